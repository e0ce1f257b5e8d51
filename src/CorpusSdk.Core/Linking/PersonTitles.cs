namespace CorpusSdk.Core.Linking;

/// <summary>English titles, as they precede names.</summary>
internal static class PersonTitles
{
    /// <summary>How many words a title may have: <c>U.S. Deputy Prime Minister</c>.</summary>
    private const int MaxWords = 5;

    /// <summary>The last words of titles, in lower case and without a full stop.</summary>
    private static readonly HashSet<string> s_last = new(
        (
            "mr mrs ms miss mx dr doctor prof professor sir dame lord lady president premier minister chancellor "
            + "senator sen representative rep congressman congresswoman governor gov mayor deputy councilman "
            + "councilwoman councillor councilor commissioner secretary ambassador envoy judge justice attorney "
            + "prosecutor sheriff chief general gen admiral adm colonel col major maj captain capt commander "
            + "lieutenant lt sergeant sgt officer detective inspector king queen prince princess emperor pope "
            + "cardinal archbishop bishop reverend rev father sister brother rabbi imam sheikh spokesman "
            + "spokeswoman spokesperson director manager chairman chairwoman chair ceo coach editor analyst"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>Words that are no part of a title: <c>lawyers for Mayor Jane Doe</c> are somebody else.</summary>
    private static readonly HashSet<string> s_other = new(
        "for of to with by from and or against near behind".Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>
    /// The full name behind a title: <c>Jane Doe</c> of <c>Mayor Jane Doe</c>; empty if there is none.
    /// </summary>
    /// <param name="name">A title and a name, folded as a name.</param>
    public static string WithoutTitle(string name)
    {
        var words = name.Split(' ');
        for (var i = Math.Min(MaxWords, words.Length - 2); i > 0; i--)
        {
            if (s_last.Contains(words[i - 1].TrimEnd('.').ToLowerInvariant()) && !words.Take(i).Any(s_other.Contains))
            {
                return string.Join(" ", words.Skip(i));
            }
        }

        return "";
    }
}
