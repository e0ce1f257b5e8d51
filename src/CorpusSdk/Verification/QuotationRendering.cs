using System.Text;

namespace CorpusSdk;

/// <summary>Repairs the quotations of a text.</summary>
internal static class QuotationRendering
{
    /// <param name="text">A text or a part of it.</param>
    /// <param name="start">Where the part begins in the whole text, to which the quotations refer.</param>
    /// <param name="replacements">In the order of the text, as by <see cref="GetReplacements"/>.</param>
    public static string Render(string text, int start, IReadOnlyList<QuotationReplacement> replacements)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var replacement in replacements)
        {
            var outer = replacement.Quotation.OuterSpan;
            _ = result.Append(text, at, outer.Start - start - at).Append(replacement.Text);
            at = outer.End - start;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <param name="text">A text or a part of it.</param>
    /// <param name="start">Where the part begins in the whole text, to which the quotations refer.</param>
    /// <param name="quotations">In the order of the text.</param>
    /// <param name="repair">What is done.</param>
    /// <param name="note">The note on a quotation; null for the default.</param>
    public static IReadOnlyList<QuotationReplacement> GetReplacements(
        string text,
        int start,
        IReadOnlyList<VerifiedQuotation> quotations,
        QuotationRepair repair,
        Func<VerifiedQuotation, string>? note
    )
    {
        List<QuotationReplacement> replacements = [];
        var end = start;
        foreach (var quotation in quotations)
        {
            if (quotation.IsClean || quotation.OuterSpan.Start < end)
            {
                continue;
            }

            replacements.Add(GetReplacement(text, start, quotation, repair, note));
            end = quotation.OuterSpan.End;
        }

        return replacements;
    }

    private static QuotationReplacement GetReplacement(
        string text,
        int start,
        VerifiedQuotation quotation,
        QuotationRepair repair,
        Func<VerifiedQuotation, string>? note
    )
    {
        var (outer, inner, replaced) = (quotation.OuterSpan, quotation.Span, quotation.WordsSpan);
        var correction = repair == QuotationRepair.UseArticleWords ? quotation.Correction : null;
        var keepsMarks = correction is not null || !TakesMarks(quotation, repair);
        var opening = keepsMarks ? Between(outer.Start, inner.Start) : [];
        var closing = keepsMarks ? Between(inner.End, outer.End) : [];
        var words = correction is null
            ? Between(inner.Start, inner.End)
            : $"{Between(inner.Start, replaced.Start)}{correction}{Between(replaced.End, inner.End)}";
        var remark = note is null ? $"[{NoteOn(quotation, correction is not null, keepsMarks)}]" : note(quotation);
        return new(
            quotation,
            $"{opening}{words}{closing}{(remark.Length > 0 ? " " : "")}{remark}",
            new(opening.Length, words.Length)
        );

        ReadOnlySpan<char> Between(int from, int to) => text.AsSpan(from - start, to - from);
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
