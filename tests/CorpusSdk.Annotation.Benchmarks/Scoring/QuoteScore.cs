using System.Text.RegularExpressions;

namespace CorpusSdk.Annotation.Benchmarks.Scoring;

/// <summary>Precision, recall and their harmonic mean.</summary>
/// <param name="Right">The number of right predictions.</param>
/// <param name="Gold">The number of gold annotations.</param>
/// <param name="Predicted">The number of predictions.</param>
internal readonly record struct PrecisionRecall(int Right, int Gold, int Predicted)
{
    public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}

/// <summary>
/// Compares quotes and speakers with gold data. White space and quotation marks at the ends of spans are ignored. A
/// quote is found if the spans overlap by at least four fifths. A speaker is leniently right if the spans overlap, or
/// if one name contains the words of the other, except for titles.
/// </summary>
internal sealed partial class QuoteScore
{
    private const string Marks = "\"“”„‟«»‘’'` \t\r\n\u00a0\u2009\u200a\u202f";
    private const string Punctuation = ".,;:!?…—–-";

    private static readonly HashSet<string> s_skipped = new(
        [
            "the",
            "a",
            "an",
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sen",
            "rep",
            "gov",
            "president",
            "senator",
            "former",
            "u.s",
            "us",
            "secretary",
            "minister",
            "prime",
        ],
        StringComparer.Ordinal
    );

    private int _gold,
        _predicted,
        _exact,
        _found,
        _speakerSpan,
        _speaker,
        _kinds;

    /// <summary>The confidence of each predicted quote, and whether its span and speaker are right.</summary>
    public List<(double Confidence, bool Right)> Judged { get; } = [];

    public PrecisionRecall Exact => new(_exact, _gold, _predicted);
    public PrecisionRecall ExactSpeaker => new(_speakerSpan, _gold, _predicted);
    public PrecisionRecall Speaker => new(_speaker, _gold, _predicted);

    /// <summary>The share of the found quotes that are correctly classified as direct or partial.</summary>
    public double KindShare => _found == 0 ? 0 : (double)_kinds / _found;

    /// <summary>Returns the precision and the least confidence of the more confident half.</summary>
    public (double Precision, double Least) MostConfidentHalf()
    {
        var ordered = Judged.OrderByDescending(j => j.Confidence).ToList();
        var count = (int)Math.Ceiling(ordered.Count / 2.0);
        return count == 0
            ? (0, 0)
            : ((double)ordered.Take(count).Count(j => j.Right) / count, ordered[count - 1].Confidence);
    }

    public void Add(
        GoldArticle article,
        IReadOnlyList<PredictedQuote> predicted,
        bool directOnly,
        Action<string, GoldQuote?, PredictedQuote?>? error = null
    )
    {
        var text = article.Text;
        var gold = Array.ConvertAll(article.Quotes, q => Trim(text, q.Start, q.End, Marks));
        var found = predicted.Select(p => Trim(text, p.Start, p.End, Marks)).ToArray();
        var kept = Enumerable
            .Range(0, gold.Length)
            .Where(i =>
                (!directOnly || (article.Quotes[i].Kind ?? "direct") == "direct")
                && Tokens(article.Quotes[i].Text).Any()
            )
            .ToArray();
        var ignored = Enumerable.Range(0, gold.Length).Except(kept).ToArray();
        var considered = Enumerable
            .Range(0, found.Length)
            .Where(j => found[j].End > found[j].Start && !IsIgnored(found[j]))
            .ToArray();

        bool IsIgnored((int Start, int End) span)
        {
            var of = ignored.Select(i => Overlap(gold[i], span)).DefaultIfEmpty().Max();
            return of >= 0.5 && of > kept.Select(i => Overlap(gold[i], span)).DefaultIfEmpty().Max();
        }

        _gold += kept.Length;
        _predicted += considered.Length;
        _exact += Match(kept, considered, 1.0).Count;
        var pairs = Match(kept, considered, 0.8);
        _found += pairs.Count;
        foreach (var (i, j) in pairs)
        {
            var (span, lenient) = Judge(text, article.Quotes[i], predicted[j]);
            _speakerSpan += span ? 1 : 0;
            _speaker += lenient ? 1 : 0;
            _kinds += (article.Quotes[i].Kind == "direct") == predicted[j].IsDirect ? 1 : 0;
            Judged.Add((predicted[j].Confidence, lenient));
            if (!lenient)
            {
                error?.Invoke("speaker", article.Quotes[i], predicted[j]);
            }
            else if (!span)
            {
                error?.Invoke("extent", article.Quotes[i], predicted[j]);
            }
        }

        foreach (var j in considered.Except(pairs.Select(p => p.Predicted)))
        {
            Judged.Add((predicted[j].Confidence, false));
            error?.Invoke("spurious", null, predicted[j]);
        }

        foreach (var i in kept.Except(pairs.Select(p => p.Gold)))
        {
            error?.Invoke("missed", article.Quotes[i], null);
        }

        List<(int Gold, int Predicted)> Match(int[] golds, int[] predictions, double least)
        {
            var candidates = (
                from i in golds
                from j in predictions
                let overlap = Overlap(gold[i], found[j])
                where overlap >= least
                orderby overlap descending, i, j
                select (i, j)
            ).ToList();
            HashSet<int> usedGold = [],
                usedPredicted = [];
            List<(int, int)> matches = [];
            foreach (var (i, j) in candidates)
            {
                if (!usedGold.Contains(i) && !usedPredicted.Contains(j))
                {
                    usedGold.Add(i);
                    usedPredicted.Add(j);
                    matches.Add((i, j));
                }
            }

            return matches;
        }
    }

    /// <summary>Whether a speaker is right, exactly and leniently.</summary>
    public static (bool Span, bool Lenient) Judge(string text, GoldQuote gold, PredictedQuote predicted)
    {
        if (gold.Speaker is null)
        {
            return (predicted.Speaker is null, predicted.Speaker is null);
        }

        if (predicted.Speaker is null && predicted.SpeakerStart is null)
        {
            return (false, false);
        }

        var spans = SpeakerSpans(text, gold);
        bool span = false,
            overlaps = false;
        if (predicted is { SpeakerStart: { } start, SpeakerEnd: { } end })
        {
            var trimmed = Trim(text, start, end, Marks + Punctuation);
            span = spans.Contains(trimmed);
            overlaps = spans.Exists(s => Math.Min(trimmed.End, s.End) > Math.Max(trimmed.Start, s.Start));
        }

        var lenient = overlaps;
        if (!lenient && predicted.Speaker is { } name)
        {
            lenient = string.Join(' ', Tokens(name)) == string.Join(' ', Tokens(gold.Speaker));
            var a = Tokens(gold.Speaker).Where(t => !s_skipped.Contains(t)).ToHashSet();
            var b = Tokens(name).Where(t => !s_skipped.Contains(t)).ToHashSet();
            lenient |= a.Count > 0 && b.Count > 0 && (a.IsSubsetOf(b) || b.IsSubsetOf(a));
        }

        return (span, lenient);
    }

    public static List<(int Start, int End)> SpeakerSpans(string text, GoldQuote gold)
    {
        var spans = (gold.SpeakerSpans ?? []).Select(s => (s[0], s[1])).ToList();
        if (gold is { SpeakerStart: { } start, SpeakerEnd: { } end } && !spans.Contains((start, end)))
        {
            spans.Add((start, end));
        }

        return spans.ConvertAll(s => Trim(text, s.Item1, s.Item2, Marks + Punctuation));
    }

    public static (int Start, int End) Trim(string text, int start, int end, string characters)
    {
        end = Math.Min(end, text.Length);
        start = Math.Max(0, start);
        while (start < end && characters.Contains(text[start]))
        {
            start++;
        }

        while (end > start && characters.Contains(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    public static double Overlap((int Start, int End) a, (int Start, int End) b)
    {
        var common = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return common <= 0 ? 0 : (double)common / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
    }

    private static IEnumerable<string> Tokens(string text) =>
        TokenPattern().Matches(text.ToLowerInvariant()).Select(m => m.Value);

    [GeneratedRegex(@"[^\W_]+(?:['’.-][^\W_]+)*")]
    private static partial Regex TokenPattern();
}
