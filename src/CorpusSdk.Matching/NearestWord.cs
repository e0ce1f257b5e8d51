namespace CorpusSdk.Matching;

/// <summary>
/// Finds the word that was probably meant. A letter inserted, deleted, substituted, or transposed with its neighbour is
/// one error; up to a third of the letters (rounded up) may be errors. Case is ignored.
/// </summary>
public static class NearestWord
{
    /// <summary>Longer words are not mistyped names, and would be expensive to compare.</summary>
    public const int MaxLength = 100;

    /// <summary>
    /// The nearest of the known words; of equally near ones, the ordinally first. Null if none is near.
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

            // Compare only with words that could be better, or equally near and ordinally first.
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
