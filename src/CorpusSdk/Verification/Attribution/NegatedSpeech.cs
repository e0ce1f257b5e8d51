using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Tells whether a text denies that somebody spoke, by a negation next to the verb: <c>Jane Doe did not say</c>,
/// <c>Jane Doe sagte nicht</c>, <c>Jane Doe n’a pas dit</c>.
/// </summary>
internal static class NegatedSpeech
{
    /// <summary>How many words are between a negation and the verb: <c>did not have to say</c>.</summary>
    private const int MaxBefore = 2;

    private static readonly HashSet<string> s_before = WordList.Of("not cannot pas jamais no tampoco не ни nicht nie");

    private static readonly HashSet<string> s_between = WordList.Of(
        "ever actually really quite ha había he have has lo le la les se me я er sie je so das"
    );

    private static readonly HashSet<string> s_behind = WordList.Of("nicht nie niemals pas jamais");

    /// <summary>Verbs and participles of denial, whose clause has what was not said.</summary>
    private static readonly HashSet<string> s_denying = WordList.Of(
        """
        denied denies deny denying negó niega negaba negado desmintió desmiente desmentido rechazó rechaza
        отрицал отрицала отрицает отрицали отрицают опроверг опровергла опровергает
        bestritt bestreitet bestritten leugnete leugnet dementierte dementiert
        nié nie niait nia dément démenti démentait démentit conteste contesté
        """
    );

    /// <summary>What follows a verb of denial if its clause has a verb of speaking.</summary>
    private static readonly HashSet<string> s_links = WordList.Of(
        "that having ever saying haber que что je jemals dass avoir qu'il qu’il qu'elle qu’elle"
    );

    private static readonly HashSet<string> s_cancelling = WordList.Of(
        "only just merely simply nur bloß seulement solo sólo solamente только просто"
    );

    /// <param name="tokens">The words next to a quotation.</param>
    /// <param name="verb">A verb of speaking.</param>
    public static bool IsAt(List<AttributionToken> tokens, int verb) =>
        IsNegatedBefore(tokens, verb) || IsNegatedBehind(tokens, verb) || IsInDenial(tokens, verb);

    private static bool IsNegatedBefore(List<AttributionToken> tokens, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - 1 - MaxBefore && tokens[i].IsWord; i--)
        {
            var word = tokens[i].Text;
            var isNegation =
                s_before.Contains(word)
                || word.EndsWith("n't", StringComparison.Ordinal)
                || word.EndsWith("n’t", StringComparison.Ordinal);
            if (isNegation || !s_between.Contains(word))
            {
                return isNegation;
            }
        }

        return false;
    }

    /// <summary><c>sagte nicht</c>, <c>sagte das nie</c>, <c>ne dit pas</c></summary>
    private static bool IsNegatedBehind(List<AttributionToken> tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Count && i <= verb + MaxBefore && tokens[i].IsWord; i++)
        {
            if (s_behind.Contains(tokens[i].Text))
            {
                return i + 1 >= tokens.Count || !s_cancelling.Contains(tokens[i + 1].Text);
            }

            if (!s_between.Contains(tokens[i].Text))
            {
                break;
            }
        }

        return false;
    }

    /// <summary><c>negó haber dicho</c>, <c>отрицал, что говорил</c>, <c>bestritt, gesagt zu haben</c></summary>
    private static bool IsInDenial(List<AttributionToken> tokens, int verb)
    {
        var denial = tokens.FindLastIndex(verb, verb + 1, t => s_denying.Contains(t.Text));
        return denial >= 0
            && tokens
                .GetRange(denial + 1, tokens.Count - denial - 1)
                .Exists(t => s_links.Contains(t.Text) || t.Text is "haben");
    }
}
