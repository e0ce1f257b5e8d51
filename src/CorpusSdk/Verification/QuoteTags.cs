using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>The tags <c>&lt;q&gt;</c> and <c>&lt;/q&gt;</c>, which a browser shows as quotation marks.</summary>
internal static class QuoteTags
{
    /// <summary>A tag with its attributes is not longer.</summary>
    private const int MaxTag = 500;

    public static IEnumerable<Replacement> Find(string text)
    {
        Stack<TextRange> open = new();
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<', at + 1))
        {
            if (IsStart(text, at) && text.IndexOf('>', at, Math.Min(MaxTag, text.Length - at)) is var close and > 0)
            {
                open.Push(TextRange.FromBounds(at, close + 1));
                at = close;
            }
            else if (IsEnd(text, at) && open.TryPop(out var start))
            {
                // Quotations within quotations have other marks.
                var isOuter = open.Count % 2 == 0;
                yield return new(start, isOuter ? "“" : "‘");
                yield return new(new(at, 4), isOuter ? "”" : "’");
            }
        }
    }

    /// <summary>Whether a tag begins or ends a quotation.</summary>
    public static bool IsAt(string text, int at) => IsStart(text, at) || IsEnd(text, at);

    private static bool IsStart(string text, int at) =>
        at + 2 < text.Length
        && text[at] == '<'
        && text[at + 1] is 'q' or 'Q'
        && (text[at + 2] == '>' || char.IsWhiteSpace(text[at + 2]));

    private static bool IsEnd(string text, int at) =>
        at + 3 < text.Length
        && text[at] == '<'
        && text[at + 1] == '/'
        && text[at + 2] is 'q' or 'Q'
        && text[at + 3] == '>';
}
