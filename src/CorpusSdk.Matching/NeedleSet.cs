namespace CorpusSdk.Matching;

/// <summary>
/// Searches for many strings at once: finds which of them start at an offset of a text. A sorted list serves as a trie,
/// so that 50,000 long quotes need no additional memory, and a filter of first characters skips most offsets. A text is
/// searched in one pass, however many strings there are.
/// </summary>
internal sealed class NeedleSet
{
    private const int Window = 4;
    private readonly string[] _needles;
    private readonly int[] _shorter;
    private readonly ulong[] _filter;
    private readonly int _filterShift;

    /// <param name="needles">Empty and repeated strings are ignored.</param>
    public NeedleSet(IEnumerable<string> needles)
    {
        _needles = [.. new HashSet<string>(needles, StringComparer.Ordinal).Where(n => n.Length > 0)];
        Array.Sort(_needles, StringComparer.Ordinal);
        _shorter = LinkToPrefixes(_needles);

        var bits = 10;
        while (bits < 22 && 1 << bits < _needles.Length * 16)
        {
            bits++;
        }

        _filter = new ulong[1 << (bits - 6)];
        _filterShift = 32 - bits;
        foreach (var needle in _needles)
        {
            var bit = needle.Length < Window ? Hash(needle[0]) : Hash(needle, 0);
            _filter[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    public int Count => _needles.Length;

    public string this[int index] => _needles[index];

    /// <summary>The index of a needle, or a negative number.</summary>
    public int IndexOf(string needle) => Array.BinarySearch(_needles, needle, StringComparer.Ordinal);

    /// <summary>The index of the longest needle at the offset of the text, or -1.</summary>
    public int LongestAt(string text, int position)
    {
        if (!MayBeginAt(text, position))
        {
            return -1;
        }

        // Find the last needle that is not greater than the rest of the text: any needle that the rest of the text
        // starts with is a prefix of it.
        int low = 0,
            high = _needles.Length - 1,
            last = -1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var needle = _needles[middle];
            if (string.CompareOrdinal(needle, 0, text, position, needle.Length) <= 0)
            {
                last = middle;
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        if (last < 0)
        {
            return -1;
        }

        var common = CommonLength(_needles[last], text, position);
        while (last >= 0 && _needles[last].Length > common)
        {
            last = _shorter[last];
        }

        return last;
    }

    /// <summary>The index of the longest other needle that is a prefix of the needle, or -1.</summary>
    public int ShorterThan(int needle) => _shorter[needle];

    private static int[] LinkToPrefixes(string[] sorted)
    {
        var shorter = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            var candidate = i - 1;
            while (candidate >= 0 && !sorted[i].StartsWith(sorted[candidate], StringComparison.Ordinal))
            {
                candidate = shorter[candidate];
            }

            shorter[i] = candidate;
        }

        return shorter;
    }

    private static int CommonLength(string needle, string text, int position)
    {
        // Most strings differ early. For the others, long ranges are compared at once. The text cannot end within the
        // needle: it would then sort before the needle.
        var limit = needle.Length;
        var same = 0;
        while (same < limit && same < 32 && needle[same] == text[position + same])
        {
            same++;
        }

        if (same < 32)
        {
            return same;
        }

        for (var different = limit + 1; different - same > 1; )
        {
            var middle = (same + different) >>> 1;
            (same, different) =
                string.CompareOrdinal(needle, 0, text, position, middle) == 0 ? (middle, different) : (same, middle);
        }

        return same;
    }

    private bool MayBeginAt(string text, int position) =>
        IsSet(Hash(text[position])) || (position + Window <= text.Length && IsSet(Hash(text, position)));

    private bool IsSet(uint bit) => (_filter[bit >> 6] & (1UL << (int)(bit & 63))) != 0;

    private uint Hash(char c) => unchecked((c + 1u) * 0x9E3779B1u) >> _filterShift;

    private uint Hash(string text, int at) =>
        unchecked(
            ((((((text[at] * 0x01000193u) ^ text[at + 1]) * 0x01000193u) ^ text[at + 2]) * 0x01000193u) ^ text[at + 3])
            * 0x9E3779B1u
        ) >> _filterShift;
}
