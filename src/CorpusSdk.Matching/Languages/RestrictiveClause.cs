namespace CorpusSdk.Matching.Languages;

/// <summary>
/// Finds a relative clause without which a sentence is about more than it was: <c>students | who cheat | will be
/// expelled</c>.
/// </summary>
internal static class RestrictiveClause
{
    private static readonly Dictionary<string, HashSet<string>> s_relatives = new()
    {
        ["en"] = WordList.Of("who whom whose which that"),
        ["de"] = WordList.Of("der die das den dem deren dessen denen welcher welche welches wer was"),
        ["fr"] = WordList.Of("qui que qu dont où"),
        ["es"] = WordList.Of("que quien quienes cuyo cuya cuyos cuyas"),
        ["ru"] = WordList.Of("кто что который которая которое которые которых которым чей чья чьи"),
    };

    /// <summary>Words before the pronoun: <c>tous | ceux qui</c>, <c>todos | los que</c>.</summary>
    private static readonly HashSet<string> s_demonstratives = WordList.Of(
        "those ceux celles celui celle los las el aquellos aquellas те тот"
    );

    private static readonly HashSet<string> s_plurals = WordList.Of("men women children");

    /// <summary>In these a comma is before every relative clause.</summary>
    private static readonly HashSet<string> s_withCommas = ["de", "ru"];

    /// <param name="text">The article.</param>
    /// <param name="before">Where the words before the omission end.</param>
    /// <param name="omitted">The words that are left out.</param>
    /// <param name="words">The words of the language.</param>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    /// <returns>The relative pronoun.</returns>
    public static TextRange? Find(string text, int before, List<ScopeToken> omitted, ScopeWords words, string language)
    {
        if (!s_relatives.TryGetValue(language, out var relatives))
        {
            return null;
        }

        var at = s_demonstratives.Contains(omitted[0].Lower) && omitted.Count > 1 ? 1 : 0;
        if (
            !relatives.Contains(omitted[at].Lower)
            || ScopeToken.PauseAt(text, before, omitted[0].Range.Start)
                != (s_withCommas.Contains(language) ? ',' : '\0')
        )
        {
            return null;
        }

        var isLimit = UniversalWords.EndAt(text, before, language) || (language == "en" && HasPlural());
        return isLimit ? omitted[at].Range : null;

        // "Told the sailors | that the ferry sank" limits nobody.
        bool HasPlural() =>
            TextWords.Before(text, before, 0) is { } noun
            && IsPlural(TextWords.Lower(text, noun))
            && !(
                omitted[at].Lower == "that"
                && omitted.Count > at + 1
                && (words.Pronouns.Contains(omitted[at + 1].Lower) || words.Determiners.Contains(omitted[at + 1].Lower))
            );
    }

    private static bool IsPlural(string word) =>
        s_plurals.Contains(word)
        || (word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i'));
}
