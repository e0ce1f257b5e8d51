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
            SuggestedFixKind.Remove => $"Remove '{Shown(EntryAt(fix.Range, file))}'",
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

    /// <summary>The value at a range with its key, if that stands in front of it on its line.</summary>
    private static string EntryAt(TextRange range, SourceFile file)
    {
        var line = file.Text.LastIndexOf('\n', Math.Max(0, range.Start - 1)) + 1;
        var before = file.Text.Substring(line, Math.Max(0, range.Start - line)).TrimStart(' ', '-');
        var value = file.Text.Substring(range.Start, Math.Min(range.Length, 4 * MaxText));
        return
            before.TrimEnd().EndsWith(":", StringComparison.Ordinal) && before.IndexOf(':') == before.LastIndexOf(':')
            ? before + value
            : value;
    }

    private static string Shown(string text) => VisibleText.Of(string.Join(" ", text.Split()), MaxText);

    private static string Lower(string title) => char.ToLowerInvariant(title[0]) + title.Substring(1);
}
