namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// A paragraph as far as a text shows it: the lines up to a blank line. In texts without blank lines, each line may be
/// a paragraph.
/// </summary>
/// <param name="Lines">The lines without white space around them and without the prefix of a block quote.</param>
/// <param name="IsQuoted">Whether the lines have the prefix of a block quote.</param>
internal sealed record TextBlock(IReadOnlyList<TextRange> Lines, bool IsQuoted)
{
    /// <summary>Lines that were wrapped are shorter; longer ones are paragraphs.</summary>
    private const int MaxWrappedLine = 110;

    public int Start => Lines[0].Start;

    public int End => Lines[Lines.Count - 1].End;

    public int Length => End - Start;

    /// <summary>The block, cut before and behind each line that is a paragraph of its own.</summary>
    public IEnumerable<TextBlock> Paragraphs()
    {
        List<TextRange> lines = [];
        foreach (var line in Lines)
        {
            if (lines.Count > 0 && Math.Max(line.Length, lines[lines.Count - 1].Length) > MaxWrappedLine)
            {
                yield return new(lines, IsQuoted);
                lines = [];
            }

            lines.Add(line);
        }

        yield return new(lines, IsQuoted);
    }

    /// <summary>The words between two offsets of the block; without the prefixes of a block quote.</summary>
    public IEnumerable<TextRange> Between(int start, int end)
    {
        if (!IsQuoted)
        {
            yield return TextRange.FromBounds(start, end);
            yield break;
        }

        for (var i = LineEndingAfter(start); i < Lines.Count && Lines[i].Start < end; i++)
        {
            yield return TextRange.FromBounds(Math.Max(Lines[i].Start, start), Math.Min(Lines[i].End, end));
        }
    }

    private int LineEndingAfter(int offset)
    {
        int low = 0,
            high = Lines.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Lines[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
