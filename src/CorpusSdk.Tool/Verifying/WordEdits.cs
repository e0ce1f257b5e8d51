extern alias runtime;
using runtime::CorpusSdk;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Rebasing;

namespace CorpusSdk.Tool.Verifying;

/// <summary>The changes that turn one run of words into another. Words that differ in typography only stay.</summary>
internal static class WordEdits
{
    private const string EndPunctuation = ",.;:!?…";

    private readonly record struct Word(int Start, int End, string Key);

    /// <summary>The ranges of a text that are replaced, in order, each with what takes its place.</summary>
    /// <param name="old">A text, which may have emphasis and the prefixes of a block quote.</param>
    /// <param name="words">The words that it gets, with one space between two of them.</param>
    public static IReadOnlyList<(TextSpan Span, string Text)> Between(string old, string words)
    {
        List<Word> before = WordsOf(old),
            after = WordsOf(words);
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        var map = TokenDiff.Match(NumbersOf(before), NumbersOf(after));
        List<(TextSpan, string)> edits = [];
        var (from, to) = (0, 0);
        for (var i = 0; i <= before.Count; i++)
        {
            var match = i < before.Count ? map[i] : after.Count;
            if (match < 0)
            {
                continue;
            }

            if (i > from || match > to)
            {
                edits.Add(Edit(from, i, to, match));
            }

            (from, to) = (i + 1, match + 1);
        }

        return edits;

        int[] NumbersOf(List<Word> all) =>
            [
                .. all.Select(word =>
                {
                    _ = numbers.TryAdd(word.Key, numbers.Count);
                    return numbers[word.Key];
                }),
            ];

        (TextSpan, string) Edit(int oldFrom, int oldTo, int newFrom, int newTo)
        {
            var text = newFrom == newTo ? "" : words[after[newFrom].Start..after[newTo - 1].End];
            if (oldFrom < oldTo && text.Length > 0)
            {
                return (TextSpan.FromBounds(before[oldFrom].Start, before[oldTo - 1].End), text);
            }

            if (text.Length > 0)
            {
                // Words are inserted: before the next one, or behind the last.
                return oldFrom < before.Count
                    ? (new(before[oldFrom].Start, 0), text + " ")
                    : (new(old.Length, 0), before.Count == 0 ? text : " " + text);
            }

            return oldFrom > 0 ? (TextSpan.FromBounds(before[oldFrom - 1].End, before[oldTo - 1].End), "")
                : oldTo < before.Count ? (TextSpan.FromBounds(before[0].Start, before[oldTo].Start), "")
                : (TextSpan.FromBounds(before[0].Start, before[oldTo - 1].End), "");
        }
    }

    private static List<Word> WordsOf(string text)
    {
        List<Word> words = [];
        for (var at = 0; at < text.Length; )
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            var key = CanonicalText.Of(text[start..at]).Text;
            if (key.Length > 0 && !(key == ">" && start > 0 && text[start - 1] == '\n'))
            {
                words.Add(new(start, at, key));
            }
        }

        if (words.Count > 0)
        {
            // What conventions of quoting allow is not changed: the first letter, and the punctuation at the end.
            words[0] = words[0] with
            {
                Key = words[0].Key.ToLowerInvariant(),
            };
            words[^1] = words[^1] with { Key = words[^1].Key.TrimEnd(EndPunctuation.ToCharArray()) };
        }

        return words;
    }
}
