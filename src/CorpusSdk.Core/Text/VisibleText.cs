using System.Globalization;
using System.Text;

namespace CorpusSdk.Core.Text;

/// <summary>
/// Makes untrusted text safe to show in a message: one line, limited in length, with control characters, bidirectional
/// controls and lone surrogates shown as <c>&lt;U+202E&gt;</c>.
/// </summary>
public static class VisibleText
{
    private const int MaxLength = 400;

    public static string Of(string text) => Of(text, MaxLength);

    public static string Of(string text, int maxLength)
    {
        text = Shorten(text, maxLength);
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                _ = IsHidden(CharUnicodeInfo.GetUnicodeCategory(text, i))
                    ? Show(char.ConvertToUtf32(text, i))
                    : shown.Append(text, i, 2);
                i++;
            }
            else if (text[i] is '\n' or '\t')
            {
                _ = shown.Append(' ');
            }
            else if (IsHidden(CharUnicodeInfo.GetUnicodeCategory(text[i])))
            {
                _ = Show(text[i]);
            }
            else
            {
                _ = shown.Append(text[i]);
            }
        }

        return shown.ToString();

        StringBuilder Show(int code) =>
            shown.Append("<U+").Append(code.ToString("X4", CultureInfo.InvariantCulture)).Append('>');
    }

    /// <summary>
    /// At most <paramref name="maxLength"/> UTF-16 code units, ending with <c>…</c> if something was cut off.
    /// </summary>
    public static string Shorten(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        var end = maxLength - 1;
        return text.Substring(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end) + "…";
    }

    private static bool IsHidden(UnicodeCategory category) =>
        category
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned;
}
