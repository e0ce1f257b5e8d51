using CorpusSdk.Annotation.Learning;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Names;

/// <summary>
/// Finds the names of persons in runs of capitalized words: each word is outside, at the beginning or inside of a name,
/// and the best sequence of tags according to the learned weights is selected (Viterbi).
/// </summary>
internal sealed class NameTagger(WeightTable weights)
{
    public const int Outside = 0,
        Begin = 1,
        Inside = 2,
        TagCount = 3;

    private static readonly Lazy<NameTagger> s_shared = new(() => new(WeightTable.Load("names", TagCount)));

    /// <summary>The tagger with the embedded weights.</summary>
    public static NameTagger Shared => s_shared.Value;

    public List<NameSpan> Tag(TokenizedText text, WordContextIndex contexts)
    {
        List<NameSpan> names = [];
        FeatureVector features = new();
        var emissions = new float[CapitalizedRuns.MaxLength * TagCount];
        foreach (var (first, end) in CapitalizedRuns.Find(text))
        {
            // Most runs are just the first word of a sentence: "The", "But".
            if (end - first == 1 && text.Tokens[first].Is(WordClass.Function))
            {
                continue;
            }

            for (var i = first; i < end; i++)
            {
                features.Clear();
                NameFeatureExtractor.AddTo(features, text, contexts, i, first, end);
                weights.Score(features, emissions.AsSpan((i - first) * TagCount, TagCount));
            }

            Decode(emissions, first, end - first, features, names);
        }

        NameTrimmer.Trim(text, contexts, names);
        return NamePropagator.Propagate(text, contexts, names);
    }

    private void Decode(float[] emissions, int first, int length, FeatureVector features, List<NameSpan> names)
    {
        Span<float> best = stackalloc float[length * TagCount];
        Span<byte> from = stackalloc byte[length * TagCount];
        Span<float> scores = stackalloc float[TagCount];
        Span<float> transitions = stackalloc float[(TagCount + 1) * TagCount];
        for (var tag = 0; tag <= TagCount; tag++)
        {
            features.Clear();
            features.Add("after", tag);
            weights.Score(features, scores);
            scores.CopyTo(transitions[(tag * TagCount)..]);
        }

        for (var i = 0; i < length; i++)
        {
            for (var tag = 0; tag < TagCount; tag++)
            {
                var top = float.NegativeInfinity;
                byte source = 0;
                for (var before = i == 0 ? TagCount : 0; before < (i == 0 ? TagCount + 1 : TagCount); before++)
                {
                    var isAllowed = tag != Inside || before is Begin or Inside;
                    var score = !isAllowed
                        ? -1e6f
                        : (i == 0 ? 0 : best[((i - 1) * TagCount) + before]) + transitions[(before * TagCount) + tag];
                    if (score > top)
                    {
                        (top, source) = (score, (byte)before);
                    }
                }

                best[(i * TagCount) + tag] = top + emissions[(i * TagCount) + tag];
                from[(i * TagCount) + tag] = source;
            }
        }

        Span<byte> path = stackalloc byte[length];
        var last = 0;
        for (var tag = 1; tag < TagCount; tag++)
        {
            last = best[((length - 1) * TagCount) + tag] > best[((length - 1) * TagCount) + last] ? tag : last;
        }

        for (var i = length - 1; i >= 0; i--)
        {
            path[i] = (byte)last;
            last = from[(i * TagCount) + last];
        }

        for (var i = 0; i < length; i++)
        {
            if (path[i] != Begin)
            {
                continue;
            }

            var end = i + 1;
            var margin = emissions[(i * TagCount) + Begin] - emissions[(i * TagCount) + Outside];
            while (end < length && path[end] == Inside)
            {
                margin += emissions[(end * TagCount) + Inside] - emissions[(end * TagCount) + Outside];
                end++;
            }

            names.Add(new(first + i, first + end, margin));
        }
    }
}
