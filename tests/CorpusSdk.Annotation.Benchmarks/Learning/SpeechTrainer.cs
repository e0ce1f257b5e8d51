using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Learning;

namespace CorpusSdk.Annotation.Benchmarks.Learning;

/// <summary>Learns to tell quotations from terms, given who would be the speaker.</summary>
internal static class SpeechTrainer
{
    /// <summary>By cross-validation within the training data: .04 to .015 do about as well, .07 worse.</summary>
    private const double Rate = 0.02;

    /// <param name="lessons">The articles.</param>
    /// <param name="attributorOf">For an article, speakers by weights that were not learnt from it.</param>
    public static (FeatureTable Table, float[] Weights) Learn(
        IReadOnlyList<Lesson> lessons,
        Func<Lesson, Attributor> attributorOf
    )
    {
        FeatureTable table = new();
        var features = table.NewFeatures();
        List<(ulong[] Keys, bool IsSpeech)> raw = [];
        for (var l = 0; l < lessons.Count; l++)
        {
            var lesson = lessons[l];
            var attributor = attributorOf(lesson);
            var scene = lesson.Analysis.Scene;
            SpeakerFeatures speaker = new(scene);
            SpeechFeatures speech = new(scene);
            var previous = -1;
            bool? wasSpeech = null;
            for (var q = 0; q < lesson.Gold.Length; q++)
            {
                var choice = attributor.Choose(scene, speaker, q, previous);
                var isSpeech = lesson.Gold[q] is not null;

                // The gold data say nothing of single marks.
                if (!lesson.Analysis.Quotations[q].IsSingle)
                {
                    features.Clear();
                    speech.Add(features, q, choice, wasSpeech);
                    raw.Add((features.Keys.ToArray(), isSpeech));
                    table.See(features.Keys, l);
                }

                wasSpeech = isSpeech;
                previous = isSpeech ? choice.Mention : previous;
            }
        }

        table.Keep(3);
        var instances = raw.ConvertAll(r => new RankTrainer.Instance(
            [
                [],
                table.Number(r.Keys),
            ],
            [!r.IsSpeech, r.IsSpeech],
            [false, false]
        ));
        return (table, RankTrainer.Train(instances, table.Count, Rate));
    }
}
