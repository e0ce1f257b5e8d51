using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>What the compiler knows of a member of a delegation; for generated code, not for use in your own.</summary>
/// <param name="Person">Index into the article's <see cref="ArticleDetails.People"/>.</param>
/// <param name="Role">See <see cref="IDelegationMember.Role"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct MemberFacts(int Person, string? Role);
