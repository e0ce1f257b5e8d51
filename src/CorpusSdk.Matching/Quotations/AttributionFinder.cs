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
    private const int MaxNounPhrase = 8;
    private const int MaxApposition = 16;
    private const int MaxAdverbs = 3;

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

        var verb = IsAuxiliary(tokens, first) ? first + 1 : first;
        if (IsVerb(tokens, verb) && !tokens[verb].IsCapitalized)
        {
            var name = NounPhrase(tokens, verb + 1);
            return name >= 0 && EndsSubject(tokens, name) ? Stated(tokens, first, name) : null;
        }

        if (ending == Ending.FullStop && first == 0)
        {
            return SpacelessTail(tokens, isNewSentence: true);
        }

        var subject = NounPhrase(tokens, first);
        if (subject < 0 || IsPossessive(tokens[subject]))
        {
            return null;
        }

        verb = SkipAdverbs(tokens, SkipApposition(tokens, subject + 1));
        if (!IsVerb(tokens, verb))
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

        return isColon && NounPhrase(tokens, 0) == end - 1 && !tokens.Take(end).Any(t => t.Text == ",")
            ? Stated(tokens, 0, end - 1)
            : SpacelessLead(tokens, end, isLinked);
    }

    /// <summary>The last verb of speaking, if only a few words follow it.</summary>
    private int LastVerb(List<AttributionToken> tokens, int end, int most)
    {
        for (var i = end - 1; i >= Math.Max(0, end - 1 - most); i--)
        {
            if (IsVerb(tokens, i))
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
        for (var adverbs = 0; at >= 0 && adverbs < MaxAdverbs && AttributionWords.IsAdverb(tokens[at].Text); adverbs++)
        {
            at--;
        }

        if (at >= 0 && tokens[at].Text is "," or ")")
        {
            at = BeforeApposition(tokens, at);
        }

        return at >= 0 && tokens[at].IsName && !IsPossessive(tokens[at]) && BeginsSubject(tokens, at)
            ? Stated(tokens, at, verb)
            : null;
    }

    /// <summary><c>Said Jane Doe: "…</c></summary>
    private StatedSpeaker? Inverted(List<AttributionToken> tokens, int verb, int end) =>
        !AttributionWords.TakesHearer(tokens[verb].Text)
        && (verb == 0 || (!tokens[verb - 1].IsWord && !tokens[verb - 1].IsName))
        && NounPhrase(tokens, verb + 1) is var name
        && name == end - 1
        && !IsPossessive(tokens[name])
            ? Stated(tokens, verb, name)
            : null;

    /// <summary>The token before an apposition that ends at a comma or parenthesis, or -1.</summary>
    private static int BeforeApposition(List<AttributionToken> tokens, int end)
    {
        var opening = tokens[end].Text == ")" ? "(" : ",";
        for (var i = end - 1; i > 0 && i >= end - MaxApposition; i--)
        {
            if (tokens[i].Text == opening)
            {
                return i - 1;
            }
        }

        return -1;
    }

    /// <summary>Whether the words before a name let it be the subject of what follows.</summary>
    private static bool BeginsSubject(List<AttributionToken> tokens, int name)
    {
        var at = name - 1;
        while (at >= 0 && IsTitle(tokens[at]))
        {
            at--;
        }

        if (at < 0)
        {
            return true;
        }

        var before = tokens[at];
        if (before.IsName)
        {
            return false;
        }

        if (!before.IsWord)
        {
            return before.Text is "," or ";" or "—" or "–" or ")" or "(" or ":";
        }

        var word = before.Text;
        if (before.IsCapitalized && at > 0)
        {
            // Part of a longer name that is not known: "Stephen King said" where Martin King is.
            return false;
        }

        if (word is "and" or "or" or "und" or "et" or "y" or "e" or "en" or "och" or "og" or "i" or "и")
        {
            return at > 0 && tokens[at - 1].IsWord && !tokens[at - 1].IsName && !tokens[at - 1].IsCapitalized;
        }

        return !AttributionWords.IsPreposition(word)
            && (at > 0 || AttributionWords.IsConjunction(word) || AttributionWords.IsArticle(word));
    }

    /// <summary>
    /// The index of the name at the end of a description that begins at a token: <c>the harbour minister, Jane
    /// Doe</c>; -1 if there is none.
    /// </summary>
    private int NounPhrase(List<AttributionToken> tokens, int first)
    {
        var commas = 0;
        for (var i = first; i < tokens.Count && i <= first + MaxNounPhrase; i++)
        {
            var token = tokens[i];
            if (token.IsName)
            {
                var before = i > first ? tokens[i - 1] : default;
                var isPartOfName =
                    i > first && before.IsWord && before.IsCapitalized && !IsTitle(before) && i - 1 > first;
                var isFirstCapital =
                    i == first + 1
                    && before.IsCapitalized
                    && !IsTitle(before)
                    && !AttributionWords.IsArticle(before.Text);
                return isPartOfName || isFirstCapital ? -1 : i;
            }

            if (token.Text is "," or "." && i > first && (token.Text == "." || commas++ == 0))
            {
                if (token.Text == "." && !IsTitle(tokens[i - 1]))
                {
                    return -1;
                }

                continue;
            }

            if (!token.IsWord || AttributionWords.EndsNounPhrase(token.Text) || IsVerb(tokens, i))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a name behind a verb is its whole subject: not <c>Doe</c> in <c>Doe aide</c>.</summary>
    private bool EndsSubject(List<AttributionToken> tokens, int name)
    {
        if (IsPossessive(tokens[name]))
        {
            return false;
        }

        if (name + 1 >= tokens.Count)
        {
            return true;
        }

        var next = tokens[name + 1];
        if (!next.IsWord || next.IsName)
        {
            return !next.IsName && next.Text is not ("&" or "/" or "-");
        }

        var word = next.Text;
        return AttributionWords.IsTime(word)
            || (
                !next.IsCapitalized
                && (
                    AttributionWords.IsPreposition(word)
                    || AttributionWords.IsConjunction(word)
                    || AttributionWords.IsAdverb(word)
                    || word is "who" or "whose"
                )
            );
    }

    private int SkipApposition(List<AttributionToken> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Text is not ("," or "("))
        {
            return at;
        }

        var closing = tokens[at].Text == "(" ? ")" : ",";
        for (var i = at + 1; i < tokens.Count && i <= at + MaxApposition; i++)
        {
            if (tokens[i].Text == closing && (closing == ")" || IsVerb(tokens, SkipAdverbs(tokens, i + 1))))
            {
                return i + 1;
            }
        }

        return at;
    }

    private static int SkipAdverbs(List<AttributionToken> tokens, int at)
    {
        for (var adverbs = 0; at < tokens.Count && adverbs < MaxAdverbs; adverbs++)
        {
            if (!AttributionWords.IsAdverb(tokens[at].Text) || tokens[at].IsName)
            {
                break;
            }

            at++;
        }

        return at;
    }

    private StatedSpeaker? Source(List<AttributionToken> tokens, int first)
    {
        var words = tokens.ConvertAll(t => t.Text);
        var length = AttributionWords.SourcePhrase(words, first);
        if (length == 0 && !(language == "de" && string.Equals(words[first], "so", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var name = NounPhrase(tokens, first + Math.Max(1, length));
        return name >= 0 && EndsSubject(tokens, name) ? Stated(tokens, first, name) : null;
    }

    private StatedSpeaker? SourceBefore(List<AttributionToken> tokens, int end)
    {
        var words = tokens.ConvertAll(t => t.Text);
        for (var i = 0; i < end; i++)
        {
            if (AttributionWords.SourcePhrase(words, i) is var length and > 0)
            {
                var name = NounPhrase(tokens, i + length);
                return name == end - 1 && EndsSubject(tokens.GetRange(0, end), name) ? Stated(tokens, i, name) : null;
            }
        }

        return null;
    }

    private StatedSpeaker? SpacelessTail(List<AttributionToken> tokens, bool isNewSentence) =>
        new SpacelessAttribution(text).FromTail(tokens, isNewSentence);

    private StatedSpeaker? SpacelessLead(List<AttributionToken> tokens, int end, bool isLinked) =>
        new SpacelessAttribution(text).FromLead(tokens, end, isLinked);

    private bool IsVerb(List<AttributionToken> tokens, int at) =>
        at >= 0
        && at < tokens.Count
        && tokens[at] is { IsName: false, IsWord: true } token
        && AttributionClause.IsVerb(token.Text, language);

    private static bool IsAuxiliary(List<AttributionToken> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Text is "a" or "ha" or "avait" or "had" or "has" or "hat";

    private static bool IsTitle(AttributionToken token) =>
        token is { IsWord: true, IsName: false }
            ? AttributionWords.IsTitle(token.Text) || (token.Text.Length > 1 && token.Text.All(char.IsUpper))
            : token.Text == ".";

    private bool IsPossessive(AttributionToken name) =>
        name.Range.End < text.Length && text[name.Range.End] is '\'' or '’';

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
