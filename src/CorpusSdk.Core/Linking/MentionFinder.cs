using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// Finds names in a text: whole words, leftmost and longest first, without overlaps. A name may run across a line end,
/// but not across a blank line or into an omitted range.
/// </summary>
internal static class MentionFinder
{
    /// <returns>The names, by index in the set, and their ranges in the text.</returns>
    public static IEnumerable<(int Name, TextRange Range)> Find(
        FoldedText folded,
        RangeSet omitted,
        NeedleSet names,
        CancellationToken cancellationToken
    )
    {
        var text = folded.Text;
        for (
            var start = names.NextStart(text, 0, cancellationToken);
            start < text.Length;
            start = names.NextStart(text, start + 1, cancellationToken)
        )
        {
            var name = names.LongestAt(text, start);
            if (name < 0 || !WordBoundary.IsStart(text, start))
            {
                continue;
            }

            while (name >= 0 && !IsName(folded, omitted, start, names[name].Length))
            {
                name = names.ShorterThan(name);
            }

            if (name >= 0)
            {
                var range = folded.ToOriginal(new TextRange(start, names[name].Length));
                start += names[name].Length - 1;
                yield return (name, range);
            }
        }
    }

    /// <summary>Whether a name that starts a word ends one too, within one paragraph of the article.</summary>
    internal static bool IsName(FoldedText folded, RangeSet omitted, int start, int length)
    {
        if (
            !WordBoundary.IsEnd(folded.Text, start + length)
            || (omitted.Ranges.Count > 0 && omitted.Overlaps(folded.ToOriginal(new TextRange(start, length))))
        )
        {
            return false;
        }

        for (
            var i = folded.Text.IndexOf(' ', start, length);
            i != -1;
            i = folded.Text.IndexOf(' ', i + 1, start + length - i - 1)
        )
        {
            if (folded.IsBlankLine(i))
            {
                return false;
            }
        }

        return true;
    }
}
