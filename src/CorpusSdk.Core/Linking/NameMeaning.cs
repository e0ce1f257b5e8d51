using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;

namespace CorpusSdk.Core.Linking;

/// <summary>Whom a name means in an article.</summary>
/// <param name="Bearers">One person, several, or nobody known.</param>
/// <param name="Match">Where the name counts; one that the article itself declares counts anywhere.</param>
internal sealed record NameMeaning(EquatableArray<string> Bearers, NameMatch Match)
{
    /// <summary>The people for whom the name is not searched any more if its meaning has been reported.</summary>
    public IEnumerable<string> Candidates { get; init; } = Bearers;

    /// <summary>Whether the article declares that the name is nobody.</summary>
    public bool IsNobody { get; init; }

    /// <summary>What the name means at single places; null if it means the same everywhere.</summary>
    public NameOccurrences? Occurrences { get; init; }
}
