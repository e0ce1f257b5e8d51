using CorpusSdk.Annotation.Attribution;

namespace CorpusSdk.Annotation.Delegations;

/// <summary>A sentence of the narration: a range of units.</summary>
/// <param name="First">The first unit.</param>
/// <param name="End">The unit after the last.</param>
internal readonly record struct Sentence(int First, int End)
{
    public static List<Sentence> Of(Narrative narrative)
    {
        List<Sentence> sentences = [];
        for (int i = 0, first = 0; i < narrative.Count; i++)
        {
            if (i + 1 == narrative.Count || narrative[i + 1].Sentence != narrative[i].Sentence)
            {
                sentences.Add(new(first, i + 1));
                first = i + 1;
            }
        }

        return sentences;
    }
}
