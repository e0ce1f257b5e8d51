namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Tells which guillemets of a text open quotations: <c>«so»</c> and <c>« so »</c>, <c>»so«</c>, <c>»so»</c>. Spaces
/// and markup hide it at a single mark, so that all marks of the text decide.
/// </summary>
internal sealed class Guillemets
{
    /// <summary>The most marks of emphasis next to each other: <c>***</c>.</summary>
    private const int MaxEmphasis = 3;

    private const string ClauseEnds = ".,!?…";
    private static readonly char[] s_single = "‹›".ToCharArray();

    private readonly string _text;
    private readonly bool _leftOpens;
    private readonly bool _hasLeft;

    /// <param name="family"><see cref="MarkFamily.Angle"/> or <see cref="MarkFamily.SingleAngle"/>.</param>
    public Guillemets(string text, MarkFamily family)
    {
        _text = text;
        var marks = family == MarkFamily.Angle ? QuotationMark.Angles : s_single;
        _leftOpens = LeftOpens(text, marks);
        _hasLeft = text.IndexOf(marks[0]) >= 0;
    }

    /// <summary>Whether a mark closes a quotation.</summary>
    /// <param name="top">The quotation in such marks that is open, if any.</param>
    public bool Closes(TextRange range, OpenQuotation? top)
    {
        var mark = _text[range.Start];
        var isLeft = IsLeft(mark);
        var canOpen = QuotationMark.CanOpen(_text, range);
        var closesOnly = QuotationMark.CanClose(_text, range) && !canOpen;
        if (isLeft && _leftOpens)
        {
            // The key of the other mark was missed: «so«.
            return top is not null
                && (
                    top.Mark != mark
                    || (closesOnly && FollowsWord(_text, range.Start) && !SpacedMarks.IsBeforeSpace(_text, top))
                );
        }

        closesOnly &= !isLeft || range.Start == 0 || "'’[(".IndexOf(_text[range.Start - 1]) < 0;
        return top is not null ? top.Mark != mark || closesOnly
            : isLeft ? closesOnly
            : (_leftOpens || !canOpen) && !QuotationMark.IsLetterOrDigit(_text, range.End) && !IsBetweenMarkup(range);
    }

    /// <summary>Whether a mark repeats the opening one at the start of a line, rather than closing there.</summary>
    /// <param name="end">The end of the paragraph.</param>
    public static bool IsRepeated(string text, TextRange mark, OpenQuotation? top, int end)
    {
        if (top is null || top.Mark == text[mark.Start])
        {
            return true;
        }

        var next = text.IndexOfAny([top.Mark, text[mark.Start]], mark.End, end - mark.End);
        return next >= 0 && text[next] == text[mark.Start];
    }

    /// <summary><c>&lt;p&gt;»**So**«</c></summary>
    private bool IsBetweenMarkup(TextRange mark) =>
        _hasLeft
        && !_leftOpens
        && mark.Start > 0
        && _text[mark.Start - 1] is '>' or '|'
        && mark.End < _text.Length
        && _text[mark.End] is '*' or '_' or '<';

    private static bool LeftOpens(string text, char[] marks)
    {
        var (first, balance) = (' ', 0);
        for (var at = text.IndexOfAny(marks); at >= 0; at = text.IndexOfAny(marks, at + 1))
        {
            first = first == ' ' ? text[at] : first;
            balance += Evidence(text, at);
            if (at + 1 == text.Length)
            {
                break;
            }
        }

        return balance > 0 || (balance == 0 && IsLeft(first));
    }

    /// <summary>
    /// 1 if a mark shows that the left one opens, -1 if it shows the contrary, 0 if it shows nothing.
    /// </summary>
    private static int Evidence(string text, int at)
    {
        // A reader does not see the emphasis around a mark.
        var (start, end) = (at, at + 1);
        while (start > 0 && at - start < MaxEmphasis && text[start - 1] is '*' or '_')
        {
            start--;
        }

        while (end < text.Length && end - at <= MaxEmphasis && text[end] is '*' or '_')
        {
            end++;
        }

        if (QuotationMark.IsSpaceOrEnd(text, start - 1) && QuotationMark.IsSpaceOrEnd(text, end))
        {
            // Only those who open with the left mark put spaces inside.
            return 1;
        }

        var isLeft = IsLeft(text[at]);
        return (FollowsWord(text, start), QuotationMark.IsLetterOrDigit(text, end)) switch
        {
            (false, true) => isLeft ? 1 : -1,
            (true, false) => isLeft ? -1 : 1,
            _ => 0,
        };
    }

    private static bool IsLeft(char mark) => mark is '«' or '‹';

    private static bool FollowsWord(string text, int at) =>
        QuotationMark.IsLetterOrDigit(text, at - 1) || (at > 0 && ClauseEnds.IndexOf(text[at - 1]) >= 0);
}
