using System.Runtime.CompilerServices;

namespace CorpusSdk.Matching;

/// <summary>
/// Searches for many strings at once: finds which of them start at an offset of a text. A sorted list serves as a trie,
/// so that 50,000 long quotes need no additional memory, and a filter of first characters skips most offsets. A text is
/// searched in one pass, however many strings there are.
/// </summary>
internal sealed class NeedleSet
{
    private const int Window = 4;
    private const int CancellationStride = 1 << 16;
    private readonly string[] _needles;
    private readonly int[] _shorter;
    private readonly ulong[] _filter;
    private readonly int _filterShift;
    private readonly ulong[] _asciiStarts = new ulong[2];

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
            var bit = (needle.Length < Window ? Hash(needle[0]) : Hash(needle, 0)) >> _filterShift;
            _filter[bit >> 6] |= 1UL << (int)(bit & 63);
            if (needle[0] < 128)
            {
                _asciiStarts[needle[0] >> 6] |= 1UL << (needle[0] & 63);
            }
        }
    }

    public int Count => _needles.Length;

    public string this[int index] => _needles[index];

    /// <summary>The index of a needle, or a negative number.</summary>
    public int IndexOf(string needle) => Array.BinarySearch(_needles, needle, StringComparer.Ordinal);

    /// <summary>The next offset where a needle may begin, or the text's length.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    [MethodImpl(Jit.Optimize)]
    public int NextStart(string text, int from, CancellationToken cancellationToken)
    {
        var filter = _filter;
        var shift = _filterShift;
        for (var at = from; at < text.Length; at++)
        {
            if (at % CancellationStride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var c = text[at];
            if (c < 128 && (_asciiStarts[c >> 6] & (1UL << (c & 63))) == 0)
            {
                continue;
            }

            var bit = Hash(c) >> shift;
            if ((filter[bit >> 6] & (1UL << (int)(bit & 63))) != 0)
            {
                return at;
            }

            if (at + Window <= text.Length)
            {
                bit = Hash(text, at) >> shift;
                if ((filter[bit >> 6] & (1UL << (int)(bit & 63))) != 0)
                {
                    return at;
                }
            }
        }

        return text.Length;
    }

    /// <summary>The index of the longest needle at an offset from <see cref="NextStart"/>, or -1.</summary>
    public int LongestAt(string text, int position)
    {
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

    private static uint Hash(char c) => unchecked((c + 1u) * 0x9E3779B1u);

    private static uint Hash(string text, int at) =>
        unchecked(
            ((((((text[at] * 0x01000193u) ^ text[at + 1]) * 0x01000193u) ^ text[at + 2]) * 0x01000193u) ^ text[at + 3])
            * 0x9E3779B1u
        );
}
