extern alias runtime;
using System.Text;
using runtime::CorpusSdk;

namespace CorpusSdk.Tool.Verifying;

/// <summary>The changes of a file that give an altered quotation the article's own words.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="Edits">The characters of the file that are replaced, in order, with what takes their place.</param>
/// <param name="Before">The words of the quotation as a reader sees them.</param>
/// <param name="Written">The same with the changes.</param>
internal sealed record QuotationFix(
    FileQuotation Quotation,
    IReadOnlyList<(TextSpan Span, string Text)> Edits,
    string Before,
    string Written
)
{
    /// <summary>By how many characters the file grows.</summary>
    public int Growth => Edits.Sum(edit => edit.Text.Length - edit.Span.Length);

    /// <summary>The changes for a quotation.</summary>
    /// <param name="quotation">A quotation.</param>
    /// <param name="reason">Why there are no changes; null for a quotation that needs none.</param>
    public static QuotationFix? Of(FileQuotation quotation, out string? reason)
    {
        reason = null;
        if (quotation.Verdict != QuotationVerdict.Altered)
        {
            return null;
        }

        if (quotation.Verified.Correction is not { } words)
        {
            reason = "no passage within one quotation could take its place; correct it by hand";
            return null;
        }

        if (quotation.Place is not { } place)
        {
            reason = "the literal consists of parts of different kinds; correct it by hand";
            return null;
        }

        place = place with { Span = WithBrackets(place.Text.Text, place.Span) };
        var old = place.Text.Text.Substring(place.Span.Start, place.Span.Length);
        StringBuilder written = new(old.Length);
        var copied = 0;
        List<(TextSpan, string)> edits = [];
        foreach (var (span, text) in WordEdits.Between(old, words))
        {
            _ = written.Append(old, copied, span.Start - copied).Append(text);
            copied = span.End;
            TextSpan changed = new(place.Span.Start + span.Start, span.Length);
            if (!place.Text.IsReplaceable(changed))
            {
                reason = "there is markup between the words that differ; correct it by hand";
                return null;
            }

            if (place.Encode(text) is not { } encoded)
            {
                reason = "the literal cannot have a quotation mark or a brace; correct it by hand";
                return null;
            }

            edits.Add((PlaceOf(place, changed), encoded));
        }

        if (edits.Count == 0)
        {
            return null;
        }

        // What belongs to the quotation, but not to its words, stays, such as a comma at the end.
        _ = written.Append(old, copied, old.Length - copied);
        var at = quotation.Words.IndexOf(old, StringComparison.Ordinal);
        return at < 0
            ? new(quotation, edits, old, written.ToString())
            : new(
                quotation,
                edits,
                quotation.Words,
                quotation.Words[..at] + written + quotation.Words[(at + old.Length)..]
            );
    }

    /// <summary>The words, with a bracket next to them whose other one is among them.</summary>
    private static TextSpan WithBrackets(string text, TextSpan span)
    {
        var (opened, unopened) = (0, 0);
        foreach (var character in text.AsSpan(span.Start, span.Length))
        {
            if (character == '[')
            {
                opened++;
            }
            else if (character == ']' && opened > 0)
            {
                opened--;
            }
            else if (character == ']')
            {
                unopened++;
            }
        }

        var start = unopened == 1 && span.Start > 0 && text[span.Start - 1] == '[' ? span.Start - 1 : span.Start;
        var end = opened == 1 && span.End < text.Length && text[span.End] == ']' ? span.End + 1 : span.End;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The place in the file; behind the last word if words are added at the end.</summary>
    private static TextSpan PlaceOf(WordsPlace place, TextSpan span) =>
        span.Length == 0 && span.Start == place.Span.End && place.Span.Length > 0
            ? new(place.Text.ToFile(new(span.Start - 1, 1)).End, 0)
            : place.Text.ToFile(span);
}
