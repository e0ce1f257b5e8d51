namespace CorpusSdk.Matching.Languages;

/// <summary>
/// Tells verbs from names and nouns behind <c>and</c>: <c>said Jane Doe and took her hat</c>, not <c>said Jane Doe and
/// others</c>.
/// </summary>
internal static class AddedVerbs
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private const int MinVerb = 3;

    /// <summary>English verbs of what people do while they speak, whose past does not end with <c>-ed</c>.</summary>
    private static readonly HashSet<string> s_english = WordList.Of(
        """
        took put went sat stood left gave got made shook rose began threw ran drew held kept fell came saw let set laid
        lit bent caught struck swung drank ate read rubbed hung spread slid strode swept wept woke tore stuck spun
        shut shot sank rode rang paid met lost leant leaned led knelt hit hid grew fled flew felt fed dug cut brought
        broke blew bit did had was burst spat sent turned then walks takes puts goes sits stands leaves gives
        """
    );

    /// <summary>German words that are no verb, though they end like one: numbers and small words.</summary>
    private static readonly HashSet<string> s_notGerman = WordList.Of(
        """
        ein zwei drei vier fünf sechs acht neun zehn elf zwölf auch so viel mehr etwas sonst noch dann mit von bei zum
        sein ihr dein mein unser euer kein was wer wie wo dass ob nicht wohl fast ganz rund etwa
        """
    );

    private static readonly HashSet<string> s_notFrench = WordList.Of("sa la ma ta cela ça là voilà huit");

    /// <summary>Whether a pronoun begins another clause with the same subject.</summary>
    public static bool IsSubject(string word) => word is "he" or "she" or "er" or "il" or "elle" or "se";

    private static bool HasAdjectiveEnding(string word) =>
        word[word.Length - 1] == 'e'
        || (word[word.Length - 2] == 'e' && word[word.Length - 1] is 'm' or 'n' or 'r' or 's');

    /// <param name="word">A word in lower case.</param>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static bool Contains(string word, string language) =>
        word.Length >= MinVerb
        && language switch
        {
            "en" => s_english.Contains(word) || (word.Length > 4 && word.EndsWith("ed", Ordinal)),
            // Nouns have a capital letter, and adjectives before them an ending.
            "de" => !s_notGerman.Contains(word) && (word.EndsWith("te", Ordinal) || !HasAdjectiveEnding(word)),
            "fr" => !s_notFrench.Contains(word)
                && (
                    word[1] is '\'' or '’'
                    || word.EndsWith("a", Ordinal)
                    || word.EndsWith("it", Ordinal)
                    || word.EndsWith("ut", Ordinal)
                    || word.EndsWith("int", Ordinal)
                ),
            _ => false,
        };
}
