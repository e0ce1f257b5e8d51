using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Names;

/// <summary>
/// Removes capitalized words that only stand next to a name: what begins the sentence (<c>So Kim</c>, <c>Said
/// Comey</c>), the day (<c>Pence Thursday</c>), and the verb of a headline (<c>Trump Says</c>).
/// </summary>
internal static class NameTrimmer
{
    private const WordClass Openers = WordClass.Function | WordClass.Adverb | WordClass.Speech;

    // April, August, June and May are names too.
    private static readonly HashSet<ulong> s_days = HashesOf(
        "monday tuesday wednesday thursday friday saturday sunday january february july september october november "
            + "december today yesterday tomorrow tonight"
    );

    private static readonly HashSet<ulong> s_verbs = HashesOf("says said tells told asks asked adds added");

    /// <summary>Whether a word is a day or a month that is not a name as well.</summary>
    public static bool IsDay(in TextToken token) => s_days.Contains(token.Hash);

    /// <summary>
    /// The end of a range of words without the days behind the first of them, and without the verb of a headline.
    /// </summary>
    public static int EndWithout(TokenizedText text, int first, int end)
    {
        while (end - 1 > first && (IsDay(text.Tokens[end - 1]) || IsHeadlineVerb(text, end - 1)))
        {
            end--;
        }

        return end;
    }

    /// <summary>Trims names, and removes those of which nothing is left.</summary>
    public static void Trim(TokenizedText text, WordContextIndex contexts, List<NameSpan> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var (first, end, margin) = names[i];
            while (first < end && IsDay(text.Tokens[first]))
            {
                first++;
            }

            if (first < end && IsOpener(text, contexts, first))
            {
                first++;
            }

            names[i] = new(first, EndWithout(text, first, end), margin);
        }

        _ = names.RemoveAll(name => name.First == name.End);
    }

    /// <summary>Whether a word begins a sentence, and is not part of a name elsewhere.</summary>
    private static bool IsOpener(TokenizedText text, WordContextIndex contexts, int token) =>
        text.Tokens[token].Is(Openers)
        && (!text.Tokens[token].Is(WordClass.Given) || IsVerbBehindQuotation(text, token))
        && (token == 0 || !text.Tokens[token - 1].IsWord)
        && (contexts.ContextsOf(text.Tokens[token].Hash) & (WordContexts.AfterWord | WordContexts.InLowerCase))
            != WordContexts.AfterWord;

    /// <summary>Said is a given name too.</summary>
    private static bool IsVerbBehindQuotation(TokenizedText text, int token) =>
        token > 0
        && text.Tokens[token].Is(WordClass.Speech)
        && text.Tokens[token - 1] is { Kind: TextTokenKind.Mark, Character: '"' or '”' or '’' or '»' or '“' };

    private static bool IsHeadlineVerb(TokenizedText text, int token) =>
        s_verbs.Contains(text.Tokens[token].Hash) && text.Tokens[token].IsCapitalized;

    private static HashSet<ulong> HashesOf(string words) => [.. words.Split(' ').Select(word => WordHash.Of(word))];
}
