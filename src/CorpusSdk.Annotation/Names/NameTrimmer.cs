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

    /// <summary>Trims names, and removes those of which nothing is left.</summary>
    public static void Trim(TokenizedText text, WordContextIndex contexts, List<NameSpan> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var (first, end, margin) = names[i];
            while (first < end && s_days.Contains(text.Tokens[first].Hash))
            {
                first++;
            }

            if (first < end && IsOpener(text, contexts, first))
            {
                first++;
            }

            while (end > first && IsBehind(text, contexts, first, end - 1))
            {
                end--;
            }

            names[i] = new(first, end, margin);
        }

        _ = names.RemoveAll(name => name.First == name.End);
    }

    /// <summary>Whether a word begins a sentence, and is not part of a name elsewhere.</summary>
    private static bool IsOpener(TokenizedText text, WordContextIndex contexts, int token) =>
        text.Tokens[token].Is(Openers)
        && !text.Tokens[token].Is(WordClass.Given)
        && (token == 0 || !text.Tokens[token - 1].IsWord)
        && (contexts.ContextsOf(text.Tokens[token].Hash) & (WordContexts.AfterWord | WordContexts.InLowerCase))
            != WordContexts.AfterWord;

    private static bool IsBehind(TokenizedText text, WordContextIndex contexts, int first, int token) =>
        s_days.Contains(text.Tokens[token].Hash)
        || (
            token > first
            && s_verbs.Contains(text.Tokens[token].Hash)
            && (contexts.ContextsOf(text.Tokens[token].Hash) & WordContexts.InLowerCase) != 0
        );

    private static HashSet<ulong> HashesOf(string words) => [.. words.Split(' ').Select(word => WordHash.Of(word))];
}
