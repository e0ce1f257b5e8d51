using System.Globalization;
using System.Text;
using CorpusSdk.Core.Model;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// The only way from data into source code: data are untrusted, and nothing that is written here can end a
/// literal or a comment, begin a directive, or become markup.
/// </summary>
internal static class CSharpText
{
    /// <summary>A string literal, or <c>null</c>. Pure ASCII, so that no character can act on the lexer or the reader.</summary>
    public static string Literal(string? value)
    {
        if (value is null)
        {
            return "null";
        }

        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                >= ' ' and <= '~' => text.Append(c),
                _ => text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return text.Append('"').ToString();
    }

    public static string Literals(IEnumerable<string> values) =>
        "new string[] { " + string.Join(", ", values.Select(Literal)) + " }";

    public static string Key(ulong key) => "0x" + key.ToString("X16", CultureInfo.InvariantCulture) + "UL";

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Numbers(IEnumerable<int> values) =>
        "new int[] { " + string.Join(", ", values.Select(Number)) + " }";

    /// <summary>A constructor call: a date is a constant of the program, not a text that it parses.</summary>
    public static string Date(EdtfDate? date)
    {
        if (date is not { } value)
        {
            return "null";
        }

        var day = string.Join(", ", new[] { value.Year, value.Month, value.Day }.Where(part => part is not null).Select(part => Number(part!.Value)));
        return value.Time is { } time
            ? $"new global::CorpusSdk.EdtfDate({day}, {Span(time)}, {(value.Offset is { } offset ? Span(offset) : "null")})"
            : value.Qualifier == DateQualifier.None
                ? $"new global::CorpusSdk.EdtfDate({day})"
                : $"new global::CorpusSdk.EdtfDate({day}, qualifier: global::CorpusSdk.DateQualifier.{value.Qualifier})";
    }

    private static string Span(TimeSpan time) =>
        "new global::System.TimeSpan(" + time.Ticks.ToString(CultureInfo.InvariantCulture) + "L)";

    /// <summary>Text for an XML doc comment: one line, no markup, no invisible or direction-changing characters.</summary>
    public static string Doc(string text, int maxLength = 200)
    {
        var visible = VisibleText.Of(text, maxLength);
        var doc = new StringBuilder(visible.Length);
        foreach (var c in visible)
        {
            _ = c switch
            {
                '<' => doc.Append("&lt;"),
                '>' => doc.Append("&gt;"),
                '&' => doc.Append("&amp;"),
                '\u0085' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => doc.Append(' '),
                _ => doc.Append(c),
            };
        }

        return doc.ToString();
    }
}
