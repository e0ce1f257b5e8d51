using System.Text.RegularExpressions;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// Finds the publisher, only if the text states it: in a copyright notice, or as the agency in the dateline.
/// </summary>
internal static partial class PublisherFinder
{
    private const int MaxName = 60;
    private const int MaxWords = 7;

    public static MetadataCandidate? Find(HeaderLines lines)
    {
        MetadataCandidate? notice = null,
            agency = null;
        foreach (var line in lines.All)
        {
            notice ??= OfNotice(line);
            agency ??=
                Agency().Match(line.Text) is { Success: true } match && IsPlace(match.Groups["place"].Value)
                    ? Candidate(line, match.Groups["name"], 0.9, "dateline")
                    : null;
        }

        if (notice is not null && agency is not null && notice.Value != agency.Value)
        {
            notice.Doubt = $"or {agency.Value}, the agency in the dateline?";
        }

        return notice ?? agency;
    }

    /// <summary>Whether a line is a copyright notice.</summary>
    public static bool IsNotice(string line) => Notice().IsMatch(line);

    private static MetadataCandidate? OfNotice(HeaderLine line)
    {
        if (Notice().Match(line.Text) is not { Success: true } match || !match.Groups["name"].Success)
        {
            return null;
        }

        var name = match.Groups["name"];
        var isWhole = match.Groups["year"].Success || Rights().IsMatch(line.Text);
        return Candidate(line, name, isWhole ? 0.85 : 0.6, "copyright");
    }

    /// <summary>Whether the words before an agency are those of a dateline: names and numbers.</summary>
    private static bool IsPlace(string words) =>
        words
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(word => !char.IsLower(word[0]) || word is "and" or "de" or "del" or "la" or "of");

    private static MetadataCandidate? Candidate(HeaderLine line, Group name, double confidence, string rule)
    {
        var value = name.Value.TrimEnd(' ', '-', '\u2013', '\u2014', '/', '&');
        return
            value.Length is < 2 or > MaxName
            || value.Split(' ').Length > MaxWords
            || !value.Any(char.IsLetter)
            || Rights().IsMatch(value)
            ? null
            : new()
            {
                Property = MetadataCandidate.Publisher,
                Value = value,
                Confidence = confidence,
                Rule = rule,
                Span = line.RangeOf(name.Index, value.Length),
            };
    }

    /// <summary><c>© 2024 Reuters</c>, <c>Copyright © Reuters 2024. All rights reserved.</c></summary>
    [GeneratedRegex(
        @"^(?:copyright\b\s?(?:\u00A9|\(c\))?|\u00A9|\(c\))\s?(?:by\s)?"
            + @"(?<year>(?:19|20)[0-9]{2}(?:\s?[-\u2013]\s?(?:19|20)?[0-9]{2})?,?\s)?(?:by\s)?"
            + @"(?<name>[^\W\d_][^.,;:|()\[\]\d]{1,80}?)?"
            + @"(?=\s?(?:[.,;:|()\[\]]|,?\s(?<year>(?:19|20)[0-9]{2})|\sall rights|$)|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Notice();

    [GeneratedRegex(@"all rights reserved", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rights();

    /// <summary><c>SEOUL (Reuters) -</c>, <c>MOSCOW, June 19 (AP) —</c></summary>
    [GeneratedRegex(
        @"^(?<place>\p{Lu}[^()\u2013\u2014]{1,60})\((?<name>\p{Lu}[\p{L}&' ]{1,40})\)\s?(?:--?|\u2013|\u2014)\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Agency();
}
