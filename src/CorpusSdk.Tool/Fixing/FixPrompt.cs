using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Fixing;

/// <summary>Shows a fix before it is made, and asks whether it shall be.</summary>
internal sealed class FixPrompt(IAnsiConsole console, bool asks)
{
    private bool _all;

    /// <summary>Whether somebody wants no more questions, and nothing more made.</summary>
    public bool HasQuit { get; private set; }

    /// <summary>Which of several fixes is meant; null: none.</summary>
    /// <param name="file">As it is.</param>
    /// <param name="corrected">As each of the fixes would have it.</param>
    public int? Ask(Problem problem, DataFile file, IReadOnlyList<DataFile> corrected)
    {
        Describe(problem);
        if (corrected.Count > 1 && !asks)
        {
            console.WriteLine("  left: it is to be chosen which is meant");
            return null;
        }

        for (var i = 0; i < corrected.Count; i++)
        {
            if (corrected.Count > 1)
            {
                console.MarkupLine($"[bold]{(i + 1).ToString(CultureInfo.InvariantCulture)}[/]");
            }

            DiffText.Hunks(console, file.Content, corrected[i].Content);
        }

        if (!asks || (_all && corrected.Count == 1))
        {
            return 0;
        }

        console.MarkupLine(
            corrected.Count == 1
                ? "[bold]y[/]es  [bold]n[/]o  [bold]a[/]ll  [bold]q[/]uit"
                : $"[bold]1[/] to [bold]{corrected.Count.ToString(CultureInfo.InvariantCulture)}[/]  [bold]n[/]one  [bold]q[/]uit"
        );
        return Answer(corrected.Count);
    }

    /// <summary>Asks about something that is no change of a text.</summary>
    public bool Ask(Problem problem, string what)
    {
        Describe(problem);
        console.WriteLine(VisibleText.Of(what, 1_000));
        if (!asks || _all)
        {
            return true;
        }

        console.MarkupLine("[bold]y[/]es  [bold]n[/]o  [bold]a[/]ll  [bold]q[/]uit");
        return Answer(1) is not null;
    }

    private void Describe(Problem problem)
    {
        console.WriteLine();
        console.WriteLine(
            FormattableString.Invariant(
                $"{DiskPath.Shown(problem.Path)}({problem.Start.Line + 1},{problem.Start.Column + 1}): {problem.Rule.Id}: {problem.Message}"
            )
        );
    }

    private int? Answer(int count)
    {
        while (true)
        {
            if (
                console.Input.ReadKey(intercept: true) is not { } key
                || key.Key == ConsoleKey.Escape
                || char.ToLowerInvariant(key.KeyChar) == 'q'
            )
            {
                HasQuit = true;
                return null;
            }

            switch (char.ToLowerInvariant(key.KeyChar))
            {
                case 'n':
                    return null;
                case 'y' when count == 1:
                    return 0;
                case 'a' when count == 1:
                    _all = true;
                    return 0;
                case >= '1' and <= '9' and var digit when digit - '0' <= count && count > 1:
                    return digit - '1';
            }
        }
    }
}
