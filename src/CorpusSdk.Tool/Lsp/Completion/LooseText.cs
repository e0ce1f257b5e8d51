using System.Globalization;
using System.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>The texts of scalars, whole or cut off at the cursor.</summary>
internal static class LooseText
{
    /// <summary>The text of a scalar: without quotation marks and escapes, and with its lines folded.</summary>
    /// <param name="written">The scalar from its start on; the closing mark may be missing.</param>
    /// <param name="style">How it is written.</param>
    public static string Decode(string written, ScalarStyle style) =>
        style switch
        {
            ScalarStyle.Single => Fold(Inner(written, '\'').Replace("''", "'")),
            ScalarStyle.Double => Unescape(Fold(Inner(written, '"'))),
            _ => Fold(written),
        };

    private static string Inner(string written, char mark)
    {
        var isClosed = written.Length > 1 && written[^1] == mark && !IsEscaped(written, mark);
        return written.Length == 0 || written[0] != mark ? written : written[1..(isClosed ? ^1 : ^0)];
    }

    /// <summary>Whether the last mark belongs to the text: behind an odd number of escapes.</summary>
    private static bool IsEscaped(string written, char mark)
    {
        var escape = mark == '"' ? '\\' : mark;
        var at = written.Length - 1;
        while (at > 1 && written[at - 1] == escape)
        {
            at--;
        }

        return (written.Length - 1 - at) % 2 == 1;
    }

    private static string Fold(string text) => text.Contains('\n') ? FoldedText.Needle(text) : text;

    private static string Unescape(string text)
    {
        if (!text.Contains('\\'))
        {
            return text;
        }

        StringBuilder result = new(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                _ = result.Append(text[i]);
                continue;
            }

            i++;
            var digits = text[i] switch
            {
                'x' => 2,
                'u' => 4,
                'U' => 8,
                _ => 0,
            };
            if (
                digits > 0
                && i + digits < text.Length
                && int.TryParse(
                    text.AsSpan(i + 1, digits),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var code
                )
                && code is >= 0 and <= 0x10FFFF
            )
            {
                _ = code > 0xFFFF ? result.Append(char.ConvertFromUtf32(code)) : result.Append((char)code);
                i += digits;
            }
            else
            {
                _ = result.Append(
                    text[i] switch
                    {
                        'n' => '\n',
                        't' => '\t',
                        'r' => '\r',
                        var c => c,
                    }
                );
            }
        }

        return result.ToString();
    }
}
