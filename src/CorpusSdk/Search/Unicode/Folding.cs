using System.Text;

namespace CorpusSdk;

/// <summary>
/// Removes case, diacritics and width from letters. Uses its own tables, so that a query finds the same articles on
/// every system, with ICU or without (InvariantGlobalization).
/// </summary>
internal static class Folding
{
    private const int PageSize = 256;

    /// <summary>
    /// For each code point the one that it folds to, or the complement of an index in <see cref="s_sequences"/>.
    /// </summary>
    private static readonly int[]?[] s_pages = new int[0x110000 / PageSize][];

    /// <summary>Sequences of code points, each preceded by its length.</summary>
    private static readonly int[] s_sequences = Unpack(UnicodeTables.Folds);

    /// <summary>Appends the folded form of a letter, in UTF-8.</summary>
    /// <param name="rune">The letter.</param>
    /// <param name="previous">
    /// The code point written last, with which sound marks and jamo are composed; 0 if there is none.
    /// </param>
    /// <param name="destination">The buffer.</param>
    /// <param name="length">The number of bytes in the buffer that are used.</param>
    /// <returns>False if the buffer is too short.</returns>
    public static bool TryAppend(Rune rune, ref int previous, Span<byte> destination, ref int length)
    {
        var folded = s_pages[rune.Value / PageSize] is { } page ? page[rune.Value % PageSize] : rune.Value;
        if (folded >= 0)
        {
            if (CjkComposition.TryCompose(previous, folded, out var composed))
            {
                length -= new Rune(previous).Utf8SequenceLength;
                folded = composed;
            }

            return TryWrite(folded, ref previous, destination, ref length);
        }

        var at = ~folded;
        for (var i = 1; i <= s_sequences[at]; i++)
        {
            if (!TryWrite(s_sequences[at + i], ref previous, destination, ref length))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryWrite(int codePoint, ref int previous, Span<byte> destination, ref int length)
    {
        if (!new Rune(codePoint).TryEncodeToUtf8(destination[length..], out var written))
        {
            return false;
        }

        length += written;
        previous = codePoint;
        return true;
    }

    private static int[] Unpack(ReadOnlySpan<byte> runs)
    {
        var sequences = new List<int> { 0 }; // the empty sequence
        var (at, code) = (0, 0);
        while (at < runs.Length)
        {
            code += VariableInt.Read(runs, ref at);
            var (length, kind) = Math.DivRem(VariableInt.Read(runs, ref at), 4);
            var move = kind == 1 ? VariableInt.Read(runs, ref at) : 0;
            move = (move >>> 1) ^ -(move & 1);
            if (kind == 2)
            {
                Set(code, ~sequences.Count);
                var count = VariableInt.Read(runs, ref at);
                sequences.Add(count);
                for (var i = 0; i < count; i++)
                {
                    sequences.Add(VariableInt.Read(runs, ref at));
                }
            }

            for (var i = 0; i < length && kind < 2; i++)
            {
                Set(code + i, kind == 0 ? ~0 : code + i + move);
            }

            code += length;
        }

        return [.. sequences];
    }

    private static void Set(int code, int folded)
    {
        ref var page = ref s_pages[code / PageSize];
        if (page is null)
        {
            page = new int[PageSize];
            for (var i = 0; i < PageSize; i++)
            {
                page[i] = (code & ~(PageSize - 1)) + i;
            }
        }

        page[code % PageSize] = folded;
    }
}
