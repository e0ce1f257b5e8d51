namespace CorpusSdk.Core.Compilation;

/// <summary>Runs a step for each of many items, on all cores.</summary>
internal static class Each
{
    /// <summary>Below this many items, handing work to other threads costs more than it saves.</summary>
    private const int FewItems = 4;

    /// <param name="items">The items, whose indices both functions are given.</param>
    /// <param name="reuse">Returns a result that is still valid, or null if the item must be computed.</param>
    /// <param name="compute">Must be thread-safe.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static TResult[] Of<TItem, TResult>(
        IReadOnlyList<TItem> items,
        Func<TItem, int, TResult?> reuse,
        Func<TItem, int, TResult> compute,
        CancellationToken cancellationToken
    )
        where TResult : class
    {
        var results = new TResult[items.Count];
        var missing = new List<int>();
        for (var i = 0; i < results.Length; i++)
        {
            if (reuse(items[i], i) is { } former)
            {
                results[i] = former;
            }
            else
            {
                missing.Add(i);
            }
        }

        if (missing.Count < FewItems)
        {
            missing.ForEach(i => results[i] = compute(items[i], i));
            return results;
        }

        _ = Parallel.ForEach(
            missing,
            new ParallelOptions { CancellationToken = cancellationToken },
            i => results[i] = compute(items[i], i)
        );
        return results;
    }
}
