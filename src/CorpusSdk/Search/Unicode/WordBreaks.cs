using System.Text;
using static CorpusSdk.WordProperties;

namespace CorpusSdk;

/// <summary>
/// Finds word boundaries in UTF-8 by Unicode Standard Annex #29 (rules WB1 to WB999, untailored). Invalid UTF-8 counts
/// as U+FFFD, as it does when decoded.
/// </summary>
internal static class WordBreaks
{
    /// <summary>Finds the end of the segment that starts at a boundary.</summary>
    /// <param name="text">The full text: the end of a word may depend on what follows it.</param>
    /// <param name="start">The boundary; less than the length of <paramref name="text"/>.</param>
    public static int Next(ReadOnlySpan<byte> text, int start)
    {
        var at = start;
        var last = Read(text, ref at);
        if ((last & Break) is CR or LF or Newline)
        {
            return (last & Break) == CR && at < text.Length && text[at] == (byte)'\n' ? at + 1 : at; // WB3, WB3a
        }

        // The last property of the segment so far, ignoring marks (WB4), and the number of trailing regional
        // indicators.
        var significant = (byte)(last & Break);
        var indicators = significant == RegionalIndicator ? 1 : 0;
        while (at < text.Length)
        {
            var end = at;
            var next = Read(text, ref end);
            var kind = (byte)(next & Break);
            if (kind is Extend or ZWJ or Format)
            {
                // WB4: belongs to the preceding character.
            }
            else if (((last & Break) == ZWJ && (next & Picture) != 0) || ((last & Break) == Space && kind == Space))
            {
                (significant, indicators) = (kind, 0); // WB3c, WB3d
            }
            else if (IsMiddle(significant, kind) && FollowsAfter(text, end, significant, kind, out var behind))
            {
                (end, next) = behind; // WB6, WB7, WB7b, WB7c, WB11, WB12
                significant = (byte)(next & Break);
            }
            else if (Joins(significant, kind, indicators))
            {
                significant = kind;
                indicators = kind == RegionalIndicator ? indicators + 1 : 0;
            }
            else
            {
                return at;
            }

            (last, at) = (next, end);
        }

        return at;
    }

    private static bool IsLetter(byte kind) => kind is Letter or HebrewLetter;

    /// <summary>Whether there is no boundary between neighbors: WB5, WB7a, WB8 to WB10, WB13 to WB16.</summary>
    private static bool Joins(byte left, byte right, int indicators) =>
        right switch
        {
            Letter or HebrewLetter => left is Letter or HebrewLetter or Numeric or ExtendNumLet,
            Numeric => left is Letter or HebrewLetter or Numeric or ExtendNumLet,
            Katakana => left is Katakana or ExtendNumLet,
            ExtendNumLet => left is Letter or HebrewLetter or Numeric or Katakana or ExtendNumLet,
            RegionalIndicator => left == RegionalIndicator && indicators % 2 == 1,
            SingleQuote => left == HebrewLetter, // WB7a
            _ => false,
        };

    /// <summary>
    /// Whether a character may continue the word or number that it follows, depending on the next character.
    /// </summary>
    private static bool IsMiddle(byte left, byte kind) =>
        kind switch
        {
            SingleQuote or MidNumLet => IsLetter(left) || left == Numeric,
            MidLetter => IsLetter(left),
            MidNum => left == Numeric,
            DoubleQuote => left == HebrewLetter,
            _ => false,
        };

    /// <summary>Whether the character after such a character continues the word or number.</summary>
    private static bool FollowsAfter(
        ReadOnlySpan<byte> text,
        int at,
        byte left,
        byte middle,
        out (int End, byte Next) behind
    )
    {
        at = SkipMarks(text, at);
        var next = at < text.Length ? Read(text, ref at) : (byte)0;
        behind = (at, next);
        var kind = (byte)(next & Break);
        return middle == DoubleQuote ? kind == HebrewLetter
            : left == Numeric ? kind == Numeric
            : IsLetter(kind);
    }

    private static int SkipMarks(ReadOnlySpan<byte> text, int at)
    {
        for (var end = at; at < text.Length && (Read(text, ref end) & Break) is Extend or ZWJ or Format; )
        {
            at = end;
        }

        return at;
    }

    private static byte Read(ReadOnlySpan<byte> text, ref int at)
    {
        _ = Rune.DecodeFromUtf8(text[at..], out var rune, out var length);
        at += length;
        return Of(rune.Value);
    }
}
