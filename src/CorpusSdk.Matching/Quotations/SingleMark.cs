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
        (mark is '’' or '\'' or '＇' || (mark == '‘' && opener == '‚'))
        && QuotationMark.EndsWord(text, range.Start)
        && !IsEnclosedElision(text, range.Start)
        && !(QuotationMark.IsLetterOrDigit(text, range.Start - 1) && HasCloser(text, mark, range.End, opener, end))
        && !IsPluralPossessive(text, range.Start, end, isWithinDouble);

    /// <param name="opener">The mark that opened the quotation in single marks that is open, if any.</param>
    /// <param name="end">The end of the paragraph.</param>
    public static bool Opens(string text, char mark, TextRange range, char? opener, int end) =>
        mark switch
        {
            '‘' or '‛' or '\'' or '＇' => QuotationMark.BeginsWord(text, range.Start)
                && !(opener is { } open && HasCloser(text, mark, range.End, open, end))
                && !IsYear(text, range.End, end),
            '‚' or '`' => QuotationMark.CanOpen(text, range),
            // An apostrophe, or typed in place of an opening mark.
            '’' => opener is null
                && QuotationMark.BeginsWord(text, range.Start)
                && !IsYear(text, range.End, end)
                && IsClosed(text, range.End, end),
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

    /// <summary>
    /// Whether a mark of another form than the opening one is an apostrophe, since the closing mark follows:
    /// <c>‚Hans' Land‘</c>, <c>‘the boats' nets’</c>.
    /// </summary>
    private static bool HasCloser(string text, char mark, int start, char opener, int end)
    {
        var closers = (opener, mark) switch
        {
            ('‚', '\'') => "‘’",
            ('‚', '’') => "‘",
            ('‘', '\'') => "’",
            _ => "",
        };
        end = closers.Length == 0 ? start : Math.Min(end, start + MaxLookahead);
        for (var i = start; i < end && text[i] != opener; i++)
        {
            if (closers.IndexOf(text[i]) >= 0 && QuotationMark.EndsWord(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>rock 'n' roll</c>: the second apostrophe of an elision.</summary>
    private static bool IsEnclosedElision(string text, int at) =>
        at >= 2
        && text[at - 1] is 'n' or 'N'
        && text[at - 2] is '\'' or '’' or '‘'
        && !QuotationMark.IsLetterOrDigit(text, at - 3);

    /// <summary>
    /// Whether two digits are a year (<c>in '68</c>), since no mark follows that can only be a closing one.
    /// </summary>
    private static bool IsYear(string text, int start, int end) =>
        QuotationMark.IsTwoDigits(text, start)
        && !(
            Next(text, start, end, isWithinDouble: true) is var next and >= 0
            && QuotationMark.EndsWord(text, next)
            && !(text[next - 1] is 's' && next + 2 < end && text[next + 1] == ' ' && char.IsLetter(text[next + 2]))
        );

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

            if (text[i] is not ('\'' or '’' or '‘' or '＇'))
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
