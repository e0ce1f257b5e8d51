using System.Globalization;
using System.Net;

namespace CorpusSdk;

/// <summary>Characters that are written as escapes of JSON or entities of HTML.</summary>
internal static class Escapes
{
    private const int MaxEntity = 32;

    /// <summary>JSON within JSON within JSON has so many before a quotation mark.</summary>
    private const int MaxBackslashes = 7;

    /// <summary>What an escape at an offset stands for, and its length; null if there is none.</summary>
    public static (string Characters, int Length)? At(string text, int at) =>
        text[at] switch
        {
            '\\' => OfJson(text, at),
            '&' => OfHtml(text, at),
            _ => null,
        };

    /// <summary>JSON within a string of JSON has more than one backslash: <c>\\\"</c></summary>
    private static (string, int)? OfJson(string text, int at)
    {
        var next = at;
        while (next < text.Length && next - at < MaxBackslashes && text[next] == '\\')
        {
            next++;
        }

        if (next >= text.Length)
        {
            return null;
        }

        var backslashes = next - at;
        return text[next] switch
        {
            '"' or '\'' => (text[next].ToString(), backslashes + 1),
            'n' when IsWithinWords(text, at, backslashes) => ("\n", backslashes + 1),
            'u' when CodeOf(text, next + 1) is { } code => (((char)code).ToString(), backslashes + 5),
            _ => null,
        };
    }

    /// <summary>A path like <c>C:\new</c> has no line end, and nor has <c>\\new\share</c>.</summary>
    private static bool IsWithinWords(string text, int at, int backslashes) =>
        at > 0
        && (char.IsPunctuation(text[at - 1]) || (backslashes == 1 && char.IsWhiteSpace(text[at - 1])))
        && text[at - 1] is not (':' or '\\');

    private static int? CodeOf(string text, int at) =>
        at + 4 <= text.Length
        && ushort.TryParse(
            text.AsSpan(at, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var code
        )
            ? code
            : null;

    private static (string, int)? OfHtml(string text, int at)
    {
        var end = text.IndexOf(';', at, Math.Min(MaxEntity, text.Length - at));
        if (end < at + 2)
        {
            return null;
        }

        var entity = text.Substring(at, end + 1 - at);
        var decoded = WebUtility.HtmlDecode(entity);
        return decoded == entity || decoded.Length == 0 ? null : (decoded, entity.Length);
    }
}
