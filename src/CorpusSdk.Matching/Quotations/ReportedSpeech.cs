using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Finds the speaker of words within a sentence that reports speech: <c>Jane Doe said the plan was "…"</c>. Nobody but
/// the subject of that sentence may speak in it.
/// </summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class ReportedSpeech(string text, string language)
{
    private readonly ReportedSource _source = new(new(text, language), language);
    private readonly ReportedClause _clause = new(new(text, language));
    private readonly AttributionPhrases _phrases = new(text, language);
    private readonly Appositions _appositions = new(new(text, language));

    /// <param name="tokens">The words of the sentence before the quotation.</param>
    /// <param name="end">How many of them there are, without punctuation before the quotation.</param>
    public StatedSpeaker? Find(List<AttributionToken> tokens, int end)
    {
        if (language is not ("en" or "de" or "fr") || end < 3)
        {
            return null;
        }

        return _source.Find(tokens, end) ?? OfVerb(tokens, end) ?? Participle(tokens, end);
    }

    /// <summary><c>Jane Doe called for calm, saying the country was "…</c></summary>
    private StatedSpeaker? Participle(List<AttributionToken> tokens, int end)
    {
        var verb = tokens.FindLastIndex(end - 1, t => t.Text.EndsWith("ing", StringComparison.Ordinal));
        if (language != "en" || verb < 3 || !_phrases.IsVerb(tokens, verb) || tokens[verb - 1].Text != ",")
        {
            return null;
        }

        var name = _phrases.NounPhrase(tokens, 0);
        if (name < 0 || name + 1 >= verb - 1 || !tokens[name + 1].IsWord || tokens[name + 1].Text is "and" or "or")
        {
            return null;
        }

        for (var i = name + 1; i < verb - 1; i++)
        {
            var isAnother =
                (tokens[i].IsName && !AttributionWords.TakesPerson(tokens[i - 1].Text))
                || !(tokens[i].IsWord || tokens[i].IsName)
                || AttributionWords.IsConjunction(tokens[i].Text)
                || AttributionWords.IsRelative(tokens[i].Text)
                || ReportingWords.IsOtherSubject(tokens[i].Text)
                || tokens[i].Text is "that" or "and" or "by" or "as";
            if (isAnother && !(tokens[i].IsName && _phrases.IsPossessive(tokens[i])))
            {
                return null;
            }
        }

        return !_phrases.IsPossessive(tokens[name]) && IsClause(tokens, verb, verb + 1, end)
            ? AttributionFinder.Stated(tokens, 0, verb, name)
            : null;
    }

    /// <summary>The first verb whose subject begins the sentence decides.</summary>
    private StatedSpeaker? OfVerb(List<AttributionToken> tokens, int end)
    {
        for (var verb = 0; verb < end; verb++)
        {
            if (!IsReporting(tokens, verb))
            {
                continue;
            }

            if (SubjectOf(tokens, verb, end) is var (name, rest))
            {
                return IsClause(tokens, verb, rest, end) ? Stated(tokens, verb, name) : null;
            }
        }

        return null;
    }

    private bool IsReporting(List<AttributionToken> tokens, int at) =>
        _phrases.IsVerb(tokens, at)
        || (
            tokens[at] is { IsName: false, IsWord: true }
            && (
                ReportingWords.IsVerb(tokens[at].Text)
                || ReportingWords.IsJudging(tokens[at].Text)
                || ReportingWords.IsAccusing(tokens[at].Text)
            )
        );

    private static StatedSpeaker Stated(List<AttributionToken> tokens, int verb, int name) =>
        AttributionFinder.Stated(tokens, Math.Min(verb, name), Math.Max(verb, name), name);

    /// <summary>The subject, at the beginning of its sentence, and the index behind the verb and it.</summary>
    private (int Name, int Start)? SubjectOf(List<AttributionToken> tokens, int verb, int end)
    {
        var at = verb - 1;
        for (
            var adverbs = 0;
            at >= 0
                && adverbs < AttributionPhrases.MaxAdverbs
                && !tokens[at].IsName
                && (AttributionWords.IsAdverb(tokens[at].Text) || ReportingWords.IsTime(tokens[at].Text));
            adverbs++
        )
        {
            at--;
        }

        if (at > 0 && tokens[at].Text is "," or ")" or "—" or "–" or "-")
        {
            at = _appositions.NameBefore(tokens, at);
        }

        if (at >= 0 && tokens[at].IsName && !_phrases.IsPossessive(tokens[at]))
        {
            return BeginsSentence(tokens, at) ? (at, verb + 1) : null;
        }

        // "Am Montag sagte Jane Doe, der Plan sei „…"
        if (!AttributionWords.PutsVerbSecond(language) || verb == 0 || !IsAdverbial(tokens, verb))
        {
            return null;
        }

        var name = _phrases.NounPhrase(tokens, verb + 1);
        return name >= 0 && name + 1 < end && _phrases.EndsSubject(tokens, name) ? (name, name + 1) : null;
    }

    /// <summary>Whether the words before a verb are a time or a place only.</summary>
    private static bool IsAdverbial(List<AttributionToken> tokens, int verb)
    {
        var first = tokens[0].Text;
        return (
                AttributionWords.IsPreposition(first)
                || AttributionWords.IsAdverb(first)
                || AttributionWords.IsTime(first)
            ) && !tokens.Take(verb).Any(t => t.IsName || !t.IsWord);
    }

    /// <summary>Whether a name, with its description, is the first of its sentence but for an adverbial.</summary>
    private bool BeginsSentence(List<AttributionToken> tokens, int name)
    {
        if (_phrases.NounPhrase(tokens, 0) == name)
        {
            return true;
        }

        if (!AttributionPhrases.BeginsClause(tokens, name))
        {
            return (name == 1 && (AttributionWords.IsConjunction(tokens[0].Text) || tokens[0].Text is "And"))
                || (
                    name > 1
                    && tokens[name - 1].Text is "and" or "but" or "while" or "und" or "aber" or "et" or "mais"
                    && tokens[name - 2].Text == ","
                );
        }

        for (var i = 0; i < name; i++)
        {
            if (tokens[i].IsName && (i == 0 || !AttributionWords.TakesPerson(tokens[i - 1].Text)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the words from a verb to the quotation are what its subject says.</summary>
    private bool IsClause(List<AttributionToken> tokens, int verb, int rest, int end)
    {
        var word = tokens[verb].Text;
        var last = tokens[end - 1].Text;
        var link = last is "a" or "an" or "the" or "being" or "eine" or "einen" or "un" or "une"
            ? tokens[end - 2].Text
            : last;
        if (ReportingWords.IsJudging(word) && link is "as" or "als" or "comme" or "für")
        {
            return _clause.HasNoOther(tokens, rest, end, takesNames: true);
        }

        if (
            ReportingWords.IsAccusing(word)
            && tokens.FindIndex(rest, end - rest, t => ReportingWords.IsGoverning(t.Text)) is var preposition and >= 0
            && (preposition == rest || word is not ("called" or "calls"))
        )
        {
            return _clause.HasNoOther(tokens, rest, end, takesNames: true);
        }

        if (!_phrases.IsVerb(tokens, verb) && !ReportingWords.IsVerb(word))
        {
            return false;
        }

        return _clause.HasNoOther(tokens, rest, end, ReportingWords.TakesHearer(word))
            && ReportedClause.IsClause(tokens, rest, end);
    }
}
