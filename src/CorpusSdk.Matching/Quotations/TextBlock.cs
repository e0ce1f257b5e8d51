namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// A paragraph as far as a text shows it: the lines up to a blank line or to one that is not part of the article. In
/// texts without blank lines, each line may be a paragraph.
/// </summary>
/// <param name="Lines">The lines without white space around them and without the prefix of a block quote.</param>
/// <param name="IsQuoted">Whether the lines have the prefix of a block quote.</param>
internal sealed record TextBlock(IReadOnlyList<TextRange> Lines, bool IsQuoted)
{
    public int Start => Lines[0].Start;

    public int End => Lines[Lines.Count - 1].End;

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
