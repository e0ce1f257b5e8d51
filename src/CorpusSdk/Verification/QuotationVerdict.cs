namespace CorpusSdk;

/// <summary>What is known about a quotation after it was compared with the corpus.</summary>
public enum QuotationVerdict
{
    /// <summary>
    /// The article's own characters, white space apart, within one quotation or one passage of the article.
    /// </summary>
    Verbatim,

    /// <summary>
    /// The article's own words, changed only by the conventions of quoting that
    /// <see cref="VerifiedQuotation.Edits"/> lists.
    /// </summary>
    Edited,

    /// <summary>
    /// Near a passage of an article, but words, numbers, negations or their order differ, words of two quotations are
    /// joined, or the words are cut so that they say something else. See <see cref="VerifiedQuotation.Differences"/>.
    /// </summary>
    Altered,

    /// <summary>
    /// The words are real, but the text gives them to another speaker or article than the corpus does.
    /// </summary>
    Misattributed,

    /// <summary>The corpus has no passage that is near.</summary>
    NotFound,

    /// <summary>
    /// The quotation cannot be decided; see <see cref="VerifiedQuotation.UndecidedReason"/>. This is not a verdict that
    /// it is wrong.
    /// </summary>
    Undecided,
}
