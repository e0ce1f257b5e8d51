using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Tells what a speaker does, <c>Jane Doe shrugged: "…</c>, from what brings the words of another: <c>Jane Doe quoted
/// the mayor: "…</c>. An object that is neither a gesture nor the hearer may be such words.
/// </summary>
internal static class PredicateBeforeColon
{
    /// <param name="tokens">The words of the sentence.</param>
    /// <param name="start">The first word behind the subject.</param>
    /// <param name="end">The index of the colon.</param>
    public static bool MayIntroduceOwnWords(List<AttributionToken> tokens, int start, int end)
    {
        var verb = start;
        while (
            verb + 1 < end
            && PredicateWords.IsAuxiliary(tokens[verb].Text)
            && !AttributionWords.IsArticle(tokens[verb + 1].Text)
            && tokens[verb + 1].Text is not ("a" or "an")
        )
        {
            verb++;
        }

        if (verb >= end || IsReceiving(tokens, start, end) || tokens[end - 1].Text is "her" or "him" or "them")
        {
            return false;
        }

        if (PredicateWords.IsLink(tokens[verb].Text))
        {
            return verb + 1 < end
                && !tokens.GetRange(verb + 1, end - verb - 1).Exists(t => PredicateWords.IsNotSpeaking(t.Text))
                && !AttributionWords.IsArticle(tokens[verb + 1].Text)
                && !PredicateWords.IsCircumstance(tokens[verb + 1].Text);
        }

        return PredicateWords.IsAddressing(tokens[verb].Text) || IsNoObject(tokens, verb, end);
    }

    private static bool IsReceiving(List<AttributionToken> tokens, int start, int end) =>
        tokens.GetRange(start, end - start).Exists(t => PredicateWords.IsReceiving(t.Text));

    /// <summary>Whether nothing behind a verb could be the words or the name of another.</summary>
    private static bool IsNoObject(List<AttributionToken> tokens, int verb, int end)
    {
        var at = verb + 1;
        while (at < end && PredicateWords.IsParticle(tokens[at].Text))
        {
            at++;
        }

        if (at == end || PredicateWords.IsCircumstance(tokens[at].Text))
        {
            return !tokens.GetRange(at, end - at).Exists(t => AttributionWords.IsSpeech(t.Text));
        }

        if (tokens[at].Text is "it" or "this" or "things" or "es")
        {
            return PredicateWords.IsWording(tokens[verb].Text);
        }

        return tokens.GetRange(at, end - at).Exists(t => PredicateWords.IsGesture(t.Text))
            || (
                PredicateWords.IsGiving(tokens[verb].Text)
                && tokens[at].Text is "a" or "an" or "one" or "this"
                && PredicateWords.IsOwnWords(tokens[end - 1].Text)
            );
    }
}
