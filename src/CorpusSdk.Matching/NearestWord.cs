namespace CorpusSdk.Matching;

/// <summary>The word that was probably meant by a mistyped one, as <see cref="WordSlips"/> counts slips.</summary>
internal static class NearestWord
{
    /// <summary>
    /// The longest word that is looked for or considered, in UTF-16 code units: as long as an id may be.
    /// </summary>
    public const int MaxLength = 200;

    /// <summary>
    /// The known word with the fewest slips. Null if slips explain none of them, or several equally well: then only
    /// the user knows which one was meant.
    /// </summary>
    public static string? Of(string wanted, IEnumerable<string> known)
    {
        if (wanted.Length is 0 or > MaxLength)
        {
            return null;
        }

        var (least, isTie) = (int.MaxValue, false);
        string? nearest = null;
        foreach (var candidate in known)
        {
            if (
                candidate.Length is 0 or > MaxLength
                || candidate == nearest
                || WordSlips.Between(wanted, candidate) is not { } slips
                || slips > least
            )
            {
                continue;
            }

            (isTie, least, nearest) = (slips == least, slips, candidate);
        }

        return isTie ? null : nearest;
    }
}
