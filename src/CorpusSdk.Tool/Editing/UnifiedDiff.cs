using System.Globalization;
using DiffPlex;
using DiffPlex.Model;

namespace CorpusSdk.Tool.Editing;

/// <summary>The differences of two texts in the format of <c>diff -u</c>, with three lines of context.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The lines of the diff without the file header; empty if the texts are equal.</summary>
    public static IReadOnlyList<string> Of(string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new Lines());
        List<string> result = [];
        for (var first = 0; first < diff.DiffBlocks.Count; )
        {
            // Changes whose context lines touch or overlap are in one hunk.
            var last = first;
            while (
                last + 1 < diff.DiffBlocks.Count
                && diff.DiffBlocks[last + 1].DeleteStartA - EndOf(diff.DiffBlocks[last]) <= 2 * Context
            )
            {
                last++;
            }

            AddHunk(result, diff, first, last);
            first = last + 1;
        }

        return result;
    }

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private static void AddHunk(List<string> result, DiffResult diff, int first, int last)
    {
        var (from, to) = (diff.DiffBlocks[first], diff.DiffBlocks[last]);
        var start = Math.Max(0, from.DeleteStartA - Context);
        var end = Math.Min(diff.PiecesOld.Count, EndOf(to) + Context);

        // The context before a change has the same length in both texts.
        var newStart = from.InsertStartB - (from.DeleteStartA - start);
        var newEnd = to.InsertStartB + to.InsertCountB + (end - EndOf(to));
        result.Add($"@@ -{Span(start, end - start)} +{Span(newStart, newEnd - newStart)} @@");
        var at = start;
        for (var i = first; i <= last; i++)
        {
            var block = diff.DiffBlocks[i];
            AddLines(result, ' ', diff.PiecesOld, at, block.DeleteStartA);
            AddLines(result, '-', diff.PiecesOld, block.DeleteStartA, EndOf(block));
            AddLines(result, '+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = EndOf(block);
        }

        AddLines(result, ' ', diff.PiecesOld, at, end);
    }

    private static void AddLines(List<string> result, char sign, IReadOnlyList<string> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            result.Add(sign + lines[i].TrimEnd('\r', '\n'));
            if (!lines[i].EndsWith('\n'))
            {
                result.Add("\\ No newline at end of file");
            }
        }
    }

    private static string Span(int start, int count)
    {
        var line = count == 0 ? start : start + 1;
        return count == 1
            ? line.ToString(CultureInfo.InvariantCulture)
            : FormattableString.Invariant($"{line},{count}");
    }

    /// <summary>
    /// Splits a text into lines with their line ends, as patch tools do: a lone carriage return is not a line end.
    /// </summary>
    internal sealed class Lines : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            List<string> lines = [];
            for (var start = 0; start < text.Length; )
            {
                var end = text.IndexOf('\n', start);
                end = end < 0 ? text.Length : end + 1;
                lines.Add(text[start..end]);
                start = end;
            }

            return lines;
        }
    }
}
