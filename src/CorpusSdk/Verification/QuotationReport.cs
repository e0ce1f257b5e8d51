using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>The quotations of a text, each compared with the corpus.</summary>
[JsonConverter(typeof(QuotationReportJsonConverter))]
public sealed class QuotationReport
{
    internal QuotationReport(string text, IReadOnlyList<VerifiedQuotation> quotations)
    {
        Text = text;
        Quotations = quotations;
    }

    /// <summary>The verified text.</summary>
    public string Text { get; }

    /// <summary>The quotations in the order of the text.</summary>
    public IReadOnlyList<VerifiedQuotation> Quotations { get; }

    /// <summary>
    /// Whether every quotation is <see cref="QuotationVerdict.Verbatim"/> or <see cref="QuotationVerdict.Edited"/>;
    /// true for a text without quotations.
    /// </summary>
    public bool IsClean => Quotations.All(quotation => quotation.IsClean);

    /// <summary>
    /// The text with those quotations repaired that are not clean, each followed by a note that says so.
    /// </summary>
    /// <param name="repair">What is done to a quotation.</param>
    /// <param name="note">
    /// Returns the note on a quotation that was changed or is marked, without a space before it; null for notes in
    /// square brackets, such as <c>[quotation corrected]</c>.
    /// </param>
    /// <returns>The text.</returns>
    public string Render(QuotationRepair repair, Func<VerifiedQuotation, string>? note = null) =>
        QuotationRendering.Render(Text, 0, GetReplacements(repair, note));

    /// <summary>
    /// What <see cref="Render"/> puts in place of quotations, for programs that must know where these are.
    /// </summary>
    /// <param name="repair">What is done to quotations that are not clean.</param>
    /// <param name="note">See <see cref="Render"/>.</param>
    /// <returns>The replacements in the order of the text, without overlap.</returns>
    public IReadOnlyList<QuotationReplacement> GetReplacements(
        QuotationRepair repair,
        Func<VerifiedQuotation, string>? note = null
    ) => QuotationRendering.GetReplacements(Text, 0, Quotations, repair, note);

    /// <summary>Returns the number of quotations with each verdict.</summary>
    public override string ToString() =>
        Quotations.Count == 0
            ? "no quotations"
            : string.Join(
                ", ",
                Quotations.GroupBy(q => q.Verdict).OrderBy(g => g.Key).Select(g => $"{g.Count()} {g.Key}")
            );
}
