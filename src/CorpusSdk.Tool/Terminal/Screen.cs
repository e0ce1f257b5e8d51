using Spectre.Console;

namespace CorpusSdk.Tool.Terminal;

/// <summary>Creates consoles: with colors for a terminal, plain for a file or a pipe.</summary>
internal static class Screen
{
    /// <summary>Whether the writer is a terminal.</summary>
    public static bool IsInteractive(TextWriter writer) =>
        ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected;

    /// <summary>A console that wraps lines at the width of the terminal.</summary>
    public static IAnsiConsole Create(TextWriter writer) =>
        AnsiConsole.Create(
            new()
            {
                Ansi = IsInteractive(writer) ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = IsInteractive(writer) ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = IsInteractive(writer) ? InteractionSupport.Detect : InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );

    /// <summary>
    /// A console that never wraps lines, so that its output can be searched and clicked line by line.
    /// </summary>
    public static IAnsiConsole CreateUnwrapped(TextWriter writer)
    {
        var console = Create(writer);
        console.Profile.Width = 1_000_000;
        return console;
    }
}
