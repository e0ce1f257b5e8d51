using System.Globalization;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// A label such as <c>JANE DOE, MAYOR:</c>, as most transcripts of English broadcasts and courts have. There a name
/// may be in capital letters although it is declared in others.
/// </summary>
/// <param name="Range">The label in the text.</param>
/// <param name="Words">The label as names are written elsewhere: <c>Jane Doe, Mayor</c>.</param>
public sealed record CapitalLabel(TextRange Range, string Words)
{
    internal static CapitalLabel Of(string text, TextRange range) =>
        new(
            range,
            FoldedText.Name(
                CultureInfo.InvariantCulture.TextInfo.ToTitleCase(
                    text.Substring(range.Start, range.Length).ToLowerInvariant()
                )
            )
        );
}
