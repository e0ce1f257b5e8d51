using System.Collections;
using System.Globalization;
using System.Text;

namespace CorpusSdk.Core.Schema.JsonSchema;

/// <summary>An object of JSON with its keys in the order of addition. Values that are null are left out.</summary>
internal sealed class JsonObject : IEnumerable<KeyValuePair<string, object>>
{
    private readonly List<KeyValuePair<string, object>> _members = [];

    public object? this[string key] => _members.FirstOrDefault(member => member.Key == key).Value;

    public void Add(string key, object? value)
    {
        if (value is not null)
        {
            _members.Add(new(key, value));
        }
    }

    public void Add(KeyValuePair<string, object> member) => _members.Add(member);

    public void Add(IEnumerable<KeyValuePair<string, object>> members) => _members.AddRange(members);

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A copy with another value for a key.</summary>
    public JsonObject With(string key, object value) =>
        [.. _members.Select(member => member.Key == key ? new(key, value) : member)];

    /// <summary>The JSON, one key or item to a line, with <c>\n</c> at all line ends.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(this, 0, text);
        return text.Append('\n').ToString();
    }

    private static void Write(object value, int depth, StringBuilder text)
    {
        switch (value)
        {
            case JsonObject members:
                WriteItems(
                    '{',
                    '}',
                    members,
                    depth,
                    text,
                    member =>
                    {
                        WriteText(member.Key, text);
                        _ = text.Append(": ");
                        Write(member.Value, depth + 1, text);
                    }
                );
                break;
            case string word:
                WriteText(word, text);
                break;
            case bool truth:
                _ = text.Append(truth ? "true" : "false");
                break;
            case double number:
                _ = text.Append(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case IEnumerable items:
                WriteItems('[', ']', items.Cast<object>(), depth, text, item => Write(item, depth + 1, text));
                break;
            case IFormattable number:
                _ = text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                throw new NotSupportedException(value.GetType().Name);
        }
    }

    private static void WriteItems<T>(
        char open,
        char close,
        IEnumerable<T> items,
        int depth,
        StringBuilder text,
        Action<T> write
    )
    {
        _ = text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            _ = text.Append(isFirst ? "\n" : ",\n").Append(' ', (depth + 1) * 2);
            isFirst = false;
            write(item);
        }

        _ = (isFirst ? text : text.Append('\n').Append(' ', depth * 2)).Append(close);
    }

    /// <summary>
    /// Data are untrusted: characters that are invisible, or that reorder others on the screen, are escaped.
    /// </summary>
    private static void WriteText(string value, StringBuilder text)
    {
        _ = text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]))
            {
                _ = text.Append(value, i++, 2);
                continue;
            }

            _ = value[i] switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                var c when IsHidden(c) => text.Append("\\u")
                    .Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                var c => text.Append(c),
            };
        }

        _ = text.Append('"');
    }

    private static bool IsHidden(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned;
}
