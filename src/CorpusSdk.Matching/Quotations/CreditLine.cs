namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// The line that says whose words a quotation set apart is: <c>— Jane Doe, mayor</c> under it or as its last line.
/// Under a block quote, the dash may be missing.
/// </summary>
internal static class CreditLine
{
    private const int MaxLength = 120;

    private static readonly char[] s_dashes = ['—', '–', '―'];

    /// <summary>The words of the line without the dash; empty if there is none.</summary>
    public static TextRange Of(string text, Quotation quotation)
    {
        switch (quotation.Form)
        {
            case QuotationForm.Block:
                var last = quotation.Parts[quotation.Parts.Count - 1];
                var dash = quotation.Parts.Count > 1 ? BehindDash(text, BeforePart(text, last.Start), last.End) : -1;
                dash = dash >= 0 ? dash : BehindInnerDash(text, last);
                return dash >= 0
                    ? Limited(text, TextRange.FromBounds(dash, last.End))
                    : Under(text, quotation.Outer.End, needsDash: false);
            case QuotationForm.Marks:
                return IsAlone(text, quotation) ? Under(text, quotation.Outer.End, needsDash: true) : default;
            default:
                return default;
        }
    }

    /// <summary>The start of a line of a block quote, whose range has no dash.</summary>
    private static int BeforePart(string text, int start)
    {
        while (start > 0 && text[start - 1] is not ('\n' or '>'))
        {
            start--;
        }

        return start;
    }

    /// <summary>
    /// The offset of a credit behind the last sentence of a line, or -1: <c>It is old. — Jane Doe</c>
    /// </summary>
    private static int BehindInnerDash(string text, TextRange line)
    {
        var dash = text.LastIndexOfAny(s_dashes, line.End - 1, line.Length);
        var before = dash - 1;
        while (before > line.Start && text[before] == ' ')
        {
            before--;
        }

        return dash > line.Start && before < dash - 1 && !char.IsLetterOrDigit(text[before]) && text[before] != ','
            ? BehindDash(text, dash, line.End)
            : -1;
    }

    /// <summary>Whether nothing is before a quotation in its line.</summary>
    private static bool IsAlone(string text, Quotation quotation)
    {
        var at = quotation.Outer.Start;
        while (at > 0 && text[at - 1] is ' ' or '\t' or '>' or '*' or '_')
        {
            at--;
        }

        return at == 0 || text[at - 1] == '\n';
    }

    private static TextRange Under(string text, int offset, bool needsDash)
    {
        var (at, lines) = (offset, 0);
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || (lines > 0 && text[at] == '>')))
        {
            if (text[at] == '\n' && ++lines > 2)
            {
                return default;
            }

            at++;
        }

        if (at == text.Length)
        {
            return default;
        }

        var end = text.IndexOf('\n', at);
        end = end < 0 ? text.Length : end;
        var start = BehindDash(text, at, end);
        if (start >= 0 && IsListItem(text, at, end))
        {
            return default;
        }

        return start >= 0 ? Limited(text, TextRange.FromBounds(start, end))
            : needsDash || lines == 0 ? default
            : Limited(text, TextRange.FromBounds(at, end));
    }

    /// <summary>The offset of the word behind a dash, or -1.</summary>
    private static int BehindDash(string text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] is ' ' or '*' or '_')
        {
            at++;
        }

        var dash = at;
        while (at < end && text[at] is '—' or '–' or '-' or '―' or '─')
        {
            at++;
        }

        if (at == dash)
        {
            return -1;
        }

        while (at < end && text[at] is ' ' or '*' or '_')
        {
            at++;
        }

        // "— [Jane Doe](https://…)"
        var word = at < end && text[at] == '[' ? at + 1 : at;
        return word < end && char.IsLetter(text[word]) ? at : -1;
    }

    /// <summary>Whether a line and the next one begin with hyphens, as the items of a list do.</summary>
    private static bool IsListItem(string text, int start, int end) =>
        text[start] == '-' && end + 1 < text.Length && text[end + 1] == '-' && text[start + 1] == ' ';

    /// <summary>The range without marks of emphasis behind it; empty if it is too long for a credit.</summary>
    private static TextRange Limited(string text, TextRange line)
    {
        var end = line.End;
        while (end > line.Start && (text[end - 1] is '*' or '_' || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return end - line.Start > MaxLength ? default : TextRange.FromBounds(line.Start, end);
    }
}
