using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// What is no text in Markdown: fenced blocks of code that are closed, the fences of blocks that hold text or data, and
/// the marks of code spans.
/// </summary>
internal static class CodeRanges
{
    /// <summary>The most blocks of text that one is in.</summary>
    private const int MaxDepth = 4;

    /// <summary>What blocks with text or data are called; JSON is where models put quotations.</summary>
    private static readonly HashSet<string> s_text = new(StringComparer.OrdinalIgnoreCase)
    {
        "json",
        "jsonc",
        "json5",
        "jsonl",
        "ndjson",
        "jsonld",
        "markdown",
        "md",
        "text",
        "txt",
        "plain",
        "plaintext",
        "html",
        "xhtml",
        "xml",
        "yaml",
        "yml",
        "csv",
        "tsv",
    };

    public static IEnumerable<TextRange> Find(string text)
    {
        var paragraph = 0;
        Dictionary<char, ClosingFences>? fences = null;
        // The last lines of the blocks of text around a line.
        var closing = new Stack<TextRange>();
        for (var line = 0; line < text.Length; )
        {
            var end = EndOfLine(text, line);
            if (closing.TryPeek(out var last) && last.Start == line)
            {
                foreach (var span in Spans(text, paragraph, line))
                {
                    yield return span;
                }

                yield return closing.Pop();
                line = paragraph = end;
                continue;
            }

            if (FenceAt(text, line, end, isOpening: true) is { } fence)
            {
                foreach (var span in Spans(text, paragraph, line))
                {
                    yield return span;
                }

                fences ??= ClosingIn(text, end);
                if (
                    fences.GetValueOrDefault(fence.Mark)?.First(end, fence.Length) is { } close
                    && (closing.Count == 0 || close.Start < last.Start)
                )
                {
                    var isText = closing.Count < MaxDepth && HoldsText(text, fence.Info, end);
                    yield return TextRange.FromBounds(line, isText ? end : close.End);
                    if (isText)
                    {
                        closing.Push(close);
                    }

                    line = paragraph = isText ? end : close.End;
                    continue;
                }

                // An answer may break off within the block. Accents are no quotation marks here.
                yield return TextRange.FromBounds(fence.Info - fence.Length, fence.Info);
                paragraph = line = end;
                continue;
            }

            if (string.IsNullOrWhiteSpace(text[line..end]))
            {
                foreach (var span in Spans(text, paragraph, line))
                {
                    yield return span;
                }

                paragraph = end;
            }

            line = end;
        }

        foreach (var span in Spans(text, paragraph, text.Length))
        {
            yield return span;
        }
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>
    /// The fence of a line that opens or closes a block of code, and where it ends; null if there is none.
    /// </summary>
    private static (char Mark, int Length, int Info)? FenceAt(string text, int start, int end, bool isOpening)
    {
        var at = start;
        while (at < end && text[at] is ' ' or '\t' or '>')
        {
            at++;
        }

        while (isOpening && TurnLabelMarks.ListMarkerAt(text, at, end) is var marker and > 0)
        {
            at += marker;
        }

        if (at >= end || text[at] is not ('`' or '~'))
        {
            return null;
        }

        var stop = at;
        while (stop < end && text[stop] == text[at])
        {
            stop++;
        }

        var isFence = stop - at >= 3 && (text[at] == '~' || text.IndexOf('`', stop, end - stop) < 0);
        return isFence ? (text[at], stop - at, stop) : null;
    }

    /// <summary>The lines from an offset on that can close a block, by their mark.</summary>
    private static Dictionary<char, ClosingFences> ClosingIn(string text, int from)
    {
        Dictionary<char, ClosingFences> found = [];
        for (var line = from; line < text.Length; )
        {
            var end = EndOfLine(text, line);
            if (FenceAt(text, line, end, isOpening: false) is { } fence)
            {
                if (!found.TryGetValue(fence.Mark, out var fences))
                {
                    found.Add(fence.Mark, fences = new());
                }

                fences.Add(TextRange.FromBounds(line, end), fence.Length);
            }

            line = end;
        }

        return found;
    }

    /// <summary>
    /// Whether what is behind a fence names text or data: <c>json</c>, <c>JSON title="a"</c>, <c>{.json}</c>.
    /// </summary>
    private static bool HoldsText(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '{' or '.')
        {
            start++;
        }

        var stop = start;
        while (stop < end && char.IsAsciiLetterOrDigit(text[stop]))
        {
            stop++;
        }

        return s_text.Contains(text[start..stop])
            && (stop == end || char.IsWhiteSpace(text[stop]) || text[stop] is '{' or '}' or ',' or ':');
    }

    private static IEnumerable<TextRange> Spans(string text, int start, int end)
    {
        List<TextRange> runs = [];
        for (var at = start; at < end; )
        {
            at = text.IndexOf('`', at, end - at);
            if (at < 0)
            {
                break;
            }

            var stop = at;
            while (stop < end && text[stop] == '`')
            {
                stop++;
            }

            runs.Add(TextRange.FromBounds(at, stop));
            at = stop;
        }

        // The next run of the same length closes a span.
        var closing = new int[runs.Count];
        Dictionary<int, int> next = [];
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            closing[i] = next.GetValueOrDefault(runs[i].Length, -1);
            next[runs[i].Length] = i;
        }

        for (var i = 0; i < runs.Count; i++)
        {
            var close = closing[i];
            if (close >= 0 && runs[i].Length >= 3 && HoldsText(text, runs[i].End, runs[close].Start))
            {
                yield return runs[i];
                yield return runs[close];
                i = close;
            }
            else if (close >= 0 && !IsOpeningMark(text, runs[i].End, runs[close].Start))
            {
                foreach (var mark in MarksIn(text, runs[i].Start, runs[close].End))
                {
                    yield return mark;
                }

                i = close;
            }
        }
    }

    /// <summary>
    /// The accents, quotation marks and tags of quotations in a span. Its words stay: a quotation around it must not
    /// lose them.
    /// </summary>
    private static IEnumerable<TextRange> MarksIn(string text, int start, int end)
    {
        for (var at = QuotationMark.Next(text, start, end); at < end; at = QuotationMark.Next(text, at + 1, end))
        {
            yield return new(at, 1);
        }

        for (var at = text.IndexOf('<', start, end - start); at >= 0; at = text.IndexOf('<', at + 1, end - at - 1))
        {
            if (QuoteTags.IsAt(text, at))
            {
                yield return new(at, 1);
            }
        }
    }

    /// <summary>Whether accents are quotation marks: <c>``so'' and ``so''</c>.</summary>
    private static bool IsOpeningMark(string text, int start, int end)
    {
        for (var at = text.IndexOf('\'', start, end - start); at >= 0; at = text.IndexOf('\'', at + 1, end - at - 1))
        {
            if (at + 1 == end || !char.IsLetterOrDigit(text[at + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
