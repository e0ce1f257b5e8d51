using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Text;

namespace CorpusSdk.Annotation.Benchmarks.Learning;

/// <summary>Trains the name tagger: an averaged structured perceptron.</summary>
internal static class NameTrainer
{
    private const int Rounds = 12,
        Tags = NameTagger.TagCount;

    private sealed record Run(int[][] Features, byte[] Gold);

    public static (FeatureIndex Index, float[] Weights) Train(IReadOnlyList<GoldNames> articles)
    {
        FeatureIndex index = new();
        var features = index.NewFeatures();
        List<(ulong[][] Keys, byte[] Gold)> raw = [];
        for (var a = 0; a < articles.Count; a++)
        {
            var text = TokenizedText.Create(articles[a].Text);
            WordContextIndex contexts = new(text);
            var spans = articles[a].Entities.OrderBy(e => e.Start).ToArray();
            foreach (var (first, end) in CapitalizedRuns.Find(text))
            {
                var keys = new ulong[end - first][];
                for (var i = first; i < end; i++)
                {
                    features.Clear();
                    NameFeatureExtractor.AddTo(features, text, contexts, i, first, end);
                    keys[i - first] = features.Keys.ToArray();
                    index.Record(features.Keys, a);
                }

                raw.Add((keys, Label(text, spans, first, end)));
            }
        }

        for (var tag = 0; tag <= Tags; tag++)
        {
            features.Clear();
            features.Add("after", tag);
            for (var a = 0; a < 5; a++)
            {
                index.Record(features.Keys, a);
            }
        }

        index.AssignIds(3);
        var after = Enumerable
            .Range(0, Tags + 1)
            .Select(tag =>
            {
                features.Clear();
                features.Add("after", tag);
                return index.GetIds(features.Keys)[0];
            })
            .ToArray();
        var runs = raw.ConvertAll(r => new Run(Array.ConvertAll(r.Keys, k => index.GetIds(k)), r.Gold));
        return (index, Train(runs, index.Count, after));
    }

    /// <summary>Returns the gold tags of a run. A token that overlaps a name is part of it.</summary>
    private static byte[] Label(TokenizedText text, GoldSpan[] spans, int first, int end)
    {
        var gold = new byte[end - first];
        foreach (var span in spans)
        {
            var isFirst = true;
            for (var i = first; i < end; i++)
            {
                var token = text.Tokens[i];
                if (token.Start < span.End && token.End > span.Start)
                {
                    gold[i - first] = (byte)(isFirst ? NameTagger.Begin : NameTagger.Inside);
                    isFirst = false;
                }
            }
        }

        return gold;
    }

    private static float[] Train(List<Run> runs, int features, int[] after)
    {
        var weights = new float[features * Tags];
        var totals = new double[features * Tags];
        var random = new Random(1);
        var order = Enumerable.Range(0, runs.Count).ToArray();
        var step = 1;
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var r in order)
            {
                var run = runs[r];
                var guess = Decode(run, weights, after);
                for (var i = 0; i < guess.Length; i++)
                {
                    if (guess[i] != run.Gold[i])
                    {
                        foreach (var f in run.Features[i])
                        {
                            Update(f, run.Gold[i], 1);
                            Update(f, guess[i], -1);
                        }
                    }

                    var goldBefore = i == 0 ? Tags : run.Gold[i - 1];
                    var guessBefore = i == 0 ? Tags : guess[i - 1];
                    if (goldBefore != guessBefore || guess[i] != run.Gold[i])
                    {
                        Update(after[goldBefore], run.Gold[i], 1);
                        Update(after[guessBefore], guess[i], -1);
                    }
                }

                step++;
            }
        }

        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = (float)(weights[i] - (totals[i] / step));
        }

        return weights;

        void Update(int feature, int tag, float by)
        {
            weights[(feature * Tags) + tag] += by;
            totals[(feature * Tags) + tag] += (double)by * step;
        }
    }

    private static byte[] Decode(Run run, float[] weights, int[] after)
    {
        var length = run.Gold.Length;
        var best = new float[length, Tags];
        var from = new byte[length, Tags];
        for (var i = 0; i < length; i++)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                var emission = 0f;
                foreach (var f in run.Features[i])
                {
                    emission += weights[(f * Tags) + tag];
                }

                var top = float.NegativeInfinity;
                for (var before = i == 0 ? Tags : 0; before < (i == 0 ? Tags + 1 : Tags); before++)
                {
                    var isAllowed = tag != NameTagger.Inside || before is NameTagger.Begin or NameTagger.Inside;
                    var score = isAllowed
                        ? (i == 0 ? 0 : best[i - 1, before]) + weights[(after[before] * Tags) + tag]
                        : -1e6f;
                    if (score > top)
                    {
                        (top, from[i, tag]) = (score, (byte)before);
                    }
                }

                best[i, tag] = top + emission;
            }
        }

        var path = new byte[length];
        var last = Enumerable.Range(0, Tags).MaxBy(t => best[length - 1, t]);
        for (var i = length - 1; i >= 0; i--)
        {
            path[i] = (byte)last;
            last = from[i, last];
        }

        return path;
    }
}
