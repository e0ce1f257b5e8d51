using System.Globalization;
using System.Net;

namespace CorpusSdk;

/// <summary>Characters that are written as escapes of JSON or entities of HTML.</summary>
internal static class Escapes
{
    private const int MaxEntity = 32;

    /// <summary>What an escape at an offset stands for, and its length; null if there is none.</summary>
    public static (string Characters, int Length)? At(string text, int at) =>
        text[at] switch
        {
            '\\' => OfJson(text, at),
            '&' => OfHtml(text, at),
            _ => null,
        };

    private static (string, int)? OfJson(string text, int at)
    {
        if (at + 1 >= text.Length)
        {
            return null;
        }

        return text[at + 1] switch
        {
            '"' or '\'' => (text[at + 1].ToString(), 2),
            'n' when IsWithinWords(text, at) => ("\n", 2),
            'u' when CodeOf(text, at + 2) is { } code => (((char)code).ToString(), 6),
            _ => null,
        };
    }

    /// <summary>A path like <c>C:\new</c> has no line end.</summary>
    private static bool IsWithinWords(string text, int at) =>
        at > 0
        && (char.IsPunctuation(text[at - 1]) || char.IsWhiteSpace(text[at - 1]))
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
