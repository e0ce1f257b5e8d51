namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Quotation marks with spaces inside, as French has them, next to markup or punctuation: <c>**“ So ”**</c>. What is
/// next to such a mark seems to say that it closes where it opens, and the other way round.
/// </summary>
internal static class SpacedMarks
{
    private const string ClauseEnds = ".,!?…。，！？";

    /// <summary>Whether a double mark opens a quotation since the next one closes it.</summary>
    /// <param name="end">The end of the paragraph.</param>
    public static bool Opens(string text, TextRange mark, int end)
    {
        if (
            mark.End >= end
            || !char.IsWhiteSpace(text[mark.End])
            || QuotationMark.IsLetterOrDigit(text, mark.Start - 1)
            || (mark.Start > 0 && ClauseEnds.IndexOf(text[mark.Start - 1]) >= 0)
        )
        {
            return false;
        }

        var next = text.IndexOfAny(QuotationMark.Doubles, mark.End, end - mark.End);
        return next > mark.End + 1 && IsBehindSpace(text, next, next + 1);
    }

    /// <summary>Whether a mark closes a quotation whose opening mark has a space inside too.</summary>
    public static bool Closes(string text, TextRange mark, OpenQuotation open) =>
        IsBeforeSpace(text, open) && IsBehindSpace(text, mark.Start, mark.End);

    /// <summary>Whether the opening mark of a quotation has a space inside.</summary>
    public static bool IsBeforeSpace(string text, OpenQuotation open) =>
        open.ContentStart < text.Length && char.IsWhiteSpace(text[open.ContentStart]);

    private static bool IsBehindSpace(string text, int start, int end) =>
        start > 0 && char.IsWhiteSpace(text[start - 1]) && !QuotationMark.IsLetterOrDigit(text, end);
}
