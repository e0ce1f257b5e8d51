namespace CorpusSdk.Matching.Languages;

// Words next to a quote that make its statement less than it is without them: parts of a whole, claims of others, tags.
internal sealed partial class ScopeFinder
{
    /// <summary>How many words a tag has at most: <c>n'est-ce pas</c>.</summary>
    private const int MaxTag = 4;

    /// <summary>How many words may be between a verb and its particle: <c>called the strike | off</c>.</summary>
    private const int MaxObject = 5;

    /// <summary>How many words may be missed: <c>Without the old ferry, | we are lost</c>.</summary>
    private const int MaxMissed = 7;

    private readonly QualifierWords _qualifiers = QualifierWords.Of(language);

    /// <summary><c>None of | the captains</c>, <c>Some of | the captains came</c>, <c>Half | a million</c></summary>
    private TextRange? PartOfWhole(string text, bool isEdge)
    {
        var last = _before.Count - 1;
        if (_before[last].Pause == '\0' && _qualifiers.Multiples.Contains(_before[last].Lower) && StartsNounPhrase())
        {
            return _before[last].Range;
        }

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
                && (!isEdge || BeginsClause(last - 1) || (last > 1 && BeginsClause(last - 2)))
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
            || !(
                hasLink
                || (_words.HasBareClauses && _before[last].Pause == '\0' && StartsClause())
                || (language == "de" && _before[last].Pause == ',' && IsSubjectNext())
            )
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

    /// <summary><c>Sie behaupten, | wir hätten gestohlen</c></summary>
    private bool IsSubjectNext() => _words!.Pronouns.Contains(First) || _words.Determiners.Contains(First);

    /// <summary>The tag behind a quote that makes a question of it: <c>The pier is safe|, isn't it?</c></summary>
    private TextRange? Tag(string text, TextRange quote, int to)
    {
        if (
            _behind.Count is 0 or > MaxTag
            || PauseBehind(text, quote) is not (',' or '–' or '—')
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

    /// <summary>The particle of a verb in the quote: <c>We called the strike | off</c></summary>
    private TextRange? Particle(string text, TextRange quote)
    {
        if (_qualifiers.ParticleVerbs.Count == 0 || _behind.Count == 0 || PauseBehind(text, quote) != '\0')
        {
            return null;
        }

        // "Off the coast" is a place.
        if (_behind[0].Pause == '\0' && _behind.Count > 1 && StartsPlace(text, _behind[1]))
        {
            return null;
        }

        for (var i = _quote.Count - 1; i >= 0 && i >= _quote.Count - 1 - MaxObject; i--)
        {
            if (i < _quote.Count - 1 && _quote[i].Pause != '\0')
            {
                return null;
            }

            if (_qualifiers.ParticleVerbs.Contains(_quote[i].Lower + " " + _behind[0].Lower))
            {
                return _behind[0].Range;
            }
        }

        return null;
    }

    private bool StartsPlace(string text, ScopeToken token) =>
        _words!.Determiners.Contains(token.Lower)
        || (_words.Prepositions.Contains(token.Lower) && !_words.Breaks.Contains(token.Lower))
        || char.IsUpper(text[token.Range.Start]);

    /// <summary>What must not be missing: <c>Without the ferry, | we are lost</c></summary>
    private TextRange? Missing(bool isWhole)
    {
        if (_qualifiers.Missing.Count == 0 || !SaysWhatIsOrWillBe())
        {
            return null;
        }

        var found = LeadingWord(_qualifiers.Missing, isWhole);
        return found >= 0 && found < _before.Count - 1 && !IsIdiom(found) ? _before[found].Range : null;
    }

    /// <summary>
    /// The index of one of some words that begins the clause of which the quote is the rest, perhaps behind a comma; -1
    /// if there is none.
    /// </summary>
    private int LeadingWord(HashSet<string> words, bool isWhole)
    {
        for (var i = _before.Count - 1; i >= 0 && i >= _before.Count - MaxMissed; i--)
        {
            var isPause = _before[i].Pause != '\0' && !(i == _before.Count - 1 && _before[i].Pause == ',');
            if (isPause || _words!.Breaks.Contains(_before[i].Lower) || _words.Pronouns.Contains(_before[i].Lower))
            {
                return -1;
            }

            if (words.Contains(_before[i].Lower) && (i == 0 ? isWhole : BeginsClause(i)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary><c>without a | doubt</c></summary>
    private bool IsMissing(int index) =>
        index >= 0
        && (
            _qualifiers.Missing.Contains(_before[index].Lower)
            || (
                index > 0
                && _words!.Determiners.Contains(_before[index].Lower)
                && _qualifiers.Missing.Contains(_before[index - 1].Lower)
            )
        );

    /// <summary><c>Without doubt</c>, <c>without looking</c></summary>
    private bool IsIdiom(int missing)
    {
        for (var i = missing + 1; i < _before.Count; i++)
        {
            var word = _before[i].Lower;
            if (_qualifiers.NeverMissing.Contains(word) || _words!.SeparateInfinitives.Contains(word))
            {
                return true;
            }
        }

        return EndsWith(_before[missing + 1].Lower, _qualifiers.VerbEndings);
    }

    private static bool EndsWith(string word, List<string> endings) =>
        endings.Exists(ending => word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether the quote begins with a clause about now or later, on which a condition can be.</summary>
    private bool SaysWhatIsOrWillBe()
    {
        var isClause = _words!.Pronouns.Contains(First) || _words.Determiners.Contains(First);
        for (var i = 0; i < _quote.Count && i <= MaxSubject + 1; i++)
        {
            var isVerb = _words.Auxiliaries.Contains(_quote[i].Lower) || _words.Futures.Contains(_quote[i].Lower);
            // In German the verb follows at once.
            if (isVerb && (isClause || i == 0))
            {
                return !_qualifiers.PastVerbs.Contains(_quote[i].Lower);
            }

            if (i > 0 && EndsWith(_quote[i].Lower, _qualifiers.FutureEndings))
            {
                return true;
            }
        }

        return false;
    }
}
