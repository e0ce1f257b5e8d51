using System.Globalization;

namespace CorpusSdk.Tool.Editing;

/// <summary>What changed between two texts, as <c>diff -u</c> shows it: three lines around each change.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Beyond this many lines that differ, the whole stretch is shown as exchanged.</summary>
    private const int MaxDistance = 4_000;

    /// <summary>The lines of the diff without the names of the files; none where the texts are the same.</summary>
    public static IReadOnlyList<string> Of(string before, string after)
    {
        var (a, b) = (LinesOf(before), LinesOf(after));
        var edits = Edits(a, b);
        List<string> result = [];
        for (var i = 0; i < edits.Count; i++)
        {
            if (edits[i].Sign == ' ')
            {
                continue;
            }

            // A hunk goes on as long as changes are not further apart than what would be shown of both.
            var (first, last) = (i, i);
            for (var j = i; j < edits.Count && j - last <= 2 * Context; j++)
            {
                last = edits[j].Sign != ' ' ? j : last;
            }

            first = Math.Max(0, first - Context);
            var end = Math.Min(edits.Count, last + Context + 1);
            var hunk = edits.GetRange(first, end - first);
            result.Add($"@@ -{Span(hunk, '+', edits[first].Old)} +{Span(hunk, '-', edits[first].New)} @@");
            foreach (var (sign, line, _, _) in hunk)
            {
                result.Add(sign + line.TrimEnd('\r', '\n'));
                if (!line.EndsWith('\n'))
                {
                    result.Add("\\ No newline at end of file");
                }
            }

            i = last + Context;
        }

        return result;
    }

    private static string Span(List<(char Sign, string Line, int Old, int New)> hunk, char other, int start)
    {
        var count = hunk.Count(edit => edit.Sign != other);
        var line = count == 0 ? start : start + 1;
        return count == 1 ? line.ToString(CultureInfo.InvariantCulture) : FormattableString.Invariant($"{line},{count}");
    }

    private static List<string> LinesOf(string text)
    {
        List<string> lines = [];
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    /// <summary>Each line with what became of it, and how many lines of both texts were before it.</summary>
    private static List<(char Sign, string Line, int Old, int New)> Edits(List<string> a, List<string> b)
    {
        var head = 0;
        while (head < a.Count && head < b.Count && a[head] == b[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < Math.Min(a.Count, b.Count) - head && a[^(tail + 1)] == b[^(tail + 1)])
        {
            tail++;
        }

        List<(char, string, int, int)> edits = [];
        var (x, y) = (0, 0);
        void Keep() => edits.Add((' ', a[x], x++, y++));
        void Remove() => edits.Add(('-', a[x], x++, y));
        void Add() => edits.Add(('+', b[y], x, y++));

        for (var i = 0; i < head; i++)
        {
            Keep();
        }

        foreach (var sign in Script(a[head..^tail], b[head..^tail]))
        {
            if (sign == ' ')
            {
                Keep();
            }
            else if (sign == '-')
            {
                Remove();
            }
            else
            {
                Add();
            }
        }

        for (var i = 0; i < tail; i++)
        {
            Keep();
        }

        return edits;
    }

    /// <summary>The shortest way from one to the other (Myers 1986), lines taken out before those put in.</summary>
    private static IEnumerable<char> Script(List<string> a, List<string> b)
    {
        var exchange = Enumerable.Repeat('-', a.Count).Concat(Enumerable.Repeat('+', b.Count));
        if (a.Count == 0 || b.Count == 0 || a.Count + b.Count > 2 * MaxDistance)
        {
            return exchange;
        }

        var most = a.Count + b.Count;
        var furthest = new int[(2 * most) + 2];
        List<int[]> trace = [];
        for (var d = 0; d <= most; d++)
        {
            trace.Add(furthest[(most - d)..(most + d + 2)]);
            for (var k = -d; k <= d; k += 2)
            {
                var isDown = k == -d || (k != d && furthest[most + k - 1] < furthest[most + k + 1]);
                var x = isDown ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
                while (x < a.Count && x - k < b.Count && a[x] == b[x - k])
                {
                    x++;
                }

                furthest[most + k] = x;
                if (x >= a.Count && x - k >= b.Count)
                {
                    return Back(trace, a.Count, b.Count);
                }
            }
        }

        return exchange;
    }

    private static List<char> Back(List<int[]> trace, int x, int y)
    {
        List<char> script = [];
        for (var d = trace.Count - 1; d >= 0; d--)
        {
            var (furthest, k) = (trace[d], x - y);
            var isDown = k == -d || (k != d && furthest[d + k - 1] < furthest[d + k + 1]);
            var from = isDown ? k + 1 : k - 1;
            var fromX = d == 0 ? 0 : furthest[d + from];
            while (x > fromX + (isDown ? 0 : 1) && y > fromX - from + (isDown ? 1 : 0) || (d == 0 && x > 0))
            {
                script.Add(' ');
                (x, y) = (x - 1, y - 1);
            }

            if (d > 0)
            {
                script.Add(isDown ? '+' : '-');
                (x, y) = (fromX, fromX - from);
            }
        }

        script.Reverse();
        return script;
    }
}
