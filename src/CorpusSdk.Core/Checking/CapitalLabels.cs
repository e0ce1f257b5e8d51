using System.Globalization;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Labels such as <c>JANE DOE, MAYOR:</c>, as most transcripts of English broadcasts and courts have them. There a name
/// may be in capital letters although it is declared in others.
/// </summary>
internal static class CapitalLabels
{
    /// <summary>The label as names are written elsewhere: <c>Jane Doe, Mayor</c>.</summary>
    public static string InLowerCase(string text, TextRange label) =>
        FoldedText.Name(
            CultureInfo.InvariantCulture.TextInfo.ToTitleCase(
                text.Substring(label.Start, label.Length).ToLowerInvariant()
            )
        );
}
