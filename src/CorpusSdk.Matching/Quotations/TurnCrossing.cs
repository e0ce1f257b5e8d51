namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Finds quotes without quotation marks that run from one speaker's turn into another's, or contain the label of one.
/// </summary>
internal sealed class TurnCrossing
{
    private readonly string _text;
    private readonly List<Quotation> _turns;

    /// <summary>Whether a label returns; then the labels are hardly anything but speakers.</summary>
    private readonly bool _returns;

    public TurnCrossing(string text, QuotationSet quotations)
    {
        _text = text;
        _turns = [.. quotations.All.Where(q => q is { Form: QuotationForm.Turn, Label: not null })];
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        _returns = _turns.Exists(turn => !labels.Add(LabelOf(turn)));
    }

    /// <param name="parts">The ranges of a quote.</param>
    public QuoteFinding? Find(IReadOnlyList<TextRange> parts)
    {
        var whole = TextRange.FromBounds(parts[0].Start, parts[parts.Count - 1].End);
        Quotation? previous = null;
        foreach (var turn in Overlapping(whole).Where(IsSpeaker))
        {
            if (
                previous is not null
                && !string.Equals(LabelOf(previous), LabelOf(turn), StringComparison.OrdinalIgnoreCase)
            )
            {
                var between = TextRange.FromBounds(previous.Inner.End, turn.Inner.Start);
                return new(QuoteFault.Joined, QuotedWords.Core(_text, between) ?? default);
            }

            previous = turn;
        }

        foreach (var part in parts)
        {
            foreach (var turn in Overlapping(part).Where(IsSpeaker))
            {
                if (turn.Label!.Value.Overlaps(part))
                {
                    return new(QuoteFault.HasLabel, turn.Label.Value, Whole: turn.Inner);
                }
            }
        }

        return null;
    }

    /// <summary>A single word before a colon may be anything: <c>Advantage: …</c></summary>
    private bool IsSpeaker(Quotation turn) => _returns || TurnLabelName.IsFullOrInCapitals(_text, turn.Label!.Value);

    private IEnumerable<Quotation> Overlapping(TextRange range)
    {
        int low = 0,
            high = _turns.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _turns[middle].Outer.End > range.Start ? (low, middle) : (middle + 1, high);
        }

        for (; low < _turns.Count && _turns[low].Outer.Start < range.End; low++)
        {
            yield return _turns[low];
        }
    }

    private string LabelOf(Quotation turn) => _text.Substring(turn.Label!.Value.Start, turn.Label.Value.Length);
}
