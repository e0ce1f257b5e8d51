namespace CorpusSdk.Matching.Languages;

// Words in an omission that make what follows less than a statement: attempts, wishes, alternatives, exceptions.
internal sealed partial class ScopeFinder
{
    /// <summary>The words in an omission that govern what follows it: <c>tried to</c> in <c>We … close</c>.</summary>
    /// <param name="text">The article.</param>
    /// <param name="omitted">What is left out.</param>
    /// <param name="next">The words that follow.</param>
    public TextRange? BeforeNext(string text, TextRange omitted, TextRange next)
    {
        if (_words is null)
        {
            return null;
        }

        ScopeToken.Read(text, omitted.Start, next.Start, _before);
        ReadQuote(text, next);
        var last = _before.Count - 1;
        if (last < 0 || _quote.Count == 0)
        {
            return null;
        }

        var qualifier =
            BoundBefore(text, next.Start, isEdge: false)
            ?? PartOfWhole(text, isEdge: false)
            ?? Alternative(last)
            ?? Hedge(text, last);
        if (qualifier is not null)
        {
            return qualifier;
        }

        // A clause that ends within the omission governs nothing behind it, but German infinitives have commas.
        if (_before[last].Pause != '\0' && !(_before[last].HasLightPause && HasSeparateInfinitive()))
        {
            return null;
        }

        return Governor(text, last)
            ?? (
                _before[last].Pause == '\0' && Gerund(text, last) is (var denial, true) ? denial : InfinitiveLink(last)
            );
    }

    /// <summary>
    /// The words in an omission that belong to what is before it: <c>but me</c> in <c>Nobody … knew</c>, <c>million</c>
    /// in <c>5 … euros</c>.
    /// </summary>
    /// <param name="text">The article.</param>
    /// <param name="previous">The words before the omission.</param>
    /// <param name="omitted">What is left out.</param>
    public TextRange? BehindPrevious(string text, TextRange previous, TextRange omitted)
    {
        if (_words is null || TextWords.Before(text, previous.End, previous.Start) is not { } word)
        {
            return null;
        }

        ScopeToken.Read(text, omitted.Start, Math.Min(omitted.End, omitted.Start + MaxContext), _behind);
        if (_behind.Count == 0)
        {
            return null;
        }

        var isUnit = IsNumber(TextWords.Lower(text, word)) && IsMagnitude(_behind);
        var isException =
            _qualifiers.Exceptions.Contains(_behind[0].Lower) && UniversalWords.EndAt(text, previous.End, language);
        return isUnit || isException || IsFrenchOnly(text, previous) ? _behind[0].Range
            : IsTornNegation(text, previous) ? omitted
            : RestrictiveClause.Find(text, previous.End, _behind, _words, language);
    }

    /// <summary><c>n'a signé que deux accords</c></summary>
    private bool IsFrenchOnly(string text, TextRange previous)
    {
        if (language != "fr" || _behind[0].Lower is not ("que" or "qu"))
        {
            return false;
        }

        var end = previous.End;
        for (var i = 0; i < MaxPhrase && TextWords.Before(text, end, previous.Start) is { } word; i++)
        {
            if (_meaning.IsNegation(text, word))
            {
                return TextWords.Lower(text, word) is "ne" or "n"
                    || TextWords.Lower(text, word).Replace('’', '\'').StartsWith("n'", StringComparison.Ordinal);
            }

            end = word.Start;
        }

        return false;
    }

    /// <summary>
    /// Whether a negation loses what it negates: <c>not a failure, it is a delay</c> without <c>a failure, it is</c>.
    /// </summary>
    private bool IsTornNegation(string text, TextRange previous)
    {
        var isNegated = false;
        var end = previous.End;
        for (var i = 0; i < MaxLead && TextWords.Before(text, end, previous.Start) is { } word; i++)
        {
            isNegated |= _meaning.IsNegation(text, word);
            end = word.Start;
        }

        return isNegated
            && ScopeToken.PauseAt(text, previous.End, _behind[0].Range.Start) == '\0'
            && _behind.Exists(token => token.Pause is ',' or ';' or '–' or '—' || _words!.Breaks.Contains(token.Lower));
    }

    private TextRange? Governor(string text, int last)
    {
        for (var i = last; i >= 0; i--)
        {
            var word = _before[i].Lower;
            // "Rather die than | close"
            var isComparison = i == last && word == "than";
            if ((i < last && _before[i].Pause != '\0') || (_words!.Breaks.Contains(word) && !isComparison))
            {
                return null;
            }

            if (_words.Complementizers.Contains(word) && i > 0 && IsDenial(text, i - 1))
            {
                return _before[i - 1].Range;
            }

            if (_words.Complementizers.Contains(word) && i < last)
            {
                return null;
            }

            if (IsUnrealized(text, i) && (IsDirect(i, last) || !HasOpener(i)))
            {
                return _before[i].Range;
            }
        }

        return null;
    }

    private bool IsUnrealized(string text, int index)
    {
        var word = _before[index].Lower;
        var isName = _words!.HasBareClauses && char.IsUpper(text[_before[index].Range.Start]);
        return !isName
            && (
                _qualifiers.Unrealized.Contains(word)
                || (index > 0 && _qualifiers.Unrealized.Contains(_before[index - 1].Lower + " " + word))
            );
    }

    private bool IsDenial(string text, int index) =>
        _words!.Denials.Contains(_before[index].Lower)
        || _words.Misjudgments.Contains(_before[index].Lower)
        || IsUnrealized(text, index);

    /// <summary>Whether nothing but verbs and links is between a verb and the end of the omission.</summary>
    private bool IsDirect(int verb, int last)
    {
        for (var i = verb + 1; i <= last; i++)
        {
            var word = _before[i].Lower;
            if (!_words!.Auxiliaries.Contains(word) && !_words.Infinitives.Contains(word) && !IsAdverb(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a clause that begins within the omission has the verb: <c>the man … who wants it</c>.</summary>
    private bool HasOpener(int verb)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            if (_words!.Breaks.Contains(_before[i].Lower) || _words.Complementizers.Contains(_before[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An English <c>to</c> before an infinitive, with the verb before it, whichever it is.</summary>
    private TextRange? InfinitiveLink(int last)
    {
        if (!_words!.HasBareClauses || last == 0 || !_words.Infinitives.Contains(_before[last].Lower))
        {
            return null;
        }

        var isVerb = First.Length > 0 && !_isCapitalized && !StartsNounPhrase() && !IsNumber(First);
        var isCoordinated = _words.Breaks.Contains(_before[last - 1].Lower) || _before[last - 1].Pause != '\0';
        return isVerb && !isCoordinated
            ? TextRange.FromBounds(_before[last - 1].Range.Start, _before[last].Range.End)
            : null;
    }

    private bool HasSeparateInfinitive()
    {
        for (var i = 0; i < _quote.Count && i <= MaxDistance; i++)
        {
            if (_words!.SeparateInfinitives.Contains(_quote[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>negotiate … strike</c>, without <c>or</c></summary>
    private TextRange? Alternative(int last) =>
        _qualifiers.Alternatives.Contains(_before[last].Lower) ? _before[last].Range
        : _qualifiers.Alternatives.Contains(_before[0].Lower) ? _before[0].Range
        : null;
}
