using System.Globalization;
using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Text;

namespace CorpusSdk.Annotation.Delegations;

/// <summary>
/// Reads how many members the text says a delegation has: <c>thirteen Russian delegates</c>, <c>a 13-member Russian
/// delegation</c>.
/// </summary>
internal static class Counts
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

    public static int? Find(Narrative n, List<Sentence> sentences, int first, int last, string? party)
    {
        for (var s = last; s >= first; s--)
        {
            for (var i = sentences[s].First; i < sentences[s].End; i++)
            {
                if (n[i].Quote < 0 && NumberAt(n, i) is { } number && IsOf(n, i, sentences[s].End, party))
                {
                    return number;
                }
            }
        }

        return null;
    }

    /// <summary>Whether members follow the number, of the country if it is known.</summary>
    private static bool IsOf(Narrative n, int number, int end, string? party)
    {
        string? country = null;
        for (var i = number + 1; i < Math.Min(end, number + 5); i++)
        {
            if (n[i].Quote >= 0 || n[i].Symbol is Symbol.Comma or Symbol.Stop)
            {
                return false;
            }

            var word = n.Word(i).ToString();
            country ??=
                i + 1 < end && n[i + 1].Quote < 0
                    ? Countries.Of(word + " " + n.Word(i + 1).ToString()) ?? Countries.Of(word)
                    : Countries.Of(word);
            if (s_members.Contains(word))
            {
                return party is null || country == party;
            }
        }

        return false;
    }

    private static int? NumberAt(Narrative n, int unit)
    {
        var word = n.Word(unit).ToString();
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        word = hyphen > 0 && word[(hyphen + 1)..] is "member" or "strong" or "person" ? word[..hyphen] : word;
        if (n.Token(unit).Kind == TokenKind.Number)
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
