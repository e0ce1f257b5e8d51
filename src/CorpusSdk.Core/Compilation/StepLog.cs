namespace CorpusSdk.Core.Compilation;

/// <summary>The outcome of a step for an item, with the names that Roslyn uses for incremental steps.</summary>
public enum StepReason
{
    /// <summary>The step did not run: its inputs were the same.</summary>
    Cached,

    /// <summary>The step ran, and its result is equal.</summary>
    Unchanged,

    /// <summary>The step ran, and its result is different.</summary>
    Modified,

    /// <summary>The item is new.</summary>
    New,

    /// <summary>The item was removed.</summary>
    Removed,
}

/// <summary>
/// Which steps of a compilation ran, and for how many items. Tests use it to prove that edits do no unnecessary work.
/// Thread-safe.
/// </summary>
public sealed class StepLog
{
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    internal void Ran(string step, StepReason reason, int items)
    {
        if (items == 0)
        {
            return;
        }

        lock (_counts)
        {
            if (!_counts.TryGetValue(step, out var counts))
            {
                _counts.Add(step, counts = new int[(int)StepReason.Removed + 1]);
            }

            counts[(int)reason] += items;
        }
    }

    /// <summary>The reason for a step's result, once the step has run.</summary>
    internal static StepReason ReasonOf(object? former, object? current) =>
        former is null ? StepReason.New
        : ReferenceEquals(former, current) ? StepReason.Unchanged
        : StepReason.Modified;

    /// <summary>The number of items that a step did not compute, from the numbers of items now and before.</summary>
    internal void Settle(string step, int items, int formerItems)
    {
        var counts = Counts(step);
        var ran = counts[(int)StepReason.Unchanged] + counts[(int)StepReason.Modified] + counts[(int)StepReason.New];
        Ran(step, StepReason.Cached, items - ran);
        Ran(step, StepReason.Removed, Math.Max(0, formerItems - (items - counts[(int)StepReason.New])));
    }

    /// <summary>The number of items with a reason.</summary>
    public int Count(string step, StepReason reason) => Counts(step)[(int)reason];

    /// <summary>The steps that are known.</summary>
    public IEnumerable<string> Steps => _counts.Keys;

    private int[] Counts(string step) =>
        _counts.TryGetValue(step, out var counts) ? counts : new int[(int)StepReason.Removed + 1];
}
