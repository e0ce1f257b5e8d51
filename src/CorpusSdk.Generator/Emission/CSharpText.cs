using System.Globalization;
using System.Text;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// Escapes data for source code. Data are untrusted: nothing that is written here can end a literal or a comment,
/// begin a directive, or become markup.
/// </summary>
internal static class CSharpText
{
    // The high bytes of U+3400 to U+9FFF, nearly all of them assigned.
    private const byte FirstIdeograph = 0x34;
    private const byte LastIdeograph = 0x9F;
    private const char FirstOfConstants = '\u4E00';
    private const int BitsInIdeograph = 14;

    /// <summary>
    /// A string literal with two bytes in each character, the low one first. Ideographs are written as they are,
    /// because no tool treats them specially; all other characters are escaped. With every character escaped, the facts
    /// would be a third of the source that the compiler has to read.
    /// </summary>
    public static string Packed(byte[] bytes)
    {
        const string digits = "0123456789ABCDEF";
        var text = new StringBuilder((bytes.Length * 2) + 8).Append('"');
        for (var i = 0; i < bytes.Length; i += 2)
        {
            var low = bytes[i];
            var high = i + 1 < bytes.Length ? bytes[i + 1] : (byte)0;
            if (high is >= FirstIdeograph and <= LastIdeograph)
            {
                _ = text.Append((char)(low | (high << 8)));
                continue;
            }

            _ = text.Append("\\u")
                .Append(digits[high >> 4])
                .Append(digits[high & 15])
                .Append(digits[low >> 4])
                .Append(digits[low & 15]);
        }

        return text.Append('"').ToString();
    }

    /// <summary>
    /// A string literal with 14 bits in each character, the lower ones first, as <c>ConstantReader</c> of the runtime
    /// library reads it. All characters are ideographs: native compilers store constants as UTF-8, which has no form
    /// for half a surrogate pair.
    /// </summary>
    public static string PackedConstant(byte[] bytes)
    {
        var text = new StringBuilder((bytes.Length * 8 / BitsInIdeograph) + 8).Append('"');
        var (bits, count) = (0, 0);
        foreach (var part in bytes)
        {
            bits |= part << count;
            count += 8;
            if (count >= BitsInIdeograph)
            {
                _ = text.Append((char)(FirstOfConstants + (bits & ((1 << BitsInIdeograph) - 1))));
                bits >>= BitsInIdeograph;
                count -= BitsInIdeograph;
            }
        }

        if (count > 0)
        {
            _ = text.Append((char)(FirstOfConstants + bits));
        }

        return text.Append('"').ToString();
    }

    /// <summary>
    /// A string literal in printable ASCII: all other characters, quotation marks and backslashes are escaped.
    /// </summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 16).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => literal.Append("\\n"),
                '"' or '\\' => literal.Append('\\').Append(c),
                >= ' ' and <= '~' => literal.Append(c),
                _ => literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').ToString();
    }

    public static string Key(ulong key) => "0x" + key.ToString("X16", CultureInfo.InvariantCulture) + "UL";

    public static string UInt32(uint value) => "0x" + value.ToString("X8", CultureInfo.InvariantCulture);

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Text for an XML doc comment: one line, no markup, no invisible or direction-changing characters.
    /// </summary>
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
