using CorpusSdk.Core.Text;
using Spectre.Console;

namespace CorpusSdk.Tool.Editing;

/// <summary>Prints changes of files as a diff.</summary>
internal static class DiffText
{
    /// <summary>Prints how a file will differ from its content on disk.</summary>
    public static void Write(IAnsiConsole console, EditableFile file)
    {
        var isNew = !File.Exists(file.Source.Path);
        var path = VisibleText.Of(file.Source.DisplayPath);
        WriteLine(console, isNew ? "--- /dev/null" : "--- a/" + path, "bold");
        WriteLine(console, "+++ b/" + path, "bold");
        WriteHunks(console, isNew ? "" : FileEditing.Read(file.Source).Content, file.Content);
    }

    public static void WriteHunks(IAnsiConsole console, string before, string after)
    {
        foreach (var line in UnifiedDiff.Of(before, after))
        {
            WriteLine(
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

    /// <summary>Escapes control and other invisible characters, except tabs.</summary>
    private static string Visible(string line) =>
        string.Join('\t', line.Split('\t').Select(part => VisibleText.Of(part, int.MaxValue)));

    private static void WriteLine(IAnsiConsole console, string line, string style) =>
        console.Write(new Text(line + "\n", Style.Parse(style)) { Overflow = Overflow.Fold });
}
