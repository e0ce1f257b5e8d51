using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CorpusSdk.Tool.Editing;

/// <summary>How a text is written in YAML.</summary>
internal enum Quoting
{
    Plain,
    Single,
    Double,
}

/// <summary>Writes texts so that YAML reads them back character by character, in one line.</summary>
internal static partial class ScalarText
{
    /// <summary>The characters that the core's reader takes for others of its own, however they are written.</summary>
    private const string Unwritable = "\uFDD0\uFDD1\uFDD2";

    /// <summary>A word of YAML's own, if it is not in quotes, to some reader or other.</summary>
    [GeneratedRegex(
        @"^(?:~|null|true|false|yes|no|on|off|y|n|=|<<)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Word();

    /// <summary>A number, a time or a date to other readers of YAML.</summary>
    [GeneratedRegex(
        @"^[-+]?(?:\.?[0-9][-0-9_.:eExXoabcdfABCDFTtZz+ ]*|\.inf|\.nan)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Number();

    /// <summary>False for half a character, and for the few that no YAML of a corpus can hold.</summary>
    public static bool CanBeWritten(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var isPair = i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]);
            if ((char.IsSurrogate(value[i]) && !isPair) || Unwritable.Contains(value[i]))
            {
                return false;
            }

            i += isPair ? 1 : 0;
        }

        return true;
    }

    /// <param name="value">Any text that <see cref="CanBeWritten"/>.</param>
    /// <param name="wanted">How it is written if it can be; else in the quotes that change the least of it.</param>
    /// <param name="isFlow">Within brackets or braces.</param>
    /// <param name="isToken">A number, date or id: what other readers would take for something else than a text is
    /// right.</param>
    public static string Write(string value, Quoting wanted, bool isFlow, bool isToken = false)
    {
        if (wanted == Quoting.Plain && CanBePlain(value, isFlow) && (isToken || !Number().IsMatch(value)))
        {
            return value;
        }

        if (value.EnumerateRunes().Any(IsEscaped))
        {
            return InDoubleQuotes(value);
        }

        var style =
            wanted != Quoting.Plain ? wanted
            : value.AsSpan().ContainsAny('"', '\\') && !value.Contains('\'') ? Quoting.Single
            : Quoting.Double;
        return style == Quoting.Single ? $"'{value.Replace("'", "''")}'" : InDoubleQuotes(value);
    }

    private static bool CanBePlain(string value, bool isFlow)
    {
        if (
            value.Length == 0
            || Word().IsMatch(value)
            || char.IsWhiteSpace(value[0])
            || char.IsWhiteSpace(value[^1])
            || "-?:,[]{}#&*!|>'\"%@`=".Contains(value[0])
            || value.StartsWith("...", StringComparison.Ordinal)
            || value.EnumerateRunes().Any(IsEscaped)
        )
        {
            return false;
        }

        for (var i = 0; i < value.Length; i++)
        {
            // A colon ends a key, and a sign begins a comment, only beside white space or a bracket; with others it is
            // plain.
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
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => text.Append('\\').Append((char)rune.Value),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                _ when !IsEscaped(rune) => text.Append(rune),
                <= 0xFFFF => text.Append("\\u").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture)),
                _ => text.Append("\\U").Append(rune.Value.ToString("X8", CultureInfo.InvariantCulture)),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>What may not stand in YAML as it is, and what nobody sees: a file is read by people.</summary>
    private static bool IsEscaped(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.Surrogate;
}
