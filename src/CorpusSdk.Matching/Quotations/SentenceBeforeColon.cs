using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>Finds the speaker in a sentence with a colon that tells what somebody does.</summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class SentenceBeforeColon(AttributionPhrases phrases, string language)
{
    /// <summary>The most words of a sentence behind its subject.</summary>
    private const int MaxPredicate = 8;

    /// <summary>
    /// <c>Jane Doe shrugged: "…</c> · <c>Jane Doe ist sich sicher: „…</c>; nobody else is named, and nothing that could
    /// be the words of another.
    /// </summary>
    /// <param name="tokens">The words of the sentence before a colon.</param>
    /// <param name="end">How many of them there are.</param>
    public StatedSpeaker? Find(List<AttributionToken> tokens, int end)
    {
        if (language is not ("en" or "de" or "fr") || end < 2)
        {
            return null;
        }

        var name = phrases.NounPhrase(tokens, 0);
        if (name < 0 || name + 1 >= end || end - name - 1 > MaxPredicate || phrases.IsPossessive(tokens[name]))
        {
            return null;
        }

        for (var i = name + 1; i < end; i++)
        {
            var (token, before) = (tokens[i], tokens[i - 1]);
            var isAnother =
                token.IsName
                || !token.IsWord
                || ReportingWords.BringsOther(token.Text)
                || (i > name + 1 && AttributionWords.BeginsClause(token.Text) && token.Text is not ("it" or "est"))
                || (language != "de" && token.IsCapitalized && !MayTakeName(before));
            if (isAnother || (i == name + 1 && token.Text is "and" or "or" or "und" or "oder" or "et" or "ou"))
            {
                return null;
            }
        }

        return PredicateBeforeColon.MayIntroduceOwnWords(tokens, name + 1, end)
            ? AttributionFinder.Stated(tokens, 0, end - 1, name)
            : null;
    }

    /// <summary>Whether a name behind a word is a place, a newspaper or the like: <c>told the Daily Post</c>.</summary>
    private static bool MayTakeName(AttributionToken before) =>
        before.IsCapitalized || AttributionWords.IsPreposition(before.Text) || AttributionWords.IsArticle(before.Text);
}
