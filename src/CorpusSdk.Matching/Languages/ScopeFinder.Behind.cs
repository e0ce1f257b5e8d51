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
        if (SpacelessScope.Behind(text, quote, end, from, to, language) is { } spaceless)
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
        return _quote.Count == 0
            ? null
            : Afterthought(text, quote, stop)
                ?? Tag(text, quote, stop)
                ?? BoundBehind(text, quote)
                ?? Particle(text, quote)
                ?? ScopeOfNegation(text, quote)
                ?? ExceptionBehind(text, quote)
                ?? Aside(text, quote)
                ?? FinalWord(text, quote, stop)
                ?? LaterCondition(text, quote, stop, TextWords.Before(text, quote.Start, from) is null)
                ?? Question(text, quote, end, from, to);
    }

    /// <summary>The punctuation between the quote and the first word behind it, which there must be.</summary>
    private char PauseBehind(string text, TextRange quote) =>
        ScopeToken.PauseAt(text, quote.End, _behind[0].Range.Start);

    /// <summary><c>We are safe | – not!</c></summary>
    private TextRange? Afterthought(string text, TextRange quote, int to) =>
        _behind.Count == 1
        && _behind[0].Range is var word
        && ScopeToken.PauseAt(text, quote.End, word.Start) != '\0'
        && _meaning.IsNegation(text, word)
        && !EndsAsQuestion(text, word.End, to)
            ? word
            : null;

    /// <summary>A sentence that takes back the one before it: <c>We are safe. | Not!</c></summary>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="to">Where the quotation ends.</param>
    public TextRange? Retraction(string text, int start, int to)
    {
        while (start < to && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        if (
            _words is null
            || TextWords.At(text, start, to) is not { } word
            || !_words.Retractions.Contains(TextWords.Lower(text, word))
        )
        {
            return null;
        }

        var end = Sentences.FirstEnd(text, word.End, to);
        for (var at = word.End; at < (end < 0 ? to : end); at++)
        {
            if (char.IsLetterOrDigit(text[at]) || IsQuestionMark(text[at]))
            {
                return null;
            }
        }

        return word;
    }

    private static bool EndsAsQuestion(string text, int start, int end)
    {
        for (; start < end; start++)
        {
            if (IsQuestionMark(text[start]))
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
            if (isLast && FinalPhrase(i) is { } phrase)
            {
                return i == _behind.Count - 1 && EndsAsQuestion(text, phrase.End, to) ? null : phrase;
            }

            if (_behind[i].Pause != '\0' || _words.Breaks.Contains(_behind[i].Lower))
            {
                return null;
            }
        }

        return null;
    }

    private TextRange? FinalPhrase(int last) =>
        PhraseEndingAt(_behind, last, _words!.FinalWords) is var from and >= 0
            ? TextRange.FromBounds(_behind[from].Range.Start, _behind[last].Range.End)
            : null;

    /// <summary>Where the longest of some phrases begins that ends with a word; -1 if none does.</summary>
    private static int PhraseEndingAt(List<ScopeToken> tokens, int last, HashSet<string> phrases)
    {
        var phrase = "";
        var found = -1;
        for (var i = last; i >= 0 && i > last - MaxPhrase && (i == last || tokens[i].Pause == '\0'); i--)
        {
            phrase = phrase.Length == 0 ? tokens[i].Lower : tokens[i].Lower + " " + phrase;
            found = phrases.Contains(phrase) ? i : found;
        }

        return found;
    }

    /// <summary><c>We will resign | tomorrow if we lose</c></summary>
    /// <param name="isSentence">Whether the quote begins a sentence; then it is a clause with any words.</param>
    private TextRange? LaterCondition(string text, TextRange quote, int to, bool isSentence)
    {
        if (
            _behind.Count == 0
            || !(HasClause() || (isSentence && _quote.Count >= MinClause))
            || IsIncomplete()
            || PauseBehind(text, quote) is not ('\0' or ',')
        )
        {
            return null;
        }

        if (
            PauseBehind(text, quote) == ','
            && !EndsAsQuestion(text, quote.End, to)
            && InvertedAt(_behind, 0) is { } inverted
        )
        {
            return inverted;
        }

        // "What we | provided the town" has a verb, not a condition. "May" is a month as well.
        var last = _quote[_quote.Count - 1];
        var isVerb =
            last.Pause == '\0'
            && _behind[0].Lower.StartsWith("provid", StringComparison.Ordinal)
            && !char.IsUpper(text[last.Range.Start])
            && (_words!.Pronouns.Contains(last.Lower) || _words.Auxiliaries.Contains(last.Lower));
        for (var i = isVerb ? 1 : 0; i < _behind.Count && i <= MaxDistance; i++)
        {
            // "The town asks | if it may": an open question.
            var isQuestion = i == 0 && last.Pause == '\0' && _words!.BeforeNoCondition.Contains(last.Lower);
            if (
                !isQuestion
                && ConditionAt(_behind, i) is { } found
                && !_words!.FutureConditions.Contains(_behind[i].Lower)
            )
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
        while (mark >= end && !char.IsLetterOrDigit(text[mark]) && !IsQuestionMark(text[mark]))
        {
            mark--;
        }

        var isInWord = mark + 1 < text.Length && char.IsLetterOrDigit(text[mark + 1]);
        if (mark < end || !IsQuestionMark(text[mark]) || isInWord)
        {
            return null;
        }

        ScopeToken.Read(text, Math.Max(from, quote.Start - MaxContext), quote.Start, _before);
        return (_before.Count == 0 ? IsStatement() : IsStatementInQuestion()) ? new TextRange(mark, 1) : null;
    }

    public static bool IsQuestionMark(char c) => c is '?' or '？' or '؟';

    /// <summary>Whether a quote that is a whole question but for its mark can be read as a statement.</summary>
    private bool IsStatement()
    {
        // The question may begin within the quote: "If we lose, do we resign?"
        for (var i = 1; i < _quote.Count; i++)
        {
            if (
                _words!.Interrogatives.Contains(_quote[i].Lower)
                && (_quote[i - 1].Pause != '\0' || _words.Breaks.Contains(_quote[i - 1].Lower))
            )
            {
                return false;
            }
        }

        return _behind.Count == 0 && (_quote.Count >= MinClause || HasClause());
    }

    /// <summary>The same for a quote before which the question has begun.</summary>
    private bool IsStatementInQuestion()
    {
        var reachesMark = _behind.Count == 0;
        var isQuestion = IsQuestion();
        if (!isQuestion && !(reachesMark && !_before.Exists(token => token.Pause != '\0')))
        {
            return false;
        }

        // "Is | the pier safe?", but not "Is | the old pier | safe?" or "Why | the hurry?"
        return HasClause()
            || (
                _before.Count == 1
                && _quote.Count
                    >= (
                        !reachesMark ? MinClause + 1
                        : StartsNounPhrase() ? MinClause
                        : MinClause - 1
                    )
                && (isQuestion || !StartsNounPhrase())
            );
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
}
