namespace CorpusSdk.Tasks.Sources;

/// <summary>
/// Splits C# into tokens, so that nothing in comments and literals is taken for code. The compiler itself cannot be
/// used: it is not at hand in a build task.
/// </summary>
internal sealed class SourceTokenizer
{
    /// <summary>Holes within holes; compilers run out of stack as well.</summary>
    private const int MaxDepth = 50;

    /// <summary>The most characters before the quotation mark of a string, and that mark.</summary>
    private const int MaxPrefix = 32;

    private readonly string _text;
    private readonly SourceDirectives _directives;
    private readonly List<SourceToken> _tokens = [];

    private SourceTokenizer(string text, IEnumerable<string> symbols) =>
        (_text, _directives) = (text, new SourceDirectives(symbols));

    /// <summary>The tokens of a file. Invalid code has some too.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="symbols">The preprocessor symbols of the project.</param>
    public static IReadOnlyList<SourceToken> Read(string text, IEnumerable<string> symbols)
    {
        var tokenizer = new SourceTokenizer(text, symbols);
        tokenizer.Read();
        return tokenizer._tokens;
    }

    private void Read()
    {
        var isLineStart = true;
        for (var i = 0; i < _text.Length; )
        {
            var c = _text[i];
            if (c is '\r' or '\n' || char.IsWhiteSpace(c))
            {
                isLineStart |= c is '\r' or '\n';
                i++;
            }
            else if (isLineStart && (c == '#' || !_directives.IsActive))
            {
                var end = EndOfLine(i);
                if (c == '#')
                {
                    _directives.Read(_text.Substring(i + 1, end - i - 1));
                }

                i = end;
            }
            else
            {
                isLineStart = false;
                i = ReadToken(i);
            }
        }
    }

    private int ReadToken(int start)
    {
        var end = Skip(start, 0);
        if (IsString(start))
        {
            _tokens.Add(new(SourceToken.String, start) { Value = ValueOf(_text.Substring(start, end - start)) });
        }
        else if (Identifiers.IsStart(_text[start]) || _text[start] == '@')
        {
            _tokens.Add(new(_text.Substring(start, end - start), start));
        }
        else if (_text[start] != '\'' && !char.IsDigit(_text[start]) && !IsComment(start))
        {
            _tokens.Add(new(_text.Substring(start, end - start), start));
        }

        return end;
    }

    /// <summary>Where a token or comment ends.</summary>
    /// <param name="depth">How many holes of strings are around it.</param>
    private int Skip(int i, int depth)
    {
        var c = _text[i];
        if (IsString(i))
        {
            return SkipString(i, depth);
        }

        if (IsComment(i))
        {
            return _text[i + 1] == '/' ? EndOfLine(i) : After("*/", i + 2);
        }

        if (c == '\'')
        {
            return SkipCharacter(i);
        }

        if (Identifiers.IsStart(c) || c == '@' || char.IsDigit(c))
        {
            var end = i + 1;
            while (end < _text.Length && Identifiers.IsPart(_text[end]))
            {
                end++;
            }

            return end;
        }

        var two = i + 1 < _text.Length ? _text.Substring(i, 2) : "";
        return two is "=>" or "==" or "!=" or "<=" or ">=" or "::" ? i + 2 : i + 1;
    }

    private int SkipCharacter(int start)
    {
        for (var i = start + 1; i < _text.Length && _text[i] is not ('\r' or '\n'); i++)
        {
            if (_text[i] == '\'')
            {
                return i + 1;
            }

            i += _text[i] == '\\' ? 1 : 0;
        }

        return start + 1;
    }

    private int SkipString(int start, int depth)
    {
        var i = start;
        var dollars = 0;
        var isVerbatim = false;
        for (; _text[i] != '"'; i++)
        {
            dollars += _text[i] == '$' ? 1 : 0;
            isVerbatim |= _text[i] == '@';
        }

        var quotes = isVerbatim ? 1 : Run(i, '"');
        if (quotes == 2)
        {
            return i + 2;
        }

        for (i += quotes; i < _text.Length; )
        {
            var c = _text[i];
            if (c == '"')
            {
                var run = Run(i, '"');
                if (isVerbatim && run > 1)
                {
                    i += 2;
                    continue;
                }

                i += quotes == 1 ? 1 : run;
                if (run >= quotes)
                {
                    return i;
                }
            }
            else if (quotes == 1 && !isVerbatim && c is '\r' or '\n')
            {
                return i;
            }
            else if (quotes == 1 && !isVerbatim && c == '\\')
            {
                i += 2;
            }
            else if (dollars > 0 && c == '{')
            {
                var run = Run(i, '{');
                i += run;
                // Without raw quotes, two braces are one that belongs to the text.
                if (quotes == 1 ? run % 2 == 1 : run >= dollars)
                {
                    i = SkipHole(i, depth + 1);
                }
            }
            else
            {
                i++;
            }
        }

        return Math.Min(i, _text.Length);
    }

    /// <summary>Where a hole ends that begins here.</summary>
    private int SkipHole(int i, int depth)
    {
        for (var nesting = 0; i < _text.Length; )
        {
            var c = _text[i];
            if (c == '}' && nesting == 0)
            {
                return i + 1;
            }

            nesting +=
                c is '(' or '[' or '{' ? 1
                : c is ')' or ']' or '}' ? -1
                : 0;
            i = depth > MaxDepth ? _text.Length : Skip(i, depth);
        }

        return i;
    }

    private static string? ValueOf(string literal)
    {
        var content = literal.TrimStart('@').Trim('"');
        var quotes = (literal.Length - content.Length) / 2;
        return literal[0] == '"' && content.IndexOfAny(['"', '\\', '\r', '\n']) < 0 ? content
            : literal.StartsWith("@\"", StringComparison.Ordinal) && quotes == 1 && content.IndexOf('"') < 0 ? content
            : null;
    }

    private bool IsComment(int i) => _text[i] == '/' && i + 1 < _text.Length && _text[i + 1] is '/' or '*';

    private bool IsString(int i)
    {
        var end = Math.Min(_text.Length, i + MaxPrefix);
        while (i < end && _text[i] is '$' or '@')
        {
            i++;
        }

        return i < end && _text[i] == '"';
    }

    private int Run(int start, char c)
    {
        var end = start;
        while (end < _text.Length && _text[end] == c)
        {
            end++;
        }

        return end - start;
    }

    private int After(string end, int start) =>
        start <= _text.Length && _text.IndexOf(end, start, StringComparison.Ordinal) is >= 0 and var found
            ? found + end.Length
            : _text.Length;

    private int EndOfLine(int start) => _text.IndexOfAny(['\r', '\n'], start) is >= 0 and var end ? end : _text.Length;
}
