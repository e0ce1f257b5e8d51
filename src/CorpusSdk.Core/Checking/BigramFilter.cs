namespace CorpusSdk.Core.Checking;

/// <summary>
/// Which pairs of neighbouring characters a text may hold. A name with a pair that is not among them cannot
/// occur in the text, so that a new alias concerns only the few articles that may hold it. Never wrong when it
/// says no; seldom wrong when it says yes. Two filters are equal if they let the same names pass.
/// </summary>
public sealed class BigramFilter : IEquatable<BigramFilter>
{
    private const int SmallText = 1 << 14;
    private readonly ulong[] _bits;
    private readonly int _shift;

    private BigramFilter(int size)
    {
        _bits = new ulong[1 << (size - 6)];
        _shift = 32 - size;
    }

    /// <param name="text">With white space folded, as the names will be.</param>
    internal static BigramFilter Of(string text)
    {
        var filter = new BigramFilter(text.Length <= SmallText ? 13 : 16);
        for (var i = 0; i < text.Length; i++)
        {
            // The single characters are there for the names of one character.
            filter.Add(filter.Hash('\0', text[i]));
            if (i > 0)
            {
                filter.Add(filter.Hash(text[i - 1], text[i]));
            }
        }

        return filter;
    }

    /// <summary>How many characters of the form are enough to see that it is not in the text; 0 if it may be.</summary>
    internal int Misses(string form)
    {
        if (form.Length == 1)
        {
            return Holds(Hash('\0', form[0])) ? 0 : 1;
        }

        for (var i = 1; i < form.Length; i++)
        {
            if (!Holds(Hash(form[i - 1], form[i])))
            {
                return i + 1;
            }
        }

        return 0;
    }

    public bool Equals(BigramFilter? other) => other is not null && _bits.SequenceEqual(other._bits);

    public override bool Equals(object? obj) => Equals(obj as BigramFilter);

    public override int GetHashCode()
    {
        var hash = 0UL;
        foreach (var bits in _bits)
        {
            hash = unchecked((hash * 31) + bits);
        }

        return hash.GetHashCode();
    }

    private void Add(uint bit) => _bits[bit >> 6] |= 1UL << (int)(bit & 63);

    private bool Holds(uint bit) => (_bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0;

    private uint Hash(char first, char second) => unchecked(((first * 0x10001u) + (second * 31u) + 1) * 0x9E3779B1u) >> _shift;
}
