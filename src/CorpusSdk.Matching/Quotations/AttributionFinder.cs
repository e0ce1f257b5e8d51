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
    /// <summary>The most words of what the speaker of an interrupted quotation does besides.</summary>
    private const int MaxAddedClause = 10;

    /// <summary>How far into quoted words an attribution among them is looked for.</summary>
    private const int MaxInner = 400;

    /// <summary>How far behind the quotation the end of a German verb may be.</summary>
    private const int MaxParticiple = 3;

    private readonly AttributionPhrases _phrases = new(text, language);

    private readonly UnlistedVerb _unlisted = new(new(text, language), language);
    private readonly LeadAttribution _lead = new(text, names, language);
    private readonly ReportedSpeech _reported = new(text, language);
    private readonly SentenceBeforeColon _beforeColon = new(new(text, language), language);
    private readonly Introduction _introduction = new(text, names, language);

    public StatedSpeaker? Find(SpeechContext context)
    {
        if (context.Quoted.Length == 0)
        {
            return null;
        }

        return FromLabel(context.Label)
            ?? FromCredit(context.Credit)
            ?? _lead.Find(context.Before, context.After)
            ?? FromTail(context.After, isSentence: context.Before.Length == 0)
            ?? FromReport(context)
            ?? FromInterruption(context)
            ?? _introduction.Find(context.Introduction, context.After);
    }

    private StatedSpeaker? FromLabel(TextRange label)
    {
        if (label.Length == 0)
        {
            return null;
        }

        var tokens = AttributionTokens.Of(text, label, names);
        var name = tokens.FindIndex(t => t.IsName);
        return name >= 0 && name == tokens.FindLastIndex(t => t.IsName) && _phrases.IsWholeName(tokens, name)
            ? new(tokens[name].Person, label)
            : null;
    }

    /// <summary><c>— Jane Doe, mayor</c></summary>
    private StatedSpeaker? FromCredit(TextRange range)
    {
        var tokens = range.Length == 0 ? [] : AttributionTokens.Of(text, range, names);
        var name = tokens.Count == 0 ? -1 : _phrases.NounPhrase(tokens, 0);
        if (name < 0 || _phrases.IsPossessive(tokens[name]) || !AttributionPhrases.BeginsClause(tokens, name))
        {
            return null;
        }

        if (name + 1 < tokens.Count)
        {
            var next = tokens[name + 1];
            if (next.Text is not ("," or "，" or "(" or "（") && !AttributionWords.IsPreposition(next.Text))
            {
                return null;
            }
        }

        for (var i = name + 1; i < tokens.Count; i++)
        {
            var (token, previous) = (tokens[i], tokens[i - 1]);
            if (
                token.Text is "." or ":" or "!" or "?" or "。" or "："
                || (token.IsName && !AttributionWords.TakesPerson(previous.Text))
                || AttributionWords.BeginsClause(token.Text)
                || _phrases.IsVerb(tokens, i)
            )
            {
                return null;
            }
        }

        return Stated(tokens, 0, name);
    }

    /// <summary>The subject of a sentence that the quotation is part of: <c>Jane Doe said the plan was "…</c></summary>
    private StatedSpeaker? FromReport(SpeechContext context)
    {
        var tokens = context.Before.Length == 0 ? [] : AttributionTokens.Of(text, context.Before, names);
        var end = tokens.Count > 0 && tokens[tokens.Count - 1].Text == ":" ? tokens.Count - 1 : tokens.Count;
        if (
            (_reported.Find(tokens, end) ?? (end < tokens.Count ? _beforeColon.Find(tokens, end) : null))
                is not { } stated
            || AttributionClause.FindInverted(
                text,
                context.Quoted.Start,
                Math.Min(context.Quoted.End, context.Quoted.Start + MaxInner),
                language
            )
                is not null
        )
        {
            return null;
        }

        // "…" she said · "…" by Omar Aziz
        var behind = context.After.Length == 0 ? [] : AttributionTokens.Of(text, context.After, names);
        var first = behind.FindIndex(t => t.IsWord);
        var isAnother =
            first >= 0
            && (
                (behind[first].Text is "by" or "von" or "par" && NamesPerson(behind, first + 1))
                || _phrases.IsVerb(behind, first)
                || _phrases.IsVerb(behind, first + 1)
                || behind.Skip(first).Take(MaxParticiple).Any(t => ReportingWords.IsParticiple(t.Text))
            );
        return isAnother ? null : stated;
    }

    private static bool NamesPerson(List<AttributionToken> tokens, int at) =>
        at < tokens.Count
        && (tokens[at].IsName || tokens[at].IsCapitalized || SecondSpeaker.IsPronoun(tokens[at].Text));

    /// <summary>The attribution of the quotation that this one continues, if nobody else speaks in between.</summary>
    private StatedSpeaker? FromInterruption(SpeechContext context)
    {
        var range = context.Between;
        if (
            FromTail(range, isSentence: true) is not { } stated
            || IsQuestion(range.Start)
            || AttributionTokens.IsNamed(stated.Person, context.Quoted, names)
            || HasOtherSubject(stated.Person, context.After)
            || ReplyWords.IsReply(text, range, context.After)
            || LeadsToQuotation(context.Quoted.End)
        )
        {
            return null;
        }

        var rest = AttributionTokens.Of(text, TextRange.FromBounds(stated.Words.End, range.End), names);
        var start = _phrases.AddsVerb(rest, 0) ? rest.FindIndex(t => t.IsWord) + 2 : 0;
        return
            (start > 0 && rest.Count > MaxAddedClause)
            || rest.Skip(start).Any(t => t.IsName || AttributionClause.IsVerb(t.Text, language))
            ? null
            : stated;
    }

    /// <summary>
    /// Whether a name behind the quotation may be its own speaker: <c>"B," replied the old Omar Aziz.</c>
    /// </summary>
    private bool HasOtherSubject(int person, TextRange after)
    {
        var tokens = after.Length == 0 ? [] : AttributionTokens.Of(text, after, names);
        var isTail = tokens.Count > 0 && !tokens[0].IsCapitalized && EndOfQuotation(after.Start) != Ending.FullStop;
        var name = isTail ? tokens.FindIndex(t => t.IsName) : -1;
        return name >= 0 && tokens[name].Person != person;
    }

    /// <summary>
    /// <c>…," said Jane Doe.</c> · <c>…," Jane Doe, the minister, said.</c> · <c>…", so Jane Doe.</c>
    /// </summary>
    /// <param name="range">The words behind the quotation.</param>
    /// <param name="isSentence">Whether no words of the same sentence lead to the quotation.</param>
    private StatedSpeaker? FromTail(TextRange range, bool isSentence)
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

        if (
            first + 1 < tokens.Count
            && isSentence
            && AttributionWords.IsComparison(tokens[first].Text)
            && !tokens[first].IsCapitalized
        )
        {
            // "as Jane Doe put it"; behind words within a sentence, that may be said of the whole sentence.
            first++;
        }

        var verb = AttributionPhrases.VerbAfterAuxiliaries(tokens, first);
        if (_phrases.IsVerb(tokens, verb) && !tokens[verb].IsCapitalized)
        {
            var name = _phrases.Subject(tokens, verb + 1);
            return name >= 0 && _phrases.EndsSubject(tokens, name)
                ? QuotesAnother(tokens, name)
                    ? null
                    : Stated(tokens, first, name, name)
                : Unlisted();
        }

        if (ending == Ending.FullStop && first == 0)
        {
            return SpacelessTail(tokens, first, isNewSentence: true);
        }

        var subject = _phrases.Subject(tokens, first);
        if (subject < 0)
        {
            return Unlisted();
        }

        if (isLinked && language == "de" && subject + 1 < tokens.Count && tokens[subject + 1].Text == "zufolge")
        {
            return Stated(tokens, first, subject + 1);
        }

        verb = AttributionPhrases.SkipAdverbs(tokens, _phrases.SkipApposition(tokens, subject + 1));
        if (!_phrases.IsVerb(tokens, verb))
        {
            return Unlisted() ?? SpacelessTail(tokens, first, isNewSentence: !isLinked);
        }

        var isStatement =
            isLinked
            || (
                ending == Ending.Question
                && (verb + 1 == tokens.Count || !tokens[verb + 1].IsWord)
                && !LeadsToQuotation(tokens[verb].Range.End)
            );
        return isStatement ? Stated(tokens, first, verb, subject) : null;

        StatedSpeaker? Unlisted() =>
            isLinked && isSentence && _unlisted.Find(tokens, first) is { } found
                ? Stated(tokens, first, found.Last, found.Name)
                : null;
    }

    private StatedSpeaker? Source(List<AttributionToken> tokens, int first)
    {
        var length = AttributionWords.SourcePhrase(tokens.Count, first, i => tokens[i].Text);
        if (
            length == 0
            && !(language == "de" && string.Equals(tokens[first].Text, "so", StringComparison.OrdinalIgnoreCase))
        )
        {
            return null;
        }

        var name = _phrases.NounPhrase(tokens, first + Math.Max(1, length));
        return name >= 0 && _phrases.EndsSubject(tokens, name) ? Stated(tokens, first, name) : null;
    }

    private StatedSpeaker? SpacelessTail(List<AttributionToken> tokens, int first, bool isNewSentence) =>
        new SpacelessAttribution(text).FromTail(tokens.GetRange(first, tokens.Count - first), isNewSentence);

    /// <summary>Whether the words are those of another: <c>said Jane Doe, quoting Omar Aziz</c>.</summary>
    internal static bool QuotesAnother(List<AttributionToken> tokens, int name)
    {
        for (var i = name + 1; i < tokens.Count; i++)
        {
            if (AttributionWords.IsQuoting(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    internal static StatedSpeaker Stated(List<AttributionToken> tokens, int first, int last) =>
        Stated(tokens, first, last, tokens.FindIndex(first, t => t.IsName));

    internal static StatedSpeaker Stated(List<AttributionToken> tokens, int first, int last, int name) =>
        new(tokens[name].Person, TextRange.FromBounds(tokens[first].Range.Start, tokens[last].Range.End));

    /// <summary>
    /// Whether the quoted words before an offset are a question; whose words follow, the asker's or the answer, only
    /// the sense tells.
    /// </summary>
    private bool IsQuestion(int offset)
    {
        var at = offset - 1;
        while (at >= 0 && !char.IsLetterOrDigit(text[at]) && !ScopeFinder.IsQuestionMark(text[at]))
        {
            at--;
        }

        return at >= 0 && ScopeFinder.IsQuestionMark(text[at]);
    }

    private enum Ending
    {
        Comma,
        FullStop,
        Question,
        None,
    }

    /// <summary>Whether a quotation follows at once: <c>"A!" The owl cried "B!"</c></summary>
    private bool LeadsToQuotation(int at)
    {
        while (at < text.Length && text[at] is ' ' or '—' or '–')
        {
            at++;
        }

        return at < text.Length && QuotationMark.FamilyOf(text[at]) != MarkFamily.None;
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
                    return at > 0 && text[at - 1] == '.' ? Ending.Question : Ending.FullStop;
            }

            at--;
        }

        return Ending.None;
    }
}
