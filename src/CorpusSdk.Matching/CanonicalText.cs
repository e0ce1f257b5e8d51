using System.Globalization;
using CorpusSdk.Matching.Quotations;
using CorpusSdk.Matching.Unicode;

namespace CorpusSdk.Matching;

/// <summary>
/// A text in which everything that typography decides is written in one way, and the mapping to the original offsets:
/// one space for white space, <c>'</c> for all quotation marks and apostrophes, <c>-</c> without spaces for all dashes,
/// <c>…</c> without spaces for all ellipses, composed letters, <c>е</c> for <c>ё</c>, and no emphasis, links, tags and
/// invisible characters.
/// Words, their case and all other punctuation stay. Offsets are UTF-16 code units.
/// </summary>
internal sealed class CanonicalText
{
    public const char Mark = '\'';
    public const char Dash = '-';
    public const char Ellipsis = '…';

    private readonly OffsetShifts _offsets;

    private CanonicalText(string original, string text, OffsetShifts offsets) =>
        (Original, Text, _offsets) = (original, text, offsets);

    public string Original { get; }

    public string Text { get; }

    public static CanonicalText Of(string text) => Of(text, new(0, text.Length), []);

    /// <param name="text">The text; offsets refer to it.</param>
    /// <param name="range">The part of it that is read.</param>
    /// <param name="skipped">Ranges that count as white space; in order, not overlapping.</param>
    public static CanonicalText Of(string text, TextRange range, IReadOnlyList<TextRange> skipped)
    {
        var writer = new CanonicalWriter(text, range, skipped);
        writer.Run();
        return new(text, writer.ToString(), writer.Offsets);
    }

    /// <summary>The original offset of the first character that a character of this text stands for.</summary>
    public int ToOriginal(int offset) => _offsets.ToOriginal(offset);

    /// <summary>
    /// The original range of a range of this text, without emphasis, spaces and the like at its ends.
    /// </summary>
    public TextRange ToOriginal(TextRange range)
    {
        var start = ToOriginal(range.Start);
        if (range.Length == 0)
        {
            return new(start, 0);
        }

        var end = ToOriginal(range.End - 1);
        var last = Text[range.End - 1];
        end += char.IsLowSurrogate(last) ? 1 : RunAt(end, last);
        while (end < Original.Length && Original[end] >= '\u0300' && IsCombining(Original[end]))
        {
            end++;
        }

        return TextRange.FromBounds(start, end);
    }

    /// <summary>Whether a dash is the hyphen of a compound, so that no words begin or end at it.</summary>
    public bool IsHyphenAt(int offset)
    {
        if (offset <= 0 || offset + 1 >= Text.Length || Text[offset] != Dash)
        {
            return false;
        }

        var at = ToOriginal(offset);
        return Original[at] is '-' or '\u2010' or '\u2011'
            && at > 0
            && at + 1 < Original.Length
            && char.IsLetterOrDigit(Original[at - 1])
            && char.IsLetterOrDigit(Original[at + 1]);
    }

    /// <summary>How many original characters a character of this text stands for.</summary>
    private int RunAt(int at, char canonical)
    {
        var end = at + 1;
        while (
            end < Original.Length
            && (
                (canonical == Ellipsis && Original[end] is '.' or '…' or '⋯' or '‥')
                || (canonical == Dash && Original[end] == Original[at])
            )
        )
        {
            end++;
        }

        return end - at;
    }

    /// <summary>The offset of the first character here that stands for an original offset or one after it.</summary>
    public int FromOriginal(int original)
    {
        var (low, high) = (0, Text.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = ToOriginal(middle) < original ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    internal static bool IsCombining(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
