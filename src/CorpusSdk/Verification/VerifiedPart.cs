namespace CorpusSdk;

/// <summary>
/// A part of a streamed text whose quotations have been verified. The parts of a text follow each other without gaps.
/// </summary>
public sealed class VerifiedPart
{
    internal VerifiedPart(int start, string text, IReadOnlyList<VerifiedQuotation> quotations)
    {
        Span = new(start, text.Length);
        Text = text;
        Quotations = quotations;
    }

    /// <summary>The position in the whole text, in UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>The text of the part.</summary>
    public string Text { get; }

    /// <summary>The quotations of the part, with positions in the whole text.</summary>
    public IReadOnlyList<VerifiedQuotation> Quotations { get; }

    /// <summary>The text of the part, repaired as by <see cref="QuotationReport.Render"/>.</summary>
    /// <param name="repair">What is done to quotations that are not clean.</param>
    /// <param name="note">See <see cref="QuotationReport.Render"/>.</param>
    /// <returns>The text.</returns>
    public string Render(QuotationRepair repair, Func<VerifiedQuotation, string>? note = null) =>
        QuotationRendering.Render(Text, Span.Start, GetReplacements(repair, note));

    /// <summary>
    /// What <see cref="Render"/> puts in place of quotations, for programs that must know where these are.
    /// </summary>
    /// <param name="repair">What is done to quotations that are not clean.</param>
    /// <param name="note">See <see cref="QuotationReport.Render"/>.</param>
    /// <returns>The replacements in the order of the text, without overlap.</returns>
    public IReadOnlyList<QuotationReplacement> GetReplacements(
        QuotationRepair repair,
        Func<VerifiedQuotation, string>? note = null
    ) => QuotationRendering.GetReplacements(Text, Span.Start, Quotations, repair, note);
}
