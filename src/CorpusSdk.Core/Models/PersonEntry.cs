using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Naming;

namespace CorpusSdk.Core.Models;

/// <summary>A person with their counts in the articles, as shown in the hover.</summary>
/// <param name="Articles">The ids of the articles that name, quote or list the person, in list order.</param>
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
