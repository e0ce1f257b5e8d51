using Spectre.Console;

namespace CorpusSdk.Tool.Terminal;

/// <summary>
/// Where a command prints: with colours and tables for a person, plain for a file or another program.
/// </summary>
internal static class Screen
{
    /// <summary>Whether a person looks at what is written there.</summary>
    public static bool IsInteractive(TextWriter writer) =>
        ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected;

    /// <summary>A console that breaks its lines where the terminal ends.</summary>
    public static IAnsiConsole Of(TextWriter writer) =>
        AnsiConsole.Create(
            new()
            {
                Ansi = IsInteractive(writer) ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = IsInteractive(writer) ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = IsInteractive(writer) ? InteractionSupport.Detect : InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );

    /// <summary>A console that breaks no line: what it prints is looked for, and clicked on, line by line.</summary>
    public static IAnsiConsole Unbroken(TextWriter writer)
    {
        var console = Of(writer);
        console.Profile.Width = 1_000_000;
        return console;
    }
}
