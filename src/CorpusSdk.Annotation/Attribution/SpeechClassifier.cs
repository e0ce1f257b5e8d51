using CorpusSdk.Annotation.Learning;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>Distinguishes speech from terms with a logistic model.</summary>
internal sealed class SpeechClassifier(WeightTable weights)
{
    private static readonly Lazy<WeightTable> s_weights = new(() => WeightTable.Load("speech", 1));

    private readonly FeatureVector _features = new();

    /// <summary>Creates a classifier with the embedded weights.</summary>
    public static SpeechClassifier CreateShared() => new(s_weights.Value);

    /// <summary>Returns the probability that a quotation is speech.</summary>
    public double GetProbability(SpeechFeatureExtractor extractor, int quote, SpeakerChoice speaker, bool? wasSpeech)
    {
        _features.Clear();
        extractor.AddTo(_features, quote, speaker, wasSpeech);
        return 1 / (1 + Math.Exp(-weights.Score(_features)));
    }
}
