using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Finds the speaker in a whole sentence before a quotation: <c>Jane Doe spoke for ten minutes. "…"</c>
/// </summary>
/// <param name="names">The names of known people in the text: in order, not overlapping.</param>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class Introduction(string text, IReadOnlyList<NamedRange> names, string language)
{
    private const int MaxWords = 12;

    private readonly AttributionPhrases _phrases = new(text, language);

    /// <param name="sentence">The sentence before the quotation.</param>
    /// <param name="after">The words behind it; in Latin script, any may be about another speaker.</param>
    public StatedSpeaker? Find(TextRange sentence, TextRange after)
    {
        var tokens = sentence.Length == 0 ? [] : AttributionTokens.Of(text, sentence, names);
        if (tokens.Count < 2)
        {
            return null;
        }

        if (language == "ko")
        {
            return
                (after.Length == 0 || SpeechVerbs.FindSpaceless(text, after.Start, after.End) is null)
                && new KoreanSubject(text).OfClause(tokens, sentence.End) is { } subject
                && tokens.FindAll(t => t.IsName).Count == 1
                ? new(subject.Name.Person, TextRange.FromBounds(subject.Name.Range.Start, subject.End))
                : null;
        }

        var name = _phrases.NounPhrase(tokens, 0);
        if (after.Length > 0 || tokens.Count > MaxWords || name < 0 || _phrases.IsPossessive(tokens[name]))
        {
            return null;
        }

        var verb = AttributionPhrases.SkipAdverbs(tokens, name + 1);
        return (_phrases.IsVerb(tokens, verb) || IsSpeaking(tokens, verb)) && HasNoObject(tokens, verb + 1)
            ? AttributionFinder.Stated(tokens, name, verb)
            : null;
    }

    private static bool IsSpeaking(List<AttributionToken> tokens, int at) =>
        at < tokens.Count
        && tokens[at].Text is "spoke" or "speaks" or "sprach" or "spricht" or "redete" or "parla" or "parlé";

    /// <summary>
    /// Whether nothing says what was spoken or who heard it: <c>for ten minutes</c>, <c>that night</c>.
    /// </summary>
    private static bool HasNoObject(List<AttributionToken> tokens, int start)
    {
        if (start >= tokens.Count || !tokens[start].IsWord)
        {
            return start + 1 >= tokens.Count;
        }

        var first = tokens[start].Text;
        var isNight =
            first == "that"
            && start + 1 < tokens.Count
            && tokens[start + 1].Text is "night" or "day" or "morning" or "evening";
        var isPhrase =
            isNight
            || AttributionWords.IsTime(first)
            || AttributionWords.IsAdverb(first)
            || (AttributionWords.IsPreposition(first) && first is not ("of" or "about" or "von" or "über" or "de"));
        return isPhrase
            && !AttributionWords.IsArticle(first)
            && !tokens.Skip(start + 1).Any(t => t.IsName || t.Text is "," or "that");
    }
}
