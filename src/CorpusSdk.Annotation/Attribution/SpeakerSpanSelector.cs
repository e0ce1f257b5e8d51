using CorpusSdk.Annotation.Learning;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>Selects where the phrase that names a speaker begins and ends.</summary>
internal sealed class SpeakerSpanSelector(WeightTable weights)
{
    private static readonly Lazy<WeightTable> s_weights = new(() => WeightTable.Load("extents", 1));

    private readonly FeatureVector _features = new();
    private readonly List<SpeakerSpan> _spans = [];

    /// <summary>Creates a selector with the embedded weights.</summary>
    public static SpeakerSpanSelector CreateShared() => new(s_weights.Value);

    public SpeakerSpan Select(AttributionContext context, Mention mention, int quote)
    {
        SpeakerSpanCandidates.Find(context.Narration, mention, _spans);
        if (_spans.Count == 1)
        {
            return _spans[0];
        }

        var (best, top) = (new SpeakerSpan(mention.First, mention.End), float.NegativeInfinity);
        foreach (var span in _spans)
        {
            _features.Clear();
            SpeakerSpanFeatureExtractor.AddTo(_features, context.Narration, mention, span, quote);
            var score = weights.Score(_features);
            if (score > top)
            {
                (best, top) = (span, score);
            }
        }

        return best;
    }
}
