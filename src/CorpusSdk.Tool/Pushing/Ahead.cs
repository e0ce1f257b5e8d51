namespace CorpusSdk.Tool.Pushing;

/// <summary>Computes the next item of a sequence while the current one is used.</summary>
internal static class Ahead
{
    /// <param name="items">Is enumerated on threads of the pool, by one at a time.</param>
    public static IEnumerable<T> Of<T>(IEnumerable<T> items)
    {
        using var source = items.GetEnumerator();
        var next = Task.Run(source.MoveNext);
        try
        {
            while (next.GetAwaiter().GetResult())
            {
                var current = source.Current;
                next = Task.Run(source.MoveNext);
                yield return current;
            }
        }
        finally
        {
            // The source must not be disposed of while it moves; its failure no longer matters.
            Task.WhenAny(next).Wait();
        }
    }
}
