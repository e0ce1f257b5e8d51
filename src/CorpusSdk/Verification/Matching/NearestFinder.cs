using System.Runtime.InteropServices;
using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>A passage that is near to a quotation, and how its words correspond.</summary>
/// <param name="Article">The article.</param>
/// <param name="Aligned">
/// For each word of the quotation the word of <see cref="PreparedArticle.Words"/>, or -1. Words that are aligned may
/// differ.
/// </param>
/// <param name="Share">The share of the quotation's words, by weight, that the passage has.</param>
internal sealed record NearPassage(PreparedArticle Article, int[] Aligned, double Share);

/// <summary>Finds the passage that a quotation was probably made from.</summary>
internal sealed class NearestFinder(QuotedNeedle needle, ArticleCandidateFinder candidates, VerificationBudget budget)
{
    /// <summary>A passage with less of the words, by weight, is another one.</summary>
    private const double MinShare = 0.5;

    /// <summary>Two words of four are in many a passage.</summary>
    private const double MinShareOfShort = 0.55;
    private const int ShortWords = 8;

    /// <summary>Fewer words are a name or a phrase, which an article may have in part by chance.</summary>
    private const int FewWords = 4;

    /// <summary>So many words in a row are hardly chance, if they weigh enough.</summary>
    private const int MinRun = 4;
    private const double MinRunShare = 0.3;

    /// <summary>A frequent word of the quotation votes for too many places.</summary>
    private const int MaxVotesEach = 8;
    private const int MinSlack = 12;

    private readonly float[] _weights = WeightsOf(needle, candidates);
    private readonly Dictionary<int, List<int>> _places = PlacesOf(
        needle,
        Math.Min(needle.Words.Count, PassageAlignment.MaxWords)
    );
    private readonly Dictionary<int, float> _votes = [];

    /// <summary>The nearest passage of an article; null if it has none.</summary>
    public NearPassage? Find(PreparedArticle article)
    {
        var words = article.Words;
        var wanted = needle.Words.Hashes[.._weights.Length];
        if (Vote(words) is not { } start)
        {
            return null;
        }

        var slack = Math.Max(MinSlack, wanted.Length / 2);
        var from = Math.Max(0, start - slack);
        var to = Math.Min(words.Count, start + wanted.Length + slack);
        var aligned = PassageAlignment.Align(wanted, _weights, words.Hashes, from, to, budget);
        var (share, run) = Measure(aligned, words);
        if (wanted.Length < FewWords && !IsNearWithFewWords(aligned, words))
        {
            return null;
        }

        return share >= (wanted.Length < ShortWords ? MinShareOfShort : MinShare) || run >= MinRunShare
            ? new(article, aligned, share)
            : null;
    }

    /// <summary>
    /// The weight of each word. One that no article has may have been put in place of any other, so it weighs as much
    /// as the others do on average.
    /// </summary>
    private static float[] WeightsOf(QuotedNeedle needle, ArticleCandidateFinder candidates)
    {
        var weights = new float[Math.Min(needle.Words.Count, PassageAlignment.MaxWords)];
        Dictionary<int, float> known = [];
        var (sum, count) = (0f, 0);
        for (var i = 0; i < weights.Length; i++)
        {
            var hash = needle.Words.Hashes[i];
            if (!known.TryGetValue(hash, out weights[i]))
            {
                known.Add(hash, weights[i] = candidates.WeightOf(needle.Words.WordAt(i)) ?? 0);
            }

            sum += weights[i];
            count += weights[i] > 0 ? 1 : 0;
        }

        var average = count == 0 ? 1 : sum / count;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = weights[i] > 0 ? weights[i] : average;
        }

        return weights;
    }

    /// <summary>The word of the article where most of the words say that the quotation begins.</summary>
    private int? Vote(WordSequence words)
    {
        _votes.Clear();
        budget.Spend(4L * words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (!_places.TryGetValue(words.Hashes[i], out var places))
            {
                continue;
            }

            foreach (var place in places)
            {
                // Words may be added or dropped, so neighboring starts support each other.
                var bucket = (i - place) >> 2;
                var weight = _weights[place] / places.Count;
                CollectionsMarshal.GetValueRefOrAddDefault(_votes, bucket, out _) += weight;
                CollectionsMarshal.GetValueRefOrAddDefault(_votes, bucket + 1, out _) += weight;
            }
        }

        budget.Spend(20L * _votes.Count);
        int? best = null;
        var most = 0f;
        foreach (var (bucket, votes) in _votes)
        {
            if (votes > most || (votes == most && bucket << 2 < best))
            {
                (best, most) = (bucket << 2, votes);
            }
        }

        return best;
    }

    /// <summary>The places of each word of the quotation; frequent words would vote for everything.</summary>
    private static Dictionary<int, List<int>> PlacesOf(QuotedNeedle needle, int count)
    {
        Dictionary<int, List<int>> places = [];
        for (var i = 0; i < count; i++)
        {
            var hash = needle.Words.Hashes[i];
            if (!places.TryGetValue(hash, out var list))
            {
                places.Add(hash, list = []);
            }

            if (list.Count < MaxVotesEach)
            {
                list.Add(i);
            }
        }

        return places;
    }

    /// <summary>Whether a passage has all words but one, at least two of them, and hardly more between them.</summary>
    private bool IsNearWithFewWords(int[] aligned, WordSequence words)
    {
        var same = 0;
        var (first, last) = (int.MaxValue, -1);
        for (var i = 0; i < aligned.Length; i++)
        {
            if (aligned[i] >= 0 && words.Hashes[aligned[i]] == needle.Words.Hashes[i])
            {
                same++;
                (first, last) = (Math.Min(first, aligned[i]), Math.Max(last, aligned[i]));
            }
        }

        return same >= Math.Max(2, aligned.Length - 1) && last - first < aligned.Length;
    }

    private (double Share, double Run) Measure(int[] aligned, WordSequence words)
    {
        double all = 0,
            same = 0,
            run = 0,
            best = 0;
        var length = 0;
        for (var i = 0; i < aligned.Length; i++)
        {
            all += _weights[i];
            var isSame = aligned[i] >= 0 && words.Hashes[aligned[i]] == needle.Words.Hashes[i];
            var follows = isSame && i > 0 && aligned[i] == aligned[i - 1] + 1;
            (run, length) =
                !isSame ? (0, 0)
                : follows ? (run + _weights[i], length + 1)
                : (_weights[i], 1);
            same += isSame ? _weights[i] : 0;
            best = length >= MinRun ? Math.Max(best, run) : best;
        }

        return all == 0 ? (0, 0) : (same / all, best / all);
    }
}
