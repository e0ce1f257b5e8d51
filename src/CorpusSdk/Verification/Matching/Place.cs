using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>A passage of an article that has the words of a quotation, or is near to them.</summary>
/// <param name="Article">The article.</param>
/// <param name="Parts">
/// The ranges of its text with the words, without what an ellipsis or an attribution leaves out.
/// </param>
/// <param name="Edits">What differs by the conventions of quoting.</param>
/// <param name="Differences">What else differs; empty if the quotation is clean.</param>
internal sealed record Place(
    PreparedArticle Article,
    IReadOnlyList<TextRange> Parts,
    IReadOnlyList<QuotationEdit> Edits,
    IReadOnlyList<QuotationDifference> Differences
)
{
    /// <summary>The words of the article that would be right; null if there are none within one quotation.</summary>
    public TextRange? Correction { get; init; }

    public bool IsClean => Differences.Count == 0;

    public TextRange Range => TextRange.FromBounds(Parts[0].Start, Parts[^1].End);
}
