using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Finds the author's negation, denial or condition of the verb of speaking that introduces a quotation, so that the
/// words were not said: <c>Jane Doe never said "…"</c>. In Korean it is behind the quotation.
/// </summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class DeniedSpeech(string text, string language)
{
    /// <summary>How much of a sentence is looked at, in characters.</summary>
    private const int MaxContext = 160;

    /// <summary>How many words may be between the verb and the quotation.</summary>
    private const int MaxBehindVerb = 4;

    /// <summary>How many words may be between the negation and the verb.</summary>
    private const int MaxBridge = 4;

    private readonly DeniedSpeechWords? _words = DeniedSpeechWords.Of(language);

    /// <summary>The words that deny that the quotation was said; null if there are none.</summary>
    public TextRange? Find(Quotation quotation)
    {
        if (quotation.Form != QuotationForm.Marks)
        {
            return null;
        }

        var (start, end) = (quotation.Outer.Start, quotation.Outer.End);
        if (WordBoundary.IsSpaceless(text, quotation.Inner.Start))
        {
            return SpacelessDeniedSpeech.Find(text, quotation);
        }

        if (_words is null)
        {
            return null;
        }

        var from = Math.Max(0, start - MaxContext);
        from = Math.Max(from, LastBorder(from, start));
        List<ScopeToken> before = [];
        ScopeToken.Read(text, from, start, before);
        return before.Count == 0 ? null : DenialBefore(before, end);
    }

    private TextRange? DenialBefore(List<ScopeToken> before, int end)
    {
        var last = before.Count - 1;
        if (before[last].Lower is var word && before[last].Pause is '\0' or ':' && last > 0)
        {
            // "sagte nie: „…“"
            if (_words!.LateNegations.Contains(word) && IsSpeaking(before[last - 1]) && before[last - 1].Pause == '\0')
            {
                return before[last].Range;
            }
        }

        for (var i = last; i >= 0 && i >= last - MaxBehindVerb; i--)
        {
            if (IsSpeaking(before[i]))
            {
                return IsNear(before, i) ? Denial(before, i) : null;
            }

            if (_words!.Denials.Contains(before[i].Lower))
            {
                // "denied that she had "…"", "a nié avoir "…""
                return i < last && _words.DenialLinks.Contains(before[i + 1].Lower) ? before[i].Range : Late(i);
            }

            if (before[i].Pause is not ('\0' or ',') || _words.Breaks.Contains(before[i].Lower))
            {
                return null;
            }
        }

        return null;

        TextRange? Late(int denial) => IsDeniedBehind(end) ? before[denial].Range : null;
    }

    /// <summary>Whether the words between a verb and the quotation are its object or a clause that it states.</summary>
    private bool IsNear(List<ScopeToken> before, int verb)
    {
        for (var i = verb; i < before.Count; i++)
        {
            var isLast = i == before.Count - 1;
            var isPause = before[i].Pause is not ('\0' or ':') && !(i == verb && before[i].Pause == ',');
            if (
                isPause
                || (before[i].Pause == ':' && !isLast)
                || (i > verb && _words!.Breaks.Contains(before[i].Lower))
            )
            {
                return false;
            }
        }

        return true;
    }

    private TextRange? Denial(List<ScopeToken> before, int verb)
    {
        var isHypothetical = false;
        for (var i = verb - 1; i >= 0 && i >= verb - MaxBridge && before[i].Pause == '\0'; i--)
        {
            var word = before[i].Lower;
            if (_words!.Cancelling.Contains(word))
            {
                return null;
            }

            if (
                _words.Negations.Contains(word)
                || word.EndsWith("n't", StringComparison.Ordinal)
                || (_words.Refusals.Contains(word) && i < verb)
            )
            {
                return before[i].Range;
            }

            // "would have said"
            if (isHypothetical && _words.Hypotheticals.Contains(word))
            {
                return before[i].Range;
            }

            isHypothetical |= _words.Perfects.Contains(word);
            if (!_words.Bridges.Contains(word))
            {
                break;
            }
        }

        return Condition(before, verb);
    }

    /// <summary><c>If Jane Doe had said "…"</c></summary>
    private TextRange? Condition(List<ScopeToken> before, int verb)
    {
        if (verb == 0 || !_words!.UnrealVerbs.Contains(before[verb - 1].Lower))
        {
            return null;
        }

        for (var i = verb - 2; i >= 0 && i >= verb - 6 && before[i].Pause == '\0'; i--)
        {
            if (_words.Conditions.Contains(before[i].Lower))
            {
                var isFirst = i == 0 || before[i - 1].Pause != '\0' || before[i - 1].Lower is "only";
                return isFirst ? before[i].Range : null;
            }
        }

        return null;
    }

    /// <summary><c>bestritt, „…“ gesagt zu haben</c></summary>
    private bool IsDeniedBehind(int end)
    {
        var words = TextWords.In(text, end, Math.Min(text.Length, end + 40)).Take(3).ToList();
        return words.Count == 3
            && _words!.LateInfinitives.Contains(
                string.Join(" ", words.Skip(1).Select(word => TextWords.Lower(text, word)))
            )
            && AttributionClauseVerb(TextWords.Lower(text, words[0]));
    }

    private bool IsSpeaking(ScopeToken token) => AttributionClauseVerb(token.Lower);

    private bool AttributionClauseVerb(string word) => word.Length > 0 && _words!.Verbs.Contains(word);

    /// <summary>The end of the sentence or quotation before.</summary>
    private int LastBorder(int from, int start)
    {
        var end = Sentences.LastEnd(text, from, start);
        for (var at = start - 1; at >= from; at--)
        {
            if (text[at] == '\n' || QuotationMark.FamilyOf(text[at]) is not (MarkFamily.None or MarkFamily.Single))
            {
                return Math.Max(end, at + 1);
            }
        }

        return end;
    }
}
