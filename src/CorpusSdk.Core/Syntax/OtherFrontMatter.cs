using System.Text.RegularExpressions;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Syntax;

/// <summary>
/// Front matter of forms that are not read, so that it is part of the text: that of other programs, and any in a
/// <c>.txt</c> file.
/// </summary>
public static class OtherFrontMatter
{
    private const string Key = @"[\w""'.-]+[ \t]*[:=]";

    /// <summary>How many lines are looked at.</summary>
    private const int MaxLines = 100;

    /// <summary>
    /// The keys that other programs write at the top of a text. In prose, two of them never follow each other.
    /// </summary>
    private static readonly HashSet<string> s_keys = new(
        (
            "title subtitle date modified updated author authors category categories tag tags keywords slug summary "
            + "description status lang language layout template permalink published publisher draft"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly Regex s_marker = Of(@"\A\s*((?:---|\+\+\+|;;;)[a-z]*)[ \t]*\n(?:\s*[{}])?\s*" + Key);

    private static readonly Regex s_manyDashes = Of(@"\A\s*(-{4,}|\+{4,})[ \t]*\n\s*" + Key);

    private static readonly Regex s_behindComment = Of(
        @"\A\s*<!--(?:(?!-->)[\s\S]){0,10000}-->\s*\n(---|\+\+\+)[ \t]*\n\s*" + Key
    );

    /// <summary>What a text begins with, for a message; null if that is not front matter.</summary>
    /// <param name="text">A text of which no front matter was read.</param>
    /// <param name="isMarkdown">Whether front matter would be read in the file.</param>
    public static string? Describe(string text, bool isMarkdown)
    {
        if (s_marker.Match(text) is { Success: true } marker)
        {
            var line = marker.Groups[1].Value;
            return $"front matter behind a line '{line}'";
        }

        return s_manyDashes.Match(text) is { Success: true } many
                ? $"'{Shorten(many.Groups[1].Value)}', more than three marks"
            : s_behindComment.IsMatch(text) ? "a comment before the front matter"
            : !isMarkdown ? null
            : DescribeKeys(text);
    }

    /// <summary>Keys without marks, as Pelican and Hexo have them.</summary>
    private static string? DescribeKeys(string text)
    {
        var keys = 0;
        foreach (var range in TextLines.Of(text).SkipWhile(line => line.Length == 0).Take(MaxLines))
        {
            var line = text.Substring(range.Start, range.Length);
            if (line.TrimEnd() == "---")
            {
                return keys > 0 ? "keys without a line '---' before them" : null;
            }

            var colon = line.IndexOf(':');
            if (colon > 0 && s_keys.Contains(line.Substring(0, colon).TrimEnd()))
            {
                keys++;
            }
            else if (keys == 0 || line.Trim().Length == 0 || !(colon > 0 || IsIndented(range.Start) || line[0] == '-'))
            {
                break;
            }
        }

        return keys > 1 ? "keys without lines '---' around them" : null;

        bool IsIndented(int start) => start > 0 && text[start - 1] != '\n';
    }

    private static string Shorten(string marks) => marks.Length > 8 ? marks.Substring(0, 8) + "…" : marks;

    private static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
