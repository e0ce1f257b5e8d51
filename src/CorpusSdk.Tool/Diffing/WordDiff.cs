using System.Globalization;
using CorpusSdk.Tool.Editing;
using DiffPlex;

namespace CorpusSdk.Tool.Diffing;

/// <summary>Whether a run of words is in both texts, or in one of them.</summary>
internal enum WordRunKind
{
    Same,
    Removed,
    Added,
}

/// <summary>Some words of one text or of both.</summary>
internal sealed record WordRun(WordRunKind Kind, string Text);

/// <summary>The differences of two texts, word by word.</summary>
internal static class WordDiff
{
    /// <summary>The greatest product of two numbers of words for which the exact differences are searched.</summary>
    private const long MaxWork = 250_000;

    /// <summary>From here on, scripts that put no spaces between words: kana and ideographs, but not Hangul.</summary>
    private const char FirstIdeographic = '\u2E80';
    private const char LastIdeographic = '\u9FFF';

    /// <summary>
    /// The runs that make up both texts, with white space folded. Ideographs are words of their own. If the texts are
    /// too long to compare exactly, everything between their common beginning and end is one difference.
    /// </summary>
    public static IReadOnlyList<WordRun> Of(string before, string after)
    {
        List<string> old = Words(FoldedWords.Of(before)),
            now = Words(FoldedWords.Of(after));
        var (start, end) = CommonEnds(old, now);
        List<WordRun> runs = [];
        Add(runs, WordRunKind.Same, old.Take(start));
        AddDifferences(runs, old[start..^end], now[start..^end]);
        Add(runs, WordRunKind.Same, old.Skip(old.Count - end));
        return WithoutLoneSpaces(runs);
    }

    private static (int Start, int End) CommonEnds(List<string> old, List<string> now)
    {
        var shorter = Math.Min(old.Count, now.Count);
        int start = 0,
            end = 0;
        while (start < shorter && old[start] == now[start])
        {
            start++;
        }

        while (end < shorter - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        return (start, end);
    }

    private static void AddDifferences(List<WordRun> runs, List<string> old, List<string> now)
    {
        if ((long)old.Count * now.Count is 0 or > MaxWork)
        {
            Add(runs, WordRunKind.Removed, old);
            Add(runs, WordRunKind.Added, now);
            return;
        }

        var diff = Differ.Instance.CreateDiffs(
            string.Join('\n', old),
            string.Join('\n', now),
            ignoreWhiteSpace: false,
            ignoreCase: false,
            new UnifiedDiff.Lines()
        );
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(runs, WordRunKind.Same, old[at..block.DeleteStartA]);
            at = block.DeleteStartA + block.DeleteCountA;
            Add(runs, WordRunKind.Removed, old[block.DeleteStartA..at]);
            Add(runs, WordRunKind.Added, now[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
        }

        Add(runs, WordRunKind.Same, old[at..]);
    }

    /// <summary>
    /// Makes one change of two with nothing but a space between them, so that <c>isn't</c> becomes <c>is not</c> at
    /// once.
    /// </summary>
    private static List<WordRun> WithoutLoneSpaces(List<WordRun> runs)
    {
        List<WordRun> result = [];
        string removed = "",
            added = "";
        for (var i = 0; i < runs.Count; i++)
        {
            switch (runs[i])
            {
                case { Kind: WordRunKind.Removed, Text: var text }:
                    removed += text;
                    break;
                case { Kind: WordRunKind.Added, Text: var text }:
                    added += text;
                    break;
                case { Text: " " } when removed.Length + added.Length > 0 && i + 1 < runs.Count:
                    removed += " ";
                    added += " ";
                    break;
                default:
                    Flush();
                    result.Add(runs[i]);
                    break;
            }
        }

        Flush();
        return result;

        void Flush()
        {
            Add(result, WordRunKind.Removed, [removed]);
            Add(result, WordRunKind.Added, [added]);
            (removed, added) = ("", "");
        }
    }

    private static void Add(List<WordRun> runs, WordRunKind kind, IEnumerable<string> words)
    {
        var text = string.Concat(words);
        if (text.Length == 0)
        {
            return;
        }

        if (runs.Count > 0 && runs[^1].Kind == kind)
        {
            runs[^1] = new(kind, runs[^1].Text + text);
        }
        else
        {
            runs.Add(new(kind, text));
        }
    }

    /// <summary>Splits a text into words and single other characters.</summary>
    private static List<string> Words(string text)
    {
        List<string> words = [];
        for (var start = 0; start < text.Length; )
        {
            var end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
            while (
                end < text.Length
                && IsInWord(text[end - 1])
                && (
                    IsInWord(text[end]) || (IsApostrophe(text[end]) && end + 1 < text.Length && IsInWord(text[end + 1]))
                )
            )
            {
                end += IsApostrophe(text[end]) ? 2 : 1;
            }

            words.Add(text[start..end]);
            start = end;
        }

        return words;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    private static bool IsInWord(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || (char.IsLetterOrDigit(c) && c is < FirstIdeographic or > LastIdeographic);
}
