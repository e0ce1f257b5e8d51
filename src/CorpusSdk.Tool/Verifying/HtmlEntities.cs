using System.Globalization;
using System.Net;
using System.Text;

namespace CorpusSdk.Tool.Verifying;

/// <summary>The character references of HTML: <c>&amp;ldquo;</c>, <c>&amp;#8220;</c>, <c>&amp;#x201C;</c>.</summary>
internal static class HtmlEntities
{
    /// <summary>The longest name of an entity is shorter.</summary>
    private const int MaxLength = 34;

    private const string Replacement = "\uFFFD";

    /// <summary>What numbers from 128 to 159 mean: the characters of Windows-1252.</summary>
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Names of punctuation that <see cref="WebUtility"/> does not know.</summary>
    private static readonly Dictionary<string, string> s_punctuation = new(StringComparer.Ordinal)
    {
        ["apos"] = "'",
        ["excl"] = "!",
        ["quest"] = "?",
        ["comma"] = ",",
        ["period"] = ".",
        ["colon"] = ":",
        ["semi"] = ";",
        ["lpar"] = "(",
        ["rpar"] = ")",
        ["lsqb"] = "[",
        ["lbrack"] = "[",
        ["rsqb"] = "]",
        ["rbrack"] = "]",
        ["num"] = "#",
        ["percnt"] = "%",
        ["ast"] = "*",
        ["lowbar"] = "_",
        ["sol"] = "/",
        ["dash"] = "\u2010",
        ["hyphen"] = "\u2010",
        ["horbar"] = "\u2015",
        ["mldr"] = "\u2026",
        ["nldr"] = "\u2025",
        ["rsquor"] = "\u2019",
        ["rdquor"] = "\u201D",
        ["lsquor"] = "\u201A",
        ["ldquor"] = "\u201E",
        ["OpenCurlyQuote"] = "\u2018",
        ["CloseCurlyQuote"] = "\u2019",
        ["OpenCurlyDoubleQuote"] = "\u201C",
        ["CloseCurlyDoubleQuote"] = "\u201D",
        ["Tab"] = "\t",
        ["NewLine"] = "\n",
        ["NonBreakingSpace"] = "\u00A0",
        ["NoBreak"] = "\u2060",
        ["hairsp"] = "\u200A",
        ["puncsp"] = "\u2008",
        ["numsp"] = "\u2007",
        ["ZeroWidthSpace"] = "\u200B",
    };

    /// <summary>Reads the reference at an ampersand.</summary>
    /// <param name="html">The file.</param>
    /// <param name="at">The offset of the ampersand.</param>
    /// <param name="end">The offset behind the reference.</param>
    /// <returns>The characters; null if there is no reference.</returns>
    public static string? Read(string html, int at, out int end)
    {
        end = html.IndexOf(';', at, Math.Min(MaxLength, html.Length - at)) + 1;
        if (end == 0 || end - at < 3)
        {
            return null;
        }

        var name = html.AsSpan(at + 1, end - at - 2);
        return name[0] == '#' ? Numbered(name[1..]) : Named(name);
    }

    /// <summary>Decodes the references of an attribute's value.</summary>
    public static string Decode(string value)
    {
        StringBuilder decoded = new(value.Length);
        for (var at = 0; at < value.Length; )
        {
            if (value[at] == '&' && Read(value, at, out var end) is { } characters)
            {
                _ = decoded.Append(characters);
                at = end;
            }
            else
            {
                _ = decoded.Append(value[at++]);
            }
        }

        return decoded.ToString();
    }

    /// <summary>Text as HTML shows it.</summary>
    public static string Encode(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    private static string? Numbered(ReadOnlySpan<char> digits)
    {
        var isHex = digits is ['x' or 'X', ..];
        if (
            !int.TryParse(
                isHex ? digits[1..] : digits,
                isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var code
            )
        )
        {
            return null;
        }

        return code is >= 0x80 and <= 0x9F ? Windows1252[code - 0x80].ToString()
            : code is <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? Replacement
            : char.ConvertFromUtf32(code);
    }

    private static string? Named(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return null;
            }
        }

        var word = name.ToString();
        if (s_punctuation.TryGetValue(word, out var characters))
        {
            return characters;
        }

        var entity = $"&{word};";
        return WebUtility.HtmlDecode(entity) is var decoded && decoded != entity ? decoded : null;
    }
}
