namespace CorpusSdk.AI;

/// <summary>The ids that are most like an unknown one, by the pairs of characters that they share.</summary>
internal static class NearestIds
{
    private const int Count = 5;
    private const double LeastSimilarity = 0.4;

    public static IReadOnlyList<string>? Of(string unknown, IEnumerable<string> ids)
    {
        var pairs = PairsOf(unknown);
        List<string> nearest =
        [
            .. ids.Select(id => (Id: id, Similarity: Similarity(pairs, PairsOf(id))))
                .Where(item => item.Similarity >= LeastSimilarity)
                .OrderByDescending(item => item.Similarity)
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .Take(Count)
                .Select(item => item.Id),
        ];
        return nearest.Count == 0 ? null : nearest;
    }

    private static double Similarity(HashSet<int> pairs, HashSet<int> others) =>
        pairs.Count + others.Count == 0 ? 0 : 2.0 * others.Count(pairs.Contains) / (pairs.Count + others.Count);

    private static HashSet<int> PairsOf(string id)
    {
        HashSet<int> pairs = [];
        for (var index = 1; index < id.Length; index++)
        {
            _ = pairs.Add((char.ToLowerInvariant(id[index - 1]) << 16) | char.ToLowerInvariant(id[index]));
        }

        return pairs;
    }
}
