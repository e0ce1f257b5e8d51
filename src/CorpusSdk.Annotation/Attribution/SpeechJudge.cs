using CorpusSdk.Annotation.Learning;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>Tells quotations from terms by the learnt weights.</summary>
internal sealed class SpeechJudge(Weights weights)
{
    private static readonly Lazy<Weights> s_weights = new(() => Weights.Load("speech", 1));

    private readonly Features _features = new();

    public static SpeechJudge Shared() => new(s_weights.Value);

    /// <summary>The probability that the quotation is speech.</summary>
    public double Judge(SpeechFeatures speech, int quote, Choice choice, bool? wasSpeech)
    {
        _features.Clear();
        speech.Add(_features, quote, choice, wasSpeech);
        return 1 / (1 + Math.Exp(-weights.Score(_features)));
    }
}
