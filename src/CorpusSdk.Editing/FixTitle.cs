using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Editing;

/// <summary>What a fix does, in a few words.</summary>
internal static class FixTitle
{
    private const int MaxText = 60;

    public static string Of(SuggestedFix fix, SourceFile file)
    {
        var title = fix.Kind switch
        {
            SuggestedFixKind.Replace => $"Replace with '{Shown(fix.Text)}'",
            SuggestedFixKind.ReplaceWithComment => $"Put into quotation marks: '{Shown(fix.Text)}'",
            SuggestedFixKind.ReplaceEntry => $"Write '{Shown(fix.Text)}' instead",
            SuggestedFixKind.Remove => $"Remove '{Shown(TextOf(fix.Range, file))}'",
            SuggestedFixKind.Add => $"Add '{Shown(fix.Text)}'",
            SuggestedFixKind.AddItem => $"Add '{Shown(fix.Text)}' to the list",
            SuggestedFixKind.WrapInList => "Make a list of it",
            SuggestedFixKind.WrapInKey => $"Write it under the key '{Shown(fix.Text.TrimEnd(':'))}'",
            SuggestedFixKind.Quote => "Put into quotation marks",
            SuggestedFixKind.Rename => $"Rename the file to '{Shown(fix.Text)}'",
            _ => "Fix",
        };
        return fix.Then is { } then ? $"{title}, and {Lower(Of(then, file))}" : title;
    }

    private static string TextOf(TextRange range, SourceFile file) =>
        file.Text.Substring(range.Start, Math.Min(range.Length, 4 * MaxText));

    private static string Shown(string text) => VisibleText.Of(string.Join(" ", text.Split()), MaxText);

    private static string Lower(string title) => char.ToLowerInvariant(title[0]) + title.Substring(1);
}
