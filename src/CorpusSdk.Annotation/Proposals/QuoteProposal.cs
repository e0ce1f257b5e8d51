using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Annotation;

/// <summary>Somebody's words in quotation marks, with their most probable speaker.</summary>
public sealed record QuoteProposal : Proposal
{
    /// <summary>The quoted words without the marks, in UTF-16 code units, half-open.</summary>
    public required TextRange Span { get; init; }

    /// <summary>The quoted words exactly as in the text, including line breaks.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the words are whole sentences or a fragment of the author's sentence.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>
    /// The id of a person in <see cref="ArticleProposals.People"/>. Null if the speaker is not a named person.
    /// </summary>
    public string? SpeakerId { get; init; }

    /// <summary>The speaker's fullest name in the text. Null if the speaker is not a named person.</summary>
    public string? SpeakerName { get; init; }

    /// <summary>
    /// Whether the text has only <c>he</c> or <c>she</c> next to the quote, and <see cref="SpeakerName"/> is the person
    /// who is probably meant. The probability is part of the confidence.
    /// </summary>
    public bool IsSpeakerInferred { get; init; }

    /// <summary>
    /// The fullest name of another person whom the text names together with the speaker, as in <c>said Ann Lee and Bob
    /// Ray</c>. Null if there is none.
    /// </summary>
    public string? JointName { get; init; }

    /// <summary>
    /// The phrase that identifies the speaker or the source near the quote, with title and apposition, or the pronoun,
    /// in UTF-16 code units, half-open. Null if there is none.
    /// </summary>
    public TextRange? SpeakerSpan { get; init; }

    /// <summary>
    /// The speaker if it is not a named person: an organization, an office or a document. Null otherwise.
    /// </summary>
    public string? Source { get; init; }

    /// <summary>The verb that introduces the quote, as in the text. Null if there is none.</summary>
    public string? Cue { get; init; }

    /// <summary>
    /// The medium that reports the words (<c>told CNN</c>, <c>in an interview with CBS Radio</c>). Null if none is
    /// named.
    /// </summary>
    public string? Via { get; init; }
}
