namespace CorpusSdk.Core.Compilation;

/// <summary>What became of an item of a step, in the words of the compiler's own incremental steps.</summary>
public enum StepReason
{
    /// <summary>The step did not run: its inputs were the same.</summary>
    Cached,

    /// <summary>The step ran and made the same again.</summary>
    Unchanged,

    /// <summary>The step ran and made something else.</summary>
    Modified,

    /// <summary>There was no such item before.</summary>
    New,

    /// <summary>The item is gone.</summary>
    Removed,
}

/// <summary>
/// Which steps of a compilation ran, and for how many items: the evidence that an edit costs no more than it must.
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

    /// <summary>Why a step's result is what it is, after the step ran.</summary>
    internal static StepReason ReasonOf(object? former, object? current) =>
        former is null ? StepReason.New
        : ReferenceEquals(former, current) ? StepReason.Unchanged
        : StepReason.Modified;

    /// <summary>The items that a step left alone, given how many there are now and were before.</summary>
    internal void Settle(string step, int items, int formerItems)
    {
        var counts = Counts(step);
        var ran = counts[(int)StepReason.Unchanged] + counts[(int)StepReason.Modified] + counts[(int)StepReason.New];
        Ran(step, StepReason.Cached, items - ran);
        Ran(step, StepReason.Removed, Math.Max(0, formerItems - (items - counts[(int)StepReason.New])));
    }

    /// <summary>How many items have a reason.</summary>
    public int Count(string step, StepReason reason) => Counts(step)[(int)reason];

    /// <summary>The steps that are known.</summary>
    public IEnumerable<string> Steps => _counts.Keys;

    private int[] Counts(string step) =>
        _counts.TryGetValue(step, out var counts) ? counts : new int[(int)StepReason.Removed + 1];
}
