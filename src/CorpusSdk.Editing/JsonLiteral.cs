using System.Globalization;
using System.Text;

namespace CorpusSdk.Editing;

/// <summary>Writes texts as strings of JSON; escapes what the format asks for, and what nobody could see.</summary>
internal static class JsonLiteral
{
    public static string Of(string value)
    {
        StringBuilder text = new(value.Length + 2);
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var length = char.IsSurrogatePair(value, i) ? 2 : 1;
            _ = value[i] switch
            {
                '"' or '\\' => text.Append('\\').Append(value[i]),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when length == 2 || !ScalarText.IsEscaped(value, i) => text.Append(value, i, length),
                _ => text.Append("\\u").Append(((int)value[i]).ToString("X4", CultureInfo.InvariantCulture)),
            };
            i += length - 1;
        }

        return text.Append('"').ToString();
    }
}
