using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Words that lead to a quotation and name its speaker without a verb of speaking: <c>According to Jane Doe, "…</c>
/// </summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class VerblessLead(string text, string language)
{
    private static readonly HashSet<string> s_impersonal = WordList.Of(
        "gilt galt heißt hieß lautet lautete es folgendes dabei nun damals jetzt"
    );

    private readonly AttributionPhrases _phrases = new(text, language);
    private readonly Appositions _appositions = new(new(text, language));

    /// <summary>
    /// <c>According to Jane Doe, "…</c> · <c>In Jane Doe's words, "…</c> · <c>Jane Doe zufolge: „…</c>
    /// </summary>
    public StatedSpeaker? Source(List<AttributionToken> tokens, int end)
    {
        if (language == "fr" && French(tokens, end) is { } french)
        {
            return french;
        }

        if (language == "es" && OfOpinion(tokens, end) is { } opinion)
        {
            return opinion;
        }

        for (var i = 0; i < end; i++)
        {
            var length = AttributionWords.SourcePhrase(end, i, at => tokens[at].Text);
            if (length == 0 && i == 0 && language == "de" && tokens[i].Text is "So" or "so")
            {
                length = 1;
            }

            // "a ticket per Jane Doe"
            length = i > 0 && length == 1 && tokens[i].Text == "per" ? 0 : length;
            if (length > 0)
            {
                var name = _phrases.NounPhrase(tokens, i + length);
                return
                    name >= 0
                    && name < end
                    && !_phrases.IsPossessive(tokens[name])
                    && (
                        name + 1 == end
                        || IsImpersonal(tokens, name + 1, end)
                        || (HasTitle(tokens, name + 1, end) && _appositions.FillTo(tokens, name + 1, end))
                    )
                    ? AttributionFinder.Stated(tokens, i, name)
                    : null;
            }
        }

        if (end >= 2 && tokens[end - 1].Text == "zufolge" && _phrases.NounPhrase(tokens, 0) == end - 2)
        {
            return AttributionFinder.Stated(tokens, 0, end - 1);
        }

        return
            end >= 5
            && tokens[0].Text is "In" or "in"
            && tokens[end - 1].Text == "words"
            && Possessor(tokens, 1) is var possessor and >= 0
            && possessor + 3 >= end - 2
            ? AttributionFinder.Stated(tokens, 0, end - 1)
            : null;
    }

    /// <summary><c>Para Jane Doe, «…</c>; with a colon, she is the hearer.</summary>
    private StatedSpeaker? OfOpinion(List<AttributionToken> tokens, int end) =>
        end > 1
        && end < tokens.Count
        && tokens[0].Text == "Para"
        && tokens[end].Text == ","
        && _phrases.NounPhrase(tokens, 1) is var name
        && name + 1 == end
            ? AttributionFinder.Stated(tokens, 0, name)
            : null;

    /// <summary><c>Pour Jane Doe, « …</c> · <c>Et Jane Doe d'ajouter : « …</c></summary>
    private StatedSpeaker? French(List<AttributionToken> tokens, int end)
    {
        if (end > 1 && tokens[0].Text is "Pour" && _phrases.NounPhrase(tokens, 1) is var name and >= 0 && name < end)
        {
            return name + 1 == end || (HasTitle(tokens, name + 1, end) && _appositions.FillTo(tokens, name + 1, end))
                ? AttributionFinder.Stated(tokens, 0, name)
                : null;
        }

        var subject = _phrases.NounPhrase(tokens, tokens[0].Text is "Et" or "et" ? 1 : 0);
        var verb = subject + 1;
        if (subject < 0 || verb >= end)
        {
            return null;
        }

        var isInfinitive =
            (verb + 1 == end && tokens[verb].Text is ['d', '\'' or '’', ..] && IsInfinitive(tokens[verb].Text))
            || (verb + 2 == end && tokens[verb].Text is "de" && IsInfinitive(tokens[verb + 1].Text));
        return isInfinitive ? AttributionFinder.Stated(tokens, subject, end - 1) : null;
    }

    private static bool IsInfinitive(string word) => word is [.., 'e' or 'i', 'r'] or [.., 'r', 'e'];

    /// <summary><c>Laut Jane Doe gilt: „…</c></summary>
    private bool IsImpersonal(List<AttributionToken> tokens, int start, int end) =>
        language == "de" && tokens.GetRange(start, end - start).TrueForAll(t => s_impersonal.Contains(t.Text));

    private static bool HasTitle(List<AttributionToken> tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (AttributionWords.IsTitle(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Jane Doe's answer was short: "…</c> · <c>The answer of Jane Doe: "…</c></summary>
    public StatedSpeaker? Speech(List<AttributionToken> tokens, int end)
    {
        int rest;
        if (Possessor(tokens, 0) is var possessor and >= 0 && AttributionPhrases.BeginsSubject(tokens, possessor))
        {
            rest = possessor + 3;
            var isAdjective =
                rest < end
                && !AttributionWords.IsSpeech(tokens[rest].Text)
                && tokens[rest].Text.IndexOfAny(['\'', '’']) < 0;
            rest += isAdjective ? 1 : 0;
            if (rest >= end || !AttributionWords.IsSpeech(tokens[rest].Text))
            {
                return null;
            }
        }
        else
        {
            var noun = AttributionWords.IsArticle(tokens[0].Text) ? 1 : 0;
            var person = end > noun + 3 && tokens[noun + 1].Text is "d" ? noun + 3 : noun + 2;
            if (
                end < noun + 3
                || !AttributionWords.IsSpeech(tokens[noun].Text)
                || tokens[noun + 1].Text is not ("of" or "from" or "von" or "de" or "di" or "van" or "d")
                || _phrases.NounPhrase(tokens, person) is not (var name and >= 0)
                || name >= end
                || _phrases.IsPossessive(tokens[name])
            )
            {
                return null;
            }

            (possessor, rest) = (name, name);
        }

        for (var i = rest + 1; i < end; i++)
        {
            var isName = tokens[i].IsName && !AttributionWords.TakesPerson(tokens[i - 1].Text);
            if (isName || tokens[i].Text is "," or ";" || _phrases.IsVerb(tokens, i))
            {
                return null;
            }
        }

        return AttributionFinder.Stated(tokens, 0, rest);
    }

    /// <summary>The name before <c>'s</c> that begins at an index, or -1.</summary>
    private int Possessor(List<AttributionToken> tokens, int first)
    {
        var name = _phrases.NounPhrase(tokens, first);
        return
            name >= 0 && name + 3 < tokens.Count && _phrases.IsPossessive(tokens[name]) && tokens[name + 2].Text == "s"
            ? name
            : -1;
    }

    /// <summary><c>Jane Doe: "…</c> · <c>The mayor, Jane Doe: "…</c> · <c>Doe (mayor): "…</c></summary>
    public StatedSpeaker? Label(List<AttributionToken> tokens, int end)
    {
        var name = _phrases.NounPhrase(tokens, 0);
        if (
            name < 0
            || name >= end
            || _phrases.IsPossessive(tokens[name])
            || (name > 0 && SpacelessSubject.IsObjectMarker(tokens[0].Text[0]))
            || SpeechVerbs.FindSpaceless(text, tokens[name].Range.End, tokens[end - 1].Range.End) is not null
        )
        {
            return null;
        }

        for (var i = 0; i < name; i++)
        {
            if (tokens[i].Text == "," && !AttributionWords.IsArticle(tokens[0].Text))
            {
                return null;
            }
        }

        var rest = end;
        if (rest - 2 > name && tokens[rest - 1].IsName && tokens[rest - 2].Text is "to" or "an" or "zu" or "à")
        {
            rest -= rest - 3 > name && tokens[rest - 3].Text == "," ? 3 : 2;
        }

        var isTitled = rest == name + 2 && SpacelessAttribution.IsTitle(text, tokens[name], tokens[name + 1]);
        return isTitled || _appositions.FillTo(tokens, name + 1, rest)
            ? AttributionFinder.Stated(tokens, 0, name)
            : null;
    }
}
