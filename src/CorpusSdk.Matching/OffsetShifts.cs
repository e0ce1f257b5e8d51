namespace CorpusSdk.Matching;

/// <summary>Maps the offsets of a changed text to the original, which differ by a shift here and there.</summary>
/// <param name="from">The offsets of the changed text from which a shift applies, ascending.</param>
/// <param name="shifts">The shifts; parallel to <paramref name="from"/>.</param>
/// <param name="first">The shift before the first of these offsets.</param>
internal readonly struct OffsetShifts(int[] from, int[] shifts, int first = 0)
{
    /// <summary>The offsets of the changed text from which a shift applies, ascending.</summary>
    public IReadOnlyList<int> From => from;

    /// <summary>The original offset of an offset of the changed text.</summary>
    public int ToOriginal(int offset)
    {
        var index = Array.BinarySearch(from, offset);
        index = index >= 0 ? index : ~index - 1;
        return offset + (index < 0 ? first : shifts[index]);
    }

    /// <summary>
    /// The greatest offset of the changed text that stands for an original offset or one before it.
    /// </summary>
    public int FromOriginal(int original)
    {
        int low = 0,
            high = from.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (from[middle] + shifts[middle] <= original)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var changed = original - (low == 0 ? first : shifts[low - 1]);
        return low == from.Length ? changed : Math.Min(changed, from[low] - 1);
    }
}
