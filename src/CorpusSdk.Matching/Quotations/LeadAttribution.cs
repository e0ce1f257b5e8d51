using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>Finds the speaker in the words that lead to a quotation: <c>Jane Doe told reporters: "…</c></summary>
/// <param name="names">The names of known people in the text: in order, not overlapping.</param>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class LeadAttribution(string text, IReadOnlyList<NamedRange> names, string language)
{
    /// <summary>
    /// How many words may be between the verb and the quotation: with a comma, with a colon, and without.
    /// </summary>
    private const int MaxObject = 12,
        MaxLongObject = 32,
        MaxLink = 2;

    private readonly AttributionPhrases _phrases = new(text, language);
    private readonly Appositions _appositions = new(new(text, language));
    private readonly VerblessLead _verbless = new(text, language);

    /// <param name="range">The words before the quotation.</param>
    /// <param name="after">The words behind it, where the verb may be.</param>
    public StatedSpeaker? Find(TextRange range, TextRange after)
    {
        var tokens = range.Length == 0 ? [] : AttributionTokens.Of(text, range, names);
        var end = tokens.Count;
        while (end > 0 && tokens[end - 1].Text is ":" or "：" or "," or "，" or "—" or "–")
        {
            end--;
        }

        if (end == 0)
        {
            return null;
        }

        var isLinked = end < tokens.Count;
        var isColon = isLinked && tokens[end].Text is ":" or "：";
        if (isColon && _verbless.Speech(tokens, end) is { } speech)
        {
            return speech;
        }

        var verb = LastVerb(
            tokens,
            end,
            isLinked
                ? isColon
                    ? MaxLongObject
                    : MaxObject
                : MaxLink
        );
        if (verb >= 0)
        {
            // Marks in "what Jane Doe said about the 'plan'" show a doubt, not words.
            var isTopic = !isLinked && verb + 1 < end && tokens[verb + 1].Text is "about" or "of" or "über" or "de";
            return isTopic ? null : OfVerb(tokens, verb, end);
        }

        if (!isLinked && Naming(tokens, end) is { } naming)
        {
            return naming;
        }

        if (isLinked && _verbless.Source(tokens, end) is { } source)
        {
            return source;
        }

        return (isColon ? _verbless.Label(tokens, end) : null)
            ?? new SpacelessAttribution(text).FromLead(tokens, end, isLinked, after);
    }

    /// <summary>The last verb of speaking, if only a few words follow it.</summary>
    private int LastVerb(List<AttributionToken> tokens, int end, int most)
    {
        for (var i = end - 1; i >= Math.Max(0, end - 1 - most); i--)
        {
            if (_phrases.IsVerb(tokens, i))
            {
                return i;
            }
        }

        return -1;
    }

    private StatedSpeaker? OfVerb(List<AttributionToken> tokens, int verb, int end)
    {
        var last = AttributionPhrases.VerbEnd(tokens, verb);
        if (AttributionFinder.QuotesAnother(tokens, -1))
        {
            return null;
        }

        return (IsObject(tokens, verb, last + 1, end) ? SubjectOf(tokens, verb) : null) ?? Inverted(tokens, verb, end);
    }

    /// <summary>
    /// Whether the words behind a verb are only to whom, when and where: no name among them could be the one who
    /// speaks.
    /// </summary>
    private static bool IsObject(List<AttributionToken> tokens, int verb, int start, int end)
    {
        var takesHearer = AttributionWords.TakesHearer(tokens[verb].Text);
        var isGoverned = false;
        for (var i = start; i < end; i++)
        {
            var token = tokens[i];
            if (AttributionWords.IsPreposition(token.Text))
            {
                isGoverned = AttributionWords.TakesPerson(token.Text);
            }

            if (token.IsName && i != end - 1 && !takesHearer && !isGoverned)
            {
                return false;
            }

            // Another clause begins: "said on Monday that he …".
            if (
                (
                    i < end - 1
                    && (token.Text == ";" || AttributionWords.BeginsClause(token.Text))
                    && !IsThatTime(tokens, i)
                ) || token.Text is "reads" or "read" or "words"
            )
            {
                return false;
            }
        }

        if (end - start <= MaxObject || takesHearer)
        {
            return true;
        }

        var first = tokens[start].Text;
        return AttributionWords.IsPreposition(first) || AttributionWords.IsTime(first);
    }

    private static bool IsThatTime(List<AttributionToken> tokens, int at) =>
        tokens[at].Text == "that"
        && tokens[at + 1].Text
            is "night"
                or "day"
                or "evening"
                or "morning"
                or "afternoon"
                or "week"
                or "month"
                or "year"
                or "summer"
                or "winter";

    private StatedSpeaker? SubjectOf(List<AttributionToken> tokens, int verb)
    {
        var at = BeforeAdverbs(tokens, verb);
        if (at == 2 && tokens[0].IsName && tokens[1].Text == "," && tokens[2].Text is "you" or "Sie" or "vous")
        {
            // "Jane Doe, you wrote in May: …", in an interview
            return AttributionFinder.Stated(tokens, 0, verb);
        }

        if (at > 0 && tokens[at].Text is "," or "，" or ")" or "）" or "—" or "–" or "-")
        {
            at = _appositions.NameBefore(tokens, at);
        }

        return
            at >= 0
            && tokens[at].IsName
            && !_phrases.IsPossessive(tokens[at])
            && AttributionPhrases.BeginsSubject(tokens, at)
            ? AttributionFinder.Stated(tokens, at, AttributionPhrases.VerbEnd(tokens, verb))
            : null;
    }

    private static int BeforeAdverbs(List<AttributionToken> tokens, int verb)
    {
        var at = verb - 1;
        for (
            var adverbs = 0;
            at >= 0 && adverbs < AttributionPhrases.MaxAdverbs && AttributionWords.IsAdverb(tokens[at].Text);
            adverbs++
        )
        {
            at--;
        }

        return at;
    }

    /// <summary><c>Said Jane Doe: "…</c> · <c>Am Montag sagte Jane Doe im Rathaus: „…</c></summary>
    private StatedSpeaker? Inverted(List<AttributionToken> tokens, int verb, int end)
    {
        if (AttributionWords.TakesHearer(tokens[verb].Text) || !PrecedesSubject(tokens, verb))
        {
            return null;
        }

        var name = _phrases.NounPhrase(tokens, verb + 1);
        if (name < 0 || name >= end || _phrases.IsPossessive(tokens[name]))
        {
            return null;
        }

        var isWhole =
            _appositions.FillTo(tokens, name + 1, end)
            || _phrases.AddsVerb(tokens, name + 1)
            || AreSeparated(tokens, name + 1, end)
            || (
                AttributionWords.PutsVerbSecond(language)
                && _phrases.EndsSubject(tokens, name)
                && AttributionWords.IsPreposition(tokens[name + 1].Text)
                && IsObject(tokens, verb, name + 1, end)
            );
        return isWhole ? AttributionFinder.Stated(tokens, verb, name) : null;
    }

    /// <summary><c>fügte Jane Doe hinzu</c>, <c>erklärte Jane Doe dazu</c></summary>
    private bool AreSeparated(List<AttributionToken> tokens, int start, int end) =>
        language == "de"
        && start < end
        && tokens.GetRange(start, end - start).TrueForAll(t => AttributionWords.IsSeparated(t.Text));

    /// <summary>Whether the words before a verb cannot be its subject.</summary>
    private bool PrecedesSubject(List<AttributionToken> tokens, int verb)
    {
        if (verb == 0 || (!tokens[verb - 1].IsWord && !tokens[verb - 1].IsName))
        {
            return true;
        }

        if (AttributionWords.IsComparison(tokens[0].Text))
        {
            return AttributionPhrases.VerbAfterAuxiliaries(tokens, 1) == verb
                || (verb == 2 && tokens[1].Text is "l'a" or "l’a" or "lo" or "l'avait" or "l’avait");
        }

        if (!AttributionWords.PutsVerbSecond(language))
        {
            return false;
        }

        var first = tokens[0].Text;
        return (
                AttributionWords.IsPreposition(first)
                || AttributionWords.IsAdverb(first)
                || AttributionWords.IsTime(first)
            )
            && LastVerb(tokens, verb, verb) < 0;
    }

    /// <summary><c>Jane Doe called the quay "…</c></summary>
    private StatedSpeaker? Naming(List<AttributionToken> tokens, int end)
    {
        var verb = end - 1;
        while (verb >= 0 && verb > end - 1 - MaxObject && !AttributionWords.IsNaming(tokens[verb].Text))
        {
            var isPronoun = tokens[verb].Text is "it" && verb > 0 && AttributionWords.IsNaming(tokens[verb - 1].Text);
            if (!tokens[verb].IsWord || (!isPronoun && AttributionWords.BeginsClause(tokens[verb].Text)))
            {
                return null;
            }

            verb--;
        }

        if (verb < 1 || !AttributionWords.IsNaming(tokens[verb].Text))
        {
            return null;
        }

        var hasObject = verb + 1 < end && tokens[verb + 1].Text is not ("as" or "als");
        var isIntransitive = hasObject && AttributionWords.IsPreposition(tokens[verb + 1].Text);
        return !isIntransitive && (hasObject || tokens[BeforeAdverbs(tokens, verb) is var at and >= 0 ? at : 0].IsName)
            ? SubjectOf(tokens, verb)
            : null;
    }
}
