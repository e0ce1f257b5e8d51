namespace CorpusSdk;

/// <summary>What takes the place of a quotation in a repaired text.</summary>
/// <param name="Quotation">
/// The quotation. The characters at its <see cref="VerifiedQuotation.OuterSpan"/> are replaced.
/// </param>
/// <param name="Text">The words, with their marks if they keep them, and the note.</param>
/// <param name="WordsSpan">The position of the words in <paramref name="Text"/>, without marks and note.</param>
public readonly record struct QuotationReplacement(VerifiedQuotation Quotation, string Text, TextSpan WordsSpan)
{
    /// <summary>Returns <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
