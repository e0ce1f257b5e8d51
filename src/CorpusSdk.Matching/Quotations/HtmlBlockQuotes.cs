namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Finds the block quotes of HTML, as Markdown may contain them: <c>&lt;blockquote&gt;&lt;p&gt;…&lt;/p&gt;
/// &lt;/blockquote&gt;</c>. The words in <c>&lt;cite&gt;</c> and <c>&lt;footer&gt;</c> are the narrator's.
/// </summary>
internal static class HtmlBlockQuotes
{
    private const string Tag = "blockquote";

    /// <summary>A tag with its attributes is not longer.</summary>
    private const int MaxTag = 1_000;

    /// <summary>The tags that may be between two paragraphs or lines.</summary>
    private static readonly HashSet<string> s_breaks = new(
        ["p", "br", "div", "li", "ul", "ol", Tag],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> s_narrator = new(["cite", "footer"], StringComparer.OrdinalIgnoreCase);

    /// <param name="text">Any text.</param>
    /// <param name="found">Receives the block quotes.</param>
    /// <param name="repeated">Receives the tags between their paragraphs.</param>
    public static void Find(string text, List<Quotation> found, List<TextRange> repeated)
    {
        for (var at = NextStart(text, 0); at >= 0; )
        {
            var end = Read(text, at, found, repeated);
            at = NextStart(text, end);
        }
    }

    private static int NextStart(string text, int from) =>
        text.IndexOf("<" + Tag, from, StringComparison.OrdinalIgnoreCase);

    /// <returns>The offset to go on from.</returns>
    private static int Read(string text, int outerStart, List<Quotation> found, List<TextRange> repeated)
    {
        List<TextRange> parts = [];
        List<TextRange> tags = [];
        var (depth, isNarrator, start) = (0, false, -1);
        for (var at = outerStart; at >= 0 && at < text.Length; at = text.IndexOf('<', at + 1))
        {
            if (TagAt(text, at) is not { } tag)
            {
                continue;
            }

            var isBlock = string.Equals(tag.Name, Tag, StringComparison.OrdinalIgnoreCase);
            var isOfNarrator = s_narrator.Contains(tag.Name);
            if (!isOfNarrator && !s_breaks.Contains(tag.Name))
            {
                continue;
            }

            if (depth > 0 && !isNarrator)
            {
                AddLines(text, TextRange.FromBounds(start, at), parts);
            }

            isNarrator = isOfNarrator ? !tag.IsEnd : isNarrator;
            depth +=
                !isBlock ? 0
                : tag.IsEnd ? -1
                : 1;
            start = tag.Range.End;
            if (depth <= 0)
            {
                if (parts.Count > 0)
                {
                    found.Add(new(QuotationForm.Block, parts, TextRange.FromBounds(outerStart, start)));
                    var last = parts[parts.Count - 1].Start;
                    repeated.AddRange(tags.Where(t => t.Start > parts[0].Start && t.End <= last));
                }

                return start;
            }

            if (!isOfNarrator)
            {
                tags.Add(tag.Range);
            }
        }

        // It does not end.
        return text.Length;
    }

    private static void AddLines(string text, TextRange words, List<TextRange> parts)
    {
        for (var start = words.Start; start < words.End; )
        {
            var lineEnd = text.IndexOf('\n', start, words.End - start);
            var end = lineEnd < 0 ? words.End : lineEnd;
            if (QuotedWords.Trim(text, TextRange.FromBounds(start, end)) is { } line)
            {
                parts.Add(line);
            }

            start = end + 1;
        }
    }

    private static (string Name, bool IsEnd, TextRange Range)? TagAt(string text, int at)
    {
        var isEnd = at + 1 < text.Length && text[at + 1] == '/';
        var start = at + (isEnd ? 2 : 1);
        var nameEnd = start;
        while (nameEnd < text.Length && nameEnd - start <= Tag.Length && char.IsLetter(text[nameEnd]))
        {
            nameEnd++;
        }

        var close = nameEnd > start ? text.IndexOf('>', nameEnd, Math.Min(MaxTag, text.Length - nameEnd)) : -1;
        return close < 0 || text[nameEnd] is not ('>' or '/' or ' ' or '\t' or '\n')
            ? null
            : (text.Substring(start, nameEnd - start), isEnd, TextRange.FromBounds(at, close + 1));
    }
}
