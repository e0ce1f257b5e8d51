using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Finds the lines that are declared as not part of the article: every line, or sequence of lines, with the declared
/// text.
/// </summary>
internal static class OmittedLines
{
    /// <returns>The omitted ranges of the text, and the declared entries that match no line.</returns>
    public static (RangeSet Omitted, IReadOnlyList<Located<string>> Missing) Find(
        string text,
        EquatableArray<Located<string>> declared,
        CancellationToken cancellationToken
    )
    {
        if (declared.Count == 0)
        {
            return (RangeSet.Empty, []);
        }

        var folded = FoldedText.Of(text);
        var needles = new NeedleSet(declared.Select(d => FoldedText.Needle(d.Value)));
        var found = new bool[needles.Count];
        List<TextRange> omitted = [];
        foreach (var start in LineStarts(text, folded))
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = needles.LongestAt(folded.Text, start); i >= 0; i = needles.ShorterThan(i))
            {
                var range = folded.ToOriginal(new TextRange(start, needles[i].Length));
                if (EndsLine(text, range.End))
                {
                    found[i] = true;
                    omitted.Add(TextRange.FromBounds(BlockQuoteMarkerAt(text, range.Start), range.End));
                }
            }
        }

        bool IsMissing(Located<string> entry) =>
            needles.IndexOf(FoldedText.Needle(entry.Value)) is var i && (i < 0 || !found[i]);
        return (RangeSet.Of(omitted), declared.Where(IsMissing).ToList());
    }

    /// <summary>
    /// The text as if it did not have the omitted lines: spaces are in their place and in that of their line ends, so
    /// that all offsets stay the same.
    /// </summary>
    public static string Blank(string text, RangeSet omitted)
    {
        if (omitted.Ranges.Count == 0)
        {
            return text;
        }

        var blank = text.ToCharArray();
        foreach (var range in omitted.Ranges)
        {
            var line = WithLineEnd(text, range);
            for (var i = line.Start; i < line.End; i++)
            {
                blank[i] = ' ';
            }
        }

        return new(blank);
    }

    /// <summary>An omitted range, extended behind its line end.</summary>
    public static TextRange WithLineEnd(string text, TextRange omitted)
    {
        var lineEnd = text.IndexOf('\n', omitted.End);
        return TextRange.FromBounds(omitted.Start, lineEnd < 0 ? omitted.End : lineEnd + 1);
    }

    /// <summary>Whether the range consists of whole lines, ignoring white space at either end.</summary>
    public static bool AreWholeLines(string text, TextRange range) =>
        BeginsLine(text, range.Start) && EndsLine(text, range.End);

    private static bool BeginsLine(string text, int start)
    {
        while (start > 0 && text[start - 1] != '\n')
        {
            if (!char.IsWhiteSpace(text[--start]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsLine(string text, int end)
    {
        while (end < text.Length && text[end] != '\n')
        {
            if (!char.IsWhiteSpace(text[end++]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The start of the <c>&gt;</c> in front of an offset in a line; the offset if there is none.</summary>
    private static int BlockQuoteMarkerAt(string text, int offset)
    {
        var start = offset;
        for (var i = offset; i > 0 && (text[i - 1] is '>' || IsSpaceInLine(text[i - 1])); )
        {
            if (text[--i] is '>')
            {
                start = i;
            }
        }

        return start;
    }

    private static bool IsSpaceInLine(char c) => c is not '\n' && char.IsWhiteSpace(c);

    /// <summary>
    /// The folded offsets at which the text of a line starts: with the <c>&gt;</c> of a Markdown block quote, and
    /// behind it.
    /// </summary>
    private static IEnumerable<int> LineStarts(string text, FoldedText folded)
    {
        var atStart = true;
        for (var i = 0; i < folded.Text.Length; i++)
        {
            if (folded.Text[i] != ' ')
            {
                if (atStart)
                {
                    yield return i;
                }

                // A line may be indented with spaces that are not folded, such as no-break spaces.
                atStart = atStart && (folded.Text[i] is '>' || char.IsWhiteSpace(folded.Text[i]));
            }
            else
            {
                atStart = atStart || HoldsLineEnd(text, folded.ToOriginal(i), folded.ToOriginal(i + 1));
            }
        }
    }

    private static bool HoldsLineEnd(string text, int start, int end) =>
        text.IndexOf('\n', start, end - start) is not -1;
}
