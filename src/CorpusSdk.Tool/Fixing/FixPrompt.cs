using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Fixing;

/// <summary>Shows each fix and, if a user is there, asks whether to apply it.</summary>
/// <param name="console">Where the fixes are shown.</param>
/// <param name="isPrompting">Whether to ask. If not, fixes that need no decision are accepted.</param>
internal sealed class FixPrompt(IAnsiConsole console, bool isPrompting)
{
    private const string SkippedForDecision =
        "  skipped: the fix changes what the annotations say; run 'dotnet corpus fix' to decide";

    private readonly ChoicePrompt _prompt = new(console);

    /// <summary>Whether the user chose to quit: nothing more is asked or applied.</summary>
    public bool HasQuit => _prompt.HasQuit;

    /// <summary>Whether there was a fix to apply, or to decide on.</summary>
    public bool HasOffered { get; private set; }

    /// <summary>Asks which of several fixes to apply.</summary>
    /// <param name="problem">The problem that the fixes solve.</param>
    /// <param name="file">The file as it is.</param>
    /// <param name="corrected">The file after each of the fixes.</param>
    /// <param name="needsDecision">Whether a fix changes what the annotations say.</param>
    /// <returns>The index of the fix; null for none.</returns>
    public int? Ask(Problem problem, EditableFile file, IReadOnlyList<EditableFile> corrected, bool needsDecision)
    {
        Describe(problem);
        if (!isPrompting && (corrected.Count > 1 || needsDecision))
        {
            console.WriteLine(
                corrected.Count > 1
                    ? "  skipped: there are several possible fixes; run 'dotnet corpus fix' to choose one"
                    : SkippedForDecision
            );
            return null;
        }

        for (var i = 0; i < corrected.Count; i++)
        {
            if (corrected.Count > 1)
            {
                console.MarkupLine($"[bold]{(i + 1).ToString(CultureInfo.InvariantCulture)}[/]");
            }

            DiffText.WriteHunks(console, file.Content, corrected[i].Content);
        }

        var offersAll = corrected.Count == 1 && !needsDecision;
        if (!isPrompting || (_prompt.AcceptsAll && offersAll))
        {
            return 0;
        }

        return corrected.Count > 1 ? _prompt.AskNumber(corrected.Count)
            : _prompt.AskYesOrNo(offersAll) ? 0
            : null;
    }

    /// <summary>Asks about a fix that does not change the text of a file, but what the file belongs to.</summary>
    public bool Ask(Problem problem, string action)
    {
        Describe(problem);
        console.WriteLine(VisibleText.Of(action, 1_000));
        if (!isPrompting)
        {
            console.WriteLine(SkippedForDecision);
            return false;
        }

        return _prompt.AskYesOrNo(offersAll: false);
    }

    private void Describe(Problem problem)
    {
        HasOffered = true;
        console.WriteLine();
        console.WriteLine(
            FormattableString.Invariant(
                $"{DiskPath.ForDisplay(problem.Path)}({problem.Start.Line + 1},{problem.Start.Column + 1}): "
            ) + $"{problem.Rule.Id}: {problem.Message}"
        );
    }
}
