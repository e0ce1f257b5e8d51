namespace CorpusSdk.Matching;

/// <summary>
/// The word that was probably meant. A letter left out, added, changed or exchanged with its neighbour is one
/// slip; a third of the letters may be slips (rounded up). Upper and lower case are the same letter.
/// </summary>
public static class NearestWord
{
    /// <summary>Longer words are no names that someone mistyped, and would cost too much to compare.</summary>
    public const int MaxLength = 100;

    /// <summary>
    /// The nearest of the known words, of equally near ones the ordinally first; null if none is near.
    /// </summary>
    public static string? Of(string wanted, IEnumerable<string> known)
    {
        if (wanted.Length is 0 or > MaxLength)
        {
            return null;
        }

        var limit = (wanted.Length + 2) / 3;
        string? nearest = null;
        var folded = wanted.ToUpperInvariant();
        var distances = new EditDistance(MaxLength);
        foreach (var candidate in known)
        {
            if (candidate.Length is 0 or > MaxLength || Math.Abs(candidate.Length - wanted.Length) > limit)
            {
                continue;
            }

            // Only a better word, or an equally near one that sorts first, is worth its comparison.
            var distance = distances.Between(folded, candidate.ToUpperInvariant(), limit);
            if (
                distance < limit
                || (distance == limit && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0))
            )
            {
                limit = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }
}
