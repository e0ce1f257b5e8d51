namespace CorpusSdk.Matching.Languages;

// The verb that governs an infinitive, or a verb in -ing.
internal sealed partial class ScopeFinder
{
    private (TextRange Words, bool IsTurned)? Infinitive(string text, int to)
    {
        var last = to - 1;
        if (last < 0 || _before[last].Pause != '\0')
        {
            return null;
        }

        // "We refuse categorically to sell"
        var denial = last > 0 && _before[last - 1].Pause == '\0' && IsAdverb(_before[last].Lower) ? last - 1 : last;
        // "We are used to | the noise"
        if (_words!.InfinitiveDenials.Contains(_before[denial].Lower) && !_words.Determiners.Contains(First))
        {
            return (_before[denial].Range, !HasNegation(text, denial - 1, 3));
        }

        var first = to == _before.Count && _quote.Count > 1 ? _quote[1].Lower : First;
        if (
            !_words.NegationsCancel
            || _words.Determiners.Contains(first)
            || _words.Prepositions.Contains(first)
            || _words.Pronouns.Contains(first)
            || (to < _before.Count && _isCapitalized)
        )
        {
            return null;
        }

        for (var i = last; i >= 0 && i >= last - MaxDistance; i--)
        {
            if (
                (i < last && _before[i].Pause != '\0')
                || _words.Breaks.Contains(_before[i].Lower)
                || _words.Cancelling.Contains(_before[i].Lower)
                || _words.InfinitiveCancelling.Contains(_before[i].Lower)
                || _words.Complementizers.Contains(_before[i].Lower)
            )
            {
                return null;
            }

            if (IsNegation(text, i))
            {
                return IsHarmless(i) ? null : (_before[i].Range, !HasNegation(text, i - 1, 3));
            }
        }

        return null;
    }

    private (TextRange Words, bool IsTurned)? Gerund(string text, int last)
    {
        if (!First.EndsWith("ing", StringComparison.Ordinal) && First != "from")
        {
            return null;
        }

        last = Math.Min(last, _before.Count - 1);
        var isFrom = _before[last].Lower == "from";
        if (
            last > 0
            && _before[last].Lower == "of"
            && _before[last - 1].Lower
                is "accused"
                    or "suspected"
                    or "cleared"
                    or "acquitted"
                    or "guilty"
                    or "incapable"
        )
        {
            return (_before[last - 1].Range, true);
        }

        for (var i = isFrom ? last - 1 : last; i >= 0 && i >= last - (isFrom ? 4 : 0); i--)
        {
            if (_before[i].Pause != '\0' || _words!.Breaks.Contains(_before[i].Lower))
            {
                return null;
            }

            if (_words.GerundDenials.Contains(_before[i].Lower))
            {
                return (_before[i].Range, !HasNegation(text, i - 1, 3));
            }
        }

        return null;
    }

    private static bool IsAdverb(string word) =>
        word.Length > MaxPhrase
        && (word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal));
}
