namespace CorpusSdk.Annotation.Attribution;

/// <summary>What a quotation is taken for.</summary>
/// <param name="IsSpeech">Somebody's words; otherwise a term.</param>
/// <param name="Speech">The probability that it is speech.</param>
/// <param name="Choice">The speaker, if it is speech.</param>
/// <param name="Extent">The whole phrase of the speaker; empty for nobody.</param>
internal readonly record struct Reading(bool IsSpeech, double Speech, Choice Choice, Extent Extent);

/// <summary>Reads the quotations of an article in order: speech or term, whose, and the speaker's phrase.</summary>
internal sealed class QuotationReader(Attributor attributor, SpeechJudge judge, ExtentChooser extents)
{
    /// <summary>Where double marks are in use, single ones hold titles and the narrator's own words.</summary>
    private const double MinSingle = 0.9;

    private const double SignedProbability = 0.9;

    /// <summary>Words that hardly anybody may have said are the narrator's own.</summary>
    private const double MinConfidence = 0.1;

    public Reading[] Read(Scene scene)
    {
        var isStrict = scene.Narrative.Quotations.Any(q => !q.IsSingle);
        var readings = new Reading[scene.Narrative.Quotations.Count];
        SpeakerFeatures speaker = new(scene);
        SpeechFeatures speech = new(scene);
        ExtentFinder finder = new(scene);
        var previous = -1;
        bool? wasSpeech = null;
        for (var q = 0; q < readings.Length; q++)
        {
            var choice = Signatures.Of(scene, q) is >= 0 and var signed
                ? new Choice(signed, SignedProbability)
                : attributor.Choose(scene, speaker, q, previous);
            var probability = judge.Judge(speech, q, choice, wasSpeech);
            var isSpeech =
                probability >= (isStrict && scene.Narrative.Quotations[q].IsSingle ? MinSingle : 0.5)
                && probability * choice.Probability >= MinConfidence;
            var extent =
                isSpeech && choice.Mention >= 0 ? extents.Choose(finder, scene.Mentions[choice.Mention], q) : default;
            readings[q] = new(isSpeech, probability, choice, extent);
            wasSpeech = isSpeech;
            previous = isSpeech ? choice.Mention : previous;
        }

        return readings;
    }
}
