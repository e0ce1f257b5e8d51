namespace CorpusSdk.Matching;

/// <summary>Sorted ranges that do not overlap; overlapping ones are merged.</summary>
internal sealed class RangeSet
{
    public static readonly RangeSet Empty = new([]);

    private readonly TextRange[] _ranges;

    private RangeSet(TextRange[] ranges) => _ranges = ranges;

    /// <param name="ranges">Not empty ranges.</param>
    public static RangeSet Of(IEnumerable<TextRange> ranges)
    {
        List<TextRange> merged = [];
        foreach (var range in ranges.OrderBy(r => r.Start))
        {
            if (merged.Count > 0 && merged[merged.Count - 1] is var last && range.Start < last.End)
            {
                merged[merged.Count - 1] = TextRange.FromBounds(last.Start, Math.Max(last.End, range.End));
            }
            else
            {
                merged.Add(range);
            }
        }

        return new([.. merged]);
    }

    public IReadOnlyList<TextRange> Ranges => _ranges;

    public bool Overlaps(TextRange range) => IndexOf(range) >= 0;

    /// <summary>The ranges that overlap the given one, in order.</summary>
    public IEnumerable<TextRange> Overlapping(TextRange range) =>
        IndexOf(range) is var first && first < 0
            ? []
            : _ranges.Skip(first).TakeWhile(overlapping => overlapping.Overlaps(range));

    /// <summary>The index of the first range that overlaps the given one, or -1.</summary>
    public int IndexOf(TextRange range)
    {
        int low = 0,
            high = _ranges.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_ranges[middle].End > range.Start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low < _ranges.Length && _ranges[low].Overlaps(range) ? low : -1;
    }
}
