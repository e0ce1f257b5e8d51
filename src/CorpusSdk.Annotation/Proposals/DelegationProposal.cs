using CorpusSdk.Matching;

namespace CorpusSdk.Annotation;

/// <summary>A delegation: people who represent a country or an organization, as listed in the text.</summary>
public sealed record DelegationProposal : Proposal
{
    /// <summary>The country or organization, for example <c>Russia</c>. Empty if the text does not name it.</summary>
    public required string Party { get; init; }

    /// <summary>The occasion, in the words of the text. Null if none was found.</summary>
    public string? Event { get; init; }

    /// <summary>
    /// The id of the head of the delegation, who is not among <see cref="Members"/>. Null if none was found.
    /// </summary>
    public string? Head { get; init; }

    /// <summary>The number of members that the text states. Null if it states none.</summary>
    public int? Count { get; init; }

    /// <summary>The members in the order of the text.</summary>
    public required IReadOnlyList<MemberProposal> Members { get; init; }

    /// <summary>The sentences that list the members, in UTF-16 code units, half-open.</summary>
    public required TextRange Span { get; init; }
}
