namespace CorpusSdk.Matching.Languages;

/// <summary>
/// Shows that a second quotation answers the first: <c>"A," Jane Doe told her. "B," she said.</c>
/// </summary>
internal static class ReplyWords
{
    /// <summary>The verb of an attribution is among its first words.</summary>
    private const int MaxWords = 3;

    private static readonly HashSet<string> s_verbs = WordList.Of(
        """
        answered answers replied replies retorted retorts responded responds countered counters returned rejoined
        antwortete antwortet erwiderte erwidert entgegnete entgegnet konterte kontert gab
        répondit répond répondu répliqua réplique répliqué rétorqua rétorque rétorqué
        """
    );

    private static readonly string[] s_spacelessVerbs = WordList.Split(
        "回答 答道 回道 反驳 反駁 대답했 답했 대꾸했 되받아쳤 받아쳤 答えた"
    );

    /// <summary>Object pronouns, each with the subject that may take it up.</summary>
    private static readonly (string Object, string Subject)[] s_pronouns =
    [
        ("her", "she"),
        ("him", "he"),
        ("them", "they"),
        ("me", "I"),
        ("us", "we"),
        ("ihr", "sie"),
        ("ihm", "er"),
        ("ihnen", "sie"),
        ("mir", "ich"),
        ("lui", "il"),
        ("lui", "elle"),
        ("lui", "t-il"),
        ("lui", "t-elle"),
        ("m'a", "je"),
    ];

    /// <param name="between">The attribution of the first quotation.</param>
    /// <param name="after">The words behind the second.</param>
    public static bool IsReply(string text, TextRange between, TextRange after)
    {
        if (after.Length == 0)
        {
            return false;
        }

        var words = TextWords
            .In(text, after.Start, after.End)
            .Take(MaxWords)
            .Select(word => TextWords.Text(text, word))
            .ToList();
        if (words.Exists(word => s_verbs.Contains(WithoutPronoun(word))))
        {
            return true;
        }

        if (Array.Exists(s_spacelessVerbs, verb => Has(text, after, verb)))
        {
            return true;
        }

        if ("他她".IndexOf(text[after.Start]) is var pronoun and >= 0 && Has(text, between, "对" + "他她"[pronoun]))
        {
            return true;
        }

        var told = TextWords.In(text, between.Start, between.End).Select(word => TextWords.Text(text, word)).ToList();
        return Array.Exists(s_pronouns, p => told.Contains(p.Object) && words.Exists(word => Is(word, p.Subject)));
    }

    private static bool Has(string text, TextRange range, string word) =>
        text.IndexOf(word, range.Start, range.Length, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a word is a pronoun, or has it at its end: <c>dit-elle</c>.</summary>
    private static bool Is(string word, string pronoun) =>
        word == pronoun || (word.Length > pronoun.Length && word.EndsWith("-" + pronoun, StringComparison.Ordinal));

    private static string WithoutPronoun(string word) =>
        word.IndexOf('-') is var hyphen and > 0 ? word.Substring(0, hyphen) : word;
}
