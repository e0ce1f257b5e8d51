using System.Globalization;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Compares the source that a text names with the corpus, for one place where the words of the quotation are. It finds
/// a contradiction only if both sides are known.
/// </summary>
internal static class StatedSourceCheck
{
    /// <summary>The start of an article that may name its author.</summary>
    private const int BylineLength = 400;

    /// <summary>How much longer than the name a line with the author is: <c>By Jane Doe, Port Desk</c>.</summary>
    private const int MaxByline = 40;

    /// <summary>The difference, or null if the place does not contradict.</summary>
    public static QuotationDifference? Compare(StatedAttribution stated, PassageSpeakers passage) =>
        CompareArticle(stated, passage) ?? CompareSpeaker(stated, passage);

    private static QuotationDifference? CompareArticle(StatedAttribution stated, PassageSpeakers passage)
    {
        var article = passage.Article;
        if (stated.Article is { } named && named.Id != article.Id)
        {
            return Difference(
                QuotationDifferenceKind.Article,
                stated,
                passage,
                $"from '{article.Id}', not from '{named.Id}'"
            );
        }

        return stated.Year is { } year && article.Published is { } published && !MayBeOf(published, year)
            ? Difference(
                QuotationDifferenceKind.Article,
                stated,
                passage,
                string.Create(CultureInfo.InvariantCulture, $"from an article of {published}, not of {year}")
            )
            : null;
    }

    /// <summary>Whether an article can be of a year; one of January may be about the year before.</summary>
    private static bool MayBeOf(EdtfDate published, int year)
    {
        var (first, last) = (published.Earliest, published.Latest);
        return year >= (first.Month == 1 && last.Month == 1 ? first.Year - 1 : first.Year) && year <= last.Year;
    }

    private static QuotationDifference? CompareSpeaker(StatedAttribution stated, PassageSpeakers passage)
    {
        if (stated.Name is not { } name)
        {
            return null;
        }

        // A citation may name the author of the article, or a place.
        if (
            stated.MayBePlace
            || (
                stated.Form == AttributionForm.Citation
                && (IsAuthor(name, passage.Article) || MayBePlaceOf(stated, name, passage.Article))
            )
        )
        {
            return null;
        }

        if (passage.Speakers.Count > 0)
        {
            var agrees =
                stated.People.Count == 0
                    ? passage.Speakers.Any(speaker => PersonNames.MayBe(name, speaker))
                    : stated.People.Any(person => passage.Speakers.Any(speaker => speaker.Id == person.Id));
            return agrees
                ? null
                : Difference(
                    QuotationDifferenceKind.Speaker,
                    stated,
                    passage,
                    $"said by {Join(passage.Speakers.Select(speaker => speaker.Name))}, not by {NameOf(stated, name)}"
                );
        }

        if (stated.People.Count == 0)
        {
            return null;
        }

        // Who speaks for an organization, the corpus may not know: only somebody whom the article never names does not.
        if (passage.Source is { } source)
        {
            return stated.People.Any(person => IsNamedIn(person, passage.Article))
                ? null
                : Difference(
                    QuotationDifferenceKind.Speaker,
                    stated,
                    passage,
                    $"said by '{source}', not by {NameOf(stated, name)}"
                );
        }

        var isNarration =
            stated.Form == AttributionForm.Speech
            && passage.Quote is null
            && !passage.IsQuoted
            && !passage.HardlyUsesMarks
            && !stated.People.Any(person => IsAuthor(person.Name, passage.Article));
        return isNarration
            ? Difference(
                QuotationDifferenceKind.Speaker,
                stated,
                passage,
                $"the article's own words, not a quotation of {NameOf(stated, name)}"
            )
            : null;
    }

    /// <summary>
    /// Whether an article has the words of a name without meaning the person: <c>(London, 2024)</c>, where somebody is
    /// called so.
    /// </summary>
    private static bool MayBePlaceOf(StatedAttribution stated, string name, IArticle article) =>
        !stated.People.Any(person => article.People.Any(other => other.Id == person.Id))
        && (
            article.Text.Contains(name, StringComparison.Ordinal)
            || article.Title.Contains(name, StringComparison.Ordinal)
            || article.Dateline?.Contains(name, StringComparison.OrdinalIgnoreCase) == true
        );

    private static QuotationDifference Difference(
        QuotationDifferenceKind kind,
        StatedAttribution stated,
        PassageSpeakers passage,
        string message
    ) => new(kind, stated.Span, passage.Statement ?? passage.Passage, message);

    /// <summary>The full name, if the text means only one person.</summary>
    private static string NameOf(StatedAttribution stated, string name) =>
        stated.People.Count == 1 ? stated.People[0].Name : name;

    private static string Join(IEnumerable<string> names) => string.Join(" and ", names);

    private static bool IsNamedIn(IPerson person, IArticle article) =>
        article.People.Any(other => other.Id == person.Id)
        || person.Aliases.Append(person.Name).Any(name => IsNamedByArticle(name, article));

    private static bool IsNamedByArticle(string name, IArticle article) =>
        name.Length > 0 && article.Text.Contains(LastWord(name), StringComparison.Ordinal);

    /// <summary>Whether a short line at the beginning or the end of an article has a name.</summary>
    private static bool IsAuthor(string name, IArticle article)
    {
        var start = article.Text.AsSpan(0, Math.Min(BylineLength, article.Text.Length));
        var end = article.Text.AsSpan(Math.Max(0, article.Text.Length - (BylineLength / 2)));
        return HasByline(start, name) || HasByline(end, name);
    }

    private static bool HasByline(ReadOnlySpan<char> text, string name)
    {
        foreach (var line in text.EnumerateLines())
        {
            if (
                line.Length <= name.Length + MaxByline
                && line.Contains(name, StringComparison.OrdinalIgnoreCase)
                && line.IndexOfAny(QuotationMark.Doubles) < 0
            )
            {
                return true;
            }
        }

        return false;
    }

    private static string LastWord(string name) => name[(name.TrimEnd().LastIndexOf(' ') + 1)..].Trim();
}
