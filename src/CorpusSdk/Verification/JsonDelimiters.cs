using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// The marks in a text with strings of JSON or code that are no quotation marks: those around keys of objects, around
/// values of one word, such as ids, and around strings that contain escaped quotation marks, which are the only ones of
/// the text. A string may contain JSON, whose marks have more backslashes.
/// </summary>
internal sealed class JsonDelimiters
{
    /// <summary>The most strings that one is in.</summary>
    private const int MaxLevel = 2;

    private readonly string _text;
    private readonly List<TextRange> _found = [];

    private JsonDelimiters(string text) => _text = text;

    public static IReadOnlyList<TextRange> Find(string text)
    {
        if (
            !text.Contains('{', StringComparison.Ordinal)
            && !text.Contains("\\\"", StringComparison.Ordinal)
            && !text.Contains("\\u", StringComparison.Ordinal)
        )
        {
            return [];
        }

        JsonDelimiters delimiters = new(text);
        delimiters.Read(new(0, text.Length), 0, 0);
        return delimiters._found;
    }

    /// <summary>What the next string of an object is.</summary>
    private enum Due
    {
        Other,
        Key,
        Value,
    }

    /// <param name="range">Text with strings.</param>
    /// <param name="backslashes">How many there are before the marks of the strings.</param>
    /// <param name="level">How many strings the range is in.</param>
    private void Read(TextRange range, int backslashes, int level)
    {
        Stack<char> open = new();
        var due = Due.Other;
        for (var at = range.Start; at < range.End; at++)
        {
            var c = _text[at];
            switch (c)
            {
                case '{' or '[':
                    open.Push(c);
                    due = c == '{' ? Due.Key : Due.Other;
                    break;
                case '}' or ']':
                    _ = open.TryPop(out _);
                    due = Due.Other;
                    break;
                case ',':
                    due = open.TryPeek(out var bracket) && bracket == '{' ? Due.Key : Due.Other;
                    break;
                case ':' when due == Due.Value:
                    break;
                case '\\' or '"':
                    (at, due) = ReadString(at, range, backslashes, level, due);
                    at--;
                    break;
                default:
                    if (char.IsLetter(c) && !IsLiteral(c))
                    {
                        open.Clear();
                    }

                    due = char.IsWhiteSpace(c) ? due : Due.Other;
                    break;
            }
        }
    }

    /// <summary>Whether a letter may be one of <c>true</c>, <c>false</c>, <c>null</c>, or of a number.</summary>
    private static bool IsLiteral(char c) => "truefalsnE".Contains(c, StringComparison.Ordinal);

    /// <returns>The offset to go on from, and what the next string is.</returns>
    private (int Next, Due Due) ReadString(int start, TextRange range, int backslashes, int level, Due due)
    {
        var mark = start;
        while (mark < range.End && _text[mark] == '\\')
        {
            mark++;
        }

        if (mark == range.End || _text[mark] != '"')
        {
            return (mark, Due.Other);
        }

        if (mark - start != backslashes || !OpensString(start, range.Start))
        {
            return (mark + 1, Due.Other);
        }

        var (end, inner) = EndOf(mark + 1, range.End, backslashes);
        if (end < 0)
        {
            return (mark + 1, Due.Other);
        }

        var behind = end + backslashes + 1;
        var isKey = due == Due.Key && IsBeforeValue(behind, range.End);
        if (isKey || inner >= 0 || (due == Due.Value && IsOneWord(mark + 1, end)))
        {
            _found.Add(TextRange.FromBounds(start, mark + 1));
            _found.Add(TextRange.FromBounds(end, behind));
        }

        if (isKey)
        {
            return (behind, Due.Value);
        }

        if (inner > 0 && level < MaxLevel && IsJson(mark + 1, end))
        {
            Read(TextRange.FromBounds(mark + 1, end), inner, level + 1);
        }

        return (behind, Due.Other);
    }

    /// <summary>Whether a colon and a value of JSON follow.</summary>
    private bool IsBeforeValue(int at, int end)
    {
        var rest = _text.AsSpan(at, end - at).TrimStart();
        if (rest is not [':', ..])
        {
            return false;
        }

        rest = rest[1..].TrimStart();
        return rest is ['"' or '\\' or '{' or '[' or '-' or (>= '0' and <= '9'), ..]
            || rest.StartsWith("true")
            || rest.StartsWith("false")
            || rest.StartsWith("null");
    }

    /// <summary>Whether a value is one word of ASCII; in other scripts, there may be several without a space.</summary>
    private bool IsOneWord(int start, int end)
    {
        var value = _text.AsSpan(start, end - start);
        return System.Text.Ascii.IsValid(value) && value.IndexOfAny(' ', '\t', '\\') < 0;
    }

    private bool OpensString(int at, int start)
    {
        var before = at - 1;
        while (before >= start && char.IsWhiteSpace(_text[before]))
        {
            before--;
        }

        // A string of JSON may be all of a text, but what is within another one is words.
        return before < start ? start == 0 : _text[before] is '{' or '[' or ',' or ':' or '=' or '(';
    }

    /// <summary>
    /// Where a string ends, before the backslashes of its mark; and the least number of backslashes before the marks in
    /// it, which is 0 if they are written as numbers, and -1 if there are none.
    /// </summary>
    private (int End, int Inner) EndOf(int start, int limit, int backslashes)
    {
        var inner = -1;
        for (var at = start; at < limit && _text[at] != '\n'; at++)
        {
            var first = at;
            while (at < limit && _text[at] == '\\')
            {
                at++;
            }

            var count = at - first;
            if (at == limit)
            {
                break;
            }

            if (_text[at] == '"')
            {
                // An even number before a mark of the outermost level are backslashes of the text.
                if (count == backslashes || (backslashes == 0 && count % 2 == 0))
                {
                    return (at - backslashes, inner);
                }

                if (count < backslashes)
                {
                    break;
                }

                inner = inner <= 0 ? count : Math.Min(inner, count);
            }
            else if (count > 0 && inner < 0 && IsMarkAsNumber(at - 1))
            {
                inner = 0;
            }
            else if (count > 0 && _text[at] == '\n')
            {
                break;
            }
        }

        return (-1, -1);
    }

    /// <summary>Whether the words of a string are JSON again, rather than prose with quotations.</summary>
    private bool IsJson(int start, int end) => _text.AsSpan(start, end - start).TrimStart() is ['{' or '[', ..];

    /// <summary>Whether an escape is a quotation mark, and no apostrophe: <c>It\u2019s</c>.</summary>
    private bool IsMarkAsNumber(int at) =>
        Escapes.At(_text, at) is { Length: 6 } escape
        && QuotationMark.FamilyOf(escape.Characters[0]) != MarkFamily.None
        && !(
            escape.Characters[0] is '’' or '\''
            && at > 0
            && char.IsLetterOrDigit(_text[at - 1])
            && at + escape.Length < _text.Length
            && char.IsLetterOrDigit(_text[at + escape.Length])
        );
}
