using Spectre.Console;

namespace CorpusSdk.Tool.Terminal;

/// <summary>Creates consoles: with colors for a terminal, plain for a file or a pipe.</summary>
internal static class Screen
{
    /// <summary>Whether the writer is a terminal.</summary>
    public static bool IsInteractive(TextWriter writer) =>
        ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected;

    /// <summary>The console of a command that may ask before each change.</summary>
    /// <param name="writer">Where it writes.</param>
    /// <param name="isPrompting">Whether it asks.</param>
    /// <param name="refusal">What to say if it asks and nobody can answer.</param>
    /// <exception cref="ToolException">It asks, and the writer is not an interactive terminal.</exception>
    public static IAnsiConsole CreateForPrompts(TextWriter writer, bool isPrompting, string refusal)
    {
        var console = IsInteractive(writer) ? Create(writer) : CreateUnwrapped(writer);
        return isPrompting && !console.Profile.Capabilities.Interactive ? throw new ToolException(refusal) : console;
    }

    /// <summary>A console that wraps lines at the width of the terminal.</summary>
    public static IAnsiConsole Create(TextWriter writer) =>
        AnsiConsole.Create(
            new()
            {
                Ansi = IsInteractive(writer) ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = IsInteractive(writer) ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = IsInteractive(writer) ? InteractionSupport.Detect : InteractionSupport.No,
                Out = TerminalWidth.OutputTo(writer),
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
