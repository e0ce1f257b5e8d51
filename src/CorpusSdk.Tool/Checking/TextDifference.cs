using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching.Unicode;

namespace CorpusSdk.Tool.Checking;

/// <summary>Describes the first difference between two versions of a text, as pins see it.</summary>
internal static class TextDifference
{
    /// <summary>Characters of a line that are shown before and after the difference.</summary>
    private const int ShownBefore = 30;

    private const int ShownAfter = 70;

    /// <param name="before">The text that was annotated.</param>
    /// <param name="after">The text as it is.</param>
    /// <returns>A clause for a message; null if the two differ in nothing that a pin covers.</returns>
    public static string? Describe(ParsedText before, ParsedText after)
    {
        var (old, now) = (PinnedText.Fold(before.Text), PinnedText.Fold(after.Text));
        var at = old.AsSpan().CommonPrefixLength(now);
        if (at == old.Length && at == now.Length)
        {
            return null;
        }

        var isBetweenWords = IsSeparator(old, at) && IsSeparator(now, at);
        if (isBetweenWords && at < old.Length && at < now.Length)
        {
            var line = Line.At(after, Characters(old, at))!;
            return "the first difference is a paragraph break that was "
                + (now[at] == '\n' ? "added" : "removed")
                + FormattableString.Invariant($" before {line.Quoted} (line {line.Number})");
        }

        var word = at;
        while (word > 0 && !isBetweenWords && !IsSeparator(old, word - 1))
        {
            word--;
        }

        var count = Characters(old, word);
        var (was, isNow) = (Line.At(before, count), Line.At(after, count));
        return (was, isNow) switch
        {
            (null, { } added) => FormattableString.Invariant(
                $"the first difference is line {added.Number}, {added.Quoted}, which was added at the end"
            ),
            ({ } removed, null) => $"the first difference is that the text ends before {removed.Quoted}",
            ({ } line, { } changed) => FormattableString.Invariant(
                $"the first difference is line {changed.Number}, which was {line.Quoted} and is {changed.Quoted}"
            ),
            _ => null,
        };
    }

    private static bool IsSeparator(string folded, int at) => at == folded.Length || folded[at] is ' ' or '\n';

    /// <summary>The number of characters before a place, white space not counted.</summary>
    private static int Characters(string folded, int end)
    {
        var count = 0;
        for (var i = 0; i < end; i++)
        {
            count += WhiteSpace.Is(folded[i]) ? 0 : 1;
        }

        return count;
    }

    /// <param name="Number">The line in the file, from 1.</param>
    /// <param name="Text">The words of the line around the place.</param>
    private sealed record Line(int Number, string Text)
    {
        /// <summary>The words between marks that are not among them.</summary>
        public string Quoted => Text.Contains('"', StringComparison.Ordinal) ? $"'{Text}'" : $"\"{Text}\"";

        /// <summary>The line with the character that so many characters precede, white space not counted.</summary>
        public static Line? At(ParsedText text, int count)
        {
            var decomposed = CanonicalDecomposition.Of(text.Text);
            var at = 0;
            for (; at < decomposed.Length; at++)
            {
                if (!WhiteSpace.Is(decomposed[at]) && count-- == 0)
                {
                    break;
                }
            }

            if (at == decomposed.Length)
            {
                return null;
            }

            var start = decomposed.LastIndexOf('\n', at) + 1;
            var end = decomposed.IndexOf('\n', at);
            end = end < 0 ? decomposed.Length : end;
            var above = text.File.PositionOf(text.TextStart).Line + decomposed.AsSpan(0, at).Count('\n');
            return new(above + 1, Shown(decomposed, start, at, end));
        }

        private static string Shown(string text, int start, int at, int end)
        {
            var from = Boundary(text, Math.Max(start, at - ShownBefore), start);
            var to = Boundary(text, Math.Min(end, at + ShownAfter), at);
            var shown = CanonicalComposition.Of(text[from..to].Trim());
            return (from > start ? "…" : "") + shown + (to < end ? "…" : "");
        }

        /// <summary>The nearest start of a word before a place, if there is one; never within a character.</summary>
        private static int Boundary(string text, int place, int start)
        {
            if (place == start || place == text.Length || text[place] == '\n')
            {
                return place;
            }

            var space = text.LastIndexOf(' ', place, place - start);
            return space > start ? space
                : char.IsLowSurrogate(text[place]) ? place - 1
                : place;
        }
    }
}
