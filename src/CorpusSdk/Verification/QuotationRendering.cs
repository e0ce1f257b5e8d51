using System.Text;

namespace CorpusSdk;

/// <summary>Repairs the quotations of a text.</summary>
internal static class QuotationRendering
{
    /// <param name="text">A text or a part of it.</param>
    /// <param name="start">Where the part begins in the whole text, to which the quotations refer.</param>
    /// <param name="quotations">In the order of the text.</param>
    /// <param name="repair">What is done.</param>
    /// <param name="note">The note on a quotation; null for the default.</param>
    public static string Render(
        string text,
        int start,
        IReadOnlyList<VerifiedQuotation> quotations,
        QuotationRepair repair,
        Func<VerifiedQuotation, string>? note
    )
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var quotation in quotations)
        {
            var outer = Local(quotation.OuterSpan);
            if (quotation.IsClean || outer.Start < at)
            {
                continue;
            }

            _ = result.Append(text, at, outer.Start - at);
            var correction = repair == QuotationRepair.UseArticleWords ? quotation.Correction : null;
            var keepsMarks = correction is not null || !TakesMarks(quotation, repair);
            var inner = keepsMarks ? outer : Local(quotation.Span);
            if (correction is not null)
            {
                var replaced = Local(quotation.WordsSpan);
                _ = result.Append(text, outer.Start, replaced.Start - outer.Start).Append(correction);
                inner = TextSpan.FromBounds(replaced.End, outer.End);
            }

            _ = result.Append(text, inner.Start, inner.Length);
            var words = note is null ? $"[{NoteOn(quotation, correction is not null, keepsMarks)}]" : note(quotation);
            if (words.Length > 0)
            {
                _ = result.Append(' ').Append(words);
            }

            at = outer.End;
        }

        return result.Append(text, at, text.Length - at).ToString();

        TextSpan Local(TextSpan span) => new(span.Start - start, span.Length);
    }

    private static bool TakesMarks(VerifiedQuotation quotation, QuotationRepair repair) =>
        repair switch
        {
            QuotationRepair.RemoveMarks => true,
            QuotationRepair.UseArticleWords => quotation.Verdict
                is QuotationVerdict.Altered
                    or QuotationVerdict.NotFound,
            _ => false,
        };

    private static string NoteOn(VerifiedQuotation quotation, bool isReplaced, bool keepsMarks) =>
        isReplaced ? "quotation corrected"
        : !keepsMarks ? "not a verbatim quotation"
        : quotation.Verdict switch
        {
            QuotationVerdict.Misattributed => quotation.Difference ?? "attributed to the wrong source",
            QuotationVerdict.Altered => $"altered: {quotation.Difference}",
            QuotationVerdict.NotFound => "quotation not found",
            _ => "quotation not verified",
        };
}
