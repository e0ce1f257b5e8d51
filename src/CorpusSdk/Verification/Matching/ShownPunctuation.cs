using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>
/// Describes differences of punctuation in words: marks in quotation marks are hard to read, and look the same if only
/// the spaces around them differ.
/// </summary>
internal static class ShownPunctuation
{
    /// <summary>Describes how what is between two words differs.</summary>
    /// <param name="mine">What the quotation has, in canonical form.</param>
    /// <param name="theirs">What the article has.</param>
    /// <param name="before">The word before it.</param>
    /// <param name="behind">The word behind it.</param>
    public static string Describe(string mine, string theirs, string before, string behind)
    {
        var (start, mineEnd, theirsEnd) = (0, mine.Length, theirs.Length);
        while (start < Math.Min(mineEnd, theirsEnd) && mine[start] == theirs[start])
        {
            start++;
        }

        while (mineEnd > start && theirsEnd > start && mine[mineEnd - 1] == theirs[theirsEnd - 1])
        {
            (mineEnd, theirsEnd) = (mineEnd - 1, theirsEnd - 1);
        }

        var longer = mine.Length > theirs.Length ? mine : theirs;
        var (wrote, has) = (mine[start..mineEnd], theirs[start..theirsEnd]);
        // An opening mark belongs to the word behind it.
        var isOpening = longer.StartsWith(' ') && longer.EndsWith(CanonicalText.Mark);
        var place = isOpening ? $"before '{ShownWords.Of(behind)}'" : $"after '{ShownWords.Of(before)}'";
        var (added, left) = (NamesOf(wrote), NamesOf(has));
        return added.Count == 0 && left.Count == 0
            ? wrote.Length > has.Length
                ? $"a space is added {place}"
                : $"a space is left out {place}"
            : left.Count == 0
                ? $"{Joined(added)} {(added.Count > 1 ? "are" : "is")} added {place}"
                : added.Count == 0
                    ? $"{Joined(left)} {(left.Count > 1 ? "are" : "is")} left out {place}"
                    : $"{Joined(added)} instead of {Joined(left)} {place}";
    }

    private static List<string> NamesOf(string marks)
    {
        List<string> names = [];
        for (var at = 0; at < marks.Length; at++)
        {
            if (char.IsWhiteSpace(marks[at]))
            {
                continue;
            }

            var length = at + 1 < marks.Length && char.IsSurrogatePair(marks[at], marks[at + 1]) ? 2 : 1;
            names.Add(NameOf(marks[at]) ?? $"'{marks.AsSpan(at, length)}'");
            at += length - 1;
        }

        return names;
    }

    private static string? NameOf(char mark) =>
        mark switch
        {
            CanonicalText.Mark => "a quotation mark",
            CanonicalText.Dash => "a hyphen or dash",
            CanonicalText.Ellipsis => "an ellipsis",
            ',' or '，' or '、' => "a comma",
            '.' or '。' => "a full stop",
            ';' or '；' => "a semicolon",
            ':' or '：' => "a colon",
            '?' or '？' => "a question mark",
            '!' or '！' => "an exclamation mark",
            '¿' => "an opening question mark",
            '¡' => "an opening exclamation mark",
            '(' or '（' => "an opening bracket",
            ')' or '）' => "a closing bracket",
            '[' => "an opening square bracket",
            ']' => "a closing square bracket",
            '/' => "a slash",
            _ => null,
        };

    private static string Joined(List<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
