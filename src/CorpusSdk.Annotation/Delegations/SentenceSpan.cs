using CorpusSdk.Annotation.Attribution;

namespace CorpusSdk.Annotation.Delegations;

/// <summary>A sentence of the narration: a range of units.</summary>
/// <param name="First">The first unit.</param>
/// <param name="End">The unit after the last.</param>
internal readonly record struct SentenceSpan(int First, int End)
{
    public static List<SentenceSpan> FindAll(Narration narration)
    {
        List<SentenceSpan> sentences = [];
        for (int i = 0, first = 0; i < narration.Count; i++)
        {
            if (i + 1 == narration.Count || narration[i + 1].Sentence != narration[i].Sentence)
            {
                sentences.Add(new(first, i + 1));
                first = i + 1;
            }
        }

        return sentences;
    }
}
