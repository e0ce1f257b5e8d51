namespace CorpusSdk.Annotation.Attribution;

/// <summary>Whether a quotation is speech, and whose.</summary>
/// <param name="IsSpeech">True for somebody's words, false for a term.</param>
/// <param name="SpeechProbability">The probability that it is speech.</param>
/// <param name="Speaker">The speaker, provided that it is speech.</param>
/// <param name="SpeakerSpan">The whole phrase that names the speaker; empty if there is none.</param>
internal readonly record struct QuotationAnalysis(
    bool IsSpeech,
    double SpeechProbability,
    SpeakerChoice Speaker,
    SpeakerSpan SpeakerSpan
);

/// <summary>Analyzes the quotations of an article in order.</summary>
internal sealed class QuotationAnalyzer(
    SpeakerSelector speakers,
    SpeechClassifier classifier,
    SpeakerSpanSelector spans
)
{
    private const double MinProbability = 0.5;

    /// <summary>
    /// If double marks are in use, single ones usually enclose titles and words of the author: a higher threshold.
    /// </summary>
    private const double MinSingleProbability = 0.9;

    /// <summary>Speech with a less certain speaker than this is treated as words of the author.</summary>
    private const double MinConfidence = 0.1;

    private const double SignerProbability = 0.9;

    /// <summary>Creates an analyzer with the embedded weights.</summary>
    public static QuotationAnalyzer CreateShared() =>
        new(SpeakerSelector.CreateShared(), SpeechClassifier.CreateShared(), SpeakerSpanSelector.CreateShared());

    public QuotationAnalysis[] Analyze(AttributionContext context)
    {
        var quotations = context.Narration.Quotations;
        var hasDoubleMarks = quotations.Any(q => !q.IsSingle);
        var analyses = new QuotationAnalysis[quotations.Count];
        SpeakerFeatureExtractor speakerFeatures = new(context);
        SpeechFeatureExtractor speechFeatures = new(context);
        var previous = -1;
        bool? wasSpeech = null;
        for (var q = 0; q < analyses.Length; q++)
        {
            var speaker = SignatureFinder.FindSigner(context, q) is >= 0 and var signer
                ? new SpeakerChoice(signer, SignerProbability)
                : RelativeClauseSpeakerFinder.Find(context, q)
                    ?? speakers.Select(context, speakerFeatures, q, previous);
            var probability = classifier.GetProbability(speechFeatures, q, speaker, wasSpeech);
            var isSpeech =
                probability >= (hasDoubleMarks && quotations[q].IsSingle ? MinSingleProbability : MinProbability)
                && probability * speaker.Probability >= MinConfidence;
            var span =
                isSpeech && speaker.MentionIndex >= 0
                    ? spans.Select(context, context.Mentions[speaker.MentionIndex], q)
                    : default;
            analyses[q] = new(isSpeech, probability, speaker, span);
            wasSpeech = isSpeech;
            previous = isSpeech ? speaker.MentionIndex : previous;
        }

        return analyses;
    }
}
