using CorpusSdk.Annotation.Learning;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>The most probable speaker of a quotation.</summary>
/// <param name="MentionIndex">The index of the mention, or -1 if no mention is the speaker.</param>
/// <param name="Probability">The probability of this choice among all candidates.</param>
internal readonly record struct SpeakerChoice(int MentionIndex, double Probability);

/// <summary>Selects the speaker of a quotation among the mentions near it with a log-linear model.</summary>
internal sealed class SpeakerSelector(WeightTable weights)
{
    private static readonly Lazy<WeightTable> s_weights = new(() => WeightTable.Load("speakers", 1));

    private readonly FeatureVector _features = new();
    private readonly List<int> _candidates = [];
    private readonly List<float> _scores = [];

    /// <summary>Creates a selector with the embedded weights.</summary>
    public static SpeakerSelector CreateShared() => new(s_weights.Value);

    /// <param name="context">The article.</param>
    /// <param name="extractor">The features of the article's mentions.</param>
    /// <param name="quote">The index of the quotation.</param>
    /// <param name="previous">The mention that was selected for the previous quotation, or -1.</param>
    public SpeakerChoice Select(AttributionContext context, SpeakerFeatureExtractor extractor, int quote, int previous)
    {
        context.FindCandidates(quote, previous, _candidates);
        extractor.SetQuotation(quote, previous);
        _features.Clear();
        extractor.AddNoSpeaker(_features);
        _scores.Clear();
        var top = weights.Score(_features);
        _scores.Add(top);
        var best = -1;
        var firstAfter = context.FirstMentionFrom(context.Narration.QuotationUnits[quote]);
        foreach (var candidate in _candidates)
        {
            _features.Clear();
            extractor.AddTo(_features, candidate, RankOf(candidate, firstAfter));
            var score = weights.Score(_features);
            _scores.Add(score);
            if (score > top)
            {
                (top, best) = (score, candidate);
            }
        }

        var sum = 0.0;
        foreach (var score in _scores)
        {
            sum += Math.Exp(score - top);
        }

        return new(best, 1 / sum);
    }

    /// <summary>Returns the number of mentions between a candidate and the quotation.</summary>
    /// <param name="candidate">The index of the candidate.</param>
    /// <param name="firstAfter">The index of the first mention after the quotation.</param>
    public static int RankOf(int candidate, int firstAfter) =>
        candidate < firstAfter ? firstAfter - 1 - candidate : candidate - firstAfter;
}
