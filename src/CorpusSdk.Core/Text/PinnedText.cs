using System.Text;
using CorpusSdk.Matching.Unicode;

namespace CorpusSdk.Core.Text;

/// <summary>
/// A text as its pin sees it: in Unicode normal form D, without white space at the ends of lines, with each line break
/// within a paragraph replaced by a space, and each paragraph break (one or more blank lines) by one line feed.
/// </summary>
/// <remarks>
/// Other runs of spaces, tabs and the like become one space, as they do when quotes are searched for. No-break spaces
/// are characters, unless they are next to a line end. East Asian scripts are written without spaces, so a line break
/// between two of their characters stands for nothing.
/// </remarks>
internal static class PinnedText
{
    public static string Fold(string text)
    {
        text = CanonicalDecomposition.Of(text);
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            if (!WhiteSpace.Is(text[i]))
            {
                _ = folded.Append(text[i++]);
                continue;
            }

            var start = i;
            var lineEnds = 0;
            for (; i < text.Length && WhiteSpace.Is(text[i]); i++)
            {
                var isInPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
                lineEnds += text[i] is '\n' or '\r' && !isInPair ? 1 : 0;
            }

            if (start == 0 || i == text.Length)
            {
                continue;
            }

            if (lineEnds > 1)
            {
                _ = folded.Append('\n');
            }
            else if (lineEnds == 0)
            {
                AppendSpaces(folded, text, start, i);
            }
            else if (!IsEastAsian(text, start - 1) || !IsEastAsian(text, i))
            {
                _ = folded.Append(' ');
            }
        }

        return folded.ToString();
    }

    private static void AppendSpaces(StringBuilder folded, string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsFoldable(text[i]))
            {
                _ = folded.Append(text[i]);
            }
            else if (i == start || !IsFoldable(text[i - 1]))
            {
                _ = folded.Append(' ');
            }
        }
    }

    /// <summary>White space that a search for a quote folds too.</summary>
    private static bool IsFoldable(char c) => c is ' ' or (>= '\t' and <= '\r');

    /// <summary>Whether the character belongs to Han, Kana, Bopomofo or their full-width punctuation.</summary>
    private static bool IsEastAsian(string text, int index) =>
        text[index] switch
        {
            >= '\u2E80' and <= '\u312F' => true,
            >= '\u3190' and <= '\uA4CF' => true,
            >= '\uF900' and <= '\uFAFF' => true,
            >= '\uFE30' and <= '\uFE4F' => true,
            >= '\uFF00' and <= '\uFF9F' => true,
            var low when char.IsLowSurrogate(low) => index > 0 && IsIdeographPlane(text[index - 1]),
            var high => IsIdeographPlane(high),
        };

    /// <summary>The high surrogates of planes 2 and 3.</summary>
    private static bool IsIdeographPlane(char high) => high is >= '\uD840' and <= '\uD8BF';
}
