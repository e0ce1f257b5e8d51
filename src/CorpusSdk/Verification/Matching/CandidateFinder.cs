using System.Text;

namespace CorpusSdk;

/// <summary>
/// Finds the articles that may have the words of a quotation, by the rarest of them, in the index of the search.
/// </summary>
internal sealed class CandidateFinder(TextIndex index, VerificationBudget budget)
{
    /// <summary>The rarest words tell.</summary>
    private const int MaxTerms = 8;

    /// <summary>A word in more articles does not tell much; then the order of the words must.</summary>
    private const int MaxPostings = 500;

    private const int MaxPhraseTokens = 12;
    private const int MaxTriples = 4;

    /// <summary>More articles are not looked at.</summary>
    public const int MaxCandidates = 64;

    private readonly float[] _scores = new float[index.Articles.Count];
    private readonly List<int> _touched = [];

    /// <summary>The articles, the most probable first.</summary>
    /// <param name="words">The words of a quotation or a part of it.</param>
    /// <param name="isComplete">
    /// Whether every article with all the words is among them, so that there are no other places.
    /// </param>
    public List<int> Find(string words, out bool isComplete)
    {
        var sink = new Sink([]);
        _ = Tokenizer<Sink>.Run(Encoding.UTF8.GetBytes(words), 0, ref sink);
        var tokens = sink.Terms.ConvertAll(term => TokenOf(term.Bytes, term.Position));
        var rarest = tokens
            .Where(token => token.Number >= 0)
            .DistinctBy(token => token.Number)
            .OrderBy(token => token.Count)
            .Take(MaxTerms)
            .ToList();
        isComplete = true;
        if (rarest.Count == 0)
        {
            return [];
        }

        if (rarest[0].Count > MaxPostings)
        {
            ScorePhrases(tokens);
        }

        Score(rarest);
        var found = _touched.OrderByDescending(article => _scores[article]).ThenBy(article => article).ToList();
        var best = found.Count == 0 ? 0 : _scores[found[0]];
        isComplete = found.Count <= MaxCandidates || _scores[found[MaxCandidates]] < best * 0.999f;
        foreach (var article in _touched)
        {
            _scores[article] = 0;
        }

        _touched.Clear();
        return found.Count <= MaxCandidates ? found : found.GetRange(0, MaxCandidates);
    }

    /// <summary>How much a word tells: much if few articles have it.</summary>
    public double WeightOf(string word)
    {
        var sink = new Sink([]);
        _ = Tokenizer<Sink>.Run(Encoding.UTF8.GetBytes(word), 0, ref sink);
        var most = sink.Terms.Count == 0 ? 0 : int.MaxValue;
        foreach (var term in sink.Terms)
        {
            most = Math.Min(most, TokenOf(term.Bytes, 0).Count);
        }

        return Math.Log(1.5 + (index.Articles.Count / (most + 0.5)));
    }

    private Token TokenOf(byte[] term, int position)
    {
        var number = index.Find(term);
        return new(number, number < 0 ? 0 : index.Postings(number).ArticleCount, position);
    }

    private void Score(List<Token> terms)
    {
        // Once rare words have named articles, frequent ones only tell these apart.
        foreach (var (number, count, _) in terms)
        {
            var isCommon = count > MaxPostings && _touched.Count > 0;
            var weight = (float)Math.Log(1.5 + (index.Articles.Count / (count + 0.5)));
            budget.Spend((long)VerificationBudget.PerPosting * count);
            var postings = index.Postings(number);
            while (postings.MoveNext())
            {
                if (!isCommon || _scores[postings.Article] > 0)
                {
                    Add(postings.Article, weight);
                }
            }
        }
    }

    /// <summary>Frequent words in the order of the quotation.</summary>
    private void ScorePhrases(List<Token> tokens)
    {
        if (tokens.TrueForAll(token => token.Number >= 0))
        {
            ScorePhrase(tokens, 0, Math.Min(tokens.Count, MaxPhraseTokens), 100);
        }

        if (_touched.Count > 0 || tokens.Count < 3)
        {
            return;
        }

        var triples = Enumerable
            .Range(0, tokens.Count - 2)
            .Where(i => tokens.GetRange(i, 3).TrueForAll(token => token.Number >= 0))
            .OrderBy(i => (long)tokens[i].Count + tokens[i + 1].Count + tokens[i + 2].Count)
            .Take(MaxTriples);
        foreach (var triple in triples.ToList())
        {
            ScorePhrase(tokens, triple, 3, 10);
        }
    }

    private void ScorePhrase(List<Token> tokens, int start, int length, float weight)
    {
        var part = tokens.GetRange(start, length);
        budget.Spend(3L * VerificationBudget.PerPosting * part.Sum(token => (long)token.Count));
        using var starts = PhraseStarts.Find(
            index,
            [.. part.Select(token => new ResolvedToken(token.Position - part[0].Position, [token.Number], s_none))]
        );
        var last = -1;
        foreach (var start64 in starts.Items)
        {
            var article = (int)(start64 >> 32);
            if (article != last)
            {
                Add(article, weight);
                last = article;
            }
        }
    }

    private static readonly HashSet<int> s_none = [];

    private void Add(int article, float weight)
    {
        if (_scores[article] == 0)
        {
            _touched.Add(article);
        }

        _scores[article] += weight;
    }

    /// <summary>A token of a quotation.</summary>
    /// <param name="Number">The number of its term in the index, or -1.</param>
    /// <param name="Count">The number of articles with the term.</param>
    /// <param name="Position">The position in the quotation.</param>
    private readonly record struct Token(int Number, int Count, int Position);

    private readonly struct Sink(List<(byte[] Bytes, int Position)> terms) : ITokenSink
    {
        public List<(byte[] Bytes, int Position)> Terms => terms;

        public void Add(ReadOnlySpan<byte> term, TokenKind kind, int position, int start, int end)
        {
            // The last letter of a run is part of the pair before it in a longer text.
            if (kind != TokenKind.Single)
            {
                terms.Add((term.ToArray(), position));
            }
        }
    }
}
