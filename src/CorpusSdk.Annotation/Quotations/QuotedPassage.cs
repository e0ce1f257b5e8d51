namespace CorpusSdk.Annotation.Quotations;

/// <summary>The text between two quotation marks: speech, a title or any other words.</summary>
internal sealed class QuotedPassage
{
    /// <summary>The offset of the first token within the marks, in UTF-16 code units.</summary>
    public required int Start { get; init; }

    /// <summary>The offset after the last token within the marks, in UTF-16 code units.</summary>
    public required int End { get; init; }

    /// <summary>The first token within the marks.</summary>
    public required int FirstToken { get; init; }

    /// <summary>The token after the last one within the marks.</summary>
    public required int EndToken { get; init; }

    /// <summary>The opening mark, or the first token within if there is none.</summary>
    public required int OuterFirstToken { get; init; }

    /// <summary>The token after the closing mark, or after the last one within if there is none.</summary>
    public required int OuterEndToken { get; init; }

    public required int Paragraph { get; init; }

    /// <summary>Whether the marks are single ones.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Whether one of the marks is missing.</summary>
    public bool IsUnbalanced { get; init; }

    /// <summary>Whether the quotation continues in a later paragraph.</summary>
    public bool ContinuesInNextParagraph { get; init; }

    /// <summary>Whether the quotation began in an earlier paragraph.</summary>
    public bool ContinuesPreviousParagraph { get; init; }

    /// <summary>The passage that this one is nested in.</summary>
    public QuotedPassage? Enclosing { get; set; }
}
