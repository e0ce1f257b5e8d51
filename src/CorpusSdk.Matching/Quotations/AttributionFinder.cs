using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>A person whom the narrator names as the speaker of a quotation.</summary>
/// <param name="Words">The words that say so: <c>said Jane Doe</c>.</param>
internal readonly record struct StatedSpeaker(int Person, TextRange Words);

/// <summary>
/// Finds who a text says has spoken: a name, not a pronoun, next to the quotation and with a verb of speaking. It finds
/// nothing wherever a reader of the one sentence could be wrong.
/// </summary>
/// <param name="names">The names of known people in the text: in order, not overlapping.</param>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class AttributionFinder(string text, IReadOnlyList<NamedRange> names, string language)
{
    private readonly AttributionPhrases _phrases = new(text, language);

    /// <summary>How many words may be between the verb and the quotation: with a comma or colon, and without.</summary>
    private const int MaxObject = 12,
        MaxLink = 2;

    public StatedSpeaker? Find(SpeechContext context)
    {
        if (context.Quoted.Length == 0)
        {
            return null;
        }

        return FromLabel(context.Label)
            ?? FromLead(context.Before)
            ?? FromTail(context.After)
            ?? FromInterruption(context.Between);
    }

    private StatedSpeaker? FromLabel(TextRange label)
    {
        if (label.Length == 0)
        {
            return null;
        }

        var tokens = AttributionTokens.Of(text, label, names);
        var named = tokens.FindAll(t => t.IsName);
        return named.Count == 1 ? new(named[0].Person, label) : null;
    }

    /// <summary>The attribution of the quotation that this one continues, if nobody else speaks in between.</summary>
    private StatedSpeaker? FromInterruption(TextRange range)
    {
        if (FromTail(range) is not { } stated)
        {
            return null;
        }

        var rest = AttributionTokens.Of(text, TextRange.FromBounds(stated.Words.End, range.End), names);
        return rest.Exists(t => t.IsName || AttributionClause.IsVerb(t.Text, language)) ? null : stated;
    }

    /// <summary>
    /// <c>…," said Jane Doe.</c> · <c>…," Jane Doe, the minister, said.</c> · <c>…", so Jane Doe.</c>
    /// </summary>
    private StatedSpeaker? FromTail(TextRange range)
    {
        var tokens = range.Length == 0 ? [] : AttributionTokens.Of(text, range, names);
        var first = 0;
        while (first < tokens.Count && tokens[first].Text is "," or "，" or "—" or "–" or "-" or "、")
        {
            first++;
        }

        // A colon introduces the next quotation.
        if (first == tokens.Count || tokens[tokens.Count - 1].Text is ":" or "：")
        {
            return null;
        }

        var ending = EndOfQuotation(range.Start);
        var isLinked = first > 0 || ending == Ending.Comma;
        if (isLinked && Source(tokens, first) is { } source)
        {
            return source;
        }

        var verb = AttributionPhrases.IsAuxiliary(tokens, first) ? first + 1 : first;
        if (_phrases.IsVerb(tokens, verb) && !tokens[verb].IsCapitalized)
        {
            var name = _phrases.NounPhrase(tokens, verb + 1);
            return name >= 0 && _phrases.EndsSubject(tokens, name) ? Stated(tokens, first, name) : null;
        }

        if (ending == Ending.FullStop && first == 0)
        {
            return SpacelessTail(tokens, isNewSentence: true);
        }

        var subject = _phrases.NounPhrase(tokens, first);
        if (subject < 0 || _phrases.IsPossessive(tokens[subject]))
        {
            return null;
        }

        verb = AttributionPhrases.SkipAdverbs(tokens, _phrases.SkipApposition(tokens, subject + 1));
        if (!_phrases.IsVerb(tokens, verb))
        {
            return SpacelessTail(tokens, isNewSentence: !isLinked);
        }

        var isStatement =
            isLinked || (ending == Ending.Question && (verb + 1 == tokens.Count || !tokens[verb + 1].IsWord));
        return isStatement ? Stated(tokens, first, verb) : null;
    }

    /// <summary><c>Jane Doe told reporters: "…</c> · <c>according to Jane Doe, "…</c> · <c>Jane Doe: "…</c></summary>
    private StatedSpeaker? FromLead(TextRange range)
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
        var verb = LastVerb(tokens, end, isLinked ? MaxObject : MaxLink);
        if (verb >= 0)
        {
            return IsHearerOnly(tokens, verb, end) ? SubjectOf(tokens, verb) ?? Inverted(tokens, verb, end) : null;
        }

        if (isLinked && SourceBefore(tokens, end) is { } source)
        {
            return source;
        }

        return isColon && _phrases.NounPhrase(tokens, 0) == end - 1 && !tokens.Take(end).Any(t => t.Text == ",")
            ? Stated(tokens, 0, end - 1)
            : SpacelessLead(tokens, end, isLinked);
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

    /// <summary>Whether no name behind the verb could be the one who speaks.</summary>
    private static bool IsHearerOnly(List<AttributionToken> tokens, int verb, int end)
    {
        for (var i = verb + 1; i < end; i++)
        {
            if (tokens[i].IsName && i != end - 1 && !AttributionWords.TakesHearer(tokens[verb].Text))
            {
                return false;
            }

            // Another clause begins: "said on Monday that he …".
            if (i < end - 1 && tokens[i].Text is "that" or "he" or "she" or "they" or "it" or "who" or ";")
            {
                return false;
            }
        }

        return true;
    }

    private StatedSpeaker? SubjectOf(List<AttributionToken> tokens, int verb)
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

        if (at >= 0 && tokens[at].Text is "," or ")")
        {
            at = AttributionPhrases.BeforeApposition(tokens, at);
        }

        return
            at >= 0
            && tokens[at].IsName
            && !_phrases.IsPossessive(tokens[at])
            && AttributionPhrases.BeginsSubject(tokens, at)
            ? Stated(tokens, at, verb)
            : null;
    }

    /// <summary><c>Said Jane Doe: "…</c></summary>
    private StatedSpeaker? Inverted(List<AttributionToken> tokens, int verb, int end) =>
        !AttributionWords.TakesHearer(tokens[verb].Text)
        && (verb == 0 || (!tokens[verb - 1].IsWord && !tokens[verb - 1].IsName))
        && _phrases.NounPhrase(tokens, verb + 1) is var name
        && name == end - 1
        && !_phrases.IsPossessive(tokens[name])
            ? Stated(tokens, verb, name)
            : null;

    private StatedSpeaker? Source(List<AttributionToken> tokens, int first)
    {
        var words = tokens.Skip(first).Take(AttributionWords.MaxSourcePhrase).Select(t => t.Text).ToList();
        var length = AttributionWords.SourcePhrase(words, 0);
        if (length == 0 && !(language == "de" && string.Equals(words[0], "so", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var name = _phrases.NounPhrase(tokens, first + Math.Max(1, length));
        return name >= 0 && _phrases.EndsSubject(tokens, name) ? Stated(tokens, first, name) : null;
    }

    private StatedSpeaker? SourceBefore(List<AttributionToken> tokens, int end)
    {
        var words = tokens.ConvertAll(t => t.Text);
        for (var i = 0; i < end; i++)
        {
            if (AttributionWords.SourcePhrase(words, i) is var length and > 0)
            {
                var name = _phrases.NounPhrase(tokens, i + length);
                return name == end - 1 && _phrases.EndsSubject(tokens.GetRange(0, end), name)
                    ? Stated(tokens, i, name)
                    : null;
            }
        }

        return null;
    }

    private StatedSpeaker? SpacelessTail(List<AttributionToken> tokens, bool isNewSentence) =>
        new SpacelessAttribution(text).FromTail(tokens, isNewSentence);

    private StatedSpeaker? SpacelessLead(List<AttributionToken> tokens, int end, bool isLinked) =>
        new SpacelessAttribution(text).FromLead(tokens, end, isLinked);

    private static StatedSpeaker Stated(List<AttributionToken> tokens, int first, int last)
    {
        var person = tokens.GetRange(first, last - first + 1).Find(t => t.IsName).Person;
        return new(person, TextRange.FromBounds(tokens[first].Range.Start, tokens[last].Range.End));
    }

    private enum Ending
    {
        Comma,
        FullStop,
        Question,
        None,
    }

    /// <summary>How the quoted words before an offset end.</summary>
    private Ending EndOfQuotation(int offset)
    {
        var at = offset - 1;
        while (at >= 0 && !char.IsLetterOrDigit(text[at]))
        {
            switch (text[at])
            {
                case ',' or '，' or '、' or '—' or '–':
                    return Ending.Comma;
                case '?' or '!' or '？' or '！' or '…':
                    return Ending.Question;
                case '.' or '。':
                    return Ending.FullStop;
            }

            at--;
        }

        return Ending.None;
    }
}
