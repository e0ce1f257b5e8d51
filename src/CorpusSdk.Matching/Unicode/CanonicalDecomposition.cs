using System.Text;

namespace CorpusSdk.Matching.Unicode;

/// <summary>
/// Unicode normal form D: texts that look and mean the same, whether a letter and its accent are one character or two,
/// become the same text. The runtime's own normalization depends on the machine, and does nothing in the invariant
/// globalization mode of many containers.
/// </summary>
internal static class CanonicalDecomposition
{
    // Hangul syllables are decomposed by arithmetic.
    public const int SyllableBase = 0xAC00;
    public const int SyllableCount = 11172;
    public const int LeadBase = 0x1100;
    public const int VowelBase = 0x1161;
    public const int TailBase = 0x11A7;
    public const int LeadCount = 19;
    public const int VowelCount = 21;
    public const int TailCount = 28;

    /// <summary>The characters that are decomposed, without Hangul syllables. A second part of 0 is none.</summary>
    public static readonly IReadOnlyDictionary<int, (int First, int Second)> All = Parts();

    /// <summary>The combining classes of marks; other characters begin a new sequence (class 0).</summary>
    public static readonly IReadOnlyDictionary<int, byte> CombiningClasses = Classes();

    /// <param name="text">Any text; lone surrogates stay as they are.</param>
    public static string Of(string text)
    {
        // Below U+00C0 nothing is decomposed.
        var start = 0;
        while (start < text.Length && text[start] < '\u00C0')
        {
            start++;
        }

        if (start == text.Length)
        {
            return text;
        }

        var decomposed = new StringBuilder(text.Length + 16);
        _ = decomposed.Append(text, 0, start);
        var marks = new List<(int Code, byte Class)>();
        var stack = new Stack<int>();
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] < '\u00C0')
            {
                Flush(decomposed, marks);
                _ = decomposed.Append(text[i]);
                continue;
            }

            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            stack.Push(isPair ? char.ConvertToUtf32(text[i], text[++i]) : text[i]);
            while (stack.Count > 0)
            {
                var code = stack.Pop();
                if (All.TryGetValue(code, out var parts))
                {
                    if (parts.Second > 0)
                    {
                        stack.Push(parts.Second);
                    }

                    stack.Push(parts.First);
                }
                else if (CombiningClasses.TryGetValue(code, out var combining))
                {
                    marks.Add((code, combining));
                }
                else
                {
                    Flush(decomposed, marks);
                    AppendStarter(decomposed, code);
                }
            }
        }

        Flush(decomposed, marks);
        return decomposed.ToString();
    }

    /// <summary>Appends combining marks in canonical order; the order of marks of the same class is kept.</summary>
    private static void Flush(StringBuilder decomposed, List<(int Code, byte Class)> marks)
    {
        if (marks.Count == 0)
        {
            return;
        }

        foreach (var (code, _) in marks.OrderBy(mark => mark.Class))
        {
            Append(decomposed, code);
        }

        marks.Clear();
    }

    private static void AppendStarter(StringBuilder decomposed, int code)
    {
        var syllable = code - SyllableBase;
        if (syllable is < 0 or >= SyllableCount)
        {
            Append(decomposed, code);
            return;
        }

        _ = decomposed
            .Append((char)(LeadBase + (syllable / (VowelCount * TailCount))))
            .Append((char)(VowelBase + (syllable / TailCount % VowelCount)));
        if (syllable % TailCount > 0)
        {
            _ = decomposed.Append((char)(TailBase + (syllable % TailCount)));
        }
    }

    private static void Append(StringBuilder decomposed, int code)
    {
        if (code < 0x10000)
        {
            _ = decomposed.Append((char)code);
        }
        else
        {
            _ = decomposed.Append(char.ConvertFromUtf32(code));
        }
    }

    private static Dictionary<int, (int First, int Second)> Parts()
    {
        var parts = new Dictionary<int, (int, int)>();
        var code = 0;
        for (var at = 0; at < NormalizationTables.Decompositions.Length; )
        {
            var step = Next(NormalizationTables.Decompositions, ref at);
            code += step >> 1;
            var first = Next(NormalizationTables.Decompositions, ref at);
            parts.Add(code, (first, (step & 1) == 0 ? 0 : Next(NormalizationTables.Decompositions, ref at)));
        }

        return parts;
    }

    private static Dictionary<int, byte> Classes()
    {
        var classes = new Dictionary<int, byte>();
        for (var at = 0; at < NormalizationTables.Classes.Length; )
        {
            var start = Next(NormalizationTables.Classes, ref at);
            var length = Next(NormalizationTables.Classes, ref at);
            var combining = (byte)Next(NormalizationTables.Classes, ref at);
            for (var code = start; code < start + length; code++)
            {
                classes.Add(code, combining);
            }
        }

        return classes;
    }

    private static int Next(byte[] bytes, ref int at)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            value |= (bytes[at] & 0x7F) << shift;
            if (bytes[at++] < 0x80)
            {
                return value;
            }
        }
    }
}
