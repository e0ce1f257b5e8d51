using System.Globalization;
using Spectre.Console;

namespace CorpusSdk.Tool.Terminal;

/// <summary>Asks the user, by single keys, which of several choices to take.</summary>
/// <param name="console">The console that is asked on.</param>
internal sealed class ChoicePrompt(IAnsiConsole console)
{
    /// <summary>Whether the user chose to quit: nothing more is to be asked or changed.</summary>
    public bool HasQuit { get; private set; }

    /// <summary>Whether the user took a choice for all that follow.</summary>
    public bool AcceptsAll { get; private set; }

    /// <summary>Asks whether to take the only choice.</summary>
    /// <param name="offersAll">Whether it can also be taken for all that follow.</param>
    /// <returns>Whether it is taken.</returns>
    public bool AskYesOrNo(bool offersAll)
    {
        console.MarkupLine(
            offersAll
                ? "[bold]y[/]es  [bold]n[/]o  [bold]a[/]ll  [bold]q[/]uit"
                : "[bold]y[/]es  [bold]n[/]o  [bold]q[/]uit"
        );
        while (true)
        {
            switch (ReadKey())
            {
                case null or 'n':
                    return false;
                case 'y':
                    return true;
                case 'a' when offersAll:
                    AcceptsAll = true;
                    return true;
            }
        }
    }

    /// <summary>Asks for one of several choices by its number.</summary>
    /// <param name="count">How many there are; only nine have a key.</param>
    /// <returns>The index of the choice; null for none.</returns>
    public int? AskNumber(int count)
    {
        console.MarkupLine(
            count == 1
                ? "[bold]1[/]  [bold]n[/]one  [bold]q[/]uit"
                : $"[bold]1[/] to [bold]{count.ToString(CultureInfo.InvariantCulture)}[/]  [bold]n[/]one  [bold]q[/]uit"
        );
        while (true)
        {
            switch (ReadKey())
            {
                case null or 'n':
                    return null;
                case >= '1' and <= '9' and var digit when digit - '0' <= count:
                    return digit - '1';
            }
        }
    }

    /// <summary>The next key in lower case; null if the user quits.</summary>
    private char? ReadKey()
    {
        var key = console.Input.ReadKey(intercept: true);
        var letter = key is { Key: not ConsoleKey.Escape } ? char.ToLowerInvariant(key.Value.KeyChar) : 'q';
        HasQuit |= letter == 'q';
        return letter == 'q' ? null : letter;
    }
}
