using Spectre.Console;

namespace CorpusSdk.Tool.Terminal;

/// <summary>The width of the terminal. In a very narrow one, lines are broken by the terminal and not by the tool,
/// which would have no room for a table or a page of help.</summary>
internal static class TerminalWidth
{
    /// <summary>The least number of columns that the tool writes for.</summary>
    public const int Minimum = 40;

    /// <summary>A width that the tool can write for.</summary>
    public static int AtLeastMinimum(int columns) => Math.Max(Minimum, columns);

    /// <summary>A writer with the width of the terminal, which can change while the command runs.</summary>
    public static IAnsiConsoleOutput OutputTo(TextWriter writer) => new Output(new(writer));

    private sealed class Output(AnsiConsoleOutput terminal) : IAnsiConsoleOutput
    {
        public TextWriter Writer => terminal.Writer;

        public bool IsTerminal => terminal.IsTerminal;

        public int Width => AtLeastMinimum(terminal.Width);

        public int Height => terminal.Height;

        public void SetEncoding(System.Text.Encoding encoding) => terminal.SetEncoding(encoding);
    }
}
