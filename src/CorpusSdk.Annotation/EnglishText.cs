using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation;

/// <summary>Recognizes the language that the annotator's rules are for.</summary>
public static class EnglishText
{
    /// <summary>Fewer words say nothing about the language.</summary>
    private const int MinWords = 20;

    /// <summary>About 30 % of the words of an English text are among the common ones; 5 % of a German or French one.
    /// </summary>
    private const double MinShare = 0.12;

    private static readonly HashSet<ulong> s_common = [.. (
            "the of and to in that is was for on with as at by from it its he his she her they their we our you this "
            + "which who has have had be been are were not but or an will would said "
            // Of speech, as in transcripts and interviews, where articles and prepositions are rare.
            + "what there if my your yes can know think did does how when why about just don't i'm it's that's"
        ).Split(' ').Select(word => WordHash.Of(word))];

    /// <summary>Whether a text may be English. A very short text may be.</summary>
    /// <param name="text">Any text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool IsLikely(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (words, common) = (0, 0);
        foreach (var token in TextTokenizer.Tokenize(text))
        {
            words += token.IsWord ? 1 : 0;
            common += token.IsWord && s_common.Contains(token.Hash) ? 1 : 0;
        }

        return words < MinWords || common >= words * MinShare;
    }
}
