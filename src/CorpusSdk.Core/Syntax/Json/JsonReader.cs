using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Syntax.Json;

/// <summary>
/// Reads JSON (RFC 8259) into the same nodes as YAML. YAML includes JSON, but the YAML parser does not support
/// surrogate pairs of <c>\u</c> escapes or long keys.
/// </summary>
internal sealed class JsonReader
{
    private static readonly Regex s_number = new(
        @"\A-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\z",
        RegexOptions.CultureInvariant
    );

    private readonly SourceFile _file;
    private readonly List<Problem> _problems;
    private readonly string _text;
    private int _at;
    private int _nodes;

    private JsonReader(SourceFile file, List<Problem> problems, int start = 0) =>
        (_file, _problems, _text, _at) = (file, problems, file.Text, start);

    /// <returns>The root, null if there is none, and whether the file was read to its end.</returns>
    public static YamlDocument Read(SourceFile file, List<Problem> problems) =>
        new JsonReader(file, problems).Read(isWholeFile: true);

    /// <summary>Reads an object that a text follows.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">The start of the object.</param>
    /// <param name="problems">Receives the problems.</param>
    /// <param name="end">The end of the object.</param>
    public static YamlDocument ReadObject(SourceFile file, int start, List<Problem> problems, out int end)
    {
        var reader = new JsonReader(file, problems, start);
        var document = reader.Read(isWholeFile: false);
        end = reader._at;
        return document;
    }

    private YamlDocument Read(bool isWholeFile)
    {
        try
        {
            var root = Value(0);
            if (isWholeFile)
            {
                SkipSpace();
            }

            return !isWholeFile || _at == _text.Length
                ? new(root, IsComplete: true)
                : throw Expected("the end of the file");
        }
        catch (FormatException e)
        {
            // Thrown only by this class, with the reason as its message, to leave any depth of recursion.
            var at = new TextRange(Math.Min(_at, _text.Length), _at < _text.Length ? 1 : 0);
            _problems.Add(
                Problem.At(_file, at, _nodes > YamlLimits.Nodes ? Rules.LimitExceeded : Rules.InvalidJson, e.Message)
            );
            return new(null, IsComplete: false);
        }
    }

    private YamlNode Value(int depth)
    {
        SkipSpace();
        if (++_nodes > YamlLimits.Nodes)
        {
            throw new FormatException(
                FormattableString.Invariant($"a file may contain at most {YamlLimits.Nodes:N0} values; split it")
            );
        }

        if (depth > YamlLimits.Depth)
        {
            throw new FormatException(
                FormattableString.Invariant($"lists and objects may be nested at most {YamlLimits.Depth} levels deep")
            );
        }

        return Peek() switch
        {
            '{' => Object(depth),
            '[' => Array(depth),
            '"' => String(),
            _ => Literal(),
        };
    }

    private YamlMapping Object(int depth)
    {
        var start = _at++;
        var entries = new List<(YamlScalar, YamlNode)>();
        var keys = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        for (SkipSpace(); Peek() != '}'; SkipSpace())
        {
            if (entries.Count + keys.Count > 0)
            {
                ExpectComma('}');
            }

            var key = Peek() == '"' ? String() : throw Expected("a key in double quotes");
            SkipSpace();
            Expect(':', "':'");
            var value = Value(depth + 1);
            if (keys.TryGetValue(key.Value, out var first))
            {
                _problems.Add(
                    Problem.At(_file, key.Range, Rules.DuplicateKey, key.Value, _file.PositionOf(first.Start).Line + 1)
                );
                continue;
            }

            keys.Add(key.Value, key.Range);
            entries.Add((key, value));
        }

        _at++;
        return new(entries, TextRange.FromBounds(start, _at));
    }

    private YamlSequence Array(int depth)
    {
        var start = _at++;
        var items = new List<YamlNode>();
        for (SkipSpace(); Peek() != ']'; SkipSpace())
        {
            if (items.Count > 0)
            {
                ExpectComma(']');
            }

            items.Add(Value(depth + 1));
        }

        _at++;
        return new(items, TextRange.FromBounds(start, _at));
    }

    private YamlScalar String()
    {
        var start = _at++;
        var value = new StringBuilder();
        while (Peek() != '"')
        {
            var c = _text[_at];
            if (c < ' ')
            {
                throw new FormatException(
                    "a string may not contain a line break or a control character; write it as an escape, '\\n'"
                );
            }

            if (c == '\\')
            {
                AppendEscape(value);
            }
            else
            {
                _ = value.Append(c);
            }

            _at++;
        }

        _at++;
        return new(value.ToString(), isPlain: false, TextRange.FromBounds(start, _at));
    }

    /// <summary>Appends what an escape stands for, and moves to its last character.</summary>
    private void AppendEscape(StringBuilder value)
    {
        var start = _at++;
        var c = Peek() switch
        {
            '"' or '\\' or '/' => _text[_at],
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' when CodeAt(_at) is { } code => code,
            _ => throw Expected("an escape such as '\\n' or '\\u2014'"),
        };
        _ = value.Append(c);
        if (_text[_at] != 'u')
        {
            return;
        }

        _at += 4;
        if (
            char.IsHighSurrogate(c)
            && string.CompareOrdinal(_text, _at + 1, "\\u", 0, 2) == 0
            && CodeAt(_at + 2) is { } low
            && char.IsLowSurrogate(low)
        )
        {
            _ = value.Append(low);
            _at += 6;
        }
        else if (char.IsSurrogate(c))
        {
            var written = _text.Substring(start, 6);
            _at = start;
            throw new FormatException(
                $"'{written}' is half of a character (a surrogate without the other one); "
                    + "write both halves, as in '\\ud83d\\ude00', or the character itself"
            );
        }
    }

    /// <summary>The code of the escape with its <c>u</c> at an offset; null if there are not four digits.</summary>
    private char? CodeAt(int at) =>
        at + 4 < _text.Length
        && ushort.TryParse(
            _text.Substring(at + 1, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var code
        )
            ? (char)code
            : null;

    private YamlScalar Literal()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '+' or '-' or '.'))
        {
            _at++;
        }

        var word = _text.Substring(start, _at - start);
        if (word is "true" or "false" or "null" || s_number.IsMatch(word))
        {
            return new(word, isPlain: true, TextRange.FromBounds(start, _at));
        }

        _at = start;
        if (
            word.Length > 0
            && word[0] is '-' or (>= '0' and <= '9')
            && double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        )
        {
            word = VisibleText.Shorten(word, 60);
            throw new FormatException(
                $"'{word}' is not a number in JSON, where a number begins with no extra zero and has digits on both "
                    + $"sides of a dot; write \"{word}\" in double quotes if it is text"
            );
        }

        throw Expected("a value (an object, a list, a string in double quotes, a number, true, false or null)");
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }

        if (_at + 1 < _text.Length && _text[_at] == '/' && _text[_at + 1] is '/' or '*')
        {
            throw new FormatException("a comment begins here, but JSON has none; remove it");
        }
    }

    /// <summary>A comma between two items, and the white space behind it.</summary>
    private void ExpectComma(char closing)
    {
        var comma = _at;
        Expect(',', $"',' or '{closing}'");
        SkipSpace();
        if (_at < _text.Length && _text[_at] == closing)
        {
            _at = comma;
            throw new FormatException(
                $"the comma before '{closing}' separates nothing, and JSON does not allow it; " + "remove the comma"
            );
        }
    }

    private char Peek() => _at < _text.Length ? _text[_at] : throw Expected("more");

    private void Expect(char wanted, string description)
    {
        if (Peek() != wanted)
        {
            throw Expected(description);
        }

        _at++;
    }

    private FormatException Expected(string what) =>
        new($"expected {what}, but " + (_at < _text.Length ? $"found '{_text[_at]}'" : "the file ends"));
}
