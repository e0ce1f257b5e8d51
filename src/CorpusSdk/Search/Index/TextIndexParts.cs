namespace CorpusSdk;

/// <summary>The arrays of a <see cref="TextIndex"/>, for storing it in a file.</summary>
/// <param name="Terms">The terms in UTF-8, concatenated in byte order.</param>
/// <param name="TermStarts">The offset of each term, followed by the length of <paramref name="Terms"/>.</param>
/// <param name="Postings">The postings of each term, concatenated.</param>
/// <param name="PostingStarts">The offset of the postings of each term, followed by their length.</param>
/// <param name="TextLengths">The number of words of each article.</param>
/// <param name="TitleStarts">The number of words before the title of each article.</param>
/// <param name="TitleEnds">The number of words up to the end of the title.</param>
/// <param name="AreEnglish">1 for each article that is in English, otherwise 0.</param>
internal sealed record TextIndexParts(
    byte[] Terms,
    int[] TermStarts,
    byte[] Postings,
    int[] PostingStarts,
    int[] TextLengths,
    int[] TitleStarts,
    int[] TitleEnds,
    byte[] AreEnglish
)
{
    /// <summary>
    /// Whether the arrays can be those of an index. Postings are not read, so an index of damaged postings throws an
    /// <see cref="IndexOutOfRangeException"/> or finds nothing.
    /// </summary>
    public bool IsConsistent =>
        ArePartsOf(TermStarts, Terms.Length)
        && ArePartsOf(PostingStarts, Postings.Length)
        && TermStarts.Length == PostingStarts.Length
        && AreInOrder()
        && TitleStarts.Length == TextLengths.Length
        && TitleEnds.Length == TextLengths.Length
        && AreEnglish.Length == TextLengths.Length
        && AreTitlesInTexts();

    /// <summary>Whether offsets are those of parts of so many bytes, and the length of all.</summary>
    private static bool ArePartsOf(int[] starts, int length)
    {
        if (starts.Length == 0 || starts[0] != 0 || starts[^1] != length)
        {
            return false;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            if (starts[i] < starts[i - 1])
            {
                return false;
            }
        }

        return true;
    }

    private bool AreInOrder()
    {
        for (var i = 2; i < TermStarts.Length; i++)
        {
            var (before, start, end) = (TermStarts[i - 2], TermStarts[i - 1], TermStarts[i]);
            if (Terms.AsSpan(before, start - before).SequenceCompareTo(Terms.AsSpan(start, end - start)) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool AreTitlesInTexts()
    {
        for (var i = 0; i < TextLengths.Length; i++)
        {
            if (TextLengths[i] < 0 || TitleStarts[i] < 0 || TitleEnds[i] < TitleStarts[i])
            {
                return false;
            }
        }

        return true;
    }
}
