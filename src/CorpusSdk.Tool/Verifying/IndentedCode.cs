namespace CorpusSdk.Tool.Verifying;

/// <summary>
/// Finds the lines of Markdown that are code because they are indented by four spaces behind a blank line. In a list
/// item, the indentation of its words does not count.
/// </summary>
internal sealed class IndentedCode
{
    private const int CodeIndent = 4;

    private readonly Stack<int> _items = new();
    private bool _isBlankBefore = true;
    private bool _isCode;
    private (char Mark, int Length)? _fence;

    /// <summary>Reads the next line.</summary>
    /// <returns>Whether it is code. Lines between fences are not, since others know them.</returns>
    public bool Read(ReadOnlySpan<char> line)
    {
        var words = line.Trim();
        if (words.IsEmpty)
        {
            _isBlankBefore = true;
            return _isCode;
        }

        var indent = IndentOf(line);
        if (_fence is { } open)
        {
            if (FenceOf(words) is { } close && close.Mark == open.Mark && close.Length >= open.Length)
            {
                _fence = null;
            }

            (_isBlankBefore, _isCode) = (false, false);
            return false;
        }

        while (_isBlankBefore && _items.TryPeek(out var content) && indent < content)
        {
            _ = _items.Pop();
        }

        _isCode = (_isBlankBefore || _isCode) && indent >= (_items.TryPeek(out var own) ? own : 0) + CodeIndent;
        _isBlankBefore = false;
        if (!_isCode)
        {
            ReadItems(line, indent);
            _fence = FenceOf(words);
        }

        return _isCode;
    }

    /// <summary>Reads the markers at the start of a line: <c>- 1. words</c></summary>
    private void ReadItems(ReadOnlySpan<char> line, int indent)
    {
        var at = line.Length - line.TrimStart().Length;
        for (var width = MarkerWidth(line[at..]); width > 0; width = MarkerWidth(line[at..]))
        {
            while (_items.TryPeek(out var content) && indent < content)
            {
                _ = _items.Pop();
            }

            at += width;
            indent += width;
            _items.Push(indent);
        }
    }

    /// <summary>The characters of a marker with the space behind it; 0 if there is none.</summary>
    private static int MarkerWidth(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < Math.Min(9, line.Length) && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        var isMarker =
            digits + 1 < line.Length
            && (digits == 0 ? line[0] is '-' or '*' or '+' : line[digits] is '.' or ')')
            && line[digits + 1] is ' ' or '\t';
        return isMarker ? digits + 2 : 0;
    }

    private static int IndentOf(ReadOnlySpan<char> line)
    {
        var indent = 0;
        foreach (var c in line)
        {
            if (c is not (' ' or '\t'))
            {
                break;
            }

            indent += c == '\t' ? CodeIndent - (indent % CodeIndent) : 1;
        }

        return indent;
    }

    private static (char Mark, int Length)? FenceOf(ReadOnlySpan<char> words)
    {
        var length = words[0] is '`' or '~' ? words.IndexOfAnyExcept(words[0]) : 0;
        length = length < 0 ? words.Length : length;
        return length >= 3 ? (words[0], length) : null;
    }
}
