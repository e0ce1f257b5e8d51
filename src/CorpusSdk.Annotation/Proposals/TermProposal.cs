

using CorpusSdk.Matching;

namespace CorpusSdk.Annotation;

/// <summary>
/// Words in quotation marks that are nobody's speech: a scare quote, the title of a work, a word spoken of.
/// </summary>
public sealed record TermProposal : Proposal
{
    /// <summary>Where the words stand, without the marks: UTF-16 code units of the text, half-open.</summary>
    public required TextRange Span { get; init; }

    /// <summary>The words as they stand in the text.</summary>
    public required string Text { get; init; }
}
