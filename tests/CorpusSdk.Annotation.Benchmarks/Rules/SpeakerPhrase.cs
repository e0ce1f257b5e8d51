using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Text;

namespace CorpusSdk.Annotation.Benchmarks.Rules;

/// <summary>
/// Finds the person in the phrase that identifies a speaker: <c>Her policy aide, Jane Doe</c> is Jane Doe, but <c>a
/// spokesman for Jane Doe</c> and <c>the Doe campaign</c> are not.
/// </summary>
internal static class SpeakerPhrase
{
    private static readonly HashSet<string> s_relative = new(["who", "whose", "whom", "which", "that", "where"]);

    /// <summary>Words between which and a name there is another person or thing: <c>an aide to Doe</c>.</summary>
    private static readonly HashSet<string> s_prepositions = new(
        "of for to by with from in at on under against about like than near behind over between through via".Split(' ')
    );

    /// <summary>Lower-case words that may follow the name of the speaker.</summary>
    private static readonly HashSet<string> s_following = new(
        "of from who whose at in with on as also himself herself then now a an the and or".Split(' ')
    );

    private static readonly HashSet<string> s_suffixes = new(["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"]);

    /// <summary>Returns the index of the speaker's name, or -1 if the phrase is not one person's.</summary>
    /// <param name="names">Names in the order of the text, without overlaps.</param>
    /// <param name="first">The first token of the phrase.</param>
    /// <param name="end">The token after the phrase.</param>
    public static int FindName(TokenizedText text, List<NameSpan> names, int first, int end)
    {
        var relative = Enumerable.Range(first, end - first).FirstOrDefault(t => s_relative.Contains(Word(t)), end);
        var head = -1;
        for (var n = 0; n < names.Count; n++)
        {
            var name = names[n];
            if (name.First < first || name.End > end)
            {
                continue;
            }

            if (IsJoined(name))
            {
                return -1;
            }

            head = head < 0 && name.First < relative && IsHead(name) ? n : head;
        }

        return head;

        string Word(int token) => text.Word(token).ToString();

        // "Doe and Aziz" are two people.
        bool IsJoined(NameSpan name)
        {
            var and = BeforeTitle(name.First);
            return and > first
                && Word(and) is "and" or "or" or "&"
                && (text.Tokens[and - 1].IsMark(',') || names.Exists(other => other.End == and));
        }

        bool IsHead(NameSpan name)
        {
            var before = BeforeTitle(name.First);
            if (before >= first && s_prepositions.Contains(Word(before).ToLowerInvariant()))
            {
                return false;
            }

            if (name.End == end)
            {
                return true;
            }

            var next = text.Tokens[name.End];
            return next.Kind switch
            {
                TextTokenKind.Possessive => name.End + 1 == end,
                TextTokenKind.Word => (next.IsCapitalized ? s_suffixes : s_following).Contains(Word(name.End)),
                _ => !text.TouchesPrevious(name.End) || next.Character is ',' or '(' or ';' or '.' or '—' or '–',
            };
        }

        // The token before the capitalized words that precede a name.
        int BeforeTitle(int token)
        {
            token--;
            while (
                token >= first
                && (
                    text.Tokens[token].IsMark('.')
                    || (text.Tokens[token] is { IsWord: true, IsCapitalized: true } && token > first)
                )
                && !names.Exists(other => other.End == token + 1)
            )
            {
                token--;
            }

            return token;
        }
    }
}
