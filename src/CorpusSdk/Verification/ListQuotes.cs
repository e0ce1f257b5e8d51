using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>
/// The markers of list items that are block quotes: <c>- &gt; words</c>. Each begins a quotation of its own, so that
/// the marker becomes a line end.
/// </summary>
internal static class ListQuotes
{
    /// <summary>The longest number of an item.</summary>
    private const int MaxDigits = 4;

    public static IEnumerable<Replacement> Find(string text)
    {
        for (var at = text.IndexOf('>'); at >= 0; at = at + 1 < text.Length ? text.IndexOf('>', at + 1) : -1)
        {
            if (MarkersBefore(text, at) is { } start)
            {
                yield return new(TextRange.FromBounds(start, at), "\n");
            }
        }
    }

    /// <summary>
    /// The start of the markers between the start of the line and an offset; null if there are none, or something else.
    /// </summary>
    private static int? MarkersBefore(string text, int end)
    {
        // Most lines have other characters, so that going back ends at once.
        int? start = null;
        for (var at = end; ; )
        {
            var spaces = at;
            while (spaces > 0 && text[spaces - 1] is ' ' or '\t')
            {
                spaces--;
            }

            if (spaces == 0 || text[spaces - 1] == '\n')
            {
                return start;
            }

            var marker = MarkerEndingAt(text, spaces);
            if (spaces == at || marker < 0)
            {
                return null;
            }

            start = at = marker;
        }
    }

    /// <summary>The start of a marker that ends at an offset, such as <c>-</c> or <c>12.</c>; -1 for none.</summary>
    private static int MarkerEndingAt(string text, int end)
    {
        var last = text[end - 1];
        if (last is '-' or '*' or '+' or '•')
        {
            return end - 1;
        }

        var start = end - 1;
        while (start > 0 && end - start <= MaxDigits && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return last is '.' or ')' && start < end - 1 ? start : -1;
    }
}
