namespace CorpusSdk.Annotation;

/// <summary>A member of a delegation.</summary>
/// <param name="PersonId">The id of a person in <see cref="ArticleProposals.People"/>.</param>
/// <param name="PersonName">The person's fullest name in the text.</param>
/// <param name="Role">The person's role in the delegation. Null if the text does not state it.</param>
public sealed record MemberProposal(string PersonId, string PersonName, string? Role);
