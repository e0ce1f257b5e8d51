namespace CorpusSdk.Matching.Languages;

// What is behind the quote: a negation, a condition or the mark of a question.
internal sealed partial class ScopeFinder
{
    /// <summary>The least words of a clause.</summary>
    private const int MinClause = 3;

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
            ?? FinalWord(text, quote, stop)
            ?? LaterCondition(text, quote)
            ?? Question(text, quote, end, from, to);
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
    private TextRange? FinalWord(string text, TextRange quote, int to)
    {
        if (
            _words!.FinalWords.Count == 0
            || _quote.Count < MinClause
            || ScopeToken.PauseAt(text, quote.End, to) != '\0'
        )
        {
            return null;
        }

        for (var i = 0; i < _behind.Count && i < MaxDistance; i++)
        {
            var isLast = i == _behind.Count - 1 || _behind[i].Pause != '\0';
            if (isLast && _words.FinalWords.Contains(_behind[i].Lower))
            {
                return i == _behind.Count - 1 && EndsAsQuestion(text, _behind[i].Range.End, to)
                    ? null
                    : _behind[i].Range;
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
        if (
            _behind.Count == 0
            || !HasClause()
            || IsIncomplete()
            || ScopeToken.PauseAt(text, quote.End, _behind[0].Range.Start) is not ('\0' or ',')
        )
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
        if (_words!.Interrogatives.Count == 0 || _words.Interrogatives.Contains(First) || IsIncomplete())
        {
            return null;
        }

        var mark = to - 1;
        while (mark >= end && !char.IsLetterOrDigit(text[mark]) && text[mark] != '?')
        {
            mark--;
        }

        var isInWord = mark + 1 < text.Length && char.IsLetterOrDigit(text[mark + 1]);
        if (mark < end || text[mark] != '?' || isInWord)
        {
            return null;
        }

        ScopeToken.Read(text, Math.Max(from, quote.Start - MaxContext), quote.Start, _before);
        var isCut =
            _before.Count > 0
            && (HasClause() || _before.Count == 1)
            && (IsQuestion() || (_behind.Count == 0 && !_before.Exists(token => token.Pause != '\0')));
        var isStatement = _before.Count == 0 && _behind.Count == 0 && HasClause() && IsPlain();
        return isCut || isStatement ? new TextRange(mark, 1) : null;
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

    /// <summary>Whether the quote ends with a word that begins another clause.</summary>
    private bool IsIncomplete() =>
        _words!.Breaks.Contains(_quote[_quote.Count - 1].Lower)
        || _words.Complementizers.Contains(_quote[_quote.Count - 1].Lower);

    /// <summary>Whether no comma is in the quote, behind which the question could begin.</summary>
    private bool IsPlain()
    {
        for (var i = 0; i < _quote.Count - 1; i++)
        {
            if (_quote[i].Pause != '\0')
            {
                return false;
            }
        }

        return true;
    }
}
