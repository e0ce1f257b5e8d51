using System.Runtime.CompilerServices;
using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>
/// The words of a canonical text with the hash of each, in which case does not matter. In scripts that do not separate
/// words, each character is a word.
/// </summary>
internal sealed class WordSequence
{
    private readonly TextRange[] _words;
    private readonly int[] _hashes;

    private WordSequence(string text, TextRange[] words, int[] hashes) =>
        (Text, _words, _hashes) = (text, words, hashes);

    public string Text { get; }

    public int Count => _words.Length;

    public TextRange this[int index] => _words[index];

    public ReadOnlySpan<int> Hashes => _hashes;

    public static WordSequence Of(string text) => Of(text, new(0, text.Length));

    [MethodImpl(Jit.Optimize)]
    public static WordSequence Of(string text, TextRange range)
    {
        List<TextRange> words = new(range.Length / 5);
        for (var at = range.Start; at < range.End; )
        {
            if (!WordBoundary.IsAsciiWord(text[at]) && !WordBoundary.IsWord(text, at))
            {
                at++;
                continue;
            }

            var end = EndOf(text, at, range.End);
            words.Add(TextRange.FromBounds(at, end));
            at = end;
        }

        var hashes = new int[words.Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = string.GetHashCode(
                text.AsSpan(words[i].Start, words[i].Length),
                StringComparison.OrdinalIgnoreCase
            );
        }

        return new(text, [.. words], hashes);
    }

    public string WordAt(int index) => Text.Substring(_words[index].Start, _words[index].Length);

    /// <summary>The range from one word to another, inclusive.</summary>
    public TextRange RangeOf(int first, int last) => TextRange.FromBounds(_words[first].Start, _words[last].End);

    /// <summary>The index of the first word that ends behind an offset.</summary>
    public int FirstFrom(int offset)
    {
        var (low, high) = (0, _words.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _words[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    [MethodImpl(Jit.Optimize)]
    private static int EndOf(string text, int start, int end)
    {
        var at = start + LengthAt(text, start);
        if (IsOneCharacter(text, start))
        {
            while (at < end && CanonicalText.IsCombining(text[at]))
            {
                at++;
            }

            return at;
        }

        while (at < end)
        {
            if (WordBoundary.IsAsciiWord(text[at]))
            {
                at++;
                continue;
            }

            var isApostrophe =
                text[at] == CanonicalText.Mark
                && at + 1 < end
                && char.IsLetter(text[at - 1])
                && char.IsLetter(text[at + 1]);
            var isDecimal =
                text[at] is '.' or ',' && at + 1 < end && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
            if (!isApostrophe && !isDecimal && (!WordBoundary.IsWord(text, at) || IsOneCharacter(text, at)))
            {
                break;
            }

            at += LengthAt(text, at);
        }

        return at;
    }

    /// <summary>Korean separates words by spaces, although they have no other boundaries.</summary>
    private static bool IsOneCharacter(string text, int at) =>
        text[at] is not (>= '\uAC00' and <= '\uD7FF' or >= '\u1100' and <= '\u11FF')
        && WordBoundary.IsSpaceless(text, at);

    private static int LengthAt(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
}
