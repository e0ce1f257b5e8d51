using System.Text;

namespace CorpusSdk;

/// <summary>The articles that may have the words of a quotation.</summary>
/// <param name="Exact">Those that have all its rarest words in their order.</param>
/// <param name="Loose">Those that have them in another order, or with other words between.</param>
/// <param name="IsComplete">Whether no other article can have all the words.</param>
internal sealed record ArticleCandidates(List<int> Exact, List<int> Loose, bool IsComplete)
{
    public static readonly ArticleCandidates None = new([], [], true);
}

/// <summary>
/// Finds the articles that may have the words of a quotation, by the rarest of them, in the index of the search.
/// </summary>
internal sealed class ArticleCandidateFinder(TextIndex index, VerificationBudget budget)
{
    /// <summary>More articles are not looked at.</summary>
    public const int MaxExact = 64;

    private const int MaxLoose = 16;

    /// <summary>The articles that are compared with the words.</summary>
    public const int MaxNear = 8;

    /// <summary>An article with less of the rarest words is hardly the nearest, whatever their distances.</summary>
    private const int MaxPaired = 256;

    /// <summary>The rarest words tell.</summary>
    private const int MaxTerms = 8;

    /// <summary>So many are looked at, however frequent they are.</summary>
    private const int MinTerms = 3;

    /// <summary>A word in more articles does not tell much; then the order of the words must.</summary>
    private const int MaxPostings = 500;

    private const int MaxPhraseTokens = 12;

    /// <summary>The words whose distances from each other are compared.</summary>
    private const int MaxAnchors = 6;

    /// <summary>How much better the best article must be than the others, for its words alone to tell.</summary>
    private const float Distinct = 1.3f;

    /// <summary>Two words at the right distance tell more than frequent words anywhere.</summary>
    private const float PairWeight = 10;

    private static readonly HashSet<int> s_none = [];

    private readonly float[] _scores = new float[index.Articles.Count];
    private readonly List<int> _touched = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The tokens of the last words: those of a quotation that has changed are asked for again.</summary>
    private (string Words, List<Token> Tokens) _last = ("", []);

    /// <summary>Finds the articles that may have all words.</summary>
    /// <param name="words">The words that an article must have, in their order.</param>
    /// <param name="phrase">Those of them that nothing interrupts, as a rule.</param>
    public ArticleCandidates Find(string words, string phrase)
    {
        var tokens = Tokens(words);
        var rarest = Rarest(tokens);
        if (rarest.Count == 0 || tokens.Exists(token => token.Terms.Length == 0))
        {
            return ArticleCandidates.None;
        }

        var full = rarest.Sum(WeightOf) * 0.999f;
        Score(rarest);
        var all = _touched.FindAll(article => _scores[article] >= full);
        all.Sort();
        Clear();
        var exact = all.Count > 1 ? WithPhrase(all, phrase) : all;
        return new(
            [.. exact.Take(MaxExact)],
            [.. all.Except(exact).Take(MaxLoose)],
            IsComplete: exact.Count <= MaxExact
        );
    }

    /// <summary>Finds the articles that may have most of the words, the most probable first.</summary>
    public List<int> FindNear(string words)
    {
        var tokens = Tokens(words);
        Score(Rarest(tokens));
        var near = Best(MaxNear);
        if (_touched.Count > MaxNear && _scores[near[0]] < _scores[near[^1]] * Distinct)
        {
            ScorePairs(tokens, Best(MaxPaired));
            near = Best(MaxNear);
        }

        Clear();
        return near;

        List<int> Best(int count) =>
            [.. _touched.OrderByDescending(article => _scores[article]).ThenBy(article => article).Take(count)];
    }

    private static List<Token> Rarest(List<Token> tokens) =>
        [
            .. tokens
                .Where(token => token.Terms.Length > 0)
                .DistinctBy(token => token.Terms[0])
                .OrderBy(token => token.Count)
                .Where((token, i) => i < MinTerms || token.Count <= MaxPostings)
                .Take(MaxTerms),
        ];

    /// <summary>The articles of a list that have the rarest words of a phrase in its order.</summary>
    private List<int> WithPhrase(List<int> articles, string phrase)
    {
        var tokens = Tokens(phrase);
        if (tokens.Count == 0 || tokens.Exists(token => token.Terms.Length == 0))
        {
            return articles;
        }

        List<int> found = [];
        foreach (var count in (ReadOnlySpan<int>)[MinTerms, MaxPhraseTokens])
        {
            var part = tokens.OrderBy(token => token.Count).Take(count).OrderBy(token => token.Position).ToList();
            found = ArticlesWith(part, articles);
            if (found.Count <= MaxExact)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>How much a word tells: much if few articles have it; null if none has it.</summary>
    public float? WeightOf(string word)
    {
        if (!_counts.TryGetValue(word, out var count))
        {
            var tokens = Read(word);
            _counts.Add(word, count = tokens.Count == 0 ? 0 : tokens.Min(token => token.Count));
        }

        return count == 0 ? null : WeightOf(count);
    }

    private float WeightOf(Token token) => WeightOf(token.Count);

    private float WeightOf(int count) => (float)Math.Log(1.5 + (index.Articles.Count / (count + 0.5)));

    private List<Token> Tokens(string words)
    {
        if (words != _last.Words)
        {
            _last = (words, Read(words));
        }

        return _last.Tokens;
    }

    private List<Token> Read(string words)
    {
        var sink = new Sink([]);
        _ = Tokenizer<Sink>.Run(Encoding.UTF8.GetBytes(words), 0, ref sink);
        return sink.Terms.ConvertAll(term => TokenOf(term.Bytes, term.Position));
    }

    private Token TokenOf(byte[] term, int position)
    {
        List<int> numbers = [index.Find(term)];
        if (HasOtherSpelling(term))
        {
            var word = Encoding.UTF8.GetString(term);
            numbers.Add(word.Contains('\'') ? index.Find(Encoding.UTF8.GetBytes(word.Replace('\'', '’'))) : -1);
            // A Russian word has only one: it is where the stress is.
            for (var at = word.IndexOf('е'); at >= 0; at = word.IndexOf('е', at + 1))
            {
                numbers.Add(index.Find(Encoding.UTF8.GetBytes($"{word.AsSpan(0, at)}ё{word.AsSpan(at + 1)}")));
            }
        }

        int[] found = [.. numbers.Where(number => number >= 0)];
        return new(found, found.Sum(number => index.Postings(number).ArticleCount), position);
    }

    /// <summary>Whether a word has an apostrophe, or the Cyrillic <c>е</c>.</summary>
    private static bool HasOtherSpelling(ReadOnlySpan<byte> term) =>
        term.Contains((byte)'\'') || term.IndexOf("е"u8) >= 0;

    private void Score(List<Token> tokens)
    {
        // Once rare words have named articles, frequent ones only tell these apart.
        foreach (var token in tokens)
        {
            var isCommon = token.Count > MaxPostings && _touched.Count > 0;
            var weight = WeightOf(token);
            budget.Spend((long)VerificationBudget.PerPosting * token.Count);
            foreach (var term in token.Terms)
            {
                var postings = index.Postings(term);
                while (postings.MoveNext())
                {
                    if (!isCommon || _scores[postings.Article] > 0)
                    {
                        Add(postings.Article, weight);
                    }
                }
            }
        }
    }

    /// <summary>
    /// Articles with two rare words of the quotation at their distance from each other, whatever changed elsewhere.
    /// </summary>
    private void ScorePairs(List<Token> tokens, List<int> among)
    {
        among.Sort();
        var anchors = tokens
            .Where(token => token.Terms.Length > 0)
            .OrderBy(token => token.Count)
            .Take(MaxAnchors)
            .OrderBy(token => token.Position)
            .ToList();
        for (var i = 1; i < anchors.Count && !budget.IsSpent; i++)
        {
            foreach (var article in ArticlesWith([anchors[i - 1], anchors[i]], among))
            {
                Add(article, PairWeight);
            }
        }
    }

    /// <summary>Those of some articles, sorted, that have tokens at their distances from each other.</summary>
    private List<int> ArticlesWith(List<Token> tokens, List<int> among)
    {
        budget.Spend(VerificationBudget.PerPosition * tokens.Sum(t => t.Terms.Sum(term => (long)index.SizeOf(term))));
        using var starts = PhraseStarts.Find(
            index,
            [.. tokens.Select(token => new ResolvedToken(token.Position - tokens[0].Position, token.Terms, s_none))],
            among
        );
        List<int> articles = [];
        foreach (var place in starts.Items)
        {
            var article = (int)(place >> 32);
            if (articles.Count == 0 || articles[^1] != article)
            {
                articles.Add(article);
            }
        }

        return articles;
    }

    private void Add(int article, float weight)
    {
        if (_scores[article] == 0)
        {
            _touched.Add(article);
        }

        _scores[article] += weight;
    }

    private void Clear()
    {
        foreach (var article in _touched)
        {
            _scores[article] = 0;
        }

        _touched.Clear();
    }

    /// <summary>A token of a quotation.</summary>
    /// <param name="Terms">The numbers of its terms in the index: none, or one for each spelling.</param>
    /// <param name="Count">The number of articles with them.</param>
    /// <param name="Position">The position in the quotation.</param>
    private readonly record struct Token(int[] Terms, int Count, int Position);

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
