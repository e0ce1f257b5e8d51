using CorpusSdk.Core.Text;
using Spectre.Console;

namespace CorpusSdk.Tool.Editing;

/// <summary>Shows what a file will have that it has not on the disk.</summary>
internal static class DiffText
{
    /// <param name="file">As it will be.</param>
    public static void Show(IAnsiConsole console, DataFile file)
    {
        var isNew = !File.Exists(file.Source.Path);
        var path = VisibleText.Of(file.Source.DisplayPath);
        Line(console, isNew ? "--- /dev/null" : "--- a/" + path, "bold");
        Line(console, "+++ b/" + path, "bold");
        Hunks(console, isNew ? "" : DataFile.Read(file.Source).Content, file.Content);
    }

    public static void Hunks(IAnsiConsole console, string before, string after)
    {
        foreach (var line in UnifiedDiff.Of(before, after))
        {
            Line(
                console,
                Visible(line),
                line[0] switch
                {
                    '+' => "green",
                    '-' => "red",
                    '@' => "cyan",
                    _ => "default",
                }
            );
        }
    }

    /// <summary>
    /// Whatever a file holds, the terminal gets text: tabs stay, all else that cannot be seen is shown.
    /// </summary>
    private static string Visible(string line) =>
        string.Join('\t', line.Split('\t').Select(part => VisibleText.Of(part, int.MaxValue)));

    private static void Line(IAnsiConsole console, string line, string style) =>
        console.Write(new Text(line + "\n", Style.Parse(style)) { Overflow = Overflow.Fold });
}
