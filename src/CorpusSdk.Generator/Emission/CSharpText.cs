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

    /// <summary>
    /// A string literal that holds the bytes, two in each character, the low one first. Pure ASCII as well, though
    /// three times as long: a file that passes through an editor or a code page may lose no bit of it.
    /// </summary>
    public static string Packed(byte[] bytes)
    {
        const string digits = "0123456789ABCDEF";
        var text = new StringBuilder((bytes.Length * 3) + 8).Append('"');
        for (var i = 0; i < bytes.Length; i += 2)
        {
            var low = bytes[i];
            var high = i + 1 < bytes.Length ? bytes[i + 1] : (byte)0;
            _ = text.Append("\\u").Append(digits[high >> 4]).Append(digits[high & 15]).Append(digits[low >> 4]).Append(digits[low & 15]);
        }

        return text.Append('"').ToString();
    }

    public static string Key(ulong key) => "0x" + key.ToString("X16", CultureInfo.InvariantCulture) + "UL";

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

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
