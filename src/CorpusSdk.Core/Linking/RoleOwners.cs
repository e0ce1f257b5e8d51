using System.Globalization;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Models;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// Decides whose role an occurrence of a role is, by the names next to it: <c>Foreign Minister Jane Doe</c>, <c>Jane
/// Doe, the Foreign Minister</c>. Where both neighbors are possible, both are returned.
/// </summary>
internal sealed class RoleOwners(string text, EquatableArray<MentionModel> mentions)
{
    private const int MaxGap = 8;
    private const int MaxSentence = 300;

    private static readonly string[] s_articles =
    [
        "",
        "the",
        "a",
        "an",
        "der",
        "die",
        "das",
        "le",
        "la",
        "el",
        "l'",
        "l’",
    ];

    /// <summary>Parts of words that say that one person has the role of another.</summary>
    private static readonly string[] s_succession =
    [
        "counterpart",
        "succe",
        "predecessor",
        "replac",
        "opposite number",
        "homolog",
        "amtskolleg",
        "nachfolg",
        "vorgänger",
        "sucesor",
        "remplac",
        "коллег",
        "преемни",
        "предшественни",
        "同行",
        "继任",
        "前任",
        "후임",
        "전임",
        "카운터파트",
    ];

    private enum Gap
    {
        None,

        /// <summary>A comma, a bracket or a dash, and at most an article.</summary>
        Mark,

        /// <summary>At most spaces, on the same line.</summary>
        Tight,
    }

    /// <summary>The mentions of those who may have the role at the range; empty if the text does not say.</summary>
    public IReadOnlyList<MentionModel> Of(TextRange role)
    {
        var next = FirstEndingAfter(role.Start);
        var last = next - 1;

        // A role may name another person: "aide to Omar Aziz".
        while (next < mentions.Count && role.Contains(mentions[next].Range))
        {
            next++;
        }

        if (next < mentions.Count && mentions[next].Range.Overlaps(role))
        {
            return [mentions[next]];
        }

        var left = last >= 0 ? GapOf(mentions[last].Range.End, role.Start) : Gap.None;
        var right = next < mentions.Count ? GapOf(role.End, mentions[next].Range.Start) : Gap.None;
        return (left, right) switch
        {
            (Gap.Tight, Gap.None) => [mentions[last]],
            (Gap.Mark, Gap.None) when EndsPhrase(role.End) => [mentions[last]],
            (Gap.None, Gap.Tight) => [mentions[next]],
            (Gap.Mark, Gap.Tight) when HasTitle(mentions[last].Range.Start) => [mentions[next]],
            (Gap.None, _) or (_, Gap.None) => [],
            _ => [mentions[last], mentions[next]],
        };
    }

    /// <summary>Whether the words around the role say that somebody has the role of another person.</summary>
    public bool IsSuccession(TextRange role)
    {
        var start = Math.Max(0, role.Start - MaxSentence);
        var length = Math.Min(text.Length, role.End + MaxSentence) - start;
        return s_succession.Any(word => text.IndexOf(word, start, length, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>Whether a comma, a full stop or a bracket follows, so that the words before are a whole.</summary>
    private bool EndsPhrase(int end) => end == text.Length || ",.;)）。，；\n\"”".IndexOf(text[end]) >= 0;

    private Gap GapOf(int start, int end)
    {
        if (end < start || end - start > MaxGap)
        {
            return Gap.None;
        }

        var gap = text.Substring(start, end - start);
        if (gap.All(c => c is ' ' or '\t' or '\u00A0'))
        {
            return Gap.Tight;
        }

        var words = gap.Trim(
            ',',
            '(',
            ')',
            '（',
            '）',
            '，',
            '、',
            '–',
            '—',
            '-',
            ':',
            '|',
            '/',
            ' ',
            '\t',
            '\u00A0',
            '\n'
        );
        return s_articles.Contains(words, StringComparer.OrdinalIgnoreCase) && gap.Trim().Length > words.Length
            ? Gap.Mark
            : Gap.None;
    }

    /// <summary>
    /// Whether a name has its own title before it: a word with a capital letter, or in a script without capitals.
    /// </summary>
    private bool HasTitle(int name)
    {
        var end = name;
        while (end > 0 && name - end < MaxGap && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        if (end == 0 || end == name || !char.IsLetter(text[end - 1]))
        {
            return false;
        }

        var start = end;
        while (start > 0 && end - start < 40 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        // The first word of a sentence has a capital letter, whatever it is.
        return char.GetUnicodeCategory(text[start]) is UnicodeCategory.OtherLetter
            || (char.IsUpper(text[start]) && start >= 2 && (char.IsLetter(text[start - 2]) || text[start - 2] == ','));
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0,
            high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].Range.End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
