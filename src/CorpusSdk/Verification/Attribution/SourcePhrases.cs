using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Finds the speaker in phrases that have no verb of speaking with a subject: <c>Jane Doe was quoted as saying "…</c>,
/// <c>Quote from Jane Doe: "…</c>, <c>Jane Doe's answer was "…</c>, <c>"…" by Jane Doe</c>.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="names">The names of people in the text: in order, not overlapping.</param>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class SourcePhrases(string text, IReadOnlyList<NamedRange> names, string language)
{
    /// <summary>The most words of a phrase before the name.</summary>
    private const int MaxLead = 4;

    private static readonly HashSet<string> s_nouns = WordList.Of(
        """
        quote quotation quotes citation saying line reply answer statement comment remark words message response
        zitat aussage antwort worte citation déclaration réponse mots cita declaración respuesta palabras
        цитата слова ответ заявление o-ton
        """
    );

    /// <summary>Nouns that need no preposition before the name of who speaks.</summary>
    private static readonly HashSet<string> s_beforeName = WordList.Of(
        "zitat o-ton quote цитата слова ответ заявление"
    );

    private static readonly HashSet<string> s_by = WordList.Of("by from of von par de por");

    private static readonly HashSet<string> s_saying = WordList.Of("saying telling writing stating");

    private static readonly HashSet<string> s_auxiliaries = WordList.Of("was is has had been were are");

    private static readonly HashSet<string> s_copulas = WordList.Of("was were is are war lautete était fut fue era");

    private static readonly HashSet<string> s_said = WordList.Of(
        "said spoken uttered stated words quote gesagt ausgesprochen prononcé prononcés prononcée dit dits dicho dicha"
    );

    private readonly AttributionPhrases _phrases = new(text, language);
    private readonly VerblessLead _verbless = new(text, language);

    public StatedSpeaker? Find(SpeechContext context)
    {
        if (context.Before.Length > 0)
        {
            var tokens = AttributionTokens.Of(text, context.Before, names);
            return InPassive(tokens) ?? OfNoun(tokens) ?? OfPossessor(tokens);
        }

        return context.After.Length > 0 ? By(AttributionTokens.Of(text, context.After, names)) : null;
    }

    /// <summary><c>Jane Doe was quoted as saying "…</c></summary>
    private StatedSpeaker? InPassive(List<AttributionToken> tokens)
    {
        var end = tokens.FindLastIndex(t => t.IsWord);
        end -= end > 0 && tokens[end].Text is "that" ? 1 : 0;
        var saying = end;
        if (saying < 2 || !s_saying.Contains(tokens[saying].Text))
        {
            return null;
        }

        var quoted = saying - (tokens[saying - 1].Text is "as" ? 2 : 1);
        var name = quoted - 1;
        while (name >= 0 && (s_auxiliaries.Contains(tokens[name].Text) || IsNeutral(tokens[name].Text)))
        {
            name--;
        }

        return
            quoted > 0
            && name >= 0
            && name < quoted - 1
            && tokens[quoted].Text is "quoted" or "cited"
            && tokens[name].IsName
            && !_phrases.IsPossessive(tokens[name])
            && AttributionPhrases.BeginsSubject(tokens, name)
            ? AttributionFinder.Stated(tokens, name, saying, name)
            : null;
    }

    /// <summary>Whether an adverb does not say that the quotation is wrong, as <c>falsely</c> does.</summary>
    private static bool IsNeutral(string word) =>
        AttributionWords.IsAdverb(word) && !word.EndsWith("ly", StringComparison.Ordinal);

    /// <summary><c>A quote from Jane Doe: "…</c> · <c>Zitat von Jane Doe: „…</c></summary>
    private StatedSpeaker? OfNoun(List<AttributionToken> tokens)
    {
        if (tokens.Count == 0 || tokens[^1].Text is not (":" or "："))
        {
            return null;
        }

        var first = tokens.FindIndex(t => t.IsWord);
        first +=
            first >= 0 && (AttributionWords.IsArticle(tokens[first].Text) || tokens[first].Text is "A" or "a") ? 1 : 0;
        var by = first + 1;
        if (first < 0 || by + 1 >= tokens.Count || !s_nouns.Contains(tokens[first].Text))
        {
            return null;
        }

        // "Zitat Jane Doe"
        by -= tokens[by].IsName && s_beforeName.Contains(tokens[first].Text) ? 1 : 0;
        if (by > first && !s_by.Contains(tokens[by].Text))
        {
            return null;
        }

        var name = _phrases.NounPhrase(tokens, by + 1);
        return name >= 0 && name + 2 == tokens.Count && !_phrases.IsPossessive(tokens[name])
            ? AttributionFinder.Stated(tokens, first, name, name)
            : null;
    }

    /// <summary><c>Jane Doe's answer was "…</c></summary>
    private StatedSpeaker? OfPossessor(List<AttributionToken> tokens) =>
        tokens.Count > MaxLead && s_copulas.Contains(tokens[^1].Text) ? _verbless.Speech(tokens, tokens.Count) : null;

    /// <summary><c>"…" by Jane Doe</c> · <c>"…" was said by Jane Doe</c> · <c>"…" – quote from Jane Doe</c></summary>
    private StatedSpeaker? By(List<AttributionToken> tokens)
    {
        var first = tokens.FindIndex(t => t.IsWord);
        var by = first;
        while (
            by >= 0
            && by < tokens.Count
            && by < first + MaxLead
            && (
                tokens[by].Text is "as" or "a" or "the"
                || s_copulas.Contains(tokens[by].Text)
                || IsSaid(tokens[by].Text)
            )
        )
        {
            by++;
        }

        var isSaid = by > first && IsSaid(tokens[by - 1].Text);
        if (
            by < 0
            || by + 1 >= tokens.Count
            || !(by == first || isSaid)
            || !(isSaid ? s_by.Contains(tokens[by].Text) : tokens[by].Text is "by" or "von" or "par" or "por")
        )
        {
            return null;
        }

        var name = _phrases.NounPhrase(tokens, by + 1);
        var isWhole =
            name >= 0
            && !_phrases.IsPossessive(tokens[name])
            && (name + 1 == tokens.Count || tokens[name + 1].Text is "." or "," or ")" or ";");
        return isWhole ? AttributionFinder.Stated(tokens, first, name, name) : null;
    }

    private static bool IsSaid(string word) => s_said.Contains(word) || s_nouns.Contains(word);
}
