namespace CorpusSdk.Matching.Quotations;

/// <summary>The quotations of a text. They are nested in each other or apart, never crossing.</summary>
internal sealed class QuotationSet
{
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
    /// The last quotation, nested in no other, that begins at or before an offset; null if none does.
    /// </summary>
    public Quotation? OuterFrom(int offset)
    {
        var index = LastFrom(offset);
        var quotation = index < 0 ? null : _quotations[index];
        while (quotation?.Enclosing is { } enclosing)
        {
            quotation = enclosing;
        }

        return quotation;
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
