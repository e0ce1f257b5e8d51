namespace CorpusSdk.Matching.Languages;

/// <summary>
/// Words that turn or limit the meaning of a sentence: leaving one out makes another statement of it. The lists are in
/// docs/rules/CORP4010.md. A language that has no list is not checked, except for the scripts that tell by themselves.
/// </summary>
internal sealed partial class MeaningWords
{
    /// <summary>How many words may be between a negation and the word that it negates.</summary>
    private const int MaxBridge = 2;

    private const int MaxWord = 24;

    private static readonly char[] s_commas = [',', '，', '、', '—', '–'];

    private readonly HashSet<string> _negations;
    private readonly HashSet<string> _limits;
    private readonly HashSet<string> _refusals;
    private readonly HashSet<string> _bridges;
    private readonly HashSet<string> _notAtEdge;

    private MeaningWords(
        string negations,
        string limits,
        string refusals = "",
        string bridges = "",
        string notAtEdge = ""
    )
    {
        (_negations, _limits, _refusals) = (WordList.Of(negations), WordList.Of(limits), WordList.Of(refusals));
        (_bridges, _notAtEdge) = (WordList.Of(bridges), WordList.Of(notAtEdge));
    }

    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static MeaningWords Of(string language) =>
        s_byLanguage.TryGetValue(language, out var words) ? words : s_none;

    /// <summary>The first negation or limit in a range.</summary>
    public TextRange? FindIn(string text, TextRange range)
    {
        foreach (var word in TextWords.In(text, range.Start, range.End))
        {
            if (WordBoundary.IsSpaceless(text, word.Start))
            {
                if (FindSpaceless(text, word) is { } found)
                {
                    return found;
                }
            }
            else if (word.Length <= MaxWord && TextWords.Lower(text, word) is var lower && Changes(lower))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The negation directly before an offset, at or behind <paramref name="from"/>.</summary>
    public TextRange? NegationBefore(string text, int offset, int from)
    {
        if (EndsWithSpaceless(text, offset, from) is { } spaceless)
        {
            return spaceless;
        }

        for (var (end, bridges) = (offset, 0); bridges <= MaxBridge; bridges++)
        {
            if (TextWords.Before(text, end, from) is not { } word || word.Length > MaxWord)
            {
                return null;
            }

            var lower = TextWords.Lower(text, word);
            if (IsNegation(lower) && !_notAtEdge.Contains(lower))
            {
                return word;
            }

            if (!_bridges.Contains(lower))
            {
                return null;
            }

            end = word.Start;
        }

        return null;
    }

    /// <summary>
    /// The negation or limit directly behind an offset, within a range that ends at <paramref name="to"/>. A comma may
    /// be between it and a limit.
    /// </summary>
    public TextRange? Behind(string text, int offset, int to)
    {
        var start = offset;
        while (start < to && (char.IsWhiteSpace(text[start]) || text[start] is ',' or '，' or '、' or '—' or '–'))
        {
            start++;
        }

        if (start >= to)
        {
            return null;
        }

        if (StartsWithSpaceless(text, start, to) is { } spaceless)
        {
            return spaceless;
        }

        var hasComma = start > offset && text.IndexOfAny(s_commas, offset, start - offset) >= 0;
        var endsClause = offset > 0 && ",;:—–".IndexOf(text[offset - 1]) >= 0;
        if (TextWords.At(text, start, to) is not { } word || word.Length > MaxWord)
        {
            return null;
        }

        var lower = TextWords.Lower(text, word);
        return
            (IsLimit(lower) && !_notAtEdge.Contains(lower))
            || (IsNegation(lower) && !hasComma && !endsClause && !_notAtEdge.Contains(lower))
            ? word
            : null;
    }

    private bool Changes(string word) => IsNegation(word) || IsLimit(word) || _refusals.Contains(word);

    private bool IsNegation(string word) =>
        _negations.Contains(word)
        || s_cyrillicNegations.Contains(word)
        || (
            ReferenceEquals(this, s_english)
            && (word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal))
        );

    private bool IsLimit(string word) => _limits.Contains(word) || s_cyrillicLimits.Contains(word);

    private static TextRange? FindSpaceless(string text, TextRange range)
    {
        for (var at = range.Start; at < range.End; at++)
        {
            if (SpacelessAt(text, at, range.End) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static TextRange? StartsWithSpaceless(string text, int at, int to)
    {
        foreach (var link in s_links)
        {
            if (IsAt(text, at, to, link) && SpacelessAt(text, at + link.Length, to) is { } found)
            {
                return found;
            }
        }

        return SpacelessAt(text, at, to);
    }

    private static TextRange? EndsWithSpaceless(string text, int offset, int from)
    {
        for (var length = 1; length <= 3 && offset - length >= from; length++)
        {
            if (SpacelessAt(text, offset - length, offset) is { } found && found.End == offset)
            {
                return found;
            }
        }

        return null;
    }

    private static TextRange? SpacelessAt(string text, int at, int to)
    {
        if (at >= to || text[at] < '\u3040')
        {
            return null;
        }

        foreach (var compound in s_harmless)
        {
            if (IsAt(text, at, text.Length, compound) || (at > 0 && IsAt(text, at - 1, text.Length, compound)))
            {
                return null;
            }
        }

        foreach (var word in s_spaceless)
        {
            if (IsAt(text, at, to, word) && (word != "안" || IsWordOfItsOwn(text, at)))
            {
                return new(at, word.Length);
            }
        }

        return null;
    }

    private static bool IsWordOfItsOwn(string text, int at) =>
        (at == 0 || !char.IsLetter(text[at - 1])) && (at + 1 == text.Length || !char.IsLetter(text[at + 1]));

    private static bool IsAt(string text, int at, int to, string word) =>
        at + word.Length <= to && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
