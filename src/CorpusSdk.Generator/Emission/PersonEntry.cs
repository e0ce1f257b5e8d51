using CorpusSdk.Core.Model;

namespace CorpusSdk.Generator.Emission;

/// <summary>A person with what the articles have of them: all that their member and its hover show.</summary>
/// <param name="Articles">Ids of the articles that name, quote or list the person, in list order.</param>
internal sealed record PersonEntry(
    PersonModel Person, EquatableArray<string> Articles, int QuoteCount, int MentionCount, int DelegationCount);
