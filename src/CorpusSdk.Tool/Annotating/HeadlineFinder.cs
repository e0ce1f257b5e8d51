using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// Finds the headline: a short line without a full stop at the beginning, above the first paragraph. A second such line
/// can be the headline too, so the first one is then to be checked.
/// </summary>
internal static class HeadlineFinder
{
    private const int MinWords = 3;
    private const int MaxLength = 160;

    /// <summary>Menus have at most so many lines above a headline.</summary>
    private const int MaxLinesBefore = 8;

    /// <summary>A line of this length is a paragraph.</summary>
    private const int ParagraphLength = 120;

    public static MetadataCandidate? Find(HeaderLines lines, bool isMarkdown)
    {
        if (isMarkdown && lines.First.Count > 0 && lines.First[0].Text.StartsWith("# ", StringComparison.Ordinal))
        {
            var plain = MarkdownLine.PlainText(lines.First[0].Text);
            return plain.Length is 0 or > MaxLength ? null : Candidate(lines.First[0], plain, 0.95, "heading", null);
        }

        var body = lines.First.ToList().FindIndex(IsParagraph);
        if (body <= 0)
        {
            return null;
        }

        var titles = lines.First.Take(body).Where(IsHeadline).ToList();
        if (titles.Count == 0 || lines.First.ToList().IndexOf(titles[0]) > MaxLinesBefore)
        {
            return null;
        }

        var isFirst = titles[0] == lines.First[0];
        return Candidate(
            titles[0],
            titles[0].Text,
            titles.Count == 1 && isFirst ? 0.9 : 0.6,
            "headline",
            titles.Count > 1 ? $"or '{VisibleText.Shorten(titles[1].Text, 80)}'?" : null
        );
    }

    private static MetadataCandidate Candidate(
        HeaderLine line,
        string title,
        double confidence,
        string rule,
        string? doubt
    ) =>
        new()
        {
            Property = MetadataCandidate.Title,
            Value = title,
            Confidence = confidence,
            Rule = rule,
            Span = line.RangeOf(0, line.Text.Length),
            Doubt = doubt,
        };

    private static bool IsParagraph(HeaderLine line) =>
        line.IsLong
        || line.Text.Length >= ParagraphLength
        || (
            line.Text.Length >= ParagraphLength / 3
            && line.Text.TrimEnd('"', '\u201D', '\'', '\u2019')[^1] is '.' or '\u3002'
        );

    private static bool IsHeadline(HeaderLine line)
    {
        var text = line.Text;
        return text.Length <= MaxLength
            && text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(HasLetters) >= MinWords
            && char.IsLetterOrDigit(text.TrimStart('"', '\'', '\u201C', '\u2018', '[')[..1].FirstOrDefault('-'))
            && text[^1] is not ('.' or ',' or ';' or ':' or '|')
            && !text.Contains('|', StringComparison.Ordinal)
            && !text.StartsWith("By ", StringComparison.OrdinalIgnoreCase)
            && !PublisherFinder.IsNotice(text)
            && WrittenDate.FirstIn(text) is null;
    }

    private static bool HasLetters(string word) => word.Count(char.IsLetter) > 1 || word is "a" or "A" or "I";
}
