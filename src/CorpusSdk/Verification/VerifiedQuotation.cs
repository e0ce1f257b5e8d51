using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A quotation of a text, and what the corpus says about it.</summary>
[JsonConverter(typeof(VerifiedQuotationJsonConverter))]
public sealed record VerifiedQuotation
{
    /// <summary>The verdict.</summary>
    public required QuotationVerdict Verdict { get; init; }

    /// <summary>
    /// The quoted words, within the marks, in UTF-16 code units of the verified text; half-open.
    /// </summary>
    public required TextSpan Span { get; init; }

    /// <summary>The quotation with its marks.</summary>
    public required TextSpan OuterSpan { get; init; }

    /// <summary>
    /// The quoted words without punctuation at their ends: what <see cref="Correction"/> takes the place of.
    /// </summary>
    public required TextSpan WordsSpan { get; init; }

    /// <summary>The characters of the verified text at <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>Whom and what the text names as the source; null if it names none.</summary>
    public StatedAttribution? Attribution { get; init; }

    /// <summary>
    /// The passage that the quotation is from; for <see cref="QuotationVerdict.Altered"/> the nearest one. Null for
    /// <see cref="QuotationVerdict.NotFound"/> and <see cref="QuotationVerdict.Undecided"/>.
    /// </summary>
    public QuotationSource? Source { get; init; }

    /// <summary>The conventions of quoting that were applied, in order.</summary>
    public IReadOnlyList<QuotationEdit> Edits { get; init; } = [];

    /// <summary>
    /// What differs from <see cref="Source"/>, the gravest first. Empty unless the verdict is
    /// <see cref="QuotationVerdict.Altered"/> or <see cref="QuotationVerdict.Misattributed"/>.
    /// </summary>
    public IReadOnlyList<QuotationDifference> Differences { get; init; } = [];

    /// <summary>The messages of <see cref="Differences"/>, separated by semicolons; null if there are none.</summary>
    public string? Difference =>
        Differences.Count == 0 ? null : string.Join("; ", Differences.Select(difference => difference.Message));

    /// <summary>
    /// The article's own words for a quotation that is <see cref="QuotationVerdict.Altered"/>, with one space for white
    /// space; null if there is no passage within one quotation that could take its place.
    /// </summary>
    public string? Correction { get; init; }

    /// <summary>Why the verdict is <see cref="QuotationVerdict.Undecided"/>; otherwise null.</summary>
    public UndecidedReason? UndecidedReason { get; init; }

    /// <summary>
    /// Whether the verdict is <see cref="QuotationVerdict.Verbatim"/> or <see cref="QuotationVerdict.Edited"/>.
    /// </summary>
    public bool IsClean => Verdict is QuotationVerdict.Verbatim or QuotationVerdict.Edited;

    /// <summary>Returns verdict, position and difference in one line.</summary>
    public override string ToString() =>
        Difference is { } difference ? $"{Verdict} {Span}: {difference}" : $"{Verdict} {Span}";
}
