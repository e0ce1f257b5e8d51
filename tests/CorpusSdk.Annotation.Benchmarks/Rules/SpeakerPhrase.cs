using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Benchmarks.Rules;

/// <summary>
/// Finds the person in the phrase that identifies a speaker: <c>Her policy aide, Jane Doe</c> is Jane Doe, but <c>a
/// spokesman for Jane Doe</c> and <c>the Doe campaign</c> are not.
/// </summary>
internal static class SpeakerPhrase
{
    private static readonly HashSet<string> s_relative = new(["who", "whose", "whom", "which", "that", "where"]);

    /// <summary>
    /// Words before a name that is not the speaker's, or is not the only speaker's: <c>an aide to Doe</c>.
    /// </summary>
    private static readonly HashSet<string> s_prepositions = new(
        "and or & of for to by with from in at on under against about like than near".Split(' ')
    );

    /// <summary>Lower-case words that may follow the name of the speaker.</summary>
    private static readonly HashSet<string> s_following = new(
        "of from who whose at in with on as also himself herself then now a an the".Split(' ')
    );

    /// <summary>Words that may precede <c>of</c> in a title.</summary>
    private static readonly HashSet<string> s_offices = new(
        "secretary director chief minister speaker president chairman chair head commissioner".Split(' ')
    );

    private static readonly HashSet<string> s_suffixes = new(["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"]);

    /// <summary>Returns the index of the speaker's name, or -1 if the phrase is not one person's.</summary>
    /// <param name="names">Names in the order of the text, without overlaps.</param>
    /// <param name="first">The first token of the phrase.</param>
    /// <param name="end">The token after the phrase.</param>
    public static int FindName(TokenizedText text, List<NameSpan> names, int first, int end)
    {
        var relative = Enumerable.Range(first, end - first).FirstOrDefault(t => s_relative.Contains(Word(t)), end);
        var head = names.FindIndex(name =>
            name.First >= first && name.First < relative && name.End <= end && IsHead(name)
        );
        return head >= 0 && IsListed(names[head]) ? -1 : head;

        string Word(int token) => text.Word(token).ToString();

        bool IsHead(NameSpan name)
        {
            var before = BeforeTitle(name.First);
            if (before >= first && s_prepositions.Contains(Word(before).ToLowerInvariant()) && !IsInTitle(before, name))
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

        // "Jane Doe, Omar Aziz and others" are several people; "Jane Doe, Omar Aziz's adviser" is one.
        bool IsListed(NameSpan head)
        {
            var token = head.End;
            if (token >= end || !text.Tokens[token].IsMark(','))
            {
                return false;
            }

            var other = names.FindIndex(name => name.First > token && name.End <= end);
            return other >= 0
                && BeforeTitle(names[other].First) == token
                && (names[other].End == end || text.Tokens[names[other].End].Kind != TextTokenKind.Possessive);
        }

        // "Secretary of State Jane Doe", but not "a friend of Senator Jane Doe".
        bool IsInTitle(int of, NameSpan name) =>
            of > first
            && of + 1 < name.First
            && s_offices.Contains(Word(of - 1).ToLowerInvariant())
            && !text.Tokens[of + 1].Is(WordClass.Honorific);

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
