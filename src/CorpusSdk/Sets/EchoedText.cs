using System.Globalization;
using System.Text;

namespace CorpusSdk;

/// <summary>
/// Text from outside, such as an id in a URL, for a message: limited in length, with control characters and what else
/// is invisible shown as <c>&lt;U+202E&gt;</c>, as in the messages of a build.
/// </summary>
internal static class EchoedText
{
    private const int MaxLength = 400;

    public static string Of(string text)
    {
        var shown = text.Length <= MaxLength ? text : text[..(MaxLength - 1)] + "…";
        return shown.EnumerateRunes().All(IsVisible) ? shown : string.Concat(shown.EnumerateRunes().Select(Show));
    }

    private static string Show(Rune rune) =>
        IsVisible(rune) ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");

    private static bool IsVisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned
            );
}
