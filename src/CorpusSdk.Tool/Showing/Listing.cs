using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Showing;

/// <summary>A table: framed in a terminal, tab-separated lines elsewhere.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The cells as they are in the data; a cell can have several lines.</param>
internal sealed record Listing(IReadOnlyList<ListingColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public void Write(TextWriter output)
    {
        if (Screen.IsInteractive(output))
        {
            Write(Screen.Create(output));
            return;
        }

        output.WriteLine(string.Join('\t', Columns.Select(column => column.Head)));
        foreach (var row in Rows)
        {
            output.WriteLine(
                string.Join('\t', row.Select(cell => Visible(cell.Replace("\n", "; ", StringComparison.Ordinal))))
            );
        }
    }

    /// <summary>
    /// Writes a table to a terminal. If it does not fit, each row becomes a paragraph with a line for each cell.
    /// </summary>
    internal void Write(IAnsiConsole console)
    {
        var table = ToTable();
        if (((IRenderable)table).Measure(RenderOptions.Create(console), int.MaxValue).Min <= console.Profile.Width)
        {
            console.Write(table);
            return;
        }

        foreach (var row in Rows)
        {
            foreach (var (column, cell) in Columns.Zip(row).Where(pair => pair.Second.Length > 0))
            {
                var text = Visible(cell.Replace("\n", "; ", StringComparison.Ordinal));
                console.MarkupLine($"[bold]{Markup.Escape(column.Head)}[/] {Markup.Escape(text)}");
            }

            console.WriteLine();
        }
    }

    internal Table ToTable()
    {
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        foreach (var column in Columns)
        {
            var made = new TableColumn($"[bold]{Markup.Escape(column.Head)}[/]");
            _ = column.IsNumber ? made.RightAligned().NoWrap() : made;
            _ = table.AddColumn(column.IsId ? made.NoWrap() : made);
        }

        foreach (var row in Rows)
        {
            _ = table.AddRow(row.Select(cell => new Text(string.Join('\n', cell.Split('\n').Select(Visible)))));
        }

        return table;
    }

    private static string Visible(string text) => VisibleText.Of(text, int.MaxValue);
}

/// <summary>A column of a <see cref="Listing"/>.</summary>
/// <param name="Head">Its header.</param>
/// <param name="IsNumber">Whether its cells are numbers.</param>
/// <param name="IsId">Whether its cells are copied by users, and so are not wrapped.</param>
internal sealed record ListingColumn(string Head, bool IsNumber = false, bool IsId = false);
