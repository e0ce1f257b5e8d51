using System.Globalization;
using System.Text;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Syntax.Toml;

/// <summary>Reads the keys and the single values of TOML.</summary>
/// <param name="text">The text of the file.</param>
/// <param name="start">The start of the TOML.</param>
/// <param name="end">The end of the TOML.</param>
internal sealed class TomlScanner(string text, int start, int end)
{
    private const string Delimiter3 = "\"\"\"";
    private const string Literal3 = "'''";

    /// <summary>The offset of the next character.</summary>
    public int At { get; set; } = start;

    public bool IsAtEnd => At >= end;

    /// <summary>The next character; <c>\0</c> at the end.</summary>
    public char Next => CharAt(0);

    /// <summary>Moves over spaces and tabs.</summary>
    public void SkipBlanks()
    {
        while (Next is ' ' or '\t')
        {
            At++;
        }
    }

    /// <summary>Moves over blanks, line ends and comments.</summary>
    public void SkipLines()
    {
        while (true)
        {
            SkipBlanks();
            SkipComment();
            if (Next != '\n' || IsAtEnd)
            {
                return;
            }

            At++;
        }
    }

    /// <summary>Moves to the next line; only a comment may be before it.</summary>
    public void EndLine(string what)
    {
        SkipBlanks();
        SkipComment();
        if (IsAtEnd)
        {
            return;
        }

        if (Next != '\n')
        {
            throw Error($"expected the end of the line after {what}, but found '{Visible()}'");
        }

        At++;
    }

    public void Expect(char wanted)
    {
        if (Next != wanted || IsAtEnd)
        {
            throw Error(
                $"expected '{wanted}', but " + (IsAtEnd || Next == '\n' ? "the line ends" : $"found '{Visible()}'")
            );
        }

        At++;
    }

    /// <summary>A key of several parts, such as <c>extra.author</c>.</summary>
    public List<YamlScalar> Key()
    {
        List<YamlScalar> parts = [];
        while (true)
        {
            SkipBlanks();
            parts.Add(KeyPart());
            SkipBlanks();
            if (Next != '.')
            {
                return parts;
            }

            At++;
        }
    }

    /// <summary>A text, number, Boolean or date.</summary>
    public YamlScalar Scalar()
    {
        var first = At;
        if (Next == '"')
        {
            return StartsWith(Delimiter3) ? LongText(Delimiter3) : ShortText('"');
        }

        if (Next == '\'')
        {
            return StartsWith(Literal3) ? LongText(Literal3) : ShortText('\'');
        }

        while (IsBare(Next) || Next is '+' or '.' or ':')
        {
            At++;
        }

        // A date and a time may have a space between them.
        if (At - first == 10 && Next == ' ' && CharAt(1) is >= '0' and <= '9' && text[first + 4] == '-')
        {
            At++;
            while (IsBare(Next) || Next is '+' or '.' or ':')
            {
                At++;
            }
        }

        var word = text.Substring(first, At - first);
        if (TomlValue.Read(word) is { } value)
        {
            return new(value, isPlain: true, TextRange.FromBounds(first, At));
        }

        At = first;
        throw IsAtEnd || Next is '\n' or '#' ? Error("a value is missing after '='")
        : word.Length == 0 ? Error($"a value cannot begin with '{Visible()}'; put text in quotes")
        : word is "True" or "False" or "TRUE" or "FALSE"
            ? Error($"'{word}' is not a value; write '{word.ToLowerInvariant()}'")
        : Error($"'{VisibleText.Shorten(word, 60)}' is not a number, date or Boolean; put text in quotes");
    }

    /// <summary>The error at the next character.</summary>
    public TomlException Error(string reason) =>
        new(new(Math.Min(At, end), At < end && text[At] != '\n' ? 1 : 0), reason);

    private void SkipComment()
    {
        if (Next != '#')
        {
            return;
        }

        while (!IsAtEnd && Next != '\n')
        {
            RejectControl();
            At++;
        }
    }

    private YamlScalar KeyPart()
    {
        if (Next is '"' or '\'')
        {
            return StartsWith(Delimiter3) || StartsWith(Literal3)
                ? throw Error("a key cannot have three quotation marks; use one")
                : ShortText(Next);
        }

        var first = At;
        while (IsBare(Next))
        {
            At++;
        }

        return At > first
            ? new(text.Substring(first, At - first), isPlain: true, TextRange.FromBounds(first, At))
            : throw Error(
                IsAtEnd || Next == '\n'
                    ? "expected a key, but the line ends"
                    : $"expected a key, but found '{Visible()}'; put keys with other characters in quotes"
            );
    }

    private YamlScalar ShortText(char mark)
    {
        var first = At++;
        var value = new StringBuilder();
        while (Next != mark)
        {
            if (IsAtEnd || Next == '\n')
            {
                At = first;
                throw Error($"the quotation mark is not closed; put {mark} at the end of the text");
            }

            RejectControl();
            if (mark == '"' && Next == '\\')
            {
                Escape(value);
            }
            else
            {
                _ = value.Append(text[At++]);
            }
        }

        At++;
        return new(value.ToString(), isPlain: false, TextRange.FromBounds(first, At));
    }

    private YamlScalar LongText(string mark)
    {
        var first = At;
        At += 3;
        At += Next == '\n' ? 1 : 0;
        var value = new StringBuilder();
        while (!StartsWith(mark))
        {
            if (IsAtEnd)
            {
                At = first;
                throw Error($"the quotation marks are not closed; put {mark} at the end of the text");
            }

            if (Next != '\n')
            {
                RejectControl();
            }

            if (mark[0] != '"' || Next != '\\')
            {
                _ = value.Append(text[At++]);
            }
            else if (!SkipContinuation())
            {
                Escape(value);
            }
        }

        At += 3;

        // Up to two quotation marks before the closing ones are part of the text.
        for (var i = 0; i < 2 && Next == mark[0]; i++)
        {
            _ = value.Append(mark[0]);
            At++;
        }

        return new(value.ToString(), isPlain: false, TextRange.FromBounds(first, At));
    }

    /// <summary>A backslash at the end of a line, and all white space behind it.</summary>
    private bool SkipContinuation()
    {
        var at = At + 1;
        while (at < end && text[at] is ' ' or '\t')
        {
            at++;
        }

        if (at >= end || text[at] != '\n')
        {
            return false;
        }

        while (at < end && text[at] is ' ' or '\t' or '\n')
        {
            at++;
        }

        At = at;
        return true;
    }

    private void Escape(StringBuilder value)
    {
        var (code, length) = CharAt(1) switch
        {
            'b' => ('\b', 2),
            't' => ('\t', 2),
            'n' => ('\n', 2),
            'f' => ('\f', 2),
            'r' => ('\r', 2),
            'e' => ('\x1b', 2),
            '"' => ('"', 2),
            '\\' => ('\\', 2),
            'x' => (Code(2), 4),
            'u' => (Code(4), 6),
            'U' => (Code(8), 10),
            _ => (-1, 0),
        };
        if (code is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            throw Error("a backslash must begin an escape, such as \\n or \\u2014; write \\\\ for a backslash");
        }

        _ = value.Append(char.ConvertFromUtf32(code));
        At += length;
    }

    private int Code(int digits) =>
        At + 2 + digits <= end
        && text.IndexOfAny([' ', '\t', '\n'], At + 2, digits) < 0
        && int.TryParse(
            text.Substring(At + 2, digits),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var code
        )
            ? code
            : -1;

    private void RejectControl()
    {
        if (Next is (< ' ' and not '\t') or '\x7f')
        {
            throw Error("a control character is not allowed here; remove it or write it as an escape");
        }
    }

    private bool StartsWith(string mark) =>
        At + mark.Length <= end && string.CompareOrdinal(text, At, mark, 0, mark.Length) == 0;

    private char CharAt(int offset) => At + offset < end ? text[At + offset] : '\0';

    private static bool IsBare(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';

    private string Visible() => VisibleText.Of(Next.ToString());
}

/// <summary>Leaves any depth of reading; caught by <see cref="TomlReader"/>.</summary>
internal sealed class TomlException(TextRange range, string reason) : Exception(reason)
{
    public TextRange Range { get; } = range;

    /// <summary>Whether a limit is exceeded; otherwise the TOML is invalid.</summary>
    public bool IsLimit { get; init; }
}
