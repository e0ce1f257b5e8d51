using System.Runtime.CompilerServices;

namespace CorpusSdk.Matching;

/// <summary>
/// A filter for the words that a text may contain, and for pairs of adjacent words. A name with other words or pairs
/// cannot occur in the text, so a new alias affects only the few articles that may contain it, rather than all that
/// contain "Mr.". It has no false negatives and few false positives. Two filters are equal if they let the same names
/// pass.
/// </summary>
/// <remarks>
/// A Bloom filter with two bits for each word and one for each pair of words. A word is a run of letters, digits and
/// marks, because names are only found between the boundaries of such runs (<see cref="WordBoundary"/>). A character of
/// a script without spaces is a word of its own.
/// </remarks>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
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
    /// <param name="more">Names that the text may contain in other letters.</param>
    internal static WordFilter Of(string text, IEnumerable<string>? more = null)
    {
        var filter = new WordFilter(text.Length <= SmallText ? 14 : 18);
        filter.AddWords(text);
        foreach (var name in more ?? [])
        {
            filter.AddWords(name);
        }

        return filter;
    }

    /// <summary>A hash for each word of the text or name.</summary>
    internal static IEnumerable<uint> HashesOf(string text)
    {
        for (var start = 0; NextWord(text, ref start, out var end); start = end)
        {
            yield return Hash(text, start, end);
        }
    }

    /// <summary>The hash of the longest word, which a text is least likely to contain; 0 if there is no word.</summary>
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

    internal bool MayContain(string name) => MayContain([.. HashesOf(name)]);

    /// <param name="word">A hash from <see cref="HashOfLongestWord"/>.</param>
    internal bool MayContain(uint word) => word == 0 || (IsSet(FirstBit(word)) && IsSet(SecondBit(word)));

    /// <param name="words">
    /// The hashes of a name's words, from <see cref="HashesOf"/>; computed once for all articles.
    /// </param>
    internal bool MayContain(uint[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (
                !IsSet(FirstBit(words[i]))
                || !IsSet(SecondBit(words[i]))
                || (i > 0 && !IsSet(FirstBit(HashOfPair(words[i - 1], words[i]))))
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

    /// <summary>Finds the next word at or after <paramref name="start"/>.</summary>
    [MethodImpl(Jit.Optimize)]
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

    [MethodImpl(Jit.Optimize)]
    private static uint Hash(string text, int start, int end)
    {
        var hash = 2166136261u;
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash ^ text[i]) * 16777619u);
        }

        return hash;
    }

    /// <summary>A hash for two words in this order.</summary>
    private static uint HashOfPair(uint one, uint next) =>
        unchecked((((one << 5) | (one >>> 27)) ^ next) * 0xC2B2AE35u);

    private uint FirstBit(uint hash) => unchecked(hash * 0x9E3779B1u) >> _shift;

    private uint SecondBit(uint hash) => unchecked((hash ^ 0x5BD1E995u) * 0x85EBCA77u) >> _shift;

    [MethodImpl(Jit.Optimize)]
    private void AddWords(string text)
    {
        uint? before = null;
        for (var start = 0; NextWord(text, ref start, out var end); start = end)
        {
            var hash = Hash(text, start, end);
            Add(FirstBit(hash));
            Add(SecondBit(hash));
            if (before is { } other)
            {
                Add(FirstBit(HashOfPair(other, hash)));
            }

            before = hash;
        }
    }

    private void Add(uint bit) => _bits[bit >> 6] |= 1UL << (int)(bit & 63);

    private bool IsSet(uint bit) => (_bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
}
