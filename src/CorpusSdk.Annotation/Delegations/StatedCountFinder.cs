using System.Globalization;
using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Text;

namespace CorpusSdk.Annotation.Delegations;

/// <summary>
/// Finds the number of members that the text states: <c>thirteen Russian delegates</c>, <c>a 13-member Russian
/// delegation</c>.
/// </summary>
internal static class StatedCountFinder
{
    private static readonly string[] s_numbers =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];

    private static readonly HashSet<string> s_members = new(
        [
            "delegates",
            "officials",
            "members",
            "representatives",
            "ministers",
            "people",
            "delegation",
            "participants",
            "negotiators",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Finds the last stated number in a range of sentences.</summary>
    /// <param name="narration">The article.</param>
    /// <param name="sentences">All sentences.</param>
    /// <param name="first">The first sentence to search.</param>
    /// <param name="last">The last sentence to search.</param>
    /// <param name="party">The country that the number must refer to, or null for any.</param>
    public static int? Find(Narration narration, List<SentenceSpan> sentences, int first, int last, string? party)
    {
        for (var s = last; s >= first; s--)
        {
            for (var i = sentences[s].First; i < sentences[s].End; i++)
            {
                if (
                    narration[i].QuotationIndex < 0
                    && ParseNumberAt(narration, i) is { } number
                    && IsMemberCount(narration, i, sentences[s].End, party)
                )
                {
                    return number;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the number counts members of the delegation.</summary>
    private static bool IsMemberCount(Narration narration, int number, int end, string? party)
    {
        string? country = null;
        for (var i = number + 1; i < Math.Min(end, number + 5); i++)
        {
            if (narration[i].QuotationIndex >= 0 || narration[i].Kind is UnitKind.Comma or UnitKind.SentenceEnd)
            {
                return false;
            }

            var word = narration.Word(i).ToString();
            country ??=
                i + 1 < end && narration[i + 1].QuotationIndex < 0
                    ? CountryAdjectives.FindCountry(word + " " + narration.Word(i + 1).ToString())
                        ?? CountryAdjectives.FindCountry(word)
                    : CountryAdjectives.FindCountry(word);
            if (s_members.Contains(word))
            {
                return party is null || country == party;
            }
        }

        return false;
    }

    private static int? ParseNumberAt(Narration narration, int unit)
    {
        var word = narration.Word(unit).ToString();
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        word = hyphen > 0 && word[(hyphen + 1)..] is "member" or "strong" or "person" ? word[..hyphen] : word;
        if (narration.Token(unit).Kind == TextTokenKind.Number)
        {
            return
                int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                && value is > 0 and < 1000
                ? value
                : null;
        }

        var index = Array.FindIndex(s_numbers, w => w.Equals(word, StringComparison.OrdinalIgnoreCase));
        return index > 0 ? index : null;
    }
}
