using CorpusSdk.Core.Compilation;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Diffing;

/// <summary>
/// Finds quotes of an article that have another name now: those with the same words, then those at the same place of
/// the text.
/// </summary>
internal static class QuotePairs
{
    /// <summary>Limits the work for an article in which many quotes overlap.</summary>
    private const int MaxCandidates = 32;

    /// <param name="old">The quotes of the old article whose members are gone, in the order of the text.</param>
    /// <param name="now">The quotes of the new article whose members are new, in the order of the text.</param>
    public static IEnumerable<(CorpusMember Old, CorpusMember New)> Of(
        IReadOnlyList<(CorpusMember Member, DiffQuote Quote)> old,
        IReadOnlyList<(CorpusMember Member, DiffQuote Quote)> now
    )
    {
        if (old.Count == 0 || now.Count == 0)
        {
            return [];
        }

        List<(CorpusMember, CorpusMember)> pairs = [];
        var withWords = now.GroupBy(quote => FoldedWords.Of(quote.Quote.Text), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => new Queue<CorpusMember>(same.Select(quote => quote.Member)));
        HashSet<CorpusMember> paired = [];
        List<(CorpusMember Member, DiffQuote Quote)> rest = [];
        foreach (var quote in old)
        {
            if (
                withWords.TryGetValue(FoldedWords.Of(quote.Quote.Text), out var same)
                && same.TryDequeue(out var renamed)
            )
            {
                pairs.Add((quote.Member, renamed));
                _ = paired.Add(renamed);
            }
            else
            {
                rest.Add(quote);
            }
        }

        pairs.AddRange(AtSamePlace(rest, [.. now.Where(quote => !paired.Contains(quote.Member))]));
        return pairs;
    }

    /// <summary>Pairs each quote with the one that covers most of its place.</summary>
    private static IEnumerable<(CorpusMember, CorpusMember)> AtSamePlace(
        List<(CorpusMember Member, DiffQuote Quote)> old,
        List<(CorpusMember Member, DiffQuote Quote)> now
    )
    {
        if (old.Count == 0 || now.Count == 0)
        {
            yield break;
        }

        MovedPlaces places = new(old[0].Quote.Article.Text.Text, now[0].Quote.Article.Text.Text);
        HashSet<CorpusMember> taken = [];
        var first = 0;
        foreach (var (member, quote) in old)
        {
            var place = places.Of(quote.Model.Range);
            while (first < now.Count && now[first].Quote.Model.Range.End <= place.Start)
            {
                first++;
            }

            var best = now.Skip(first)
                .Take(MaxCandidates)
                .Where(candidate => !taken.Contains(candidate.Member))
                .Select(candidate => (candidate.Member, Overlap: Overlap(candidate.Quote.Model.Range, place)))
                .Where(candidate => candidate.Overlap > 0)
                .OrderByDescending(candidate => candidate.Overlap)
                .FirstOrDefault();
            if (best.Member is not null)
            {
                _ = taken.Add(best.Member);
                yield return (member, best.Member);
            }
        }
    }

    private static int Overlap(TextRange quote, TextRange place) =>
        Math.Min(quote.End, place.End) - Math.Max(quote.Start, place.Start);

    /// <summary>
    /// Where passages of the old text are in the new one. The texts are divided into their common beginning, their
    /// common end, and what differs in between, in which the place is only known in proportion.
    /// </summary>
    private sealed class MovedPlaces
    {
        private readonly int _start;
        private readonly int _oldEnd;
        private readonly int _newEnd;

        public MovedPlaces(string old, string now)
        {
            _start = old.AsSpan().CommonPrefixLength(now);
            var end = 0;
            while (end < Math.Min(old.Length, now.Length) - _start && old[^(end + 1)] == now[^(end + 1)])
            {
                end++;
            }

            (_oldEnd, _newEnd) = (old.Length - end, now.Length - end);
        }

        public TextRange Of(TextRange range)
        {
            var (start, end) = (Of(range.Start), Of(range.End));
            return new(start, end - start);
        }

        private int Of(int offset) =>
            offset <= _start ? offset
            : offset >= _oldEnd ? offset - _oldEnd + _newEnd
            : _start + (int)((long)(offset - _start) * (_newEnd - _start) / (_oldEnd - _start));
    }
}
