using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// The words that name the source of a block quote in HTML: in a <c>&lt;footer&gt;</c> or <c>&lt;cite&gt;</c> of it, or
/// in a <c>&lt;figcaption&gt;</c>, <c>&lt;cite&gt;</c> or paragraph with a dash behind it.
/// </summary>
internal static class HtmlCredit
{
    /// <summary>A source is at the end of the block quote, and no longer.</summary>
    private const int MaxLength = 400;

    private static readonly string[] s_inside = ["footer", "cite"];
    private static readonly string[] s_behind = ["figcaption", "cite", "p"];

    public static TextRange? Of(string text, Quotation quotation)
    {
        var (start, end) = (quotation.Outer.Start, quotation.Outer.End);
        return quotation.Form != QuotationForm.Block || text[start] != '<'
            ? null
            : Inside(text, Math.Max(quotation.Inner.Start, end - MaxLength), end) ?? Behind(text, end);
    }

    private static TextRange? Inside(string text, int start, int end)
    {
        foreach (var tag in s_inside)
        {
            var at = text.IndexOf("<" + tag, start, end - start, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && Content(text, at, tag, end) is { } content)
            {
                return content;
            }
        }

        return null;
    }

    private static TextRange? Behind(string text, int offset)
    {
        var at = offset;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        var tag = Array.Find(s_behind, name => IsTag(text, at, name));
        return
            tag is not null
            && Content(text, at, tag, Math.Min(text.Length, at + MaxLength)) is { } content
            && (tag != "p" || text[content.Start] is '—' or '–' or '―')
            ? content
            : null;
    }

    private static bool IsTag(string text, int at, string name) =>
        string.Compare(text, at, "<" + name, 0, name.Length + 1, StringComparison.OrdinalIgnoreCase) == 0
        && at + name.Length + 1 < text.Length
        && text[at + name.Length + 1] is '>' or ' ';

    /// <summary>The words of an element without white space at their ends; null if it does not end.</summary>
    private static TextRange? Content(string text, int at, string tag, int limit)
    {
        var open = text.IndexOf('>', at, limit - at);
        var close = open < 0 ? -1 : text.IndexOf("</" + tag, open, limit - open, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? null : WithoutTags(text, QuotedWords.Trim(text, TextRange.FromBounds(open + 1, close)));
    }

    /// <summary>The words within a tag that begins the words, or before the tag within them.</summary>
    private static TextRange? WithoutTags(string text, TextRange? words)
    {
        if (words is not { } range)
        {
            return null;
        }

        var start = range.Start;
        while (start < range.End && text[start] is '—' or '–' or '―' or ' ')
        {
            start++;
        }

        if (start == range.End || text[start] != '<')
        {
            return range;
        }

        var open = text.IndexOf('>', start, range.End - start);
        var close = open < 0 ? -1 : text.IndexOf('<', open, range.End - open);
        return close < 0 ? range : QuotedWords.Trim(text, TextRange.FromBounds(open + 1, close)) ?? range;
    }
}
