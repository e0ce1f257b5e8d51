namespace CorpusSdk;

/// <summary>Why the verdict on a quotation is <see cref="QuotationVerdict.Undecided"/>.</summary>
public enum UndecidedReason
{
    /// <summary>A single word, or less than four characters of a script without spaces, proves nothing.</summary>
    TooShort,

    /// <summary>No article uses the script of the quotation, such as Cyrillic.</summary>
    OtherScript,

    /// <summary>
    /// The quotation is in a language that no article is in, so it may be a translation, or words from elsewhere.
    /// </summary>
    OtherLanguage,

    /// <summary>
    /// The text has so many different quotations for its length that not all of them were looked up. Verify it in
    /// smaller parts.
    /// </summary>
    TooManyQuotations,
}
