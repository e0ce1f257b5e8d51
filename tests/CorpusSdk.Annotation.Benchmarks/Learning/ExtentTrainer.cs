using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Learning;

namespace CorpusSdk.Annotation.Benchmarks.Learning;

/// <summary>Learns how far a speaker's phrase goes.</summary>
internal static class ExtentTrainer
{
    public static (FeatureTable Table, float[] Weights) Learn(IReadOnlyList<Lesson> lessons)
    {
        FeatureTable table = new();
        var features = table.NewFeatures();
        List<(ulong[][] Alternatives, bool[] Right)> raw = [];
        List<Extent> extents = [];
        for (var l = 0; l < lessons.Count; l++)
        {
            var lesson = lessons[l];
            var scene = lesson.Analysis.Scene;
            ExtentFinder finder = new(scene);
            for (var q = 0; q < lesson.Gold.Length; q++)
            {
                if (lesson.RightMention(q) is not (>= 0 and var index))
                {
                    continue;
                }

                finder.Find(scene.Mentions[index], extents);
                var spans = QuoteScore.SpeakerSpans(lesson.Article.Text, lesson.Gold[q]!);
                var right = extents.Select(e => spans.Contains(SpanOf(lesson, e))).ToArray();
                if (!right.Contains(true))
                {
                    continue;
                }

                var alternatives = new ulong[extents.Count][];
                for (var e = 0; e < alternatives.Length; e++)
                {
                    features.Clear();
                    finder.AddFeatures(features, scene.Mentions[index], extents[e], q);
                    alternatives[e] = features.Keys.ToArray();
                    table.See(features.Keys, l);
                }

                raw.Add((alternatives, right));
            }
        }

        table.Keep(3);
        var instances = raw.ConvertAll(r => new RankTrainer.Instance(
            Array.ConvertAll(r.Alternatives, a => table.Number(a)),
            r.Right,
            new bool[r.Right.Length]
        ));
        return (table, RankTrainer.Train(instances, table.Count));
    }

    public static (int Start, int End) SpanOf(Lesson lesson, Extent extent)
    {
        var n = lesson.Analysis.Scene.Narrative;
        return QuoteScore.Trim(
            lesson.Article.Text,
            n.Token(extent.First).Start,
            n.Token(extent.End - 1).End,
            "\"“”„‟«»‘’'` \t\r\n.,;:!?…—–-"
        );
    }
}
