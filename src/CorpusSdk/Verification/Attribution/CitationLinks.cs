using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>The links of a text in Markdown: addresses next to words, and the definitions of references.</summary>
internal sealed class CitationLinks(string text, CorpusNames corpus)
{
    /// <summary>An address is not longer.</summary>
    private const int MaxAddress = 500;

    private const int MaxLabel = 60;

    private Dictionary<string, TextRange>? _definitions;

    /// <summary>The article whose address begins at an offset, and its end; null if there is none.</summary>
    public (IArticle Article, int End)? ArticleAt(int at, int limit)
    {
        var end = at;
        while (end < limit && end < at + MaxAddress && !IsAddressEnd(text[end]))
        {
            end++;
        }

        while (end > at && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?')
        {
            end--;
        }

        return end > at && corpus.Articles.ByUrl(text[at..end]) is { } article ? (article, end) : null;
    }

    /// <summary>The end of the address in parentheses at an offset: <c>(https://…)</c>; -1 if there is none.</summary>
    public int EndOfTarget(int at)
    {
        if (at >= text.Length || text[at] != '(')
        {
            return -1;
        }

        var depth = 0;
        for (var i = at; i < text.Length && i < at + MaxAddress && text[i] != '\n'; i++)
        {
            depth += text[i] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>The article that a link leads to: by address or id.</summary>
    /// <param name="target">The target with its parentheses.</param>
    public IArticle? ArticleOfTarget(TextRange target)
    {
        var address = text.Substring(target.Start + 1, target.Length - 2).Trim();
        var end = address.IndexOf(' ');
        address = (end < 0 ? address : address[..end]).Trim('<', '>');
        return corpus.Articles.ById(address) ?? corpus.Articles.ByUrl(address);
    }

    /// <summary>The words that define a reference, <c>[^1]: …</c> or <c>[1] …</c> at the start of a line.</summary>
    public TextRange? DefinitionOf(string label) =>
        (_definitions ??= FindDefinitions()).TryGetValue(label, out var words) ? words : null;

    private Dictionary<string, TextRange> FindDefinitions()
    {
        Dictionary<string, TextRange> definitions = new(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < text.Length; )
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var start = at;
            while (start < end && text[start] is ' ' or '-' or '*' or '>')
            {
                start++;
            }

            if (start < end && text[start] == '[')
            {
                var closing = text.IndexOf(']', start, Math.Min(MaxLabel, end - start));
                if (closing > start + 1 && closing + 1 < end && text[closing + 1] is ':' or ' ')
                {
                    _ = definitions.TryAdd(text[(start + 1)..closing], TextRange.FromBounds(closing + 2, end));
                }
            }

            at = end + 1;
        }

        return definitions;
    }

    private static bool IsAddressEnd(char c) =>
        char.IsWhiteSpace(c) || c is '<' or '>' or '"' or ')' or ']' or '|' or '*' or '”' or '»';
}
