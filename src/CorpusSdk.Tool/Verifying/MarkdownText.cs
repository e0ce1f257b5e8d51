using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Tool.Verifying;

/// <summary>
/// The text of a Markdown file: fenced code, front matter and comments are blank, and the quotation marks in code
/// spans, addresses of links and tags are invisible. Every character stays at its offset.
/// </summary>
internal sealed class MarkdownText
{
    /// <summary>Between letters, it is neither a mark nor a space. Readers of texts ignore it.</summary>
    private const char Invisible = '\u2060';

    /// <summary>A link's address with its title, or a tag, is not longer.</summary>
    private const int MaxMarkup = 1_000;

    private readonly string _text;
    private readonly char[] _shown;

    private MarkdownText(string text) => (_text, _shown) = (text, text.ToCharArray());

    public static string Of(string text)
    {
        MarkdownText markdown = new(text);
        markdown.Read();
        return new(markdown._shown);
    }

    private void Read()
    {
        var at = FrontMatterEnd();
        Blank(0, at);
        HideComments(at);
        var paragraph = at;
        while (at < _text.Length)
        {
            var end = LineEnd(at);
            if (FenceAt(at, end) is { } fence)
            {
                HideInParagraph(paragraph, at);
                paragraph = FenceEnd(fence, NextLine(end));
                Blank(at, paragraph);
                at = paragraph;
                continue;
            }

            if (IsBlank(at, end))
            {
                HideInParagraph(paragraph, at);
                paragraph = at;
            }

            at = NextLine(end);
        }

        HideInParagraph(paragraph, _text.Length);
    }

    /// <summary>The offset behind the front matter; 0 if there is none.</summary>
    private int FrontMatterEnd()
    {
        var end = LineEnd(0);
        var fence = _text.AsSpan(0, end).TrimEnd();
        if (fence is not ("---" or "+++"))
        {
            return 0;
        }

        for (var at = NextLine(end); at < _text.Length; at = NextLine(LineEnd(at)))
        {
            if (_text.AsSpan(at, LineEnd(at) - at).TrimEnd().SequenceEqual(fence))
            {
                return NextLine(LineEnd(at));
            }
        }

        return 0;
    }

    private void HideComments(int from)
    {
        for (var at = _text.IndexOf("<!--", from, StringComparison.Ordinal); at >= 0; )
        {
            var end = _text.IndexOf("-->", at + 4, StringComparison.Ordinal);
            if (end < 0)
            {
                return;
            }

            Blank(at, end + 3);
            at = _text.IndexOf("<!--", end + 3, StringComparison.Ordinal);
        }
    }

    /// <summary>The fence that a line opens; null if it opens none.</summary>
    private Fence? FenceAt(int start, int end)
    {
        var at = SkipPrefix(start, end, out var isQuoted);
        if (at == end || _shown[at] is not ('`' or '~'))
        {
            return null;
        }

        var length = RunAt(at, end);
        return length < 3 || (_text[at] == '`' && _text.IndexOf('`', at + length, end - at - length) >= 0)
            ? null
            : new(_text[at], length, isQuoted);
    }

    /// <summary>The offset behind a fenced block. One that is not closed goes on to the end.</summary>
    private int FenceEnd(Fence fence, int at)
    {
        while (at < _text.Length)
        {
            var end = LineEnd(at);
            var mark = SkipPrefix(at, end, out var isQuoted);
            if (fence.IsQuoted && !isQuoted)
            {
                return at;
            }

            if (
                mark < end
                && _text[mark] == fence.Mark
                && RunAt(mark, end) is var length
                && length >= fence.Length
                && IsBlank(mark + length, end)
            )
            {
                return NextLine(end);
            }

            at = NextLine(end);
        }

        return _text.Length;
    }

    private int SkipPrefix(int at, int end, out bool isQuoted)
    {
        isQuoted = false;
        while (at < end && _text[at] is ' ' or '\t' or '>')
        {
            isQuoted |= _text[at] == '>';
            at++;
        }

        return at;
    }

    private void HideInParagraph(int start, int end)
    {
        HideInCode(start, end);
        for (var at = start; at < end; at++)
        {
            var close =
                _shown[at] == ']' && at + 1 < end && _shown[at + 1] is '(' ? IndexOf(')', at + 2, end)
                : _shown[at] == ']' && at + 1 < end && _shown[at + 1] is ':' && IsDefinition(start, at) ? LineEnd(at)
                : _shown[at] == '<' && at + 1 < end && (char.IsAsciiLetter(_shown[at + 1]) || _shown[at + 1] == '/')
                    ? IndexOf('>', at + 1, end)
                : -1;
            if (close > at)
            {
                HideMarks(at, close);
                at = close;
            }
        }
    }

    /// <summary>Whether a label begins its line, as that of <c>[label]: address "title"</c> does.</summary>
    private bool IsDefinition(int start, int at)
    {
        var lineStart = Math.Max(start, at - MaxMarkup);
        var line = _text.AsSpan(lineStart, at - lineStart);
        line = line[(line.LastIndexOf('\n') + 1)..].TrimStart();
        return line is ['[', not '^', ..];
    }

    /// <summary>Hides the marks of code spans: runs of as many backticks before and behind the code.</summary>
    private void HideInCode(int start, int end)
    {
        List<(int Start, int Length)> runs = [];
        for (var at = _text.IndexOf('`', start, end - start); at >= 0; )
        {
            var length = RunAt(at, end);
            if (_shown[at] == '`' && (at == 0 || _text[at - 1] != '\\'))
            {
                runs.Add((at, length));
            }

            at = _text.IndexOf('`', at + length, end - at - length);
        }

        var next = new int[runs.Count];
        Dictionary<int, int> later = [];
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            next[i] = later.GetValueOrDefault(runs[i].Length, -1);
            later[runs[i].Length] = i;
        }

        for (var i = 0; i < runs.Count; i++)
        {
            if (next[i] >= 0)
            {
                HideMarks(runs[i].Start, runs[next[i]].Start + runs[i].Length);
                i = next[i];
            }
        }
    }

    private void HideMarks(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (QuotationMark.FamilyOf(_shown[i]) != MarkFamily.None)
            {
                _shown[i] = Invisible;
            }
        }
    }

    private void Blank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_shown[i] is not ('\n' or '\r'))
            {
                _shown[i] = ' ';
            }
        }
    }

    private int RunAt(int at, int end)
    {
        var length = _text.AsSpan(at, end - at).IndexOfAnyExcept(_text[at]);
        return length < 0 ? end - at : length;
    }

    private int IndexOf(char wanted, int at, int end) => _text.IndexOf(wanted, at, Math.Min(MaxMarkup, end - at));

    private bool IsBlank(int start, int end) => _text.AsSpan(start, end - start).IsWhiteSpace();

    private int LineEnd(int at) => _text.IndexOf('\n', at) is var end && end < 0 ? _text.Length : end;

    private int NextLine(int lineEnd) => Math.Min(lineEnd + 1, _text.Length);

    /// <param name="Mark">Its character.</param>
    /// <param name="Length">The number of its characters.</param>
    /// <param name="IsQuoted">Whether it is in a block quote, which ends it.</param>
    private readonly record struct Fence(char Mark, int Length, bool IsQuoted);
}
