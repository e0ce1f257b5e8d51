using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;

namespace CorpusSdk.CodeFixes;

/// <summary>What an editor's menu says of a fix.</summary>
internal static class FixTitle
{
    private const int MaxShown = 60;

    public static string Of(SuggestedFix fix) =>
        fix.Kind switch
        {
            SuggestedFixKind.Remove => "Remove this",
            SuggestedFixKind.Add => $"Add '{Shown(fix)}'",
            SuggestedFixKind.AddItem => $"Add '{Shown(fix)}' to the list",
            SuggestedFixKind.WrapInList => "Make it a list",
            SuggestedFixKind.WrapInKey => $"Put it under '{Shown(fix)}'",
            SuggestedFixKind.Quote => "Put it in quotes",
            _ => $"Replace with '{Shown(fix)}'",
        };

    private static string Shown(SuggestedFix fix) => VisibleText.Of(fix.Text, MaxShown);
}
