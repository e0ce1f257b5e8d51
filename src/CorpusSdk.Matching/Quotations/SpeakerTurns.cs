namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// The turns of a transcript: lines that begin with a speaker's name and a colon. One such line alone may be anything,
/// so a text needs two. If the labels return, the words between two turns belong to the first of them.
/// </summary>
internal static class SpeakerTurns
{
    /// <summary>So many turns, with a label that returns, make a text a transcript.</summary>
    private const int MinTranscript = 4;

    /// <param name="lines">The lines of the text, in order; at least two have a label.</param>
    public static IEnumerable<Quotation> Of(string text, List<TurnLine> lines)
    {
        var labelled = Enumerable.Range(0, lines.Count).Where(i => lines[i].Label is not null).ToList();
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var returns = labelled.Exists(i => !labels.Add(Label(i)));
        var isTranscript = returns && labelled.Count >= MinTranscript;
        for (var i = 0; i < labelled.Count; i++)
        {
            var (first, label) = (lines[labelled[i]], lines[labelled[i]].Label!.Value);
            var isLast = i + 1 == labelled.Count;
            var next = isLast ? lines.Count : labelled[i + 1];
            var content = TurnLabel.ContentStart(text, first.Range, label);
            List<TextRange> parts = [];
            for (var line = labelled[i]; line < next; line++)
            {
                if (lines[line].Block != first.Block && (isLast || !isTranscript))
                {
                    break;
                }

                var start = Math.Max(lines[line].Range.Start, content);
                if (QuotedWords.Trim(text, TextRange.FromBounds(start, lines[line].Range.End)) is { } words)
                {
                    parts.Add(words);
                }
            }

            if (parts.Count > 0)
            {
                var outer = TextRange.FromBounds(first.Range.Start, parts[parts.Count - 1].End);
                yield return new(QuotationForm.Turn, parts, outer) { Label = label };
            }
        }

        string Label(int line) => text.Substring(lines[line].Label!.Value.Start, lines[line].Label!.Value.Length);
    }
}

/// <summary>A line of a text with the number of its block.</summary>
/// <param name="Label">The name before its colon, if it may be a turn.</param>
internal readonly record struct TurnLine(TextRange Range, int Block, TextRange? Label);
