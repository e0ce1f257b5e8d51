namespace CorpusSdk.Matching;

/// <summary>The word that was probably meant by a mistyped one, as <see cref="WordSlips"/> counts slips.</summary>
internal static class NearestWord
{
    /// <summary>
    /// The longest word that is looked for or considered, in UTF-16 code units: as long as an id may be.
    /// </summary>
    public const int MaxLength = 200;

    private const int MaxSeveral = 10;

    /// <summary>
    /// The known word with the fewest slips. Null if slips explain none of them, or several equally well: then only
    /// the user knows which one was meant.
    /// </summary>
    public static string? Of(string wanted, IEnumerable<string> known) =>
        Several(wanted, known) is [var nearest] ? nearest : null;

    /// <summary>
    /// The known words with the fewest slips, in the order in which they are known, up to ten; none if slips explain
    /// none.
    /// </summary>
    public static IReadOnlyList<string> Several(string wanted, IEnumerable<string> known)
    {
        List<string> nearest = [];
        if (wanted.Length is 0 or > MaxLength)
        {
            return nearest;
        }

        var least = int.MaxValue;
        foreach (var candidate in known)
        {
            if (
                candidate.Length is 0 or > MaxLength
                || nearest.Contains(candidate)
                || WordSlips.Between(wanted, candidate) is not { } slips
                || slips > least
            )
            {
                continue;
            }

            if (slips < least)
            {
                nearest.Clear();
            }

            least = slips;
            if (nearest.Count < MaxSeveral)
            {
                nearest.Add(candidate);
            }
        }

        return nearest;
    }
}
