using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Names;

/// <summary>
/// Removes the words in front of a name that is known: <c>Goodbye Jane Doe</c> is Jane Doe if the corpus has her, or if
/// the text names her elsewhere. A given name in front makes another person: <c>Mary Jane Doe</c>.
/// </summary>
internal static class NameWithin
{
    /// <summary>What may be in front of an alias of one word, which others may have as their surname.</summary>
    private const WordClass BeforeSurname = WordClass.Function | WordClass.Adverb | WordClass.Speech | WordClass.Title;

    /// <summary>Trims names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names in it.</param>
    /// <param name="known">The names of the people of the corpus.</param>
    public static void Trim(TokenizedText text, List<NameSpan> names, IReadOnlyCollection<string> known)
    {
        HashSet<string> declared = [.. known.Select(PersonKey.Of)];
        HashSet<string> used =
        [
            .. names
                .Where(name => name.End - name.First > 1)
                .Select(name => PersonKey.Of(text.PhraseOf(name.First, name.End))),
        ];
        for (var i = 0; i < names.Count; i++)
        {
            var (first, end, margin) = names[i];
            if (end - first == 1 || declared.Contains(PersonKey.Of(text.PhraseOf(first, end))))
            {
                continue;
            }

            for (var start = first + 1; start < end; start++)
            {
                var key = PersonKey.Of(text.PhraseOf(start, end));
                if (
                    declared.Contains(key)
                        ? CanPrecede(text, first, start, isSurname: end - start == 1)
                        : end - start > 1
                            && used.Contains(key)
                            && BeginsSentence(text, first)
                            && CanPrecede(text, first, start, isSurname: false)
                )
                {
                    names[i] = new(start, end, margin);
                    break;
                }
            }
        }
    }

    private static bool CanPrecede(TokenizedText text, int first, int start, bool isSurname)
    {
        for (var i = first; i < start; i++)
        {
            var token = text.Tokens[i];
            var isVerb = token.Is(WordClass.Speech) && BeginsSentence(text, i);
            if ((token.Is(WordClass.Given) && !isVerb) || (isSurname && !token.Is(BeforeSurname)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool BeginsSentence(TokenizedText text, int token) => token == 0 || !text.Tokens[token - 1].IsWord;
}
