using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Says whether the second of two quotations has a speaker of its own: <c>"A," said Jane Doe. "B," jeered a man.</c>
/// </summary>
internal static class SecondSpeaker
{
    private const int MaxLength = 240;

    /// <summary>How far back a description is looked for that may be the first speaker's.</summary>
    private const int MaxMention = 6_000;

    /// <summary>A pronoun that is the subject is among the first words.</summary>
    private const int MaxPronoun = 3;

    private const string SentenceEnds = ".!?…。！？";

    private static readonly char[] s_openingMarks = ['"', '“', '„', '«', '「', '『'];

    private static readonly HashSet<string> s_feminine = WordList.Of("she sie elle ella lei ela zij hon hun она elles");

    private static readonly HashSet<string> s_masculine = WordList.Of("he er il él lui ele hij han он ils");

    private static readonly HashSet<string> s_plural = WordList.Of("they ellos loro они i you we");

    private static readonly HashSet<string> s_indefinite = WordList.Of(
        """
        a an one another someone somebody several ein eine jemand einer un une quelqu'un una uno alguien
        """
    );

    private static readonly HashSet<string> s_possessive = WordList.Of(
        "her his their my ihr ihre sein seine son sa ses mon ma leur su sus"
    );

    private static readonly HashSet<string> s_definite = WordList.Of("the der die das le la les l el los las");

    /// <summary>What belongs to the speaker: <c>"B," her voice cracked.</c></summary>
    private static readonly HashSet<string> s_ownParts = WordList.Of(
        """
        voice eyes tone hand hands face smile words answer reply message stimme augen hand worte antwort voix yeux main
        ton mots réponse
        """
    );

    /// <summary>Whether a word is a personal pronoun, perhaps behind its verb: <c>ajoute-t-elle</c>.</summary>
    public static bool IsPronoun(string word) =>
        s_feminine.Contains(word) || s_masculine.Contains(word) || s_plural.Contains(word);

    /// <param name="between">The words between the quotations, which name the first speaker.</param>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static bool IsAnother(string text, TextRange between, Quotation behind, string language)
    {
        var start = behind.Outer.End;
        if (start >= text.Length)
        {
            return false;
        }

        var limit = Math.Min(text.Length, start + MaxLength);
        var end = Sentences.FirstEnd(text, start, limit);
        end = end < 0 ? limit : end;
        var lineEnd = text.IndexOf('\n', start, end - start);
        var mark = text.IndexOfAny(s_openingMarks, start, end - start);
        end = Math.Min(lineEnd < 0 ? end : lineEnd, mark < 0 ? end : mark);
        if (QuotedWords.Core(text, TextRange.FromBounds(start, end)) is not { } tail)
        {
            return false;
        }

        var isNewSentence = EndsSentence(text, between.End, behind.Outer.Start);
        if (WordBoundary.IsSpaceless(text, tail.Start))
        {
            return SpacelessSecondSpeaker.IsAnother(text, between, behind, tail, isNewSentence);
        }

        return isNewSentence && IsTail(text, behind, tail)
            ? IsAnotherSubject(text, between, tail, language)
            : HasOtherName(text, between, behind, tail, language);
    }

    /// <summary>Words that may be names: capitalized ones; in scripts without case, any but verbs.</summary>
    public static IEnumerable<string> NamesIn(string text, TextRange range)
    {
        foreach (var word in TextWords.In(text, range.Start, range.End))
        {
            if (!WordBoundary.IsSpaceless(text, word.Start))
            {
                if (char.IsUpper(text[word.Start]))
                {
                    yield return text.Substring(word.Start, word.Length);
                }
            }
            else if (SpacelessSecondSpeaker.NameIn(text, word) is { } name)
            {
                yield return name;
            }
        }
    }

    private static bool EndsSentence(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (SentenceEnds.IndexOf(text[at]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words behind a quotation are of its sentence, as only an attribution is.</summary>
    private static bool IsTail(string text, Quotation quotation, TextRange tail)
    {
        for (var at = quotation.Inner.End - 1; at < tail.Start; at++)
        {
            if (text[at] is ',')
            {
                return true;
            }
        }

        return text[quotation.Inner.End - 1] is '?' or '!' or '…' && char.IsLower(text[tail.Start]);
    }

    private static bool HasOtherName(string text, TextRange between, Quotation behind, TextRange tail, string language)
    {
        if (text[behind.Inner.End - 1] == '.' || !AttributionClause.HasVerb(text, tail, language))
        {
            return false;
        }

        if (IsPronoun(TextWords.Text(text, TextWords.In(text, tail.Start, tail.End).First())))
        {
            return false;
        }

        var named = new HashSet<string>(NamesIn(text, between), StringComparer.Ordinal);
        var names = NamesIn(text, tail).ToList();
        return names.Count > 0 && !names.Exists(named.Contains);
    }

    private static bool IsAnotherSubject(string text, TextRange between, TextRange tail, string language)
    {
        var words = TextWords.In(text, tail.Start, tail.End).ToList();
        var first = TextWords.Text(text, words[0]);
        var isSource =
            AttributionWords.IsComparison(first)
            || AttributionWords.SourcePhrase(words.Count, 0, i => TextWords.Text(text, words[i])) > 0;
        if (!isSource && (AttributionWords.IsConjunction(first) || AttributionWords.IsRelative(first) || IsLink(first)))
        {
            // Not an attribution: "B," and the crowd cheered.
            return false;
        }

        for (var i = 0; i < words.Count && i < MaxPronoun; i++)
        {
            if (PronounOf(TextWords.Text(text, words[i])) is { } pronoun && !IsHearer(text, words, i, language))
            {
                return IsHearerOf(text, between, pronoun) || IsOtherGender(text, between, pronoun);
            }
        }

        var named = new HashSet<string>(NamesIn(text, between), StringComparer.Ordinal);
        if (NamesIn(text, tail).Any(named.Contains))
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            var word = TextWords.Text(text, words[i]);
            if (i > 0 && AttributionWords.IsPreposition(TextWords.Text(text, words[i - 1])))
            {
                continue;
            }

            // The head of the description is the next word: "her brother", "the mayor".
            var next = i + 1 < words.Count ? TextWords.Text(text, words[i + 1]) : "";
            if (s_definite.Contains(ElidedArticle(word)))
            {
                return !IsMentioned(text, words, word == ElidedArticle(word) ? i + 1 : i, between.End, language);
            }

            if (s_indefinite.Contains(word) && !IsAuxiliary(word, language))
            {
                return true;
            }

            if (s_possessive.Contains(word))
            {
                return next.Length > 0 && !s_ownParts.Contains(next);
            }
        }

        return words.Exists(word =>
            char.IsUpper(text[word.Start])
            && !AttributionWords.IsTime(TextWords.Text(text, word))
            && (language != "de" || !FollowsPreposition(text, words, word))
        );
    }

    /// <summary><c>lui a répondu Jane Doe</c></summary>
    private static bool IsHearer(string text, List<TextRange> words, int index, string language) =>
        language == "fr"
        && index + 1 < words.Count
        && TextWords.Text(text, words[index]) is "lui" or "Lui"
        && TextWords.Text(text, words[index + 1]) is var next
        && (next is "a" or "avait" or "ont" || AttributionClause.IsVerb(next, language));

    /// <summary><c>Omar Aziz told her. "B," she said</c></summary>
    private static bool IsHearerOf(string text, TextRange between, string pronoun)
    {
        var (hearer, previous) = (
            pronoun is "she" ? "her"
            : pronoun is "he" ? "him"
            : "",
            ""
        );
        foreach (var word in TextWords.In(text, between.Start, between.End))
        {
            var lower = TextWords.Lower(text, word);
            if (lower == hearer && previous is "told" or "asked" && !NamesPronoun(text, between, pronoun))
            {
                return true;
            }

            previous = lower;
        }

        return false;
    }

    private static bool NamesPronoun(string text, TextRange between, string pronoun) =>
        TextWords.In(text, between.Start, between.End).Any(word => TextWords.Lower(text, word) == pronoun);

    private static bool FollowsPreposition(string text, List<TextRange> words, TextRange word) =>
        words.IndexOf(word) is var i and > 0 && AttributionWords.IsPreposition(TextWords.Text(text, words[i - 1]));

    private static bool IsAuxiliary(string word, string language) => word == "a" && language is not "en";

    private static bool IsLink(string word) =>
        word
            is "and"
                or "or"
                or "und"
                or "oder"
                or "et"
                or "ou"
                or "y"
                or "with"
                or "then"
                or "puis"
                or "before"
                or "in";

    private static string? PronounOf(string word)
    {
        var last = word.Substring(word.LastIndexOf('-') + 1);
        return IsPronoun(last) ? last : null;
    }

    private static string ElidedArticle(string word) =>
        word.StartsWith("l'", StringComparison.Ordinal) || word.StartsWith("l’", StringComparison.Ordinal) ? "l" : word;

    /// <summary>Whether the words between speak of the other gender by a pronoun or a title.</summary>
    private static bool IsOtherGender(string text, TextRange between, string pronoun)
    {
        var words = TextWords.In(text, between.Start, between.End).Select(w => TextWords.Text(text, w)).ToList();
        var subjects = words.Take(MaxPronoun).Select(PronounOf).OfType<string>().ToList();
        var isFeminine =
            subjects.Exists(s_feminine.Contains) || words.Exists(w => w is "mrs" or "ms" or "frau" or "mme");
        var isMasculine = subjects.Exists(s_masculine.Contains) || words.Exists(w => w is "mr" or "herr" or "monsieur");
        return isFeminine != isMasculine
            && (s_masculine.Contains(pronoun) ? isFeminine : s_feminine.Contains(pronoun) && isMasculine);
    }

    /// <summary>Whether a description may be of somebody the text has already described so.</summary>
    private static bool IsMentioned(string text, List<TextRange> words, int first, int end, string language)
    {
        for (var i = first; i < words.Count && i < first + MaxPronoun; i++)
        {
            var word = text.Substring(words[i].Start, words[i].Length);
            if (AttributionWords.IsPreposition(word) || AttributionClause.IsVerb(word, language))
            {
                break;
            }

            word = word.Substring(word.LastIndexOfAny(['\'', '’']) + 1);
            var from = Math.Max(0, end - MaxMention);
            if (word.Length > 2 && text.IndexOf(word, from, end - from, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
