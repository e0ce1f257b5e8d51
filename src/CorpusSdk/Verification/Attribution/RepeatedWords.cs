using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Tells whether somebody speaks the words of another, though with a verb of speaking: <c>Jane Doe repeated the mayor's
/// words: "…</c>, <c>Jane Doe wrote down: "…</c>.
/// </summary>
internal static class RepeatedWords
{
    private static readonly HashSet<string> s_nouns = WordList.Of(
        """
        word words claim claims promise promises remark remarks line lines quote quotes quotation statement statements
        message messages letter note report reports slogan motto phrase verdict answer reply advice warning argument
        worte wort satz sätze zitat aussage aussagen brief behauptung versprechen botschaft antwort parole bericht
        mots mot paroles propos phrase citation lettre promesse message réponse rapport
        palabras palabra frase cita carta promesa mensaje respuesta informe declaraciones
        слова слово фразу цитату письмо обещание послание ответ доклад
        """
    );

    /// <summary>Verbs whose object may be what another has said.</summary>
    private static readonly HashSet<string> s_repeating = WordList.Of(
        """
        repeated recalled recalls reported echoed answered answers confirmed confirms acknowledged acknowledges
        reiterated noted notes observed observes explained explains
        berichtete berichtet erzählte erzählt bekräftigte kommentierte kommentiert erläuterte lobte kritisierte
        rappelle rappelé rapporte rapporté résume commente commenté souligne souligné explique expliqué
        recordó relató comentó comenta explicó explica subrayó destacó
        напомнил напомнила пояснил пояснила объяснил объяснила отметил отметила
        """
    );

    /// <summary>What makes words those of somebody behind them.</summary>
    private static readonly HashSet<string> s_of = WordList.Of(
        "of by from von der des vom de du d' d’ del des que which"
    );

    private static readonly HashSet<string> s_new = WordList.Of("a an one another this these ein eine einen dieser");

    /// <param name="tokens">The words before the quotation.</param>
    /// <param name="verb">The verb of speaking.</param>
    /// <param name="end">The index behind the last word.</param>
    public static bool Follow(List<AttributionToken> tokens, int verb, int end)
    {
        if (verb + 1 < end)
        {
            var (word, next) = (tokens[verb].Text, tokens[verb + 1].Text);
            if ((word is "wrote" or "writes" && next is "down") || (word is "agreed" or "agrees" && next is "with"))
            {
                return true;
            }
        }

        for (var i = verb + 1; i < end; i++)
        {
            var isGoverned = AttributionWords.IsPreposition(tokens[i].Text) && !s_of.Contains(tokens[i].Text);
            if (isGoverned || !tokens[i].IsWord && tokens[i].Text is not ("'" or "’"))
            {
                return false;
            }

            if (s_nouns.Contains(tokens[i].Text))
            {
                return IsOfAnother(tokens, verb, i, end);
            }
        }

        return false;
    }

    private static bool IsOfAnother(List<AttributionToken> tokens, int verb, int noun, int end)
    {
        var hasPossessor =
            tokens
                .GetRange(verb + 1, noun - verb - 1)
                .Exists(t =>
                    t.Text is "s"
                    || t.Text.EndsWith("'s", StringComparison.Ordinal)
                    || t.Text.EndsWith("’s", StringComparison.Ordinal)
                )
            || (
                noun + 1 < end
                && (s_of.Contains(tokens[noun + 1].Text) || tokens[noun + 1].Text[0] is >= '\u0400' and <= '\u04FF')
            );
        return hasPossessor || (s_repeating.Contains(tokens[verb].Text) && !s_new.Contains(tokens[verb + 1].Text));
    }
}
