using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>
/// Writes texts as a file must have them at the cursor, in the quotation marks that are typed already.
/// </summary>
internal static class PlaceText
{
    private static readonly JsonSerializerOptions s_readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A text; null if it cannot be written there.</summary>
    /// <param name="place">The place.</param>
    /// <param name="value">A text of one line.</param>
    /// <param name="isToken">Whether it is an id or the like, which needs no quotation marks in YAML.</param>
    public static string? Write(CursorPlace place, string value, bool isToken = false)
    {
        if (!ScalarText.CanBeWritten(value))
        {
            return null;
        }

        return place.Format switch
        {
            DataFormat.Yaml when place.Style == ScalarStyle.Block => IsSafeInBlock(value) ? value : null,
            DataFormat.Yaml => ScalarText.Write(value, QuotingOf(place.Style), place.IsFlow, isToken),
            DataFormat.Csv => InCell(place, value),
            _ => JsonSerializer.Serialize(value, s_readable),
        };
    }

    /// <summary>The mark that the text typed so far begins with; empty if it has none.</summary>
    public static string OpeningMark(CursorPlace place) =>
        place is { Before.Length: > 0, Style: ScalarStyle.Single or ScalarStyle.Double, IsPartOfCell: false }
            ? place.Before[..1]
            : "";

    private static Quoting QuotingOf(ScalarStyle style) =>
        style switch
        {
            ScalarStyle.Single => Quoting.Single,
            ScalarStyle.Double => Quoting.Double,
            _ => Quoting.Plain,
        };

    private static bool IsSafeInBlock(string value) =>
        value.Length > 0 && !char.IsWhiteSpace(value[0]) && !value.Any(c => char.IsControl(c));

    private static string? InCell(CursorPlace place, string value)
    {
        var needsMarks =
            value.AsSpan().IndexOfAny(place.Separator, '"', '\n') >= 0 || value.Length != value.Trim().Length;
        return place.IsPartOfCell
            ? needsMarks && place.Style == ScalarStyle.Plain
                ? null
                : value.Contains(';')
                    ? null
                    : value.Replace("\"", "\"\"")
            : needsMarks || place.Style == ScalarStyle.Double
                ? $"\"{value.Replace("\"", "\"\"")}\""
                : value;
    }
}
