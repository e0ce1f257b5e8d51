namespace CorpusSdk.Matching;

/// <summary>
/// Which words a text may hold, and which one after the other. A name with words that are not among them, or not side
/// by side, cannot occur in the text, so that a new alias concerns only the few articles that may hold it: not all that
/// have "Mr." somewhere. Never wrong when it says no; seldom wrong when it says yes. Two filters are equal if they let
/// the same names pass.
/// </summary>
/// <remarks>
/// A Bloom filter with two bits for each word, and one for each two words. A word is a run of letters, digits and
/// marks, since a name is only found between the ends of such runs (<see cref="WordBoundary"/>); a character of a
/// script without spaces is a word by itself.
/// </remarks>
public sealed class WordFilter : IEquatable<WordFilter>
{
    private const int SmallText = 1 << 14;
    private readonly ulong[] _bits;
    private readonly int _shift;

    private WordFilter(int size)
    {
        _bits = new ulong[1 << (size - 6)];
        _shift = 32 - size;
    }

    /// <param name="text">Any text; white space need not be folded.</param>
    internal static WordFilter Of(string text)
    {
        var filter = new WordFilter(text.Length <= SmallText ? 14 : 18);
        uint? before = null;
        foreach (var hash in HashesOf(text))
        {
            filter.Add(filter.First(hash));
            filter.Add(filter.Second(hash));
            if (before is { } other)
            {
                filter.Add(filter.First(Pair(other, hash)));
            }

            before = hash;
        }

        return filter;
    }

    /// <summary>A number for each word of the text or name; the same word has the same number.</summary>
    internal static IEnumerable<uint> HashesOf(string text)
    {
        for (var start = 0; NextWord(text, ref start, out var end); start = end)
        {
            yield return Hash(text, start, end);
        }
    }

    /// <summary>
    /// The number of the longest word, which a text is least likely to hold; 0 where there is no word.
    /// </summary>
    internal static uint HashOfLongestWord(string name)
    {
        var (hash, longest) = (0u, 0);
        for (var start = 0; NextWord(name, ref start, out var end); start = end)
        {
            if (end - start > longest)
            {
                (hash, longest) = (Hash(name, start, end), end - start);
            }
        }

        return hash;
    }

    internal bool MayHold(string name) => MayHold([.. HashesOf(name)]);

    /// <param name="word">From <see cref="HashOfLongestWord"/>.</param>
    internal bool MayHold(uint word) => word == 0 || (Holds(First(word)) && Holds(Second(word)));

    /// <param name="words">The words of a name, from <see cref="HashesOf"/>: computed once for all articles.</param>
    internal bool MayHold(uint[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (
                !Holds(First(words[i]))
                || !Holds(Second(words[i]))
                || (i > 0 && !Holds(First(Pair(words[i - 1], words[i]))))
            )
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(WordFilter? other) => other is not null && _bits.SequenceEqual(other._bits);

    public override bool Equals(object? obj) => Equals(obj as WordFilter);

    public override int GetHashCode()
    {
        var hash = 0UL;
        foreach (var bits in _bits)
        {
            hash = unchecked((hash * 31) + bits);
        }

        return hash.GetHashCode();
    }

    /// <summary>Goes on to the next word at or after <paramref name="start"/>.</summary>
    private static bool NextWord(string text, ref int start, out int end)
    {
        while (start < text.Length && !WordBoundary.IsWord(text, start))
        {
            start++;
        }

        end = start;
        if (start == text.Length)
        {
            return false;
        }

        if (WordBoundary.IsSpaceless(text, start))
        {
            end += char.IsSurrogatePair(text, start) ? 2 : 1;
            return true;
        }

        while (end < text.Length && WordBoundary.IsWord(text, end) && !WordBoundary.IsSpaceless(text, end))
        {
            end += char.IsSurrogatePair(text, end) ? 2 : 1;
        }

        return true;
    }

    private static uint Hash(string text, int start, int end)
    {
        var hash = 2166136261u;
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash ^ text[i]) * 16777619u);
        }

        return hash;
    }

    /// <summary>A number for two words in this order.</summary>
    private static uint Pair(uint one, uint next) => unchecked((((one << 5) | (one >>> 27)) ^ next) * 0xC2B2AE35u);

    private uint First(uint hash) => unchecked(hash * 0x9E3779B1u) >> _shift;

    private uint Second(uint hash) => unchecked((hash ^ 0x5BD1E995u) * 0x85EBCA77u) >> _shift;

    private void Add(uint bit) => _bits[bit >> 6] |= 1UL << (int)(bit & 63);

    private bool Holds(uint bit) => (_bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
}
