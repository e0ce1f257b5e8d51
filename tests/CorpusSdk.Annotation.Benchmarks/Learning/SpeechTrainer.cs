using CorpusSdk.Annotation.Attribution;

namespace CorpusSdk.Annotation.Benchmarks.Learning;

/// <summary>Trains the model that distinguishes speech from terms, given the most probable speaker.</summary>
internal static class SpeechTrainer
{
    /// <summary>From cross-validation: values from .015 to .04 give about the same quality, .07 is worse.</summary>
    private const double Rate = 0.02;

    /// <param name="examples">The articles.</param>
    /// <param name="selectorOf">For each article, a selector that was not trained on it.</param>
    public static (FeatureIndex Index, float[] Weights) Train(
        IReadOnlyList<TrainingExample> examples,
        Func<TrainingExample, SpeakerSelector> selectorOf
    )
    {
        FeatureIndex index = new();
        var features = index.NewFeatures();
        List<(ulong[] Keys, bool IsSpeech)> raw = [];
        for (var l = 0; l < examples.Count; l++)
        {
            var example = examples[l];
            var selector = selectorOf(example);
            var context = example.Analysis.Context;
            SpeakerFeatureExtractor speakerFeatures = new(context);
            SpeechFeatureExtractor speechFeatures = new(context);
            var previous = -1;
            bool? wasSpeech = null;
            for (var q = 0; q < example.Gold.Length; q++)
            {
                var choice = selector.Select(context, speakerFeatures, q, previous);
                var isSpeech = example.Gold[q] is not null;

                // The gold data have no annotations for single marks.
                if (!example.Analysis.Quotations[q].IsSingle)
                {
                    features.Clear();
                    speechFeatures.AddTo(features, q, choice, wasSpeech);
                    raw.Add((features.Keys.ToArray(), isSpeech));
                    index.Record(features.Keys, l);
                }

                wasSpeech = isSpeech;
                previous = isSpeech ? choice.MentionIndex : previous;
            }
        }

        index.AssignIds(3);
        var instances = raw.ConvertAll(r => new RankTrainer.Instance(
            [
                [],
                index.GetIds(r.Keys),
            ],
            [!r.IsSpeech, r.IsSpeech],
            [false, false]
        ));
        return (index, RankTrainer.Train(instances, index.Count, Rate));
    }
}
