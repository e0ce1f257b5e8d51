using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Benchmarks.Scoring;

namespace CorpusSdk.Annotation.Benchmarks.Learning;

/// <summary>Trains the model that selects the speaker of a quotation.</summary>
internal static class SpeakerTrainer
{
    public static (FeatureIndex Index, float[] Weights) Train(IReadOnlyList<TrainingExample> examples)
    {
        FeatureIndex index = new();
        var features = index.NewFeatures();
        List<(List<ulong[]> Alternatives, bool[] Right, bool[] Ignored)> raw = [];
        List<int> candidates = [];
        for (var l = 0; l < examples.Count; l++)
        {
            var example = examples[l];
            var context = example.Analysis.Context;
            SpeakerFeatureExtractor extractor = new(context);
            var previous = -1;
            for (var q = 0; q < example.Gold.Length; q++)
            {
                if (example.Gold[q] is not { } gold)
                {
                    continue;
                }

                var right = example.FindGoldMention(q);
                context.FindCandidates(q, previous, candidates);
                if (right == -1 || candidates.Contains(right))
                {
                    extractor.SetQuotation(q, previous);
                    List<ulong[]> alternatives = [];
                    features.Clear();
                    extractor.AddNoSpeaker(features);
                    AddAlternative();
                    var firstAfter = context.FirstMentionFrom(context.Narration.QuotationUnits[q]);
                    foreach (var candidate in candidates)
                    {
                        features.Clear();
                        extractor.AddTo(features, candidate, SpeakerSelector.RankOf(candidate, firstAfter));
                        AddAlternative();
                    }

                    raw.Add(
                        (
                            alternatives,
                            [right == -1, .. candidates.Select(c => c == right)],
                            [false, .. candidates.Select(c => c != right && IsEquivalent(example, c, gold))]
                        )
                    );

                    void AddAlternative()
                    {
                        alternatives.Add(features.Keys.ToArray());
                        index.Record(features.Keys, l);
                    }
                }

                previous = right == -2 ? -1 : right;
            }
        }

        index.AssignIds(3);
        var instances = raw.ConvertAll(r => new RankTrainer.Instance(
            [.. r.Alternatives.Select(a => index.GetIds(a))],
            r.Right,
            r.Ignored
        ));
        return (index, RankTrainer.Train(instances, index.Count));
    }

    /// <summary>Whether a mention is another reference to the right speaker, which scoring accepts.</summary>
    private static bool IsEquivalent(TrainingExample example, int mention, GoldQuote gold)
    {
        var m = example.Analysis.Context.Mentions[mention];
        var tokens = example.Analysis.Text.Tokens;
        var (start, end) = (tokens[m.FirstToken].Start, tokens[m.EndToken - 1].End);
        return m.Kind != MentionKind.Pronoun
            && QuoteScore
                .Judge(example.Article.Text, gold, new(0, 0, example.Article.Text[start..end], start, end))
                .Lenient;
    }
}
