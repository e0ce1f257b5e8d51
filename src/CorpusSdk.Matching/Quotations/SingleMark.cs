namespace CorpusSdk.Matching.Quotations;

/// <summary>Tells single quotation marks from apostrophes.</summary>
internal static class SingleMark
{
    /// <summary>How far the closing mark is looked for.</summary>
    private const int MaxLookahead = 300;

    /// <param name="opener">The mark that opened the quotation.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="isWithinDouble">Whether a quotation in double marks is open.</param>
    public static bool Closes(string text, char mark, TextRange range, char opener, int end, bool isWithinDouble) =>
        (mark is '’' or '\'' || (mark == '‘' && opener == '‚'))
        && QuotationMark.EndsWord(text, range.Start)
        && !IsPluralPossessive(text, range.Start, end, isWithinDouble);

    /// <param name="isOpen">Whether a quotation in single marks is open.</param>
    /// <param name="end">The end of the paragraph.</param>
    public static bool Opens(string text, char mark, TextRange range, bool isOpen, int end) =>
        mark switch
        {
            '‘' or '‛' or '\'' => QuotationMark.BeginsWord(text, range.Start),
            '‚' or '`' => QuotationMark.CanOpen(text, range),
            // An apostrophe, or typed in place of an opening mark.
            '’' => !isOpen && QuotationMark.BeginsWord(text, range.Start) && IsClosed(text, range.End, end),
            _ => false,
        };

    /// <summary>Whether a mark begins a paragraph or follows the end of a clause, as marks of speech do.</summary>
    public static bool OpensSpeech(string text, int at, int start)
    {
        var before = at - 1;
        while (before >= start && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before < start || text[before] is ':' or ',';
    }

    /// <summary>
    /// Whether a mark that may close a quotation is the apostrophe of a plural (<c>the ministers' plan</c>): the
    /// closing mark follows later.
    /// </summary>
    private static bool IsPluralPossessive(string text, int at, int end, bool isWithinDouble)
    {
        if (
            text[at - 1] is not ('s' or 'S')
            || at + 2 >= text.Length
            || text[at + 1] != ' '
            || !char.IsLetter(text[at + 2])
        )
        {
            return false;
        }

        var next = Next(text, at + 2, end, isWithinDouble);
        return next >= 0 && QuotationMark.EndsWord(text, next) && !char.IsLetter(text[next - 1]);
    }

    /// <summary>Whether the next single mark that is not within a word is a closing one.</summary>
    private static bool IsClosed(string text, int start, int end) =>
        Next(text, start, end, isWithinDouble: true) is var next and >= 0 && QuotationMark.EndsWord(text, next);

    /// <summary>The next single mark that ends or begins a word; -1 if there is none before a double mark.</summary>
    private static int Next(string text, int start, int end, bool isWithinDouble)
    {
        end = Math.Min(end, start + MaxLookahead);
        for (var i = start; i < end; i++)
        {
            if (isWithinDouble && QuotationMark.FamilyOf(text[i]) == MarkFamily.Double)
            {
                return -1;
            }

            if (text[i] is not ('\'' or '’' or '‘'))
            {
                continue;
            }

            if (QuotationMark.PairAt(text, i) is not null)
            {
                return -1;
            }

            if (QuotationMark.EndsWord(text, i) || QuotationMark.BeginsWord(text, i))
            {
                return i;
            }
        }

        return -1;
    }
}
