namespace CorpusSdk.Tool.Lsp.Completion;

// The tokens of YAML, and the scalars of block style.
internal sealed partial class YamlCursor
{
    private bool IsCursorIn(int from, int to) => from <= _cursor && _cursor <= to;

    /// <summary>Whether the cursor is at a scalar; it is no longer behind its closing mark.</summary>
    private bool Touches(int start, int end, ScalarStyle style, bool isClosed) =>
        style is ScalarStyle.Plain or ScalarStyle.Block
            ? IsCursorIn(start, end)
            : start < _cursor && (isClosed ? _cursor < end : _cursor <= end);

    private ScalarStyle StyleAt(int at) =>
        at >= _end ? ScalarStyle.Plain
        : _text[at] == '"' ? ScalarStyle.Double
        : _text[at] == '\'' ? ScalarStyle.Single
        : ScalarStyle.Plain;

    private int AfterSpaces(int at)
    {
        while (at < _end && _text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private int LineEnd(int at)
    {
        var end = at >= _end ? -1 : _text.IndexOf('\n', at, _end - at);
        return end < 0 ? _end : end;
    }

    private int EndOfWord(int at, int end)
    {
        while (at < end && _text[at] is not (' ' or '\t'))
        {
            at++;
        }

        return at;
    }

    private bool IsSpaceOrEnd(int at) => at >= _end || _text[at] is ' ' or '\t' or '\n';

    private bool IsDash(int at) => at < _end && _text[at] == '-' && IsSpaceOrEnd(at + 1);

    private bool IsComment(int at) => at < _end && _text[at] == '#' && (at == _start || IsSpaceOrEnd(at - 1));

    private bool IsMarker(int line) =>
        line + 3 <= _end
        && (
            string.CompareOrdinal(_text, line, "---", 0, 3) == 0 || string.CompareOrdinal(_text, line, "...", 0, 3) == 0
        )
        && IsSpaceOrEnd(line + 3);

    /// <summary>Whether only the indicators of a block scalar follow.</summary>
    private bool IsBlockHeader(int at, int end)
    {
        at++;
        while (at < end && _text[at] is '+' or '-' or (>= '0' and <= '9'))
        {
            at++;
        }

        at = AfterSpaces(at);
        return at == end || IsComment(at);
    }

    /// <summary>A key that begins at an offset: its end, and its colon; null if there is none.</summary>
    private (int End, int Colon)? KeyAt(int at)
    {
        var end = LineEnd(at);
        if (StyleAt(at) != ScalarStyle.Plain)
        {
            var (closed, isClosed) = EndOfQuoted(at, int.MaxValue);
            var colon = AfterSpaces(closed);
            return isClosed && colon < end && _text[colon] == ':' && IsSpaceOrEnd(colon + 1) ? (closed, colon) : null;
        }

        if (_text[at] is '[' or '{')
        {
            return null;
        }

        for (var i = at; i < end; i++)
        {
            if (_text[i] == ':' && IsSpaceOrEnd(i + 1))
            {
                var last = i;
                while (last > at && _text[last - 1] is ' ' or '\t')
                {
                    last--;
                }

                return (last, i);
            }

            if (IsComment(i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// The end of a plain scalar in its line. White space at its end belongs to it if the cursor is there: the next
    /// word is about to be typed.
    /// </summary>
    private int EndOfPlainLine(int at)
    {
        var end = LineEnd(at);
        for (var i = at + 1; i < end; i++)
        {
            if (IsComment(i))
            {
                end = i;
                break;
            }
        }

        var last = end;
        while (last > at && _text[last - 1] is ' ' or '\t')
        {
            last--;
        }

        return IsCursorIn(last, end) && (end == LineEnd(at) || _cursor < end) ? _cursor : last;
    }

    private int ReadPlain(LooseSlot slot, int at, int parent, bool mayBeKey, int column)
    {
        var end = EndOfPlainLine(at);
        var next = LineEnd(at) + 1;
        while (ContinuationAt(next, parent) is { } content)
        {
            end = EndOfPlainLine(content);
            next = LineEnd(content) + 1;
        }

        Add(slot, at, end, ScalarStyle.Plain, isClosed: true, mayBeKey, column, isFlow: false);
        return next;
    }

    /// <summary>The content of the next line of a plain scalar; null if the scalar has ended.</summary>
    private int? ContinuationAt(int line, int parent)
    {
        while (line < _end)
        {
            var content = AfterSpaces(line);
            var end = LineEnd(content);
            if (content == end)
            {
                if (IsCursorIn(line, end))
                {
                    return null;
                }

                line = end + 1;
                continue;
            }

            return
                content - line > parent
                && _text[content] != '#'
                && !IsDash(content)
                && !IsMarker(line)
                && KeyAt(content) is null
                ? content
                : null;
        }

        return null;
    }

    private int ReadQuoted(LooseSlot slot, int at, int parent, bool mayBeKey, int column)
    {
        var (end, isClosed) = EndOfQuoted(at, parent);
        AddQuoted(slot, at, end, isClosed, mayBeKey, column, isFlow: false);
        return LineEnd(Math.Max(at, isClosed ? end : end - 1)) + 1;
    }

    /// <summary>Adds a scalar; if its closing mark is missing, only what is before the cursor belongs to it.</summary>
    private void AddQuoted(LooseSlot slot, int at, int end, bool isClosed, bool mayBeKey, int column, bool isFlow)
    {
        if (!isClosed && at < _cursor && _cursor <= end)
        {
            end = _cursor;
        }

        Add(slot, at, end, StyleAt(at), isClosed, mayBeKey, column, isFlow);
    }

    private void Add(
        LooseSlot slot,
        int at,
        int end,
        ScalarStyle style,
        bool isClosed,
        bool mayBeKey,
        int column,
        bool isFlow
    )
    {
        slot.Value = new LooseScalar(slot, _text, at, end, style);
        if (Touches(at, end, style, isClosed))
        {
            _found ??= new(slot, at, end, style)
            {
                IsValue = true,
                MayBeKey = mayBeKey && style != ScalarStyle.Block,
                IsOwnLine = mayBeKey && AfterSpaces(at - column) == at,
                Column = column,
                IsFlow = isFlow,
            };
        }
    }

    /// <summary>
    /// The end of a quoted scalar. Without a closing mark, it ends before the first line that cannot belong to it by
    /// its indentation; in JSON, with its line.
    /// </summary>
    /// <param name="at">Its opening mark.</param>
    /// <param name="parent">The column that its lines must be behind.</param>
    private (int End, bool IsClosed) EndOfQuoted(int at, int parent)
    {
        var mark = _text[at];
        for (var i = at + 1; i < _end; i++)
        {
            if (_text[i] == mark)
            {
                if (mark != '\'' || i + 1 >= _end || _text[i + 1] != mark)
                {
                    return (i + 1, true);
                }

                i++;
            }
            else if (_text[i] == '\\' && mark == '"' && i + 1 < _end && _text[i + 1] != '\n')
            {
                i++;
            }
            else if (_text[i] == '\n')
            {
                var next = _isJson || parent == int.MaxValue ? i : AfterBlankLines(i + 1);
                var content = AfterSpaces(next);
                if (_isJson || content >= _end || content - next <= parent)
                {
                    return (i, false);
                }

                i = next - 1;
            }
        }

        return (_end, false);
    }

    private int AfterBlankLines(int line)
    {
        while (line < _end && AfterSpaces(line) is var content && content < _end && _text[content] == '\n')
        {
            line = content + 1;
        }

        return line;
    }

    /// <summary>Reads the lines of a block scalar. Only one of a single line can be replaced.</summary>
    private int ReadBlockScalar(LooseSlot slot, int header, int parent)
    {
        var (first, last, line) = (-1, -1, header + 1);
        while (line < _end)
        {
            var content = AfterSpaces(line);
            var end = LineEnd(content);
            var isBlank = content == end;
            var column = isBlank ? _cursor - line : content - line;
            if (isBlank ? IsCursorIn(line, end) && column <= parent : column <= parent)
            {
                break;
            }

            if (isBlank && IsCursorIn(line, end) && first < 0)
            {
                (first, last) = (_cursor, _cursor);
            }
            else if (!isBlank)
            {
                first = first < 0 ? content : first;
                last = Math.Max(end, first);
            }

            line = end + 1;
        }

        if (first >= 0)
        {
            while (last > first && last > _cursor && _text[last - 1] is ' ' or '\t')
            {
                last--;
            }

            Add(slot, first, last, ScalarStyle.Block, isClosed: true, mayBeKey: false, 0, isFlow: false);
        }
        else
        {
            slot.Value = new LooseScalar(slot, _text, header, header, ScalarStyle.Plain);
        }

        return line;
    }
}
