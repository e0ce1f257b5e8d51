using System.Text;
using static CorpusSdk.Matching.Unicode.CanonicalDecomposition;

namespace CorpusSdk.Matching.Unicode;

/// <summary>
/// Composes letters and their marks to one character, so that texts that look and mean the same become the same text.
/// </summary>
/// <remarks>
/// This is Unicode normal form C, except that the few characters that the standard excludes from composition are
/// composed too: it serves only comparisons.
/// </remarks>
internal static class CanonicalComposition
{
    private static readonly Dictionary<(int First, int Second), int> s_composed = All.Where(pair =>
            pair.Value.Second > 0
        )
        .ToDictionary(pair => pair.Value, pair => pair.Key);

    // A bit for each character of the basic plane that composition may change, alone or with the character before it.
    // For a high surrogate: whether there is such a character among those that begin with it.
    private static readonly ulong[] s_mayChange = MayChange();

    /// <param name="text">Any text; lone surrogates stay as they are.</param>
    public static string Of(string text) => NextChange(text, 0, text.Length) == text.Length ? text : Compose(text);

    /// <summary>
    /// The start of the next sequence of a letter and its marks that may be composed otherwise;
    /// <paramref name="to"/> if there is none.
    /// </summary>
    public static int NextChange(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] >= '\u0300' && MayChange(text[i]))
            {
                return StartOfSequence(text, i, from);
            }
        }

        return to;
    }

    /// <summary>The end of the sequence that begins at an offset.</summary>
    public static int EndOfSequence(string text, int start)
    {
        var end = start + LengthAt(text, start);
        while (end < text.Length && text[end] >= '\u0300' && MayChange(text[end]))
        {
            end += LengthAt(text, end);
        }

        return end;
    }

    private static int StartOfSequence(string text, int at, int from)
    {
        while (at > from && text[at] >= '\u0300' && MayChange(text[at]))
        {
            at -= at - 2 >= from && char.IsSurrogatePair(text[at - 2], text[at - 1]) ? 2 : 1;
        }

        return at;
    }

    private static int LengthAt(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;

    private static bool MayChange(char c) => (s_mayChange[c >> 6] & (1UL << (c & 63))) != 0;

    private static string Compose(string text)
    {
        var decomposed = CanonicalDecomposition.Of(text);
        var codes = new List<int>(decomposed.Length);
        var starter = -1;
        var lastClass = 0;
        for (var i = 0; i < decomposed.Length; )
        {
            var length = LengthAt(decomposed, i);
            var code = length == 2 ? char.ConvertToUtf32(decomposed[i], decomposed[i + 1]) : decomposed[i];
            i += length;
            var combining = CombiningClasses.TryGetValue(code, out var known) ? known : 0;

            // A mark is blocked by one of the same class before it, and a starter by any mark.
            var isBlocked = starter < codes.Count - 1 && lastClass >= combining;
            if (starter >= 0 && !isBlocked && Pair(codes[starter], code) is { } composed)
            {
                codes[starter] = composed;
                continue;
            }

            starter = combining == 0 ? codes.Count : starter;
            lastClass = combining;
            codes.Add(code);
        }

        var result = new StringBuilder(text.Length);
        foreach (var code in codes)
        {
            _ = code < 0x10000 ? result.Append((char)code) : result.Append(char.ConvertFromUtf32(code));
        }

        return result.ToString();
    }

    private static int? Pair(int first, int second)
    {
        if (s_composed.TryGetValue((first, second), out var composed))
        {
            return composed;
        }

        var (lead, vowel) = (first - LeadBase, second - VowelBase);
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
        {
            return SyllableBase + (((lead * VowelCount) + vowel) * TailCount);
        }

        var (syllable, tail) = (first - SyllableBase, second - TailBase);
        return syllable is >= 0 and < SyllableCount && syllable % TailCount == 0 && tail is > 0 and < TailCount
            ? first + tail
            : null;
    }

    private static ulong[] MayChange()
    {
        var bits = new ulong[1024];
        foreach (var pair in All)
        {
            if (pair.Value.Second == 0)
            {
                Add(pair.Key);
            }
            else
            {
                Add(pair.Value.Second);
            }
        }

        foreach (var code in CombiningClasses.Keys)
        {
            Add(code);
        }

        for (var code = VowelBase; code < VowelBase + VowelCount; code++)
        {
            Add(code);
        }

        for (var code = TailBase + 1; code < TailBase + TailCount; code++)
        {
            Add(code);
        }

        return bits;

        void Add(int code)
        {
            var c = code < 0x10000 ? code : char.ConvertFromUtf32(code)[0];
            bits[c >> 6] |= 1UL << (c & 63);
        }
    }
}
