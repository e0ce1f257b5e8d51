using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Benchmarks.Scoring;

namespace CorpusSdk.Annotation.Benchmarks.Learning;

/// <summary>Trains the model that selects where the phrase that names a speaker begins and ends.</summary>
internal static class SpeakerSpanTrainer
{
    public static (FeatureIndex Index, float[] Weights) Train(IReadOnlyList<TrainingExample> examples)
    {
        FeatureIndex index = new();
        var features = index.NewFeatures();
        List<(ulong[][] Alternatives, bool[] Right)> raw = [];
        List<SpeakerSpan> candidates = [];
        for (var l = 0; l < examples.Count; l++)
        {
            var example = examples[l];
            var context = example.Analysis.Context;
            for (var q = 0; q < example.Gold.Length; q++)
            {
                if (example.FindGoldMention(q) is not (>= 0 and var mention))
                {
                    continue;
                }

                SpeakerSpanCandidates.Find(context.Narration, context.Mentions[mention], candidates);
                var spans = QuoteScore.SpeakerSpans(example.Article.Text, example.Gold[q]!);
                var right = candidates.Select(e => spans.Contains(SpanOf(example, e))).ToArray();
                if (!right.Contains(true))
                {
                    continue;
                }

                var alternatives = new ulong[candidates.Count][];
                for (var e = 0; e < alternatives.Length; e++)
                {
                    features.Clear();
                    SpeakerSpanFeatureExtractor.AddTo(
                        features,
                        context.Narration,
                        context.Mentions[mention],
                        candidates[e],
                        q
                    );
                    alternatives[e] = features.Keys.ToArray();
                    index.Record(features.Keys, l);
                }

                raw.Add((alternatives, right));
            }
        }

        index.AssignIds(3);
        var instances = raw.ConvertAll(r => new RankTrainer.Instance(
            Array.ConvertAll(r.Alternatives, a => index.GetIds(a)),
            r.Right,
            new bool[r.Right.Length]
        ));
        return (index, RankTrainer.Train(instances, index.Count));
    }

    public static (int Start, int End) SpanOf(TrainingExample example, SpeakerSpan span)
    {
        var narration = example.Analysis.Context.Narration;
        return QuoteScore.Trim(
            example.Article.Text,
            narration.Token(span.First).Start,
            narration.Token(span.End - 1).End,
            "\"“”„‟«»‘’'` \t\r\n.,;:!?…—–-"
        );
    }
}
