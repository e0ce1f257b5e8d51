namespace CorpusSdk.Matching.Languages;

/// <summary>Finds the words of a text that turn or limit its meaning.</summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class MeaningFinder(string language)
{
    /// <summary>How many words may be between a negation and the word that it negates.</summary>
    private const int MaxBridge = 2;

    private const int MaxWord = 24;

    /// <summary>The most words of a phrase.</summary>
    private const int MaxPhrase = 4;

    private const string Pauses = ",;:，、；：—–(（";

    /// <summary>The limits that, like a negation, turn the meaning of what follows them.</summary>
    private static readonly HashSet<string> s_restrictions = WordList.Of(
        """
        only nur lediglich seulement uniquement solo sólo solamente soltanto só somente apenas alleen slechts bara kun
        только лишь тільки лише
        """
    );

    /// <summary>Those that only limit what follows them if they begin a clause: <c>Seul le maire le peut</c>.</summary>
    private static readonly HashSet<string> s_leadingRestrictions = WordList.Of("seul seule seuls seules");

    private readonly MeaningWords _latin = MeaningWords.Of(language);

    /// <summary>The first negation or limit in a range.</summary>
    public TextRange? FindIn(string text, TextRange range)
    {
        foreach (var word in TextWords.In(text, range.Start, range.End))
        {
            var found =
                FindSpaceless(text, word, range)
                ?? Negation(text, word)
                ?? Almost(text, word)
                ?? Limit(text, word, range.End, BeginsClause(text, word.Start));
            if (found is not null)
            {
                return found;
            }

            if (WordsFor(text, word).Refusals.Contains(Lower(text, word)))
            {
                return word;
            }

            if (Excess(text, word) is { } excess)
            {
                return excess;
            }
        }

        return null;
    }

    /// <summary>The negation or restriction before an offset that changes what follows.</summary>
    /// <param name="from">Where the quotation begins.</param>
    public TextRange? NegationBefore(string text, int offset, int from)
    {
        var script = offset > from ? SpacelessMeaningWords.Of(LetterBefore(text, offset, from), language) : null;
        if (script?.Before(text, offset, from) is { } spaceless)
        {
            return spaceless;
        }

        if (offset > from && ElidedNegation(text, offset - 1) is { } elided)
        {
            return elided.Start >= from ? elided : null;
        }

        for (var (end, bridges) = (offset, 0); bridges <= MaxBridge; bridges++)
        {
            if (TextWords.Before(text, end, from) is not { } word)
            {
                return null;
            }

            if (Negation(text, word) is { } negation)
            {
                var isAtEdge = IsAtEdge(text, negation) || (bridges == 0 && BeginsClause(text, negation.Start));
                return isAtEdge && !IsRestriction(text, offset) && !IsStillNegated(text, offset) ? negation : null;
            }

            if (ExcessBefore(text, word, from) is { } excess)
            {
                return excess;
            }

            var lower = Lower(text, word);
            if (bridges == 0 && s_leadingRestrictions.Contains(lower) && BeginsClause(text, word.Start))
            {
                return word;
            }

            if (s_restrictions.Contains(lower) && WordsFor(text, word).Limits.Contains(lower))
            {
                // "Not only" limits nothing.
                var isNegated = TextWords.Before(text, word.Start, from) is { } not && IsNegation(text, not);
                return isNegated ? null : word;
            }

            var words = WordsFor(text, word);
            if (!words.Bridges.Contains(lower) && !words.BridgeEndings.Any(e => HasEnding(lower, e)))
            {
                return null;
            }

            end = word.Start;
        }

        return null;
    }

    /// <summary>
    /// The negation or limit directly behind an offset, within a range that ends at <paramref name="to"/>. Punctuation
    /// may be between it and a limit.
    /// </summary>
    public TextRange? Behind(string text, int offset, int to)
    {
        var start = offset;
        var isNewClause = offset > 0 && Pauses.IndexOf(text[offset - 1]) >= 0;
        while (start < to && (char.IsWhiteSpace(text[start]) || Pauses.IndexOf(text[start]) >= 0))
        {
            isNewClause |= !char.IsWhiteSpace(text[start]);
            start++;
        }

        if (start >= to)
        {
            return null;
        }

        if (SpacelessMeaningWords.Of(text[start], language) is { } script)
        {
            return script.Behind(text, start, offset, to, isNewClause);
        }

        if (TextWords.At(text, start, to) is not { } word)
        {
            return null;
        }

        // "Not only" limits nothing.
        if (IsRestriction(text, start) && TextWords.Before(text, offset, 0) is { } last && IsNegation(text, last))
        {
            return null;
        }

        var found = (isNewClause ? null : Negation(text, word)) ?? Limit(text, word, to, isNewClause);
        return found is { } changing && IsAtEdge(text, changing) ? found : null;
    }

    /// <summary><c>Personne | n’a volé</c></summary>
    private bool IsStillNegated(string text, int start) =>
        _latin.NegatedBeginnings.Count > 0
        && TextWords.At(text, start, Math.Min(text.Length, start + MaxWord)) is { } word
        && Lower(text, word) is var lower
        && (lower == "ne" || _latin.NegatedBeginnings.Any(b => lower.StartsWith(b, StringComparison.Ordinal)));

    private static bool IsRestriction(string text, int start) =>
        TextWords.At(text, start, Math.Min(text.Length, start + MaxWord)) is { } word
        && s_restrictions.Contains(Lower(text, word));

    /// <summary>Whether a word is a negation.</summary>
    public bool IsNegation(string text, TextRange word) => Negation(text, word) is not null;

    private TextRange? Negation(string text, TextRange word)
    {
        var lower = Lower(text, word);
        return lower == "n" && ElidedNegation(text, word.End) is { } elided ? elided
            : WordsFor(text, word) is { } words
            && !(lower == "not" && IsAlternative(text, word))
            && (
                words.Negations.Contains(lower)
                || (words.Scarcity.Contains(lower) && !HasCompanion(text, word, words))
                || words.NegatedBeginnings.Any(b => lower.StartsWith(b, StringComparison.Ordinal))
                || words.NegatedEndings.Any(e => HasEnding(lower, e))
            )
                ? word
            : null;
    }

    /// <summary>French <c>n’</c>, which ends with an apostrophe, before a word that begins behind it.</summary>
    private TextRange? ElidedNegation(string text, int apostrophe) =>
        _latin.NegatedBeginnings.Count > 0
        && apostrophe > 0
        && apostrophe < text.Length
        && text[apostrophe] is '\'' or '’'
        && text[apostrophe - 1] is 'n' or 'N'
        && (apostrophe == 1 || !char.IsLetterOrDigit(text[apostrophe - 2]))
            ? new(apostrophe - 1, 2)
            : null;

    /// <summary><c>whether it is or not</c>, <c>more often than not</c></summary>
    private static bool IsAlternative(string text, TextRange not) =>
        TextWords.Before(text, not.Start, Math.Max(0, not.Start - MaxWord)) is { } word
        && Lower(text, word) is "or" or "than";

    /// <summary><c>a few</c>, <c>ein wenig</c>, <c>peu à peu</c></summary>
    private static bool HasCompanion(string text, TextRange word, MeaningWords words) =>
        (
            TextWords.Before(text, word.Start, Math.Max(0, word.Start - MaxWord)) is { } before
            && words.ScarcityCompanions.Contains(Lower(text, before))
        ) || (Next(text, word.End) is { } next && words.ScarcityCompanions.Contains(Lower(text, next)));

    /// <summary><c>hätte fast</c>: only with such a verb does it say that something was not done.</summary>
    private TextRange? Almost(string text, TextRange word)
    {
        if (!_latin.Almost.Contains(Lower(text, word)))
        {
            return null;
        }

        var end = word.Start;
        for (var i = 0; i < MaxPhrase && TextWords.Before(text, end, Math.Max(0, end - MaxWord)) is { } before; i++)
        {
            if (_latin.Unreal.Contains(Lower(text, before)))
            {
                return word;
            }

            end = before.Start;
        }

        return null;
    }

    /// <summary><c>too old to</c>, from its first word on.</summary>
    private TextRange? Excess(string text, TextRange word)
    {
        var words = WordsFor(text, word);
        if (!words.Excesses.Contains(Lower(text, word)))
        {
            return null;
        }

        return
            Next(text, word.End) is { } quality
            && Next(text, quality.End) is { } link
            && words.ExcessLinks.Contains(Lower(text, link))
            ? TextRange.FromBounds(word.Start, link.End)
            : null;
    }

    /// <summary>The same, from its last word on.</summary>
    private TextRange? ExcessBefore(string text, TextRange link, int from) =>
        WordsFor(text, link).ExcessLinks.Contains(Lower(text, link))
        && TextWords.Before(text, SkipComma(text, link.Start, from), from) is { } quality
        && TextWords.Before(text, quality.Start, from) is { } word
            ? Excess(text, word)
            : null;

    private static int SkipComma(string text, int offset, int from)
    {
        while (offset > from && (char.IsWhiteSpace(text[offset - 1]) || text[offset - 1] == ','))
        {
            offset--;
        }

        return offset;
    }

    /// <summary>The next word, with nothing but spaces or a comma before it.</summary>
    private static TextRange? Next(string text, int offset)
    {
        while (offset < text.Length && text[offset] is (' ' or '\n' or ','))
        {
            offset++;
        }

        return TextWords.At(text, offset, Math.Min(text.Length, offset + MaxWord));
    }

    private TextRange? Limit(string text, TextRange word, int to, bool beginsClause)
    {
        var words = WordsFor(text, word);
        var (phrase, end) = ("", word.Start);
        for (var i = 0; i < MaxPhrase; i++)
        {
            if (TextWords.At(text, end, to) is not { } next)
            {
                return null;
            }

            phrase += Lower(text, next);
            if (words.Limits.Contains(phrase) || (beginsClause && words.ClauseLimits.Contains(phrase)))
            {
                return TextRange.FromBounds(word.Start, next.End);
            }

            if (next.End >= to || text[next.End] != ' ')
            {
                return null;
            }

            (phrase, end) = (phrase + " ", next.End + 1);
        }

        return null;
    }

    private TextRange? FindSpaceless(string text, TextRange word, TextRange range)
    {
        if (!WordBoundary.IsSpaceless(text, word.Start))
        {
            return null;
        }

        for (var at = word.Start; at < word.End; at++)
        {
            if (SpacelessMeaningWords.Of(text[at], language)?.FirstIn(text, at, range) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private bool IsAtEdge(string text, TextRange found) =>
        !WordsFor(text, found).NotAtEdge.Contains(Lower(text, found));

    /// <summary>Cyrillic letters have a list of their own, whatever the language is.</summary>
    private MeaningWords WordsFor(string text, TextRange word) =>
        text[word.Start] is >= '\u0400' and <= '\u052F' ? MeaningWords.Cyrillic : _latin;

    private static bool BeginsClause(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before < 0 || !char.IsLetterOrDigit(text[before]);
    }

    private static char LetterBefore(string text, int offset, int from)
    {
        var at = offset - 1;
        while (at > from && text[at] == ' ')
        {
            at--;
        }

        return text[at];
    }

    private static bool HasEnding(string word, string ending) =>
        word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal);

    private static string Lower(string text, TextRange word) =>
        word.Length <= MaxWord ? TextWords.Lower(text, word) : "";
}
