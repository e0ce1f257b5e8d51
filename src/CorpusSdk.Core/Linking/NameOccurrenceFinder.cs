using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// Counts the occurrences of names as an editor finds them: as whole words, also within longer names, but not in lines
/// that are omitted.
/// </summary>
internal static class NameOccurrenceFinder
{
    /// <param name="folded">The text, folded for names.</param>
    /// <param name="omitted">The ranges that are not part of the article.</param>
    /// <param name="forms">The names, folded as names.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>
    /// For each name its places in the text, in order, and whether they are complete; otherwise there may be more.
    /// </returns>
    public static IReadOnlyList<(IReadOnlyList<TextRange> Places, bool IsCounted)> Find(
        FoldedText folded,
        RangeSet omitted,
        IReadOnlyList<string> forms,
        CancellationToken cancellationToken
    )
    {
        var search = new PassageSearch();
        var searched = forms.Select(form => search.ExpectWords(form, SearchedPassage.Many)).ToList();
        search.Run(folded, cancellationToken);
        return searched.ConvertAll(found =>
            (
                (IReadOnlyList<TextRange>)
                    [
                        .. found
                            .Ranges.Where(place => MentionFinder.IsName(folded, omitted, place.Start, place.Length))
                            .Select(folded.ToOriginal),
                    ],
                found.IsCounted
            )
        );
    }
}
