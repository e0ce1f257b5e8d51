using CorpusSdk.Annotation.Learning;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>Who is taken to have said a quotation.</summary>
/// <param name="Mention">The index of the mention, or -1 for nobody.</param>
/// <param name="Probability">Of this choice among all.</param>
internal readonly record struct Choice(int Mention, double Probability);

/// <summary>
/// Chooses for each quotation, in order, the mention that fits best by the learnt weights, or nobody.
/// </summary>
internal sealed class Attributor(Weights weights)
{
    private static readonly Lazy<Weights> s_weights = new(() => Weights.Load("speakers", 1));

    private readonly Features _features = new();
    private readonly List<int> _candidates = [];
    private readonly List<float> _scores = [];

    public static Attributor Shared() => new(s_weights.Value);

    public Choice Choose(Scene scene, SpeakerFeatures speaker, int quote, int previous)
    {
        scene.Candidates(quote, previous, _candidates);
        speaker.Turn(quote, previous);
        _features.Clear();
        speaker.AddNobody(_features);
        _scores.Clear();
        var top = weights.Score(_features);
        _scores.Add(top);
        var best = -1;
        var unit = scene.MentionFrom(scene.Narrative.QuoteUnits[quote]);
        foreach (var candidate in _candidates)
        {
            _features.Clear();
            speaker.Add(_features, candidate, RankOf(candidate, unit));
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

    /// <summary>How many mentions stand between a candidate and the quotation.</summary>
    public static int RankOf(int candidate, int firstAfter) =>
        candidate < firstAfter ? firstAfter - 1 - candidate : candidate - firstAfter;
}
