using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;
using CorpusSdk.Core.Checking;

namespace CorpusSdk.Annotation.Names;

/// <summary>Finds runs of capitalized words: the only places where names are looked for.</summary>
internal static class CapitalizedRuns
{
    /// <summary>The maximum number of words. Longer runs are headlines or lists; they are split.</summary>
    public const int MaxLength = 40;

    /// <summary>
    /// Finds the runs in the order of the text. They can include particles between capitalized words: Maria de la Cruz.
    /// </summary>
    public static IEnumerable<(int First, int End)> Find(TokenizedText text)
    {
        var tokens = text.Tokens;
        foreach (var (start, stop) in text.Paragraphs)
        {
            for (var i = start; i < stop; )
            {
                if (!IsCapitalizedWord(tokens[i]))
                {
                    i++;
                    continue;
                }

                var end = i + 1;
                while (
                    end < stop
                    && end - i < MaxLength
                    && text.Tokens[end].IsWord
                    && text.Tokens[end].Start - tokens[end - 1].End <= 2
                )
                {
                    if (IsCapitalizedWord(tokens[end]))
                    {
                        end++;
                    }
                    else if (
                        tokens[end].Is(WordClass.Particle)
                        && tokens[end].Length <= 4
                        && FindEndAfterParticles(text, end, stop, i) is var next and > 0
                    )
                    {
                        end = next;
                    }
                    else
                    {
                        break;
                    }
                }

                yield return (i, end);
                i = end;
            }
        }
    }

    /// <summary>
    /// Returns the token after the capitalized word that follows one or two particles, or 0 if there is none.
    /// </summary>
    private static int FindEndAfterParticles(TokenizedText text, int particle, int stop, int first)
    {
        for (var i = particle + 1; i < stop && i <= particle + 2 && i - first < MaxLength - 1; i++)
        {
            if (IsCapitalizedWord(text.Tokens[i]))
            {
                return i + 1;
            }

            if (!text.Tokens[i].Is(WordClass.Particle))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsCapitalizedWord(in TextToken token) => token.IsWord && token.IsCapitalized;
}
