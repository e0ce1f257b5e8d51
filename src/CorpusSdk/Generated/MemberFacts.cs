using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>The facts of a delegation member; for generated code, not for use in your own.</summary>
/// <param name="Person">The index in the article's <see cref="ArticleDetails.People"/>.</param>
/// <param name="Role">See <see cref="IDelegationMember.Role"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct MemberFacts(int Person, string? Role);
