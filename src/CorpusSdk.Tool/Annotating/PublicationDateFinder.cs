using System.Text.RegularExpressions;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// Finds the date of publication: in a line that says so, in a by-line, in a line of its own or in the dateline. A date
/// of an update and the year of a copyright notice are to be checked.
/// </summary>
internal static partial class PublicationDateFinder
{
    /// <summary>Longer lines are prose, whose dates are those of events.</summary>
    private const int MaxLine = 120;

    /// <summary>The characters before the dash of a dateline.</summary>
    private const int MaxDateline = 80;

    public static MetadataCandidate? Find(HeaderLines lines)
    {
        List<(int Rank, MetadataCandidate Candidate)> found = [];
        foreach (var line in lines.All)
        {
            if (Find(line) is { } candidate)
            {
                found.Add(candidate);
            }
        }

        if (found.Count == 0)
        {
            return YearOfCopyright(lines);
        }

        var (rank, best) = found.MinBy(one => one.Rank);
        var rivals = found.Where(one => one.Rank == rank).Select(one => one.Candidate).ToList();
        if (rivals.Find(one => one.Value != best.Value) is { } other)
        {
            best.Doubt ??= $"or {other.Value}?";
        }

        return best;
    }

    private static (int, MetadataCandidate)? Find(HeaderLine line)
    {
        var text = line.Text;
        if (!line.IsLong && text.Length <= MaxLine && WrittenDate.FirstIn(text) is { } date)
        {
            var before = text[..date.Start];
            (int Rank, string? Name, double Confidence) rule = Label().Match(before) is { Success: true } label
                ? Updated().IsMatch(label.Value)
                    ? (3, "updated", 0.6)
                    : (0, "published", 0.95)
                : Byline().IsMatch(before)
                    ? (1, "byline", 0.9)
                    : IsOwnLine(text, date)
                        ? (1, "date-line", 0.9)
                        : default;
            if (rule.Name is not null)
            {
                return (rule.Rank, Candidate(line, date, rule.Confidence, rule.Name));
            }
        }

        var head = text[..Math.Min(text.Length, MaxDateline)];
        return Dateline().Match(head) is { Success: true } dateline && WrittenDate.FirstIn(dateline.Value) is { } day
            ? (2, Candidate(line, day, 0.85, "dateline"))
            : null;
    }

    /// <summary>Whether a line has little more than a date: a weekday, a time, a place.</summary>
    private static bool IsOwnLine(string text, WrittenDate date) =>
        text.Length - date.Length <= 40 && !text.EndsWith('.') && text.Count(char.IsLetter) <= date.Length + 24;

    private static MetadataCandidate? YearOfCopyright(HeaderLines lines)
    {
        foreach (var line in lines.All)
        {
            if (PublisherFinder.IsNotice(line.Text) && Year().Match(line.Text) is { Success: true } year)
            {
                return Candidate(line, new(year.Value, year.Index, year.Length, null), 0.6, "copyright");
            }
        }

        return null;
    }

    private static MetadataCandidate Candidate(HeaderLine line, WrittenDate date, double confidence, string rule) =>
        new()
        {
            Property = MetadataCandidate.Published,
            Value = date.Value,
            Confidence = date.Doubt is null ? confidence : 0.5,
            Rule = rule,
            Span = line.RangeOf(date.Start, date.Length),
            Doubt = date.Doubt,
        };

    [GeneratedRegex(
        @"^\W{0,3}(?:first |last |originally )?(?:published|posted|updated|modified|date|issued|released)\b[^.]{0,30}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"updated|modified", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Updated();

    [GeneratedRegex(@"^By \p{Lu}[^.]{2,80}$", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    /// <summary>Capital letters and a date before a dash: <c>SEOUL, June 19, 2024 (Reuters) -</c></summary>
    [GeneratedRegex(
        @"^\p{Lu}[^.\u2013\u2014]{2,70}?(?:\d|\))\s?(?:--?|\u2013|\u2014)\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Dateline();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
