using CorpusSdk.Core.Declarations;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>The existing annotations of an article, valid or not, which are not proposed again.</summary>
internal sealed class ExistingAnnotations
{
    private readonly RangeSet _quotes;
    private readonly HashSet<string> _words;
    private readonly string[] _unplaced;
    private readonly ArticleDeclaration _declaration;

    public ExistingAnnotations(CorpusArticle article)
    {
        _declaration = article.Checked.Declaration;
        _quotes = RangeSet.Of(article.Checked.Quotes.Select(quote => quote.Model.Range));
        _words = new(
            _declaration
                .Terms.Concat(_declaration.Quotes.Select(quote => quote.Text))
                .Select(text => WordsOf(text.Value)),
            StringComparer.Ordinal
        );

        // A quote that was not found in the text still covers the passage that it probably refers to.
        _unplaced = article.Checked.Quotes.All(quote => quote.Model.Range.Length > 0)
            ? []
            : [.. _declaration.Quotes.Select(quote => WordsOf(quote.Text.Value))];
    }

    /// <summary>Whether a passage overlaps an annotation, or its words are annotated elsewhere.</summary>
    public bool CoversQuote(TextRange span, string text)
    {
        var words = WordsOf(text);
        return words.Length == 0
            || _quotes.Overlaps(span)
            || _words.Contains(words)
            || Array.Exists(_unplaced, quote => IsNear(quote, words));
    }

    /// <summary>Whether a term overlaps an annotation, or its words are annotated elsewhere.</summary>
    public bool CoversTerm(TextRange span, string text) =>
        WordsOf(text) is var words && (words.Length == 0 || _quotes.Overlaps(span) || _words.Contains(words));

    /// <summary>
    /// Whether an annotated delegation has at least half of the members, or the same head and party.
    /// </summary>
    public bool CoversDelegation(string party, string? head, IReadOnlyCollection<string> members) =>
        _declaration.Delegations.Any(known =>
            known.Members.Count(member => members.Contains(member.Person.Value)) * 2
                >= Math.Max(1, Math.Min(members.Count, known.Members.Count))
            || (known.Party?.Value == party && known.Head?.Value == head)
        );

    /// <summary>A text without punctuation at its ends, with folded white space.</summary>
    public static string WordsOf(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && !IsPartOfWord(text[start]))
        {
            start++;
        }

        while (end > start && !IsPartOfWord(text[end - 1]))
        {
            end--;
        }

        return FoldedText.Needle(text[start..end]);
    }

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    /// <summary>
    /// Whether two texts have a common start and end of half their length, as a quote with a typo has.
    /// </summary>
    private static bool IsNear(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        var (head, tail) = (a.AsSpan().CommonPrefixLength(b), 0);
        while (tail < shorter - head && a[^(tail + 1)] == b[^(tail + 1)])
        {
            tail++;
        }

        return shorter > 0 && (head + tail) * 2 >= shorter;
    }
}
