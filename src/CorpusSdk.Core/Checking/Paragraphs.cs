using CorpusSdk.Core.Collections;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Joins lines into paragraphs: some texts have one line per paragraph, others are wrapped. A paragraph ends at a blank
/// line, at a line that ends a sentence, and before and after headlines, captions and omitted lines.
/// </summary>
internal static class Paragraphs
{
    private const string Closing = "\"'”’»›)]}｣」』】》〉）］";
    private const string Ending = ".!?…:。！？：｡．";

    /// <param name="omitted">The ranges that are not part of the article.</param>
    /// <param name="headings">Titles, decks and captions: whole lines that are paragraphs of their own.</param>
    /// <returns>Ranges of the text, trimmed, in order, not overlapping.</returns>
    public static EquatableArray<TextRange> Of(string text, RangeSet omitted, RangeSet headings)
    {
        List<TextRange> paragraphs = [];
        TextRange? open = null;
        var openHeading = -1;

        foreach (var line in TextLines.Of(text))
        {
            var heading = headings.IndexOf(line);
            var isText = line.Length > 0 && !omitted.Overlaps(line);
            if (!isText || heading != openHeading)
            {
                Close();
            }

            if (isText)
            {
                open = TextRange.FromBounds(open?.Start ?? line.Start, line.End);
                openHeading = heading;
                if (heading < 0 && EndsSentence(text[line.End - 1]))
                {
                    Close();
                }
            }
        }

        Close();
        return paragraphs.ToEquatableArray();

        void Close()
        {
            if (open is { } paragraph)
            {
                paragraphs.Add(paragraph);
            }

            open = null;
        }
    }

    /// <summary>
    /// The index of the paragraph that contains an offset, or of the nearest one before it; 0 if there is none.
    /// </summary>
    public static int IndexAt(EquatableArray<TextRange> paragraphs, int offset)
    {
        int low = 0,
            high = paragraphs.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (paragraphs[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return Math.Max(0, low - 1);
    }

    // A closing mark always ends the paragraph: what was quoted or in brackets is complete.
    private static bool EndsSentence(char last) => Closing.IndexOf(last) >= 0 || Ending.IndexOf(last) >= 0;
}
