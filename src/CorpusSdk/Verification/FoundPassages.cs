using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>What the articles have of the words of a quotation.</summary>
/// <param name="Places">The places with the words, clean ones first, or the nearest passage.</param>
/// <param name="IsComplete">Whether there are no other places.</param>
/// <param name="Reason">Why nothing can be said; null if something can.</param>
internal sealed record FoundPassages(IReadOnlyList<Place> Places, bool IsComplete, UndecidedReason? Reason)
{
    public static readonly FoundPassages None = new([], true, null);

    public static FoundPassages Undecided(UndecidedReason reason) => new([], false, reason);

    /// <summary>The same for a quotation of the same characters elsewhere in the text.</summary>
    public FoundPassages Moved(int distance) =>
        distance == 0 || Places.Count == 0
            ? this
            : this with
            {
                Places = Places
                    .Select(place =>
                        place with
                        {
                            Edits = place.Edits.Select(edit => edit with { Span = Move(edit.Span, distance) }).ToList(),
                            Differences = place
                                .Differences.Select(item => item with { Span = Move(item.Span, distance) })
                                .ToList(),
                        }
                    )
                    .ToList(),
            };

    private static TextSpan Move(TextSpan span, int distance) => new(span.Start + distance, span.Length);

    /// <summary>
    /// The places of one of several quotations that were found as a whole: the same places, with the edits in it.
    /// </summary>
    public FoundPassages Within(TextRange quotation) =>
        this with
        {
            Places = Places
                .Where(place => place.IsClean)
                .Select(place =>
                    place with
                    {
                        Edits = place
                            .Edits.Where(e => e.Span.Start >= quotation.Start && e.Span.End <= quotation.End)
                            .ToList(),
                    }
                )
                .ToList(),
        };
}
