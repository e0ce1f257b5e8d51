namespace CorpusSdk.Matching.Languages;

// What governs a clause from its beginning: a negated subject or a condition.
internal sealed partial class ScopeFinder
{
    /// <summary>How many words of a main clause may be cut from its beginning.</summary>
    private const int MaxLead = 2;

    /// <summary>How far behind the quote its clause is looked at, in characters.</summary>
    private const int MaxClauseEnd = 80;

    /// <summary><c>never, under any circumstances, | sell</c></summary>
    private TextRange? Interrupted()
    {
        var opening = OpeningOf(_before.Count - 1);
        if (opening < 0)
        {
            return null;
        }

        var negation = _before[opening];
        var isNegation =
            _words!.InterruptedNegations.Contains(negation.Lower)
                && (negation.Lower != "not" || (opening > 0 && _words.Auxiliaries.Contains(_before[opening - 1].Lower)))
            || (_words.HasBareClauses && negation.Lower.EndsWith("n't", StringComparison.Ordinal));
        return isNegation ? negation.Range : null;
    }

    /// <summary><c>Wir weigern uns, | das Haus zu verkaufen</c></summary>
    private TextRange? SeparateInfinitive(string text, TextRange quote)
    {
        var last = _before.Count - 1;
        if (_words!.SeparateInfinitives.Count == 0 || _before[last].Pause != ',' || !HasInfinitive(text, quote))
        {
            return null;
        }

        TextRange? found = null;
        var count = 0;
        for (var i = last; i >= 0 && i > last - MaxDistance && (i == last || _before[i].Pause == '\0'); i--)
        {
            if (IsNegation(text, i) || _words.InfinitiveDenials.Contains(_before[i].Lower))
            {
                found = _before[i].Range;
                count++;
            }
        }

        return count == 1 ? found : null;
    }

    /// <summary><c>Wir haben weder gelogen noch | betrogen</c></summary>
    private TextRange? Correlative()
    {
        var last = _before.Count - 1;
        var second = _words!.SecondCorrelatives.Contains(First) ? last + 1 : last;
        for (; second >= 0 && second > last - MaxLead && (second > last || _before[second].Pause == '\0'); second--)
        {
            if (second > last || _words.SecondCorrelatives.Contains(_before[second].Lower))
            {
                break;
            }
        }

        if (second < 0 || (second <= last && !_words.SecondCorrelatives.Contains(_before[second].Lower)))
        {
            return null;
        }

        for (var i = second - 1; i >= 0 && i >= second - MaxDistance; i--)
        {
            if (_words.Correlatives.Contains(_before[i].Lower))
            {
                return _before[second > last ? i : second].Range;
            }
        }

        return null;
    }

    /// <summary>Whether an infinitive is in the first clause of the quote, or in its rest behind the quote.</summary>
    private bool HasInfinitive(string text, TextRange quote)
    {
        // The quote may be cut before the end of the clause.
        var end = Math.Min(text.Length, quote.End + MaxClauseEnd);
        var stop = Sentences.FirstEnd(text, quote.End, end);
        ScopeToken.Read(text, quote.Start, Math.Min(stop < 0 ? end : stop, quote.Start + MaxContext), _behind);
        for (var i = 0; i + 1 < _behind.Count; i++)
        {
            if (_words!.SeparateInfinitives.Contains(_behind[i].Lower) && IsInfinitive(i + 1))
            {
                return true;
            }

            if (_behind[i].Pause != '\0' || _words.Pronouns.Contains(_behind[i].Lower))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the complementizer at the beginning of the quote is not a pronoun.</summary>
    private bool LinksClause() =>
        _quote.Count > 1
        && !_words!.Prepositions.Contains(_quote[1].Lower)
        && !_words.Hypotheticals.Contains(_quote[1].Lower)
        && !_words.Auxiliaries.Contains(_quote[1].Lower);

    /// <summary>Whether a word at the end of a clause can be an infinitive.</summary>
    private bool IsInfinitive(int index) =>
        _behind[index].Lower.EndsWith("en", StringComparison.Ordinal)
        && (index == _behind.Count - 1 || _behind[index].Pause != '\0');

    private TextRange? Hedge(string text, int last)
    {
        TextRange? found = null;
        var phrase = "";
        for (var i = last; i >= 0 && i > last - MaxPhrase; i--)
        {
            // "May" is a month as well.
            var isVerb = _words!.Auxiliaries.Contains(_before[i].Lower);
            var canPause = i == last && _before[i].Pause == ',' && !isVerb;
            if ((_before[i].Pause != '\0' && !canPause) || (isVerb && char.IsUpper(text[_before[i].Range.Start])))
            {
                break;
            }

            phrase = phrase.Length == 0 ? _before[i].Lower : _before[i].Lower + " " + phrase;
            if (_words!.Hedges.Contains(phrase))
            {
                found = TextRange.FromBounds(_before[i].Range.Start, _before[last].Range.End);
            }
        }

        return found;
    }

    /// <summary><c>None of us | took it</c>; <c>We have never in this century | raised it</c></summary>
    private TextRange? NegatedPredicate(string text)
    {
        if (_words!.NegativeSubjects.Count == 0 || StartsNounPhrase() || _isCapitalized)
        {
            return null;
        }

        var hasVerb = _words.Auxiliaries.Contains(First);
        for (var i = _before.Count - 1; i >= 0 && i >= _before.Count - MaxDistance; i--)
        {
            var word = _before[i].Lower;
            if (
                _before[i].Pause != '\0'
                || _words.Breaks.Contains(word)
                || _words.Complementizers.Contains(word)
                || _words.Cancelling.Contains(word)
                || (_words.InfinitiveCancelling.Contains(word) && !IsNegation(text, i))
            )
            {
                return null;
            }

            if (_words.NegativeSubjects.Contains(word) && BeginsClause(i))
            {
                return IsHarmless(i) ? null : _before[i].Range;
            }

            if (IsNegation(text, i))
            {
                return hasVerb || _before.Count - i > MaxParenthesis || IsHarmless(i) ? null : _before[i].Range;
            }

            if (_words.Pronouns.Contains(word))
            {
                return null;
            }

            hasVerb |= _words.Auxiliaries.Contains(word);
        }

        return null;
    }

    private bool BeginsClause(int index) =>
        index == 0 || _before[index - 1].Pause != '\0' || _words!.Breaks.Contains(_before[index - 1].Lower);

    /// <summary><c>If we lose, | we will resign</c></summary>
    private TextRange? Condition(string text, bool isWhole)
    {
        if (_words!.Prepositions.Contains(First) && !_words.Determiners.Contains(First))
        {
            return null;
        }

        var comma = _before.Count - 1;
        while (comma >= 0 && _before[comma].Pause == '\0')
        {
            comma--;
        }

        if (comma < 0 || !_before[comma].HasLightPause || _before.Count - 1 - comma > MaxLead || HasBreak(comma + 1))
        {
            return null;
        }

        var pauses = 0;
        for (var i = comma; i >= 0; i--)
        {
            if (i < comma && _before[i].Pause != '\0' && (!_before[i].HasLightPause || ++pauses > 1))
            {
                return null;
            }

            var beginsClause =
                (i == 0 && isWhole)
                || (i > 0 && (_before[i - 1].Pause != '\0' || _words.Breaks.Contains(_before[i - 1].Lower)));
            var condition = ConditionAt(_before, i) ?? (i < comma ? InvertedAt(_before, i) : null);
            if (beginsClause && condition is { } range && !(i < comma && IsMainClause(i, comma)))
            {
                return range;
            }
        }

        return null;
    }

    /// <summary>Whether the clause of a condition has its own main clause before the last comma.</summary>
    private bool IsMainClause(int condition, int comma)
    {
        for (var i = condition; i < comma; i++)
        {
            if (_before[i].HasLightPause && _words!.Pronouns.Contains(_before[i + 1].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasBreak(int from)
    {
        for (var i = from; i < _before.Count; i++)
        {
            if (_words!.Breaks.Contains(_before[i].Lower) && _before[i].Lower != "then")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of a condition that begins at an index.</summary>
    private TextRange? ConditionAt(List<ScopeToken> tokens, int index)
    {
        var phrase = "";
        TextRange? found = null;
        for (var i = index; i < tokens.Count && i < index + MaxPhrase; i++)
        {
            phrase = phrase.Length == 0 ? tokens[i].Lower : phrase + " " + tokens[i].Lower;
            if (_words!.NotConditions.Contains(phrase))
            {
                return null;
            }

            if (_words.Conditions.Contains(phrase) || (_words.FutureConditions.Contains(phrase) && IsFuture()))
            {
                found = TextRange.FromBounds(tokens[index].Range.Start, tokens[i].Range.End);
            }
        }

        return index > 0 && _words!.BeforeNoCondition.Contains(tokens[index - 1].Lower) ? null : found;
    }

    /// <summary><c>Had I known</c>, <c>should talks break down</c></summary>
    private TextRange? InvertedAt(List<ScopeToken> tokens, int index)
    {
        if (
            !_words!.InvertedConditions.Contains(tokens[index].Lower)
            || tokens[index].Pause != '\0'
            || index + MaxLead >= tokens.Count
        )
        {
            return null;
        }

        var next = tokens[index + 1].Lower;
        var isCondition = _words.InvertedAuxiliaries.Contains(tokens[index].Lower)
            ? !_words.Auxiliaries.Contains(next) && !IsAdverb(next) && next is not ("not" or "also" or "never" or "and")
            : (_words.Pronouns.Contains(next) || _words.Determiners.Contains(next)) && IsUnreal();
        return isCondition ? tokens[index].Range : null;
    }

    /// <summary>Whether the quote says what would be.</summary>
    private bool IsUnreal() => _quote.Exists(token => _words!.Unreals.Contains(token.Lower));

    private bool IsFuture()
    {
        for (var i = 0; i < _quote.Count && i < 4; i++)
        {
            if (_words!.Futures.Contains(_quote[i].Lower) || _quote[i].Lower.EndsWith("'ll", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
