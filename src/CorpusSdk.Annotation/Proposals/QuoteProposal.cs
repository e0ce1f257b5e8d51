

using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Annotation;

/// <summary>Somebody's words in quotation marks, and whose they seem to be.</summary>
public sealed record QuoteProposal : Proposal
{
    /// <summary>Where the words stand, without the marks: UTF-16 code units of the text, half-open.</summary>
    public required TextRange Span { get; init; }

    /// <summary>The words as they stand in the text, line ends included.</summary>
    public required string Text { get; init; }

    /// <summary>Whole sentences, or a fragment within the author's own.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>
    /// The id of the person among <see cref="ArticleProposals.People"/>, where a person speaks; null otherwise.
    /// </summary>
    public string? SpeakerId { get; init; }

    /// <summary>The person's fullest name, where a person speaks; null otherwise.</summary>
    public string? SpeakerName { get; init; }

    /// <summary>
    /// The phrase that names the speaker or the source there, with title and apposition, or the pronoun: UTF-16 code
    /// units, half-open. Null where nobody is named.
    /// </summary>
    public TextRange? SpeakerSpan { get; init; }

    /// <summary>
    /// Who speaks, where it is no person with a name: an organisation, an office, a document. Null otherwise.
    /// </summary>
    public string? Source { get; init; }

    /// <summary>The verb that brings the words in, as in the text; null where there is none.</summary>
    public string? Cue { get; init; }

    /// <summary>
    /// Who relays the words (<c>told CNN</c>, <c>in an interview with CBS Radio</c>); null where nobody does.
    /// </summary>
    public string? Via { get; init; }
}
