namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// A paragraph as far as a text shows it: the lines up to a blank line or to one that is not part of the article. In
/// texts without blank lines, each line may be a paragraph.
/// </summary>
/// <param name="Lines">The lines without white space around them and without the prefix of a block quote.</param>
/// <param name="IsQuoted">Whether the lines have the prefix of a block quote.</param>
internal sealed record TextBlock(IReadOnlyList<TextRange> Lines, bool IsQuoted)
{
    /// <summary>Lines that were wrapped are shorter; longer ones are paragraphs.</summary>
    private const int MaxWrappedLine = 110;

    public int Start => Lines[0].Start;

    public int End => Lines[Lines.Count - 1].End;

    /// <summary>The block, cut before and behind each line that is a paragraph of its own.</summary>
    public IEnumerable<TextBlock> Paragraphs()
    {
        var first = 0;
        for (var i = 1; i <= Lines.Count; i++)
        {
            if (i < Lines.Count && Lines[i - 1].Length <= MaxWrappedLine && Lines[i].Length <= MaxWrappedLine)
            {
                continue;
            }

            yield return i - first == Lines.Count ? this : new([.. Lines.Skip(first).Take(i - first)], IsQuoted);
            first = i;
        }
    }

    /// <summary>The words between two offsets of the block; without the prefixes of a block quote.</summary>
    public IEnumerable<TextRange> Between(int start, int end)
    {
        if (!IsQuoted)
        {
            yield return TextRange.FromBounds(start, end);
            yield break;
        }

        foreach (var line in Lines)
        {
            if (line.Start < end && line.End > start)
            {
                yield return TextRange.FromBounds(Math.Max(line.Start, start), Math.Min(line.End, end));
            }
        }
    }
}
