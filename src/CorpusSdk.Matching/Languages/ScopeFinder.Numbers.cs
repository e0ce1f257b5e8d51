namespace CorpusSdk.Matching.Languages;

// Words that make a number a bound, a range or a share, or another number.
internal sealed partial class ScopeFinder
{
    /// <summary>How many words may be between a number and the end: <c>three million euros | or more</c>.</summary>
    private const int MaxUnit = 3;

    /// <summary><c>at least | three</c>, <c>−| 5</c></summary>
    private TextRange? BoundBefore(string text, int start, bool isEdge)
    {
        var last = _before.Count - 1;
        if (!IsNumber(First))
        {
            return null;
        }

        var isSign = start > 1 && text[start - 1] is '−' or '-' && char.IsWhiteSpace(text[start - 2]);
        if (isSign || (start > 1 && IsRangeDash(text, start - 1)))
        {
            return new(start - 1, 1);
        }

        if (_before[last].Pause != '\0')
        {
            return null;
        }

        if (IsRange(last))
        {
            return TextRange.FromBounds(_before[last - 1].Range.Start, _before[last].Range.End);
        }

        var from = PhraseEndingAt(_before, last, _qualifiers.Bounds);
        if (from < 0 || (isEdge && PhraseEndingAt(_before, last, _qualifiers.BoundPrepositions) == from))
        {
            return null;
        }

        return TextRange.FromBounds(_before[from].Range.Start, _before[last].Range.End);
    }

    private static bool IsRangeDash(string text, int at) =>
        text[at] is '–' or '-' or '‐' or '‑'
        && char.IsDigit(text[at - 1])
        && at + 1 < text.Length
        && char.IsDigit(text[at + 1]);

    /// <summary><c>30 to | 40</c>, <c>between 30 and | 40</c>; <c>from 30 to | 40</c> is a change.</summary>
    private bool IsRange(int link)
    {
        if (link == 0 || !IsNumber(_before[link - 1].Lower) || _before[link - 1].Pause != '\0')
        {
            return false;
        }

        var opener = link > 1 && _before[link - 2].Pause == '\0' ? _before[link - 2].Lower : "";
        return (_qualifiers.Ranges.Contains(_before[link].Lower) && !_qualifiers.Changes.Contains(opener))
            || _qualifiers.Ranges.Contains(opener + " " + _before[link].Lower);
    }

    /// <summary><c>30 | to 40</c>, <c>5 | million</c></summary>
    private TextRange? RestOfNumber(string text, TextRange quote)
    {
        if (_quote.Count == 0 || !IsNumber(_quote[_quote.Count - 1].Lower))
        {
            return null;
        }

        if (quote.End > 0 && quote.End < text.Length && IsRangeDash(text, quote.End))
        {
            return new(quote.End, 1);
        }

        if (_behind.Count == 0 || PauseBehind(text, quote) != '\0')
        {
            return null;
        }

        var isRange = _behind.Count > 1 && _qualifiers.Ranges.Contains(_behind[0].Lower) && IsNumber(_behind[1].Lower);
        return isRange || IsMagnitude(_behind) ? _behind[0].Range : null;
    }

    private bool IsMagnitude(List<ScopeToken> tokens) =>
        _qualifiers.Magnitudes.Contains(tokens[0].Lower)
        || (tokens.Count > 1 && _qualifiers.Magnitudes.Contains(tokens[0].Lower + " " + tokens[1].Lower));

    /// <summary><c>three | or more</c></summary>
    private TextRange? BoundBehind(string text, TextRange quote)
    {
        if (RestOfNumber(text, quote) is { } rest)
        {
            return rest;
        }

        var hasNumber = false;
        for (var i = _quote.Count - 1; i >= 0 && i >= _quote.Count - 1 - MaxUnit; i--)
        {
            hasNumber |= IsNumber(_quote[i].Lower);
        }

        return hasNumber ? PhraseAt(_behind, _qualifiers.LaterBounds) : null;
    }

    private static bool IsNumber(string word) =>
        word.Length > 0 && (char.IsDigit(word[0]) || NumberWords.Contains(word.Split('-')[0]));
}
