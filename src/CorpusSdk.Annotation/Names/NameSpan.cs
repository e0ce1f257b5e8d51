namespace CorpusSdk.Annotation.Names;

/// <summary>A person's name in the text, without titles and possessive endings: a range of tokens.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Margin">The difference in score between tagging these words as a name and as outside of one.</param>
internal readonly record struct NameSpan(int First, int End, float Margin);

internal static class NameSpanExtensions
{
    /// <summary>
    /// Returns the index of the last name in a range of tokens, or -1. The names must be in the order of the text.
    /// </summary>
    public static int FindLastIndexWithin(this List<NameSpan> names, int first, int end)
    {
        int low = 0,
            high = names.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (names[middle].End <= end)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && names[low - 1].First >= first ? low - 1 : -1;
    }
}
