namespace CorpusSdk;

/// <summary>Options of a <see cref="QuotationVerifier"/>.</summary>
public sealed record QuotationVerifierOptions
{
    /// <summary>
    /// The language of the verified texts as a BCP 47 tag. Some languages introduce speech by dashes, and words of
    /// attribution differ. Null, the default, means that each text's own language is guessed.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>
    /// The people whose names a text may give as speakers. Null, the default, means those whom the articles mention or
    /// quote.
    /// </summary>
    public IReadOnlyList<IPerson>? People { get; init; }
}
