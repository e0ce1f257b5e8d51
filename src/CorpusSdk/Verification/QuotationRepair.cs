namespace CorpusSdk;

/// <summary>What <see cref="QuotationReport.Render"/> does to quotations that are not clean.</summary>
public enum QuotationRepair
{
    /// <summary>Leaves the words and adds a note behind the quotation.</summary>
    Annotate,

    /// <summary>
    /// Puts the article's own words in place of <see cref="QuotationVerdict.Altered"/> quotations. Where there is no
    /// passage to take words from, takes the marks away, so that nothing unproven is shown as somebody's words. Adds a
    /// note in both cases.
    /// </summary>
    UseArticleWords,

    /// <summary>Takes the quotation marks away, so that the words read as a paraphrase, and adds a note.</summary>
    RemoveMarks,
}
