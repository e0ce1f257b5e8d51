using CorpusSdk.Core.Declarations;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>What the annotations of an article cover already, rightly or not: that is not proposed again.</summary>
internal sealed class ExistingAnnotations
{
    private readonly RangeSet _quotes;
    private readonly RangeSet _omitted;
    private readonly HashSet<string> _words;
    private readonly string[] _unplaced;
    private readonly ArticleDeclaration _declaration;

    public ExistingAnnotations(CorpusArticle article)
    {
        _declaration = article.Checked.Declaration;
        _quotes = RangeSet.Of(article.Checked.Quotes.Select(quote => quote.Model.Range));
        _omitted = RangeSet.Of(article.Checked.Omitted);
        _words = new(
            _declaration
                .Terms.Concat(_declaration.Quotes.Select(quote => quote.Text))
                .Select(text => WordsOf(text.Value)),
            StringComparer.Ordinal
        );

        // A quote that was not found still stands for what it was meant to be.
        _unplaced = article.Checked.Quotes.All(quote => quote.Model.Range.Length > 0)
            ? []
            : [.. _declaration.Quotes.Select(quote => WordsOf(quote.Text.Value))];
    }

    public bool CoverQuote(TextRange span, string text)
    {
        var words = WordsOf(text);
        return words.Length == 0
            || _omitted.Overlaps(span)
            || _quotes.Overlaps(span)
            || _words.Contains(words)
            || Array.Exists(_unplaced, quote => IsNear(quote, words));
    }

    public bool CoverTerm(TextRange span, string text) =>
        WordsOf(text) is var words
        && (words.Length == 0 || _omitted.Overlaps(span) || _quotes.Overlaps(span) || _words.Contains(words));

    /// <summary>
    /// Whether a delegation is annotated that has half of the members, or that has no members yet but the head and
    /// party.
    /// </summary>
    public bool CoverDelegation(string party, string? head, IReadOnlyCollection<string> members) =>
        _declaration.Delegations.Any(known =>
            known.Members.Count(member => members.Contains(member.Person.Value)) * 2
                >= Math.Max(1, Math.Min(members.Count, known.Members.Count))
            || (known.Party?.Value == party && known.Head?.Value == head)
        );

    /// <summary>The words without the punctuation at their ends, white space folded.</summary>
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

    /// <summary>Whether both begin or end alike, as the same quote with a slip in it does.</summary>
    private static bool IsNear(string a, string b)
    {
        var most = Math.Min(a.Length, b.Length);
        var (head, tail) = (a.AsSpan().CommonPrefixLength(b), 0);
        while (tail < most - head && a[^(tail + 1)] == b[^(tail + 1)])
        {
            tail++;
        }

        return most > 0 && (head + tail) * 2 >= most;
    }
}
