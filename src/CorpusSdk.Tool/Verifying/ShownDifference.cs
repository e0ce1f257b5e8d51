extern alias runtime;
using System.Text;
using runtime::CorpusSdk;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Verifying;

/// <summary>
/// Two texts as messages show them: as a whole if they are short, otherwise only the parts around what differs, so that
/// the difference is never cut off.
/// </summary>
internal static class ShownDifference
{
    /// <summary>The most characters of a text that is printed as a whole.</summary>
    public const int MaxWhole = 120;

    /// <summary>The characters of a long text that are printed before and after a difference.</summary>
    private const int Around = 40;

    /// <summary>More is not printed of a text with many differences.</summary>
    private const int MaxParts = 400;

    /// <summary>A text alone, within quotation marks.</summary>
    public static string Quoted(string text) => $"\"{VisibleText.Of(text, MaxWhole)}\"";

    /// <summary>Both texts within quotation marks.</summary>
    public static (string Before, string After) Between(string before, string after)
    {
        if (before.Length <= MaxWhole && after.Length <= MaxWhole)
        {
            return (Quoted(before), Quoted(after));
        }

        return (Parts(before, WordEdits.Between(before, after)), Parts(after, WordEdits.Between(after, before)));
    }

    private static string Parts(string text, IReadOnlyList<(TextSpan Span, string Text)> edits)
    {
        if (text.Length <= MaxWhole || edits.Count == 0)
        {
            return Quoted(text);
        }

        StringBuilder shown = new("\"");
        var printed = 0;
        for (var i = 0; i < edits.Count && shown.Length < MaxParts; )
        {
            // Parts that meet are one.
            var start = WordStart(text, edits[i].Span.Start - Around);
            var end = WordEnd(text, edits[i].Span.End + Around);
            for (i++; i < edits.Count && WordStart(text, edits[i].Span.Start - Around) <= end + 1; i++)
            {
                end = Math.Max(end, WordEnd(text, edits[i].Span.End + Around));
            }

            _ =
                start == 0 ? shown
                : printed == 0 ? shown.Append("… ")
                : shown.Append(" … ");
            _ = shown.Append(VisibleText.Of(text[start..end], MaxParts));
            printed = end;
        }

        return shown.Append(printed < text.Length ? " …\"" : "\"").ToString();
    }

    private static int WordStart(string text, int at)
    {
        at = Math.Max(0, at);
        for (var limit = at - Around; at > 0 && at > limit && !char.IsWhiteSpace(text[at - 1]); )
        {
            at--;
        }

        return at > 0 && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static int WordEnd(string text, int at)
    {
        at = Math.Min(text.Length, at);
        for (var limit = at + Around; at < text.Length && at < limit && !char.IsWhiteSpace(text[at]); )
        {
            at++;
        }

        return at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }
}
