using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>What is no text in Markdown: fenced blocks of code that are closed, and the marks of code spans.</summary>
internal static class CodeRanges
{
    public static IEnumerable<TextRange> Find(string text)
    {
        var paragraph = 0;
        var unclosed = new Dictionary<char, int>();
        for (var line = 0; line < text.Length; )
        {
            var end = EndOfLine(text, line);
            if (FenceAt(text, line, end) is { } fence)
            {
                foreach (var span in Spans(text, paragraph, line))
                {
                    yield return span;
                }

                if (unclosed.GetValueOrDefault(fence.Mark, int.MaxValue) > fence.Length)
                {
                    var close = Close(text, end, fence);
                    if (close > 0)
                    {
                        yield return TextRange.FromBounds(line, close);
                        line = paragraph = close;
                        continue;
                    }

                    unclosed[fence.Mark] = fence.Length;
                }

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

    /// <summary>Whether a line opens or closes a block of code.</summary>
    private static (char Mark, int Length)? FenceAt(string text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] is ' ' or '>')
        {
            at++;
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
        return isFence ? (text[at], stop - at) : null;
    }

    private static int Close(string text, int from, (char Mark, int Length) fence)
    {
        for (var line = from; line < text.Length; )
        {
            var end = EndOfLine(text, line);
            if (FenceAt(text, line, end) is { } close && close.Mark == fence.Mark && close.Length >= fence.Length)
            {
                return end;
            }

            line = end;
        }

        return -1;
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
            if (close >= 0 && !IsOpeningMark(text, runs[i].End, runs[close].Start))
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
