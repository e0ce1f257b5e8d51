using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Linking;

/// <summary>A name in an article that several people have.</summary>
/// <param name="Name">The name, folded as names are.</param>
/// <param name="People">The ids of the people, in ordinal order.</param>
/// <param name="Problem">The problem that was reported (CORP3002).</param>
public sealed record AmbiguousName(string Name, EquatableArray<string> People, Problem Problem)
{
    /// <summary>What is ambiguous, for the message: the name, or one of its occurrences.</summary>
    public required string Subject { get; init; }

    /// <summary>What to do, for the message.</summary>
    public required string Remedy { get; init; }

    private const int MaxListed = 6;

    /// <param name="locate">Where a person has the name; empty if that is unknown.</param>
    internal static string JoinPeople(EquatableArray<string> people, Func<string, string> locate)
    {
        var listed = people.Count <= MaxListed ? people.Count : MaxListed - 1;
        var names = people.Take(listed).Select(id => $"'{id}'{locate(id)}").ToList();
        if (listed < people.Count)
        {
            names.Add($"one of {people.Count - listed} others");
        }

        return string.Join(", ", names.Take(names.Count - 1)) + " or " + names[names.Count - 1];
    }
}
