namespace CorpusSdk.Matching.Quotations;

/// <summary>A quotation whose closing mark has not been read yet.</summary>
internal sealed class OpenQuotation
{
    private readonly List<TextRange> _parts;
    private int _spoken;

    /// <param name="mark">The opening mark.</param>
    /// <param name="range">Its place.</param>
    /// <param name="continued">The quotation that the mark continues, if it repeats an opening mark.</param>
    public OpenQuotation(char mark, TextRange range, OpenQuotation? continued)
    {
        (Mark, Opened, ContentStart) = (mark, continued?.Opened ?? range, range.End);
        continued?.DropSilent();
        _parts = continued?._parts ?? [];
        _spoken = _parts.Count;
        IsContinued = continued is not null;
    }

    public char Mark { get; }

    /// <summary>The first opening mark of the quotation.</summary>
    public TextRange Opened { get; }

    /// <summary>Whether the opening mark was repeated.</summary>
    public bool IsContinued { get; }

    /// <summary>The offset after the mark that the current part begins with.</summary>
    public int ContentStart { get; set; }

    /// <summary>How many blocks without marks follow so far.</summary>
    public int SilentBlocks { get; set; }

    public IReadOnlyList<TextRange> Parts => _parts;

    /// <summary>Ends a part; those without a word are dropped.</summary>
    public void EndPart(string text, TextBlock block, int end)
    {
        AddRanges(text, block.Between(ContentStart, Math.Max(ContentStart, end)));
        _spoken = _parts.Count;
    }

    /// <summary>Adds a block that belongs to the quotation if a later one closes it.</summary>
    public void AddSilent(string text, TextBlock block) => AddRanges(text, block.Between(block.Start, block.End));

    /// <summary>The blocks without marks were not part of the quotation.</summary>
    public void DropSilent()
    {
        _parts.RemoveRange(_spoken, _parts.Count - _spoken);
        SilentBlocks = 0;
    }

    private void AddRanges(string text, IEnumerable<TextRange> ranges)
    {
        foreach (var range in ranges)
        {
            if (QuotedWords.Trim(text, range) is { } words)
            {
                _parts.Add(words);
            }
        }
    }
}
