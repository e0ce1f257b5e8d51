namespace CorpusSdk.Matching.Languages;

// What governs a whole clause: a negated subject, a condition, a question; and what is behind the quote.
internal sealed partial class ScopeFinder
{
    /// <summary>How many words of a main clause may be cut from its beginning.</summary>
    private const int MaxLead = 2;

    /// <summary>The words behind a quote, or the question mark, that govern its last clause.</summary>
    /// <param name="end">The end of the quote with its punctuation.</param>
    /// <param name="from">Where the sentence of the quote's first words begins.</param>
    /// <param name="to">Where the sentence of the quote's last words ends.</param>
    public TextRange? Behind(string text, TextRange quote, int end, int from, int to)
    {
        if (SpacelessScope.Behind(text, quote, to, language) is { } spaceless)
        {
            return spaceless;
        }

        if (_words is null)
        {
            return null;
        }

        var stop = Math.Min(to, quote.End + MaxContext);
        ScopeToken.Read(text, quote.End, stop, _behind);
        ReadQuote(text, quote);
        return Afterthought(text, quote, stop)
            ?? FinalNegation(text, quote, stop)
            ?? LaterCondition(text, quote)
            ?? Question(text, quote, end, from, to);
    }

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

    private TextRange? Hedge(int last)
    {
        TextRange? found = null;
        var phrase = "";
        for (var i = last; i >= 0 && i > last - MaxPhrase; i--)
        {
            if (_before[i].Pause != '\0' && !(i == last && _before[i].Pause == ','))
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

    /// <summary><c>None of us | took it</c></summary>
    private TextRange? NegativeSubject(string text)
    {
        if (_words!.NegativeSubjects.Count == 0 || StartsNounPhrase() || _isCapitalized)
        {
            return null;
        }

        for (var i = _before.Count - 1; i >= 0 && i >= _before.Count - MaxDistance; i--)
        {
            var word = _before[i].Lower;
            if (
                _before[i].Pause != '\0'
                || _words.Breaks.Contains(word)
                || _words.Complementizers.Contains(word)
                || _words.Cancelling.Contains(word)
            )
            {
                return null;
            }

            if (_words.NegativeSubjects.Contains(word))
            {
                var beginsClause =
                    i == 0 || _before[i - 1].Pause != '\0' || _words.Breaks.Contains(_before[i - 1].Lower);
                return beginsClause && !IsHarmless(i) ? _before[i].Range : null;
            }

            if (IsNegation(text, i) || _words.Pronouns.Contains(word))
            {
                return null;
            }
        }

        return null;
    }

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
            if (beginsClause && ConditionAt(_before, i) is { } range && !(i < comma && IsMainClause(i, comma)))
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

    /// <summary><c>We are safe | – not!</c></summary>
    private TextRange? Afterthought(string text, TextRange quote, int to) =>
        _behind.Count == 1
        && _behind[0].Range is var word
        && ScopeToken.PauseAt(text, quote.End, word.Start) != '\0'
        && _meaning.IsNegation(text, word)
        && !EndsAsQuestion(text, word.End, to)
            ? word
            : null;

    private static bool EndsAsQuestion(string text, int start, int end)
    {
        for (; start < end; start++)
        {
            if (text[start] is '?' or '？')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Wir schließen den Kai | heute nicht</c></summary>
    private TextRange? FinalNegation(string text, TextRange quote, int to)
    {
        if (_words!.FinalNegations.Count == 0 || ScopeToken.PauseAt(text, quote.End, to) != '\0')
        {
            return null;
        }

        for (var i = 0; i < _behind.Count && i < MaxDistance; i++)
        {
            if (_words.FinalNegations.Contains(_behind[i].Lower))
            {
                var isLast = i == _behind.Count - 1 || _behind[i].Pause != '\0';
                return isLast && !(i == _behind.Count - 1 && EndsAsQuestion(text, _behind[i].Range.End, to))
                    ? _behind[i].Range
                    : null;
            }

            if (_behind[i].Pause != '\0' || _words.Breaks.Contains(_behind[i].Lower))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><c>We will resign | tomorrow if we lose</c></summary>
    private TextRange? LaterCondition(string text, TextRange quote)
    {
        if (_behind.Count == 0 || !HasClause() || ScopeToken.PauseAt(text, quote.End, _behind[0].Range.Start) != '\0')
        {
            return null;
        }

        for (var i = 0; i < _behind.Count && i <= MaxDistance; i++)
        {
            if (ConditionAt(_behind, i) is { } found && !_words!.FutureConditions.Contains(_behind[i].Lower))
            {
                return found;
            }

            var word = _behind[i].Lower;
            if (
                _words!.Breaks.Contains(word)
                || _words.Complementizers.Contains(word)
                || _words.Pronouns.Contains(word)
                || (_behind[i].Pause != '\0' && !_behind[i].HasLightPause)
            )
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The question mark of a question of which the quote is a part that reads as a statement.</summary>
    private TextRange? Question(string text, TextRange quote, int end, int from, int to)
    {
        if (_words!.Interrogatives.Count == 0 || _words.Interrogatives.Contains(First) || !HasClause())
        {
            return null;
        }

        var mark = to - 1;
        while (mark >= end && !char.IsLetterOrDigit(text[mark]) && text[mark] != '?')
        {
            mark--;
        }

        if (mark < end || text[mark] != '?')
        {
            return null;
        }

        ScopeToken.Read(text, Math.Max(from, quote.Start - MaxContext), quote.Start, _before);
        var isCut = _before.Count > 0 && IsQuestion();
        return isCut || (_behind.Count == 0 && IsPlain()) ? new TextRange(mark, 1) : null;
    }

    /// <summary>Whether the words before the quote begin the question that the quote is a part of.</summary>
    private bool IsQuestion()
    {
        for (var i = _before.Count - 1; i >= 0; i--)
        {
            if (_before[i].Pause is ';' or ':')
            {
                return false;
            }

            if (
                _words!.Interrogatives.Contains(_before[i].Lower)
                && (i == 0 || _before[i - 1].Pause != '\0' || _words.Breaks.Contains(_before[i - 1].Lower))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether no comma is in the quote, behind which the question could begin.</summary>
    private bool IsPlain()
    {
        for (var i = 0; i < _quote.Count - 1; i++)
        {
            if (_quote[i].Pause != '\0' || _words!.Interrogatives.Contains(_quote[i].Lower) && i == 0)
            {
                return false;
            }
        }

        return true;
    }
}
