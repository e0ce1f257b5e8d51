extern alias runtime;
using System.Text.RegularExpressions;
using runtime::CorpusSdk;

namespace CorpusSdk.Tool.Verifying;

/// <summary>A change of a file that gives an altered quotation the article's own words.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="Span">The characters of the file that are replaced, from the first word that differs to the last.
/// </param>
/// <param name="Text">What takes their place, as the file has its characters.</param>
/// <param name="Words">The words of the quotation afterwards.</param>
internal sealed partial record QuotationFix(FileQuotation Quotation, TextSpan Span, string Text, string Words)
{
    private const string EndPunctuation = ",.;:!?…";

    /// <summary>The change for a quotation.</summary>
    /// <param name="quotation">A quotation.</param>
    /// <param name="reason">Why there is no change; null for a quotation that needs none.</param>
    public static QuotationFix? Of(FileQuotation quotation, out string? reason)
    {
        reason = null;
        if (quotation.Verdict != QuotationVerdict.Altered || quotation.Verified.Source is not { } source)
        {
            return null;
        }

        if (quotation.Place is not { } place)
        {
            reason = "the literal consists of parts of different kinds; correct it by hand";
            return null;
        }

        if (BlankLine().IsMatch(source.Text))
        {
            reason = "the article's words are in several paragraphs; correct it by hand";
            return null;
        }

        var old = place.Text.Text.Substring(place.Span.Start, place.Span.Length);
        var words = WithEndOf(old, Space().Replace(source.Text, " ").Trim());
        var (start, end, newEnd) = Changed(old, words);
        TextSpan changed = new(place.Span.Start + start, end - start);
        if (!place.Text.IsReplaceable(changed))
        {
            reason = "there is markup between the words that differ; correct it by hand";
            return null;
        }

        if (place.Encode(words[start..newEnd]) is not { } text)
        {
            reason = "the literal cannot have a quotation mark or a brace; correct it by hand";
            return null;
        }

        return new(quotation, place.Text.ToFile(changed), text, words);
    }

    /// <summary>The words with the punctuation that the quotation ends with, if the article has none there.</summary>
    private static string WithEndOf(string old, string words)
    {
        var end = old.Length;
        while (end > 0 && EndPunctuation.Contains(old[end - 1]))
        {
            end--;
        }

        return words.Length > 0 && char.IsLetterOrDigit(words[^1]) ? words + old[end..] : words;
    }

    /// <summary>The whole words that differ: their start in both texts, and their ends.</summary>
    private static (int Start, int End, int NewEnd) Changed(string old, string words)
    {
        var start = old.AsSpan().CommonPrefixLength(words);
        var most = Math.Min(old.Length, words.Length) - start;
        var same = 0;
        while (same < most && old[old.Length - 1 - same] == words[words.Length - 1 - same])
        {
            same++;
        }

        while (start > 0 && !char.IsWhiteSpace(old[start - 1]))
        {
            start--;
        }

        while (same > 0 && !char.IsWhiteSpace(old[old.Length - same]))
        {
            same--;
        }

        if (start == old.Length - same)
        {
            // Words are inserted; one before them has a place in the file.
            while (start > 0 && char.IsWhiteSpace(old[start - 1]))
            {
                start--;
            }

            while (start > 0 && !char.IsWhiteSpace(old[start - 1]))
            {
                start--;
            }
        }

        if (start == old.Length - same)
        {
            same = 0;
        }

        return (start, old.Length - same, words.Length - same);
    }

    [GeneratedRegex(@"\n[ \t\r]*\n", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
