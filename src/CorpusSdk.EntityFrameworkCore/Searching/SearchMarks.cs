using System.Text;

namespace CorpusSdk.EntityFrameworkCore.Searching;

/// <summary>
/// What an engine puts around matches: random, so that no text of a corpus has it, and short, because it is
/// there twice for each match.
/// </summary>
internal sealed class SearchMarks
{
    private const char Begin = 'b';
    private const char End = 'e';

    private readonly string _mark = "m" + Guid.NewGuid().ToString("N")[..16];

    public string Before => _mark + Begin;

    public string After => _mark + End;

    /// <summary>The passage of an article that shows its matches best, by the rules of the library.</summary>
    /// <param name="article">The article.</param>
    /// <param name="marked">Its text with marks; null, or another text, if it was pushed again since.</param>
    public (TextSpan Span, SearchSnippet Snippet) PassageOf(IArticle article, string? marked)
    {
        var matches = marked is null ? [] : MatchesIn(article.Text, marked);
        var span = BestPassage.Find(article, matches, _ => 1, out var paragraph, out var highlights);
        return (span, SearchSnippet.Create(article.Text, span, paragraph, highlights));
    }

    /// <summary>The marked ranges; each word counts as a part of the query.</summary>
    private List<TermMatches.Match> MatchesIn(string text, string marked)
    {
        List<TermMatches.Match> matches = [];
        Dictionary<string, int> words = new(StringComparer.OrdinalIgnoreCase);
        var pieces = marked.Split(_mark);
        var plain = new StringBuilder(pieces[0], text.Length + 1);
        var start = 0;
        foreach (var piece in pieces.Skip(1))
        {
            if (piece.StartsWith(Begin))
            {
                start = plain.Length;
            }
            else if (piece.StartsWith(End) && plain.Length > start)
            {
                var word = plain.ToString(start, plain.Length - start);
                _ = words.TryAdd(word, words.Count);
                matches.Add(new(start, plain.Length, words[word]));
            }

            _ = plain.Append(piece.AsSpan(Math.Min(1, piece.Length)));
        }

        return plain.ToString() == text ? matches : [];
    }
}
