using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// Proposes the title, date, publisher and language of an article, if its text states them and its annotations do not.
/// </summary>
internal static class MetadataFinder
{
    public static IEnumerable<MetadataCandidate> Find(CorpusArticle article)
    {
        var declaration = article.Checked.Declaration;
        HeaderLines lines = new(article.Checked.TextWithoutOmitted);
        return new Func<MetadataCandidate?>[]
        {
            () => HeadlineFinder.Find(lines, article.Text.IsMarkdown),
            () => PublicationDateFinder.Find(lines),
            () => PublisherFinder.Find(lines),
            () => LanguageFinder.Find(article),
        }
            .Zip(MetadataCandidate.Keys)
            .Where(pair =>
                declaration.Keys.NameOf(pair.Second) is not null
                && !MetadataCandidate.IsDeclared(pair.Second, declaration)
            )
            .Select(pair => pair.First())
            .OfType<MetadataCandidate>();
    }
}

/// <summary>The lines of a text that can state its title, date and publisher: the first and last ones.</summary>
internal sealed class HeaderLines
{
    private const int MaxFirst = 20;
    private const int MaxLast = 6;

    /// <summary>Longer lines are prose. Only their beginning can be a dateline.</summary>
    private const int MaxLength = 300;

    public HeaderLines(string text)
    {
        var all = TextLines.Of(text).Where(line => line.Length > 0).ToList();
        First = [.. all.Take(MaxFirst).Select(line => HeaderLine.Of(text, line, MaxLength))];
        Last =
        [
            .. all.Skip(Math.Max(MaxFirst, all.Count - MaxLast)).Select(line => HeaderLine.Of(text, line, MaxLength)),
        ];
    }

    public IReadOnlyList<HeaderLine> First { get; }

    /// <summary>The lines at the end, without those of <see cref="First"/>.</summary>
    public IReadOnlyList<HeaderLine> Last { get; }

    public IEnumerable<HeaderLine> All => First.Concat(Last);
}

/// <summary>A line of a text.</summary>
/// <param name="Text">Its beginning, without white space around it.</param>
/// <param name="Start">The offset of <paramref name="Text"/> in the article.</param>
/// <param name="IsLong">Whether it is longer than <paramref name="Text"/>.</param>
internal readonly record struct HeaderLine(string Text, int Start, bool IsLong)
{
    public static HeaderLine Of(string text, TextRange line, int maxLength)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var isLong = end - start > maxLength;
        return new(text[start..(isLong ? start + maxLength : end)], start, isLong);
    }

    /// <summary>A passage of the line as a range of the article.</summary>
    public TextRange RangeOf(int start, int length) => new(Start + start, length);
}
