using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CorpusSdk.Editing;

/// <summary>The quoting style of a YAML scalar.</summary>
internal enum Quoting
{
    Plain,
    Single,
    Double,
}

/// <summary>Writes texts as one-line YAML scalars that parse to exactly the same characters.</summary>
internal static class ScalarText
{
    /// <summary>Characters that the core's YAML reader uses internally, so that no file can contain them.</summary>
    private const string Unwritable = "\uFDD0\uFDD1\uFDD2";

    private static readonly char[] s_doubleQuotesEscape = ['"', '\\'];

    /// <summary>Plain scalars that some YAML parsers do not read as text.</summary>
    private static readonly Regex s_reservedWord = new(
        "^(?:~|null|true|false|yes|no|on|off|y|n|=|<<)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    /// <summary>Plain scalars that some YAML parsers read as a number, time or date.</summary>
    private static readonly Regex s_number = new(
        @"^[-+]?(?:\.?[0-9][-0-9_.:eExXoabcdfABCDFTtZz+ ]*|\.inf|\.nan)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    /// <summary>
    /// Whether a text can be written in a YAML file of a corpus. Unpaired surrogates and a few noncharacters cannot.
    /// </summary>
    public static bool CanBeWritten(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var isPair = i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]);
            if ((char.IsSurrogate(value[i]) && !isPair) || Unwritable.IndexOf(value[i]) >= 0)
            {
                return false;
            }

            i += isPair ? 1 : 0;
        }

        return true;
    }

    /// <summary>Writes a text.</summary>
    /// <param name="value">A text for which <see cref="CanBeWritten"/> is true.</param>
    /// <param name="preferred">The style to use if possible; otherwise the one that needs the fewest escapes.</param>
    /// <param name="isFlow">Whether the scalar is inside brackets or braces.</param>
    /// <param name="isToken">Whether the value is a number, date or id, which needs no quotes even if other parsers do
    /// not read it as text.</param>
    public static string Write(string value, Quoting preferred, bool isFlow, bool isToken = false)
    {
        if (preferred == Quoting.Plain && CanBePlain(value, isFlow) && (isToken || !s_number.IsMatch(value)))
        {
            return value;
        }

        if (HasEscaped(value))
        {
            return InDoubleQuotes(value);
        }

        var style =
            preferred != Quoting.Plain ? preferred
            : value.IndexOfAny(s_doubleQuotesEscape) >= 0 && value.IndexOf('\'') < 0 ? Quoting.Single
            : Quoting.Double;
        return style == Quoting.Single ? $"'{value.Replace("'", "''")}'" : InDoubleQuotes(value);
    }

    private static bool CanBePlain(string value, bool isFlow)
    {
        if (
            value.Length == 0
            || s_reservedWord.IsMatch(value)
            || char.IsWhiteSpace(value[0])
            || char.IsWhiteSpace(value[^1])
            || "-?:,[]{}#&*!|>'\"%@`=".IndexOf(value[0]) >= 0
            || value.StartsWith("...", StringComparison.Ordinal)
            || HasEscaped(value)
        )
        {
            return false;
        }

        for (var i = 0; i < value.Length; i++)
        {
            // A colon ends a key only before white space or an indicator, and '#' begins a comment only after white
            // space.
            if (
                (value[i] == ':' && (i + 1 == value.Length || !IsPlainAfterColon(value[i + 1])))
                || (value[i] is '#' or '*' or '&' or '!' && char.IsWhiteSpace(value[i - 1]))
                || (isFlow && value[i] is ',' or '[' or ']' or '{' or '}' or '?')
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlainAfterColon(char c) => char.IsLetterOrDigit(c) || c == '/';

    private static string InDoubleQuotes(string value)
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
                '\t' => text.Append("\\t"),
                _ when !IsEscaped(value, i) => text.Append(value, i, length),
                _ when length == 1 => text.Append("\\u").Append(Hexadecimal(value[i], "X4")),
                _ => text.Append("\\U").Append(Hexadecimal(char.ConvertToUtf32(value, i), "X8")),
            };
            i += length - 1;
        }

        return text.Append('"').ToString();
    }

    private static string Hexadecimal(int value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static bool HasEscaped(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (IsEscaped(value, i))
            {
                return true;
            }

            i += char.IsSurrogatePair(value, i) ? 1 : 0;
        }

        return false;
    }

    /// <summary>Whether a character is not allowed in YAML, or is invisible to a person who reads the file.</summary>
    public static bool IsEscaped(string value, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(value, at)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.Surrogate;
}
