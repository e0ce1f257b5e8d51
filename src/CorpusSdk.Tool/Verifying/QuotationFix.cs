extern alias runtime;
using runtime::CorpusSdk;

namespace CorpusSdk.Tool.Verifying;

/// <summary>The changes of a file that give an altered quotation the article's own words.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="Edits">The characters of the file that are replaced, in order, with what takes their place.</param>
/// <param name="Words">The article's words.</param>
internal sealed record QuotationFix(
    FileQuotation Quotation,
    IReadOnlyList<(TextSpan Span, string Text)> Edits,
    string Words
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

        List<(TextSpan, string)> edits = [];
        foreach (
            var (span, text) in WordEdits.Between(place.Text.Text.Substring(place.Span.Start, place.Span.Length), words)
        )
        {
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

        return edits.Count == 0 ? null : new(quotation, edits, words);
    }

    /// <summary>The place in the file; behind the last word if words are added at the end.</summary>
    private static TextSpan PlaceOf(WordsPlace place, TextSpan span) =>
        span.Length == 0 && span.Start == place.Span.End && place.Span.Length > 0
            ? new(place.Text.ToFile(new(span.Start - 1, 1)).End, 0)
            : place.Text.ToFile(span);
}
