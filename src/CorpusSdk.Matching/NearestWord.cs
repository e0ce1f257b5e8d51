namespace CorpusSdk.Matching;

/// <summary>
/// The word that was probably meant. At most a third of its letters (rounded up) may be typing errors, as
/// <see cref="EditDistance"/> counts them; upper and lower case are the same letter.
/// </summary>
internal static class NearestWord
{
    /// <summary>
    /// The longest word that is looked for or considered, in UTF-16 code units: as long as an id may be.
    /// </summary>
    public const int MaxLength = 200;

    /// <summary>
    /// The nearest of the known words; of several equally near ones, the ordinally first. Null if none is near.
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

            // A word that is as near as the best so far counts only if it sorts before it.
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
