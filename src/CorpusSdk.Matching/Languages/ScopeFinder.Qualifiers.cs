namespace CorpusSdk.Matching.Languages;

// Words that make a statement less than what is left without them: attempts, wishes, bounds of numbers, tags.
internal sealed partial class ScopeFinder
{
    /// <summary>How many words a tag has at most: <c>n'est-ce pas</c>.</summary>
    private const int MaxTag = 4;

    /// <summary>How many words may be between a number and the end: <c>three million euros | or more</c>.</summary>
    private const int MaxUnit = 3;

    private readonly QualifierWords _qualifiers = QualifierWords.Of(language);

    /// <summary>The words in an omission that govern what follows it: <c>tried to</c> in <c>We … close</c>.</summary>
    /// <param name="text">The article.</param>
    /// <param name="omitted">What is left out.</param>
    /// <param name="next">The words that follow.</param>
    public TextRange? Omitted(string text, TextRange omitted, TextRange next)
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

        if ((BoundBefore(text, next.Start, isEdge: false) ?? Alternative(last)) is { } bound)
        {
            return bound;
        }

        // A clause that ends within the omission governs nothing behind it, but German infinitives have commas.
        if (_before[last].Pause != '\0' && !(_before[last].HasLightPause && HasSeparateInfinitive()))
        {
            return null;
        }

        return Governor(text, last) ?? InfinitiveLink(last);
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

    /// <summary><c>at least | three</c>, <c>−| 5</c></summary>
    private TextRange? BoundBefore(string text, int start, bool isEdge)
    {
        var last = _before.Count - 1;
        if (_before[last].Pause != '\0' || !IsNumber(First))
        {
            return null;
        }

        if (start > 1 && text[start - 1] is '−' or '-' && char.IsWhiteSpace(text[start - 2]))
        {
            return new(start - 1, 1);
        }

        var from = PhraseEndingAt(_before, last, _qualifiers.Bounds);
        var isPreposition = from == last && _qualifiers.BoundPrepositions.Contains(_before[last].Lower);
        return from >= 0 && !(isEdge && isPreposition)
            ? TextRange.FromBounds(_before[from].Range.Start, _before[last].Range.End)
            : null;
    }

    /// <summary><c>three | or more</c></summary>
    private TextRange? BoundBehind()
    {
        var hasNumber = false;
        for (var i = _quote.Count - 1; i >= 0 && i >= _quote.Count - 1 - MaxUnit; i--)
        {
            hasNumber |= IsNumber(_quote[i].Lower);
        }

        if (!hasNumber)
        {
            return null;
        }

        var phrase = "";
        for (var i = 0; i < _behind.Count && i < MaxPhrase && (i == 0 || _behind[i - 1].Pause == '\0'); i++)
        {
            phrase = phrase.Length == 0 ? _behind[i].Lower : phrase + " " + _behind[i].Lower;
            if (_qualifiers.LaterBounds.Contains(phrase))
            {
                return TextRange.FromBounds(_behind[0].Range.Start, _behind[i].Range.End);
            }
        }

        return null;
    }

    private static bool IsNumber(string word) =>
        word.Length > 0 && (char.IsDigit(word[0]) || NumberWords.Contains(word.Split('-')[0]));

    /// <summary><c>None of | the captains</c>, <c>Some of | the captains came</c></summary>
    private TextRange? PartOfWhole(string text)
    {
        var last = _before.Count - 1;
        if (last < 1 || _before[last].Pause != '\0' || !_qualifiers.Partitives.Contains(_before[last].Lower))
        {
            return null;
        }

        var quantity = _before[last - 1];
        var isPart =
            _meaning.IsNegation(text, quantity.Range)
            || (
                StartsNounPhrase()
                && (_qualifiers.Quantities.Contains(quantity.Lower) || IsNumber(quantity.Lower))
                && (BeginsClause(last - 1) || (last > 1 && BeginsClause(last - 2)))
            );
        return quantity.Pause == '\0' && isPart
            ? TextRange.FromBounds(quantity.Range.Start, _before[last].Range.End)
            : null;
    }

    /// <summary>What others say: <c>Critics claim that | we stole it</c></summary>
    private TextRange? Claim()
    {
        var last = _before.Count - 1;
        var hasLink = _words!.Complementizers.Contains(First);
        if (!hasLink && last > 0 && _words.Complementizers.Contains(_before[last].Lower))
        {
            (hasLink, last) = (true, last - 1);
        }

        if (
            !_qualifiers.Claims.Contains(_before[last].Lower)
            || _before[last].Pause is not ('\0' or ',')
            || !(hasLink || (_words.HasBareClauses && _before[last].Pause == '\0' && StartsClause()))
        )
        {
            return null;
        }

        for (var i = last; i >= 0 && i >= last - MaxDistance; i--)
        {
            if (i < last && _before[i].Pause != '\0')
            {
                break;
            }

            if (_qualifiers.Speakers.Contains(_before[i].Lower) || _words.Interrogatives.Contains(_before[i].Lower))
            {
                return null;
            }
        }

        // Without a subject, it is the author's "said the mayor".
        return last > 0 || !_words.HasBareClauses ? _before[last].Range : null;
    }

    /// <summary>The tag behind a quote that makes a question of it: <c>The pier is safe|, isn't it?</c></summary>
    private TextRange? Tag(string text, TextRange quote, int to)
    {
        if (
            _behind.Count is 0 or > MaxTag
            || ScopeToken.PauseAt(text, quote.End, _behind[0].Range.Start) is not (',' or '–' or '—')
            || !EndsAsQuestion(text, _behind[_behind.Count - 1].Range.End, to)
        )
        {
            return null;
        }

        var phrase = string.Join(" ", _behind.Select(token => token.Lower));
        var isVerbAndSubject =
            _words!.HasBareClauses
            && _behind.Count is 2 or 3
            && (
                _words.Auxiliaries.Contains(_behind[0].Lower)
                || _behind[0].Lower.EndsWith("n't", StringComparison.Ordinal)
            )
            && (_behind.Count == 2 || _behind[2].Lower == "not")
            && _words.Pronouns.Contains(_behind[1].Lower);
        return isVerbAndSubject || _qualifiers.Tags.Contains(phrase)
            ? TextRange.FromBounds(_behind[0].Range.Start, _behind[_behind.Count - 1].Range.End)
            : null;
    }
}
