namespace CorpusSdk.Tool.Verifying;

/// <summary>What a token of C# is, as far as it matters for literals.</summary>
internal enum CSharpTokenKind
{
    Literal,
    Plus,
    Open,
    Close,

    /// <summary>A part of an operand: a name, a number or a dot.</summary>
    Operand,

    /// <summary>The end of a statement or member.</summary>
    End,

    Other,
}

/// <summary>A token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its start in the file.</param>
/// <param name="End">Its end.</param>
/// <param name="Literal">The parts of a literal in order; null for other tokens.</param>
internal sealed record CSharpToken(CSharpTokenKind Kind, int Start, int End, List<LiteralPart>? Literal = null);

/// <summary>A part of a literal.</summary>
/// <param name="Kind">How it has its characters; null for a value that is inserted.</param>
/// <param name="Start">Its start in the file.</param>
/// <param name="End">Its end.</param>
internal readonly record struct LiteralPart(LiteralKind? Kind, int Start, int End);

/// <summary>A comment.</summary>
/// <param name="Start">Its start in the file.</param>
/// <param name="End">Its end.</param>
/// <param name="Next">The number of tokens before it; -1 in a value that is inserted into a literal.</param>
/// <param name="IsLine">Whether it goes on to the end of the line.</param>
internal readonly record struct CSharpComment(int Start, int End, int Next, bool IsLine);

/// <summary>
/// Divides C# into tokens and comments, in linear time and without recursion: the parser of the compiler overflows the
/// stack on code that is made for that. Code that <c>#if</c> excludes is read as well.
/// </summary>
internal sealed class CSharpLexer
{
    private readonly string _code;
    private readonly List<CSharpToken> _tokens = [];
    private readonly List<CSharpComment> _comments = [];

    // The interpolated strings that are open, each with the depth of braces in its current value.
    private readonly Stack<Interpolated> _open = new();
    private List<LiteralPart> _parts = [];
    private int _literalStart;
    private int _at;

    private CSharpLexer(string code) => _code = code;

    public static (List<CSharpToken> Tokens, List<CSharpComment> Comments) Read(string code)
    {
        CSharpLexer lexer = new(code);
        while (lexer._at < code.Length)
        {
            lexer.ReadCode();
        }

        if (lexer._open.Count > 0)
        {
            lexer.EndLiteral();
        }

        return (lexer._tokens, lexer._comments);
    }

    private char Next => _at + 1 < _code.Length ? _code[_at + 1] : '\0';

    private void ReadCode()
    {
        var c = _code[_at];
        switch (c)
        {
            case '/' when Next is '/' or '*':
                ReadComment();
                break;
            case '#' when IsFirstOfLine():
                _at = LineEnd(_at);
                break;
            case '\'':
                ReadCharacter();
                break;
            case '"' or '@' or '$' when OpeningLength() > 0:
                ReadString();
                break;
            case '{' when _open.Count > 0:
                _open.Peek().Depth++;
                _at++;
                break;
            case '}' when _open.Count > 0:
                ReadClosingBrace();
                break;
            default:
                ReadOther(c);
                break;
        }
    }

    private void ReadOther(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            _at++;
            return;
        }

        var start = _at++;
        var kind = c switch
        {
            '+' when Next is not '+' and not '=' => CSharpTokenKind.Plus,
            '(' or '[' => CSharpTokenKind.Open,
            ')' or ']' => CSharpTokenKind.Close,
            ';' or '}' => CSharpTokenKind.End,
            '.' or '_' or '!' or '@' => CSharpTokenKind.Operand,
            _ when char.IsLetterOrDigit(c) => CSharpTokenKind.Operand,
            _ => CSharpTokenKind.Other,
        };
        while (
            kind == CSharpTokenKind.Operand
            && _at < _code.Length
            && (char.IsLetterOrDigit(_code[_at]) || _code[_at] == '_')
        )
        {
            _at++;
        }

        Add(new(kind, start, _at));
    }

    /// <summary>Adds a token, unless it belongs to a value that is inserted into a literal.</summary>
    private void Add(CSharpToken token)
    {
        if (_open.Count == 0)
        {
            _tokens.Add(token);
        }
    }

    private void ReadComment()
    {
        var start = _at;
        var isLine = Next == '/';
        var end = isLine ? LineEnd(_at) : _code.IndexOf("*/", _at + 2, StringComparison.Ordinal) + 2;
        _at = end < start + 2 ? _code.Length : end;
        _comments.Add(new(start, _at, _open.Count == 0 ? _tokens.Count : -1, isLine));
    }

    private void ReadCharacter()
    {
        var start = _at++;
        while (_at < _code.Length && _code[_at] is not ('\'' or '\n' or '\r'))
        {
            _at += _code[_at] == '\\' ? 2 : 1;
        }

        _at = Math.Min(_at + 1, _code.Length);
        Add(new(CSharpTokenKind.Operand, start, _at));
    }

    /// <summary>The length of what a string begins with: <c>"</c>, <c>$@"</c>, <c>"""</c>; 0 if none begins.</summary>
    private int OpeningLength()
    {
        var at = _at;
        while (at < _code.Length && _code[at] is '$' or '@')
        {
            at++;
        }

        return at < _code.Length && _code[at] == '"' ? at + RunAt(at, '"') - _at : 0;
    }

    private void ReadString()
    {
        var prefix = _code.AsSpan(_at, OpeningLength());
        var quotes = prefix.Length - prefix.IndexOf('"');
        var dollars = prefix.Count('$');
        var isVerbatim = prefix.Contains('@');
        if (_open.Count == 0)
        {
            (_literalStart, _parts) = (_at, []);
        }

        var isRaw = quotes >= 3 && !isVerbatim;
        var kind =
            isRaw ? LiteralKind.Raw
            : isVerbatim ? (dollars > 0 ? LiteralKind.VerbatimPart : LiteralKind.Verbatim)
            : dollars > 0 ? LiteralKind.RegularPart
            : LiteralKind.Regular;
        _at += prefix.Length - (isRaw ? 0 : quotes - 1);
        var isOneLine =
            kind is LiteralKind.Regular or LiteralKind.RegularPart
            || (isRaw && !_code.AsSpan(_at..LineEnd(_at)).IsWhiteSpace());
        ReadText(new(kind, isRaw ? quotes : 1, dollars, isOneLine));
    }

    /// <summary>Reads a string up to its end, or to a value that is inserted.</summary>
    private void ReadText(Interpolated text)
    {
        var start = _at;
        while (_at < _code.Length && !(text.IsOneLine && _code[_at] is '\n' or '\r'))
        {
            var c = _code[_at];
            if (c == '"')
            {
                var run = RunAt(_at, '"');
                if (text.Kind == LiteralKind.Raw ? run >= text.Quotes : !text.IsVerbatim || run % 2 == 1)
                {
                    var end =
                        _at
                        + (
                            text.Kind == LiteralKind.Raw ? run - text.Quotes
                            : text.IsVerbatim ? run - 1
                            : 0
                        );
                    AddPart(text.Kind, start, end);
                    _at = end + text.Quotes;
                    EndString();
                    return;
                }

                _at += run;
            }
            else if (c == '{' && text.Dollars > 0)
            {
                var run = RunAt(_at, '{');
                var isHole = text.Kind == LiteralKind.Raw ? run >= text.Dollars : run % 2 == 1;
                _at += run;
                if (isHole)
                {
                    AddPart(text.Kind, start, _at - text.Dollars);
                    text.HoleStart = _at - text.Dollars;
                    text.Depth = 0;
                    _open.Push(text);
                    return;
                }
            }
            else
            {
                _at += c == '\\' && text.Kind is LiteralKind.Regular or LiteralKind.RegularPart ? 2 : 1;
            }
        }

        // It is not closed.
        _at = Math.Min(_at, _code.Length);
        AddPart(text.Kind, start, _at);
        EndString();
    }

    private void ReadClosingBrace()
    {
        var text = _open.Peek();
        _at++;
        if (text.Depth > 0)
        {
            text.Depth--;
            return;
        }

        _at += Math.Min(RunAt(_at, '}'), text.Dollars - 1);
        _ = _open.Pop();
        AddPart(null, text.HoleStart, _at);
        ReadText(text);
    }

    private void AddPart(LiteralKind? kind, int start, int end)
    {
        if (_open.Count == 0)
        {
            _parts.Add(new(kind, start, end));
        }
    }

    private void EndString()
    {
        if (_open.Count == 0)
        {
            EndLiteral();
        }
    }

    private void EndLiteral() => _tokens.Add(new(CSharpTokenKind.Literal, _literalStart, _at, _parts));

    private int RunAt(int at, char c)
    {
        var length = _code.AsSpan(at).IndexOfAnyExcept(c);
        return length < 0 ? _code.Length - at : length;
    }

    private int LineEnd(int at)
    {
        var length = _code.AsSpan(at).IndexOfAny('\n', '\r');
        return length < 0 ? _code.Length : at + length;
    }

    private bool IsFirstOfLine()
    {
        var before = _at - 1;
        while (before >= 0 && _code[before] is ' ' or '\t')
        {
            before--;
        }

        return before < 0 || _code[before] is '\n' or '\r';
    }

    /// <summary>A string whose text is read.</summary>
    private sealed class Interpolated(LiteralKind kind, int quotes, int dollars, bool isOneLine)
    {
        public LiteralKind Kind => kind;

        public int Quotes => quotes;

        public int Dollars => dollars;

        public bool IsOneLine => isOneLine;

        public bool IsVerbatim => kind is LiteralKind.Verbatim or LiteralKind.VerbatimPart;

        public int HoleStart { get; set; }

        public int Depth { get; set; }
    }
}
