

using CorpusSdk.Matching;

namespace CorpusSdk.Annotation;

/// <summary>People who came together on behalf of somebody, as the text counts them up.</summary>
public sealed record DelegationProposal : Proposal
{
    /// <summary>Whom they stand for, as a country or body: <c>Russia</c>. Empty where the text does not say.</summary>
    public required string Party { get; init; }

    /// <summary>The occasion, as in the text; null where none is near.</summary>
    public string? Event { get; init; }

    /// <summary>The id of who leads it, who is no member; null where nobody is named.</summary>
    public string? Head { get; init; }

    /// <summary>The number of members that the text states; null where it states none.</summary>
    public int? Count { get; init; }

    /// <summary>The members in the order of the text.</summary>
    public required IReadOnlyList<MemberProposal> Members { get; init; }

    /// <summary>The sentences that count them up: UTF-16 code units, half-open.</summary>
    public required TextRange Span { get; init; }
}

/// <summary>A member of a delegation.</summary>
/// <param name="PersonId">The id of the person among <see cref="ArticleProposals.People"/>.</param>
/// <param name="PersonName">The person's fullest name in the text.</param>
/// <param name="Role">As what the person is counted up there; null where the text does not say.</param>
public sealed record MemberProposal(string PersonId, string PersonName, string? Role);
