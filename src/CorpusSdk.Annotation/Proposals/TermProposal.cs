using CorpusSdk.Matching;

namespace CorpusSdk.Annotation;

/// <summary>
/// Words in quotation marks that nobody said: a scare quote, the title of a work, or a word that is discussed.
/// </summary>
public sealed record TermProposal : Proposal
{
    /// <summary>The words without the marks, in UTF-16 code units, half-open.</summary>
    public required TextRange Span { get; init; }

    /// <summary>The words exactly as in the text.</summary>
    public required string Text { get; init; }
}
