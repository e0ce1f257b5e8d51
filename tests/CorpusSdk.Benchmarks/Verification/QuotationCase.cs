namespace CorpusSdk.Benchmarks.Verification;

/// <summary>A quotation in a sentence, and what was done to it.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Words">The words within the marks.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Start">Where the words begin in it.</param>
/// <param name="Note">The text of its note; null if it has none.</param>
/// <param name="Source">The quotation that was altered; null if it is invented.</param>
internal sealed record QuotationCase(
    AlterationKind Kind,
    string Words,
    string Text,
    int Start,
    string? Note,
    SourceQuotation? Source
)
{
    public string Language => Source?.Language ?? "en";
}
