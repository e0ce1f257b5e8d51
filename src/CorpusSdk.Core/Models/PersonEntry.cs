
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Naming;

namespace CorpusSdk.Core.Models;

/// <summary>A person with what the articles have of them: all that their member and its hover show.</summary>
/// <param name="Articles">Ids of the articles that name, quote or list the person, in list order.</param>
public sealed record PersonEntry(
    PersonModel Person,
    EquatableArray<string> Articles,
    int QuoteCount,
    int MentionCount,
    int DelegationCount
) : IKeyed
{
    public string Id => Person.Id;

    public ulong Key { get; } = StableHash.Of(Person.Id);
}
