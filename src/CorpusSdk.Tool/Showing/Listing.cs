using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Showing;

/// <summary>A table: framed and fitted for a person, one row a line with tabs between for another program.</summary>
/// <param name="Columns">Their heads.</param>
/// <param name="Rows">Cells as they are in the data; a cell may have several lines.</param>
internal sealed record Listing(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public void Write(TextWriter output)
    {
        if (Screen.IsInteractive(output))
        {
            Screen.Of(output).Write(Framed());
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

    internal Table Framed()
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

/// <param name="IsNumber">Whether its cells are counts.</param>
/// <param name="IsId">Whether its cells are what a user copies, and are not to be broken.</param>
internal sealed record Column(string Head, bool IsNumber = false, bool IsId = false);
