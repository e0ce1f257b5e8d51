using System.Text;

namespace CorpusSdk;

/// <summary>Finds the matches of a query in a text.</summary>
internal sealed class TermMatches
{
    private readonly IReadOnlyList<ResolvedClause> _clauses;
    private readonly TermTable _terms = new();
    private readonly List<List<Use>> _uses = [];

    public TermMatches(Ranking ranking)
    {
        _clauses = ranking.Clauses;
        for (var clause = 0; clause < _clauses.Count; clause++)
        {
            var tokens = _clauses[clause].Tokens;
            for (var token = 0; token < tokens.Count; token++)
            {
                foreach (var term in tokens[token].Terms)
                {
                    var number = _terms.GetOrAdd(ranking.Index.Term(term));
                    if (number == _uses.Count)
                    {
                        _uses.Add([]);
                    }

                    _uses[number].Add(new(clause, token, tokens[token].Forms.Contains(term)));
                }
            }
        }
    }

    /// <summary>The use of a term in a clause.</summary>
    private readonly record struct Use(int Clause, int Token, bool OnlyInEnglish);

    /// <summary>A token of a text that a clause contains; offsets in bytes.</summary>
    private readonly record struct Found(int Position, int Start, int End);

    /// <summary>A match of a clause in a text; offsets in UTF-16 code units.</summary>
    public readonly record struct Match(int Start, int End, int Clause);

    public double WeightOf(int clause) => _clauses[clause].Weight;

    /// <summary>Finds all matches in a text, in order.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="isEnglish">Whether inflected forms match.</param>
    public List<Match> In(ReadOnlySpan<byte> text, bool isEnglish)
    {
        var found = _clauses.Select(clause => clause.Tokens.Select(_ => new List<Found>()).ToArray()).ToArray();
        var sink = new Sink(this, found, isEnglish);
        _ = Tokenizer<Sink>.Run(text, 0, ref sink);
        var matches = new List<Match>();
        for (var clause = 0; clause < found.Length; clause++)
        {
            AddMatches(clause, found[clause], matches);
        }

        matches.Sort(
            (left, right) => (left.Start, left.End, left.Clause).CompareTo((right.Start, right.End, right.Clause))
        );
        ToUtf16(text, matches);
        return matches;
    }

    private void AddMatches(int clause, List<Found>[] tokens, List<Match> matches)
    {
        // The ends of all tokens but the first, by the position where the phrase would start.
        var ends = tokens
            .Skip(1)
            .Select(
                (places, i) =>
                    places.ToDictionary(
                        place => place.Position - _clauses[clause].Tokens[i + 1].Offset,
                        place => place.End
                    )
            )
            .ToList();
        foreach (var first in tokens[0])
        {
            if (ends.TrueForAll(end => end.ContainsKey(first.Position - _clauses[clause].Tokens[0].Offset)))
            {
                matches.Add(
                    new(
                        first.Start,
                        ends.Count == 0 ? first.End : ends[^1][first.Position - _clauses[clause].Tokens[0].Offset],
                        clause
                    )
                );
            }
        }
    }

    /// <summary>Converts offsets; the matches are sorted by their starts.</summary>
    private static void ToUtf16(ReadOnlySpan<byte> text, List<Match> matches)
    {
        var (bytes, chars) = (0, 0);
        for (var i = 0; i < matches.Count; i++)
        {
            var (start, end, clause) = matches[i];
            chars += Encoding.UTF8.GetCharCount(text[bytes..start]);
            bytes = start;
            matches[i] = new(chars, chars + Encoding.UTF8.GetCharCount(text[start..end]), clause);
        }
    }

    private readonly struct Sink(TermMatches matches, List<Found>[][] found, bool isEnglish) : ITokenSink
    {
        public void Add(ReadOnlySpan<byte> term, TokenKind kind, int position, int start, int end)
        {
            var number = matches._terms.Find(term);
            if (number < 0)
            {
                return;
            }

            foreach (var (clause, token, onlyInEnglish) in matches._uses[number])
            {
                if (isEnglish || !onlyInEnglish)
                {
                    found[clause][token].Add(new(position, start, end));
                }
            }
        }
    }
}
