namespace CorpusSdk.Matching.Languages;

/// <summary>
/// Finds the negation, condition or doubt that governs the words of a quote without being next to them, in the same
/// sentence: <c>I do not believe that | we left</c>.
/// </summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed partial class ScopeFinder(string language)
{
    /// <summary>How much of a sentence is looked at before and behind the quote, in characters.</summary>
    private const int MaxContext = 240;

    /// <summary>How many words a negation and the word that states a clause may have between them.</summary>
    private const int MaxDistance = 8;

    /// <summary>The same for a misjudgment.</summary>
    private const int MaxMisjudged = 3;

    /// <summary>How many words of the governed clause may be cut from its beginning.</summary>
    private const int MaxSubject = 3;

    /// <summary>The most words of a phrase.</summary>
    private const int MaxPhrase = 4;

    /// <summary>The most words between two commas of a parenthesis.</summary>
    private const int MaxParenthesis = 5;

    private readonly MeaningFinder _meaning = new(language);
    private readonly ScopeWords? _words = ScopeWords.Of(language);
    private readonly List<ScopeToken> _before = [];
    private readonly List<ScopeToken> _quote = [];
    private readonly List<ScopeToken> _behind = [];
    private bool _isCapitalized;

    /// <summary>The words before a quote that govern its first clause.</summary>
    /// <param name="from">Where its sentence begins.</param>
    public TextRange? Before(string text, TextRange quote, int from)
    {
        if (SpacelessScope.Before(text, quote, from, language) is { } spaceless)
        {
            return spaceless;
        }

        if (_words is null)
        {
            return null;
        }

        var start = Math.Max(from, quote.Start - MaxContext);
        ScopeToken.Read(text, start, quote.Start, _before);
        if (_before.Count == 0)
        {
            return null;
        }

        ReadQuote(text, quote);
        if (
            (
                PartOfWhole(text, isEdge: true)
                ?? BoundBefore(text, quote.Start, isEdge: true)
                ?? Claim()
                ?? SoFar(text)
            ) is
            { } qualifier
        )
        {
            return qualifier;
        }

        if (_words.Breaks.Contains(First) || (_words.Complementizers.Contains(First) && !LinksClause()))
        {
            return null;
        }

        if ((Interrupted() ?? SeparateInfinitive(text, quote) ?? Correlative()) is { } interrupted)
        {
            return interrupted;
        }

        for (var end = _before.Count; end > 0 && end >= _before.Count - MaxSubject; end--)
        {
            if (IsSubject(end) && Governing(text, end) is (var found, var isTurned))
            {
                return isTurned ? found : null;
            }
        }

        return NegatedPredicate(text)
            ?? Condition(text, start == from)
            ?? Missing(start == from)
            ?? LeadingScope(text, start == from);
    }

    private void ReadQuote(string text, TextRange quote)
    {
        _isCapitalized = char.IsUpper(text[quote.Start]);
        ScopeToken.Read(text, quote.Start, Math.Min(quote.End, quote.Start + MaxContext), _quote);
    }

    /// <summary>Whether words begin with the subject of a clause of their own.</summary>
    public bool BeginsWithSubject(string text, TextRange words) =>
        _words is not null
        && TextWords.At(text, words.Start, words.End) is { } word
        && _words.Pronouns.Contains(TextWords.Lower(text, word).Replace('’', '\''));

    private string First => _quote.Count > 0 ? _quote[0].Lower : "";

    /// <summary>Whether the words from an index on can be the subject of what the quote says.</summary>
    private bool IsSubject(int from)
    {
        var count = _before.Count - from;
        if (count == 0)
        {
            return true;
        }

        for (var i = from; i < _before.Count; i++)
        {
            var word = _before[i].Lower;
            if (_before[i].Pause != '\0' || _words!.Breaks.Contains(word) || _words.Infinitives.Contains(word))
            {
                return false;
            }
        }

        return !StartsNounPhrase()
            && (count == 1 ? _words!.Pronouns : _words!.Determiners).Contains(_before[from].Lower);
    }

    private bool StartsNounPhrase() =>
        _words!.Determiners.Contains(First) || _words.Prepositions.Contains(First) || _words.Pronouns.Contains(First);

    /// <summary>The word that governs the clause that begins at an index; null if none is next to it.</summary>
    private (TextRange Words, bool IsTurned)? Governing(string text, int end)
    {
        var isWhole = end == _before.Count;
        var last = end - 1;
        if (_words!.Hypotheticals.Contains(_before[last].Lower) && _before[last].Pause == '\0')
        {
            var hasIdiom =
                _words.NotConditions.Contains(_before[last].Lower + " " + First)
                || (last > 0 && _words.NotConditions.Contains(_before[last - 1].Lower + " " + _before[last].Lower));
            return hasIdiom ? null : (_before[last].Range, true);
        }

        if (isWhole && Hedge(text, last) is { } hedge)
        {
            return (hedge, true);
        }

        var hasLink = _words.Complementizers.Contains(_before[last].Lower);
        var isInfinitive = isWhole && _words.Infinitives.Contains(_before[last].Lower);
        if (isWhole && !hasLink && !isInfinitive)
        {
            hasLink = _words.Complementizers.Contains(First);
            isInfinitive = _words.Infinitives.Contains(First);
            if (hasLink || isInfinitive)
            {
                last++;
            }
        }

        if (isInfinitive && Infinitive(text, last) is { } infinitive)
        {
            return infinitive;
        }

        var isNext = isWhole && last < _before.Count;
        if (isNext && _words.Infinitives.Count == 0 && _words.InfinitiveDenials.Contains(_before[last].Lower))
        {
            return (_before[last].Range, _before[last].Pause == '\0' && !HasNegation(text, last - 1, 3));
        }

        if (isWhole && Gerund(text, last) is { } gerund)
        {
            return gerund;
        }

        return hasLink ? Clause(text, last - 1)
            : _words.HasBareClauses && !isInfinitive && _before[last].Pause == '\0' && (!isWhole || StartsClause())
                ? Clause(text, last)
            : null;
    }

    /// <summary>Whether the quote begins with a subject and has a verb that is known.</summary>
    private bool StartsClause() =>
        (_words!.Pronouns.Contains(First) || _words.Determiners.Contains(First) || _isCapitalized)
        && (HasClause() || _quote.Count > MinClause);

    private bool HasClause()
    {
        for (var i = 0; i < _quote.Count; i++)
        {
            var token = _quote[i];
            if (
                (_words!.Pronouns.Contains(token.Lower) && !(i == 0 && _words.Complementizers.Contains(token.Lower)))
                || _words.Auxiliaries.Contains(token.Lower)
                || token.Lower.EndsWith("n't", StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a clause whose link to its main clause ends at an index is governed by.</summary>
    private (TextRange Words, bool IsTurned)? Clause(string text, int last)
    {
        if (last < 0 || !IsPauseBeforeLink(last))
        {
            return null;
        }

        if (_words!.Denials.Contains(_before[last].Lower))
        {
            return (_before[last].Range, !HasNegation(text, last - 1, 3) && !IsMissing(last - 1));
        }

        var reporting = -1;
        for (var i = last; i >= 0 && i >= last - 1; i--)
        {
            if (_words.Reporting.Contains(_before[i].Lower))
            {
                reporting = i;
                break;
            }

            // "Es stimmt nicht, dass", "es stimmt einfach nicht, dass"
            for (var verb = i - 1; verb >= 0 && verb >= i - 2 && reporting < 0 && IsNegation(text, i); verb--)
            {
                reporting = _words.Reporting.Contains(_before[verb].Lower) ? verb : -1;
            }

            if (reporting >= 0)
            {
                break;
            }
        }

        return reporting >= 0 ? Window(text, last, reporting)
            : OpeningOf(last) is var opening and >= 0 ? Clause(text, opening)
            : null;
    }

    private bool IsPauseBeforeLink(int last) => _before[last].Pause is '\0' or ',';

    private (TextRange Words, bool IsTurned)? Window(string text, int last, int reporting)
    {
        TextRange? found = null;
        var count = 0;
        for (var i = last; i >= 0 && i >= reporting - MaxDistance; i--)
        {
            if (i < last && i != reporting && _before[i].Pause != '\0')
            {
                var opening = OpeningOf(i);
                if (opening < 0)
                {
                    break;
                }

                i = opening;
            }

            var word = _before[i].Lower;
            var isNegation = IsNegation(text, i);
            // "If anyone tells you | the plan is dead"
            if (i < reporting && _words!.Hypotheticals.Contains(word) && BeginsClause(i))
            {
                return (_before[i].Range, true);
            }

            if (_words!.Breaks.Contains(word) || (_words.Cancelling.Contains(word) && i != reporting))
            {
                if (_words.Breaks.Contains(word))
                {
                    break;
                }

                return null;
            }

            if (isNegation && IsHarmless(i))
            {
                return null;
            }

            if (
                isNegation
                || _words.Denials.Contains(word)
                || (_words.Misjudgments.Contains(word) && reporting - i <= MaxMisjudged)
            )
            {
                found = _before[i].Range;
                count++;
            }
        }

        return found is { } range ? (range, !(_words!.NegationsCancel && count % 2 == 0)) : null;
    }

    /// <summary>The index of the word before a parenthesis that ends behind a word; -1 if there is none.</summary>
    private int OpeningOf(int last)
    {
        if (!_before[last].HasLightPause)
        {
            return -1;
        }

        for (var i = last - 1; i >= 0 && i >= last - MaxParenthesis; i--)
        {
            if (_before[i].Pause != '\0')
            {
                return _before[i].HasLightPause ? i : -1;
            }
        }

        return -1;
    }

    /// <summary><c>can't believe</c> is astonishment; <c>don't you think</c> asks for consent.</summary>
    private bool IsHarmless(int negation)
    {
        var next = negation + 1 < _before.Count ? _before[negation + 1].Lower : "";
        return next switch
        {
            "believe" => _before[negation].Lower is "can't" or "cannot" or "couldn't"
                || (negation > 0 && _before[negation - 1].Lower is "can" or "could"),
            "you" or "we" or "they" => _before[negation].Lower.EndsWith("n't", StringComparison.Ordinal),
            "matter" => true,
            "glauben" or "fassen" or "croire" => IsPossible(negation),
            _ => false,
        };
    }

    /// <summary><c>kann es nicht glauben</c>, <c>ne peux pas croire</c></summary>
    private bool IsPossible(int negation)
    {
        for (var i = negation - 1; i >= 0 && i >= negation - MaxSubject; i--)
        {
            if (_before[i].Lower is "kann" or "können" or "konnte" or "konnten" or "peux" or "peut" or "pouvons")
            {
                return true;
            }
        }

        return false;
    }

    private bool HasNegation(string text, int last, int count)
    {
        for (var i = last; i >= 0 && i > last - count && _before[i].Pause == '\0'; i--)
        {
            if (_words!.Breaks.Contains(_before[i].Lower))
            {
                return false;
            }

            if (IsNegation(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNegation(string text, int index) =>
        !_words!.NotGoverning.Contains(_before[index].Lower) && _meaning.IsNegation(text, _before[index].Range);
}
