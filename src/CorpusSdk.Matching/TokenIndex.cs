namespace CorpusSdk.Matching;

/// <summary>
/// The offsets of each word of a text; for scripts without spaces, of each pair of characters. Case is ignored.
/// </summary>
internal sealed class TokenIndex
{
    // Hash in the upper half, offset in the lower: after sorting, all offsets of a word are adjacent and in order.
    private readonly long[] _places;

    public TokenIndex(string text)
    {
        _places = [.. TokensOf(text).Select(t => ((long)t.Hash << 32) | (uint)t.Offset)];
        Array.Sort(_places);
    }

    public static IEnumerable<(int Hash, int Offset)> TokensOf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!WordBoundary.IsWord(text, i))
            {
                continue;
            }

            var (hash, start) = (17, i);
            if (WordBoundary.IsSpaceless(text, i))
            {
                yield return (Add(Add(hash, text[i]), i + 1 < text.Length ? text[i + 1] : ' '), i);
                continue;
            }

            for (; i < text.Length && WordBoundary.IsWord(text, i) && !WordBoundary.IsSpaceless(text, i); i++)
            {
                hash = Add(hash, char.ToLowerInvariant(text[i]));
            }

            i--;
            yield return (hash, start);
        }
    }

    /// <summary>The offsets of a word, ascending: index of the first, and count.</summary>
    public (int First, int Count) Find(int hash)
    {
        var first = LowerBound((long)hash << 32);
        return (first, LowerBound(((long)hash << 32) | uint.MaxValue) - first);
    }

    /// <summary>The offset at an index from <see cref="Find"/>.</summary>
    public int OffsetOf(int place) => (int)(uint)_places[place];

    private static int Add(int hash, char c) => unchecked((hash * 31) + c);

    private int LowerBound(long value)
    {
        var index = Array.BinarySearch(_places, value);
        return index >= 0 ? index : ~index;
    }
}
