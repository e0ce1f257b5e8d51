using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Tool.Verifying;

/// <summary>Reads and writes the characters of C# string literals.</summary>
internal static class CSharpLiteral
{
    /// <summary>Adds the characters that a token stands for.</summary>
    /// <param name="text">Receives them.</param>
    /// <param name="code">The file.</param>
    /// <param name="kind">The kind of the literal.</param>
    /// <param name="start">The offset behind the opening quotation marks.</param>
    /// <param name="end">The offset of the closing quotation marks.</param>
    public static void Read(MappedText.Builder text, string code, LiteralKind kind, int start, int end)
    {
        switch (kind)
        {
            case LiteralKind.Verbatim:
                ReadDoubled(text, code, start, end, '"');
                break;
            case LiteralKind.VerbatimPart:
                ReadDoubled(text, code, start, end, '"', '{', '}');
                break;
            case LiteralKind.Raw:
                text.AddCopy(start, end);
                break;
            default:
                ReadEscapes(text, code, start, end, hasBraces: kind == LiteralKind.RegularPart);
                break;
        }
    }

    /// <summary>Writes words as a literal of a kind has them.</summary>
    /// <returns>Null if a literal of this kind cannot have them.</returns>
    public static string? Write(string words, LiteralKind kind) =>
        kind switch
        {
            LiteralKind.Verbatim => words.Replace("\"", "\"\"", StringComparison.Ordinal),
            LiteralKind.VerbatimPart => Braced(words.Replace("\"", "\"\"", StringComparison.Ordinal)),
            LiteralKind.Raw => words.AsSpan().IndexOfAny('"', '{', '}') >= 0 ? null : words,
            LiteralKind.RegularPart => Braced(Escaped(words)),
            _ => Escaped(words),
        };

    private static string Escaped(string words) => SymbolDisplay.FormatLiteral(words, quote: true)[1..^1];

    private static string Braced(string words) =>
        words.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static void ReadDoubled(MappedText.Builder text, string code, int start, int end, params char[] doubled)
    {
        var copied = start;
        for (var at = start; at < end; at++)
        {
            if (doubled.Contains(code[at]) && at + 1 < end && code[at + 1] == code[at])
            {
                text.AddCopy(copied, at);
                text.Add(code[at].ToString(), at, at + 2);
                at++;
                copied = at + 1;
            }
        }

        text.AddCopy(copied, end);
    }

    private static void ReadEscapes(MappedText.Builder text, string code, int start, int end, bool hasBraces)
    {
        var copied = start;
        for (var at = start; at < end; )
        {
            var next = at + 1;
            string? characters = null;
            if (code[at] == '\\' && at + 1 < end)
            {
                characters = ReadEscape(code, at, end, out next);
            }
            else if (hasBraces && code[at] is '{' or '}' && next < end && code[next] == code[at])
            {
                characters = code[at].ToString();
                next++;
            }

            if (characters is not null)
            {
                text.AddCopy(copied, at);
                text.Add(characters, at, next);
                copied = next;
            }

            at = next;
        }

        text.AddCopy(copied, end);
    }

    private static string ReadEscape(string code, int at, int end, out int next)
    {
        var kind = code[at + 1];
        var (least, most) = kind switch
        {
            'u' => (4, 4),
            'U' => (8, 8),
            'x' => (1, 4),
            _ => (0, 0),
        };
        var digits = at + 2;
        next = digits;
        while (next < end && next - digits < most && char.IsAsciiHexDigit(code[next]))
        {
            next++;
        }

        if (most > 0)
        {
            return
                next - digits >= least
                && int.TryParse(
                    code.AsSpan(digits, next - digits),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                ? number is > 0xFFFF and <= 0x10FFFF
                    ? char.ConvertFromUtf32(number)
                    : number is >= 0 and <= 0xFFFF
                        ? ((char)number).ToString()
                        : "\uFFFD"
                : "\uFFFD";
        }

        return kind switch
        {
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            '0' => "\0",
            'a' => "\a",
            'b' => "\b",
            'f' => "\f",
            'v' => "\v",
            'e' => "\u001B",
            _ => kind.ToString(),
        };
    }
}

/// <summary>How a string literal, or a part of an interpolated one, has its characters.</summary>
internal enum LiteralKind
{
    /// <summary><c>"…"</c></summary>
    Regular,

    /// <summary><c>@"…"</c></summary>
    Verbatim,

    /// <summary><c>"""…"""</c></summary>
    Raw,

    /// <summary>A part of <c>$"…"</c></summary>
    RegularPart,

    /// <summary>A part of <c>$@"…"</c></summary>
    VerbatimPart,
}
