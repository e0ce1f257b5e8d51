using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>The narrator's words that say who speaks, next to a quotation or within a line of dialogue.</summary>
internal static class AttributionClause
{
    /// <summary>An attribution is short; longer words between two quotations tell something.</summary>
    private const int MaxLength = 240;

    /// <summary>The most words of a remark on the speaker between two sentences.</summary>
    private const int MaxRemark = 6;

    private const string ClauseEnds = ".,;!?…\n";

    private static readonly char[] s_clauseEnds = ClauseEnds.ToCharArray();

    private const string SentenceEnds = ".!?…。！？";

    private static readonly char[] s_clauseSeparators = [',', '，', '、', ';', '；'];

    private static readonly char[] s_pauses = [':', '：', ',', '，'];

    private static readonly HashSet<string> s_conjunctions = WordList.Of(
        """
        and but while whereupon which before und aber während worauf et mais tandis y pero mientras e ma mentre mas en
        maar
        """
    );

    private static readonly char[] s_stops = ".,;:!?—–-…。，：".ToCharArray();

    private static readonly char[] s_clauseStops = ",!?—–…，".ToCharArray();

    private static readonly HashSet<string> s_auxiliaries = WordList.Of(
        "a ont avait ha han había hat hatte havia aveva har heeft me m'a"
    );

    private static readonly HashSet<string> s_articles = WordList.Of(
        """
        le la les l un une mon ma mes son sa ses el los las una il lo gli i o a os as um uma mi su der die das
        """
    );

    /// <summary>
    /// The first attribution within speech, as French and others put it between commas: <c>, dit Jane Doe,</c>.
    /// </summary>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    /// <returns>From its first word to the comma or full stop at its end.</returns>
    public static TextRange? FindInverted(string text, int start, int end, string language)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is not (',' or '!' or '?' or '…') || WordFrom(text, at + 1, end) is not { } word)
            {
                continue;
            }

            var verb = s_auxiliaries.Contains(TextWords.Text(text, word)) ? WordFrom(text, word.End, end) : word;
            if (verb is { } v && char.IsLower(text[word.Start]) && IsInverted(text, v, end, language))
            {
                var stop = text.IndexOfAny(s_clauseEnds, v.End, end - v.End);
                return TextRange.FromBounds(word.Start, stop < 0 ? end : stop + 1);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the words between two quotations do nothing but say who speaks, so that a reader takes the second for
    /// the first one continued: <c>"A," said Jane Doe. "B."</c>
    /// </summary>
    public static bool Interrupts(string text, Quotation before, Quotation behind, string language)
    {
        var (start, end) = (before.Outer.End, behind.Outer.Start);
        if (end <= start || end - start > MaxLength)
        {
            return false;
        }

        if (
            QuotedWords.Core(text, TextRange.FromBounds(start, end)) is not { } words
            || !TextWords.In(text, words.Start, words.End).Any()
        )
        {
            return false;
        }

        var sentenceEnd = Sentences.FirstEnd(text, start + 1, end);
        return (sentenceEnd < 0 || QuotedWords.Core(text, TextRange.FromBounds(sentenceEnd, end)) is null)
            && text.IndexOf("\n\n", start, end - start, StringComparison.Ordinal) < 0
            && IsSetOff(text, before, words, end, language)
            && (
                IsClause(text, before, words, end)
                || HasVerb(text, words, language)
                || NamesSource(text, words, language)
            )
            && !Introduces(text, before, words, end, language)
            && !IntroducesSpaceless(text, words)
            && !SecondSpeaker.IsAnother(text, words, behind, language);
    }

    /// <summary>
    /// Whether punctuation sets words off from the quotation behind them, or they are as short as only an attribution
    /// is and set off from the quotation before them, or say that somebody speaks. If not, the quotations are parts of
    /// the narrator's sentence.
    /// </summary>
    private static bool IsSetOff(string text, Quotation before, TextRange words, int end, string language) =>
        WordBoundary.IsSpaceless(text, words.End - 1)
        || text.IndexOfAny(s_stops, words.End, end - words.End) >= 0
        || (
            char.IsLower(text[words.Start])
            && TextWords.In(text, words.Start, words.End).Take(4).Count() <= 3
            && (EndsClause(text, before, words) || HasVerb(text, words, language))
        );

    private static bool EndsClause(string text, Quotation before, TextRange words) =>
        text.IndexOfAny(s_clauseStops, before.Inner.End - 1, words.Start - before.Inner.End + 1) >= 0;

    /// <summary>
    /// Whether the sentence goes on behind a quotation, as an attribution does whatever its verb is:
    /// <c>"A," groaned Jane Doe. "B."</c>, <c>"A?" she wailed. "B."</c>; or is a short remark on the speaker:
    /// <c>"A —" She paused. "B."</c>
    /// </summary>
    private static bool IsClause(string text, Quotation before, TextRange words, int end)
    {
        var last = text[before.Inner.End - 1];
        if (last is ',' or '，')
        {
            return true;
        }

        // Without punctuation, the quoted words are a fragment of the narrator's sentence.
        var isInSentence = !char.IsLetterOrDigit(last) && ".。".IndexOf(last) < 0 && char.IsLower(text[words.Start]);
        var all = TextWords.In(text, words.Start, words.End).Take(MaxRemark + 1).ToList();
        return isInSentence
            || (all.Count is > 0 and <= MaxRemark && SecondSpeaker.IsPronoun(TextWords.Text(text, all[0])));
    }

    /// <summary>
    /// Whether the words between two quotations introduce the second: <c>"A." Omar Aziz said: "B"</c>,
    /// <c>"A," said Jane Doe, and Omar Aziz replied, "B"</c>.
    /// </summary>
    private static bool Introduces(string text, Quotation before, TextRange words, int end, string language)
    {
        var pause = text.IndexOfAny(s_pauses, words.End, end - words.End);
        if (pause < 0)
        {
            return false;
        }

        if (SentenceEnds.IndexOf(text[before.Inner.End - 1]) >= 0)
        {
            return text[pause] is ':' or '：' || (text[before.Inner.End - 1] == '.' && char.IsUpper(text[words.Start]));
        }

        // The last clause has a subject and a verb of its own.
        var all = TextWords.In(text, words.Start, words.End).ToList();
        var name = all.Count - 1;
        if (name < 2)
        {
            return false;
        }

        if (!IsVerb(text, all[name], language))
        {
            // With a colon, any verb introduces: "said Jane Doe, before Omar Aziz cut in:".
            return text[pause] is ':' or '：'
                && all.FindLastIndex(word => s_conjunctions.Contains(TextWords.Text(text, word))) is var clause and > 0
                && clause < name
                && char.IsUpper(text[all[clause + 1].Start]);
        }

        var first = all.FindIndex(word => IsVerb(text, word, language));
        if (TextWords.Text(text, all[name - 1]) is "who" && first < name - 2)
        {
            // The hearer answers: "Jane Doe told Omar Aziz, who replied"; not "asked Jane Doe, who added".
            return first > 0
                && AttributionWords.TakesHearer(TextWords.Text(text, all[first]))
                && char.IsUpper(text[all[first + 1].Start]);
        }

        while (--name > 0 && (char.IsUpper(text[all[name].Start]) || IsAuxiliary(all[name])))
        {
            if (
                s_conjunctions.Contains(TextWords.Text(text, all[name - 1]))
                || text.IndexOf(';', all[name - 1].End, all[name].Start - all[name - 1].End) >= 0
            )
            {
                return true;
            }
        }

        return false;

        bool IsAuxiliary(TextRange word) => s_auxiliaries.Contains(TextWords.Text(text, word));
    }

    /// <summary>
    /// The same in Chinese, Japanese and Korean, where the last clause has another subject than the first.
    /// </summary>
    private static bool IntroducesSpaceless(string text, TextRange words)
    {
        if (SpacelessSecondSpeaker.IntroducesSubject(text, words))
        {
            return true;
        }

        var comma = text.LastIndexOfAny(s_clauseSeparators, words.End - 1, words.Length);
        if (comma < 0)
        {
            return false;
        }

        var (head, tail) = (TextRange.FromBounds(words.Start, comma), TextRange.FromBounds(comma + 1, words.End));
        if (SpeechVerbs.FindSpaceless(text, head.Start, head.End) is null)
        {
            return false;
        }

        var named = new HashSet<string>(SecondSpeaker.NamesIn(text, head), StringComparer.Ordinal);
        var names = SecondSpeaker.NamesIn(text, tail).ToList();
        return names.Count > 0 && !names.Exists(named.Contains);
    }

    /// <summary><c>so Jane Doe</c>, <c>according to Jane Doe</c></summary>
    private static bool NamesSource(string text, TextRange words, string language)
    {
        var first = TextWords
            .In(text, words.Start, words.End)
            .Take(AttributionWords.MaxSourcePhrase)
            .Select(w => TextWords.Text(text, w))
            .ToList();
        return AttributionWords.SourcePhrase(first.Count, 0, i => first[i]) > 0
            || (language, first[0]) is ("de", "so") or ("nl", "aldus");
    }

    /// <summary>Whether a range has a verb of speaking. In a language without a list, any words may have one.</summary>
    public static bool HasVerb(string text, TextRange range, string language)
    {
        if (SpeechVerbs.FindSpaceless(text, range.Start, range.End) is not null || IsKoreanParticle(text, range))
        {
            return true;
        }

        var hasWord = false;
        foreach (var word in TextWords.In(text, range.Start, range.End))
        {
            hasWord = true;
            if (IsVerb(text, word, language))
            {
                return true;
            }
        }

        return hasWord && !SpeechVerbs.Know(language) && !WordBoundary.IsSpaceless(text, range.Start);
    }

    /// <summary>Whether a word is a verb of speaking, perhaps with a pronoun: <c>dit-elle</c>.</summary>
    public static bool IsVerb(string text, TextRange word, string language) =>
        IsVerb(TextWords.Text(text, word), language);

    public static bool IsVerb(string word, string language)
    {
        var hyphen = word.IndexOf('-');
        var elided = word.IndexOfAny(['\'', '’'], 0, Math.Min(word.Length, 3));
        if (elided > 0)
        {
            // s'exclama, l'a
            return IsVerb(word.Substring(elided + 1), language);
        }

        return SpeechVerbs.Contains(word, language)
            || (hyphen > 0 && SpeechVerbs.Contains(word.Substring(0, hyphen), language));
    }

    /// <summary>The particles that Korean attaches to a quotation, also where the verb comes later.</summary>
    private static bool IsKoreanParticle(string text, TextRange words) =>
        words.Start > 0
        && text[words.Start] is '라' or '이' or '고' or '며' or '면' or '는'
        && QuotationMark.FamilyOf(text[words.Start - 1]) != MarkFamily.None;

    private static bool IsInverted(string text, TextRange verb, int end, string language)
    {
        if (!IsVerb(text, verb, language))
        {
            return false;
        }

        var next = WordFrom(text, verb.End, end);
        return TextWords.Text(text, verb).IndexOf('-') > 0
            || (
                next is { } subject
                && (
                    char.IsUpper(text[subject.Start])
                    || s_articles.Contains(TextWords.Text(text, subject).Split('\'', '’')[0])
                )
            );
    }

    private static TextRange? WordFrom(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < end ? TextWords.At(text, start, end) : null;
    }
}
