using System.Text;
using CorpusSdk.Core.Collections;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Text;

/// <summary>
/// The words of a quote, as the runtime library's <c>IQuote.Text</c> has them. Every part of the program that needs the
/// words of a quote calls this, so that all agree.
/// </summary>
internal static class QuotedText
{
    /// <param name="text">The article's text.</param>
    /// <param name="range">The range of the quote, or its beginning.</param>
    /// <param name="excluded">
    /// The ranges that are not words of the quote: sorted, not overlapping, and not before the range.
    /// </param>
    public static string Of(string text, TextRange range, EquatableArray<TextRange> excluded)
    {
        if (excluded.Count == 0)
        {
            return text.Substring(range.Start, range.Length);
        }

        var words = new StringBuilder(range.Length);
        var start = range.Start;
        foreach (var part in excluded)
        {
            var end = Math.Min(part.Start, range.End);
            _ = words.Append(text, start, end - start);
            start = Math.Min(part.End, range.End);
        }

        return words.Append(text, start, range.End - start).ToString();
    }
}
