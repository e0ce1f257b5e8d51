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
        foreach (var part in Parts(range, excluded))
        {
            _ = words.Append(text, part.Start, part.Length);
        }

        return words.ToString();
    }

    /// <summary>A range without the line ends in it, as ranges to exclude must be.</summary>
    public static IEnumerable<TextRange> Lines(string text, TextRange range)
    {
        for (var start = range.Start; start < range.End; )
        {
            var lineEnd = text.IndexOf('\n', start, range.End - start);
            var end = lineEnd < 0 ? range.End : lineEnd;
            if (end > start)
            {
                yield return TextRange.FromBounds(start, end);
            }

            start = end + 1;
        }
    }

    /// <summary>The ranges of the words, in order; none is empty.</summary>
    /// <param name="range">As in <see cref="Of"/>.</param>
    /// <param name="excluded">As in <see cref="Of"/>.</param>
    public static IEnumerable<TextRange> Parts(TextRange range, EquatableArray<TextRange> excluded)
    {
        var start = range.Start;
        foreach (var gap in excluded)
        {
            var end = Math.Min(gap.Start, range.End);
            if (end > start)
            {
                yield return TextRange.FromBounds(start, end);
            }

            start = Math.Min(gap.End, range.End);
        }

        if (range.End > start)
        {
            yield return TextRange.FromBounds(start, range.End);
        }
    }
}
