namespace CorpusSdk.Matching.Quotations;

/// <summary>The quotations of a text. They are nested in each other or apart, never crossing.</summary>
internal sealed class QuotationSet
{
    /// <summary>How often a quotation may be interrupted; a reader takes more for a conversation.</summary>
    public const int MaxInterruptions = 20;

    public static readonly QuotationSet Empty = new([], []);

    private readonly Quotation[] _quotations;

    private QuotationSet(Quotation[] quotations, IReadOnlyList<TextRange> repeated) =>
        (_quotations, Repeated) = (quotations, repeated);

    /// <summary>In order of their start, each before those that are nested in it.</summary>
    public IReadOnlyList<Quotation> All => _quotations;

    /// <summary>
    /// What belongs to the form of quotations within their words: opening marks that a paragraph repeats, and the
    /// prefixes of the lines of a block quote. In order.
    /// </summary>
    public IReadOnlyList<TextRange> Repeated { get; }

    /// <summary>The labels of speakers' turns with words in capital letters, in order.</summary>
    public IEnumerable<TextRange> CapitalLabels(string text) =>
        _quotations
            .Where(quotation => quotation is { Form: QuotationForm.Turn, Label: not null })
            .Select(quotation => quotation.Label!.Value)
            .Where(label => TurnLabelName.HasCapitals(text, label));

    /// <summary>Sorts quotations and drops those that cross others, which were paired with a stray mark.</summary>
    public static QuotationSet Of(List<Quotation> quotations, List<TextRange> repeated)
    {
        var sorted = quotations.OrderBy(q => q.Outer.Start).ThenByDescending(q => q.Outer.End).ToList();
        List<Quotation> kept = new(sorted.Count);
        Stack<Quotation> enclosing = new();
        foreach (var quotation in sorted)
        {
            while (enclosing.Count > 0 && enclosing.Peek().Outer.End <= quotation.Outer.Start)
            {
                _ = enclosing.Pop();
            }

            if (enclosing.Count > 0)
            {
                if (enclosing.Peek().Outer.End < quotation.Outer.End)
                {
                    continue;
                }

                quotation.Enclosing = enclosing.Peek();
            }

            kept.Add(quotation);
            enclosing.Push(quotation);
        }

        return new([.. kept], repeated);
    }

    /// <summary>The innermost quotation that contains a range; null if none does.</summary>
    public Quotation? Around(TextRange range)
    {
        var index = LastFrom(range.Start);
        for (var quotation = index < 0 ? null : _quotations[index]; quotation is not null; )
        {
            if (quotation.Contains(range))
            {
                return quotation;
            }

            quotation = quotation.Enclosing;
        }

        return null;
    }

    /// <summary>
    /// The narrator's words, with the marks around them, between two ranges: between the quotations that they are in,
    /// or within these. The white space before them is kept, so that the words of the quotations stay apart.
    /// </summary>
    public List<TextRange> Interruptions(string text, TextRange first, TextRange last)
    {
        List<TextRange> words = [];
        var before = QuotedWords.Core(text, first) is { } begin ? Around(begin) : null;
        var end = QuotedWords.Core(text, last) is { } stop ? Around(stop) : null;
        if (before is null || end is null || before.Enclosing != end.Enclosing)
        {
            return words;
        }

        AddInner(before);
        foreach (var next in Siblings(before).TakeWhile(q => q.Outer.Start <= end.Outer.Start).Take(MaxInterruptions))
        {
            var space = before.Inner.End;
            while (space < next.Outer.Start && !char.IsWhiteSpace(text[space]))
            {
                space++;
            }

            var isSpaced = space < next.Outer.Start;
            words.Add(TextRange.FromBounds(before.Inner.End, isSpaced ? space : before.Inner.End));
            words.Add(TextRange.FromBounds(isSpaced ? space + 1 : before.Inner.End, next.Inner.Start));
            before = next;
            AddInner(before);
        }

        _ = words.RemoveAll(range => range.Length == 0);
        return words;

        void AddInner(Quotation quotation)
        {
            foreach (var inner in quotation.Interruptions)
            {
                if (inner.Start >= first.Start && inner.End <= last.End)
                {
                    var isSpaced = inner.End < last.End && char.IsWhiteSpace(text[inner.End]);
                    var start = isSpaced && char.IsWhiteSpace(text[inner.Start - 1]) ? inner.Start - 1 : inner.Start;
                    words.Add(TextRange.FromBounds(start, inner.End));
                }
            }
        }
    }

    /// <summary>The quotations behind one that are nested in the same as it, in order.</summary>
    public IEnumerable<Quotation> Siblings(Quotation quotation)
    {
        var end = quotation.Enclosing?.Outer.End ?? int.MaxValue;
        for (var i = LastFrom(quotation.Outer.Start) + 1; i < _quotations.Length; i++)
        {
            if (_quotations[i].Outer.Start >= end)
            {
                yield break;
            }

            if (_quotations[i].Enclosing == quotation.Enclosing)
            {
                yield return _quotations[i];
            }
        }
    }

    /// <summary>The quotations directly within one, in order.</summary>
    public IEnumerable<Quotation> NestedIn(Quotation quotation)
    {
        for (var i = LastFrom(quotation.Outer.Start); i >= 0 && i < _quotations.Length; i++)
        {
            if (_quotations[i].Outer.Start >= quotation.Outer.End)
            {
                yield break;
            }

            if (_quotations[i].Enclosing == quotation)
            {
                yield return _quotations[i];
            }
        }
    }

    /// <summary>The last quotation before one that is nested in the same as it; null if there is none.</summary>
    public Quotation? Before(Quotation quotation)
    {
        var index = LastFrom(quotation.Outer.Start);
        while (index >= 0 && _quotations[index] != quotation)
        {
            index--;
        }

        var before = index > 0 ? _quotations[index - 1] : null;
        while (before is not null && before.Enclosing != quotation.Enclosing)
        {
            before = before.Enclosing;
        }

        return before;
    }

    /// <summary>The ranges of <see cref="Repeated"/> within a range.</summary>
    public IEnumerable<TextRange> RepeatedIn(TextRange range)
    {
        int low = 0,
            high = Repeated.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Repeated[middle].Start >= range.Start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return Repeated.Skip(low).TakeWhile(mark => mark.End <= range.End);
    }

    /// <summary>The index of the last quotation that begins at or before an offset, or -1.</summary>
    public int LastFrom(int offset)
    {
        int low = 0,
            high = _quotations.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_quotations[middle].Outer.Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
