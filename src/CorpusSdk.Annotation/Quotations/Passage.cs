namespace CorpusSdk.Annotation.Quotations;

/// <summary>
/// What stands between two quotation marks, whatever it is. Offsets are UTF-16 code units, half-open.
/// </summary>
internal sealed class Passage
{
    /// <summary>Without the marks.</summary>
    public required int Start { get; init; }
    public required int End { get; init; }

    /// <summary>The tokens within the marks.</summary>
    public required int First { get; init; }
    public required int EndToken { get; init; }

    /// <summary>The tokens with the marks that are there.</summary>
    public required int OuterFirst { get; init; }
    public required int OuterEnd { get; init; }

    public required int Paragraph { get; init; }

    /// <summary>Between single marks.</summary>
    public bool IsSingle { get; init; }

    /// <summary>One of its marks is missing.</summary>
    public bool IsUnbalanced { get; init; }

    /// <summary>The quotation goes on in the next paragraph, which repeats the opening mark.</summary>
    public bool GoesOn { get; set; }

    /// <summary>The quotation has come over from the paragraph before.</summary>
    public bool ComesOver { get; set; }

    /// <summary>The passage that this one stands within.</summary>
    public Passage? Within { get; set; }
}
