namespace CorpusSdk.Matching.Quotations;

/// <summary>How a text shows that words are quoted.</summary>
internal enum QuotationForm
{
    /// <summary>By quotation marks.</summary>
    Marks,

    /// <summary>By a dash at the start of a line of dialogue, as in French, Spanish or Russian.</summary>
    Dash,

    /// <summary>By <c>&gt;</c> at the start of each line, as in Markdown, or by the tag of HTML.</summary>
    Block,

    /// <summary>By the speaker's name and a colon at the start of a line, as in a transcript.</summary>
    Turn,
}

/// <summary>Words of a text that are shown as somebody's words.</summary>
internal sealed class Quotation
{
    /// <param name="form">How the text shows it.</param>
    /// <param name="parts">At least one; see <see cref="Parts"/>.</param>
    /// <param name="outer">See <see cref="Outer"/>.</param>
    public Quotation(QuotationForm form, IReadOnlyList<TextRange> parts, TextRange outer)
    {
        (Form, Parts, Outer) = (form, parts, outer);
        Inner = TextRange.FromBounds(parts[0].Start, parts[parts.Count - 1].End);
    }

    public QuotationForm Form { get; }

    /// <summary>
    /// The quoted words, in order: one range for each paragraph or line, without marks, repeated marks and the words of
    /// the narrator between.
    /// </summary>
    public IReadOnlyList<TextRange> Parts { get; }

    /// <summary>From the first quoted word to the last.</summary>
    public TextRange Inner { get; }

    /// <summary>The quotation with its marks, dash or label.</summary>
    public TextRange Outer { get; }

    /// <summary>Whether the marks are single ones.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Whether it ends in the way its form demands; false if the closing mark is missing.</summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>The name before the colon of a speaker's turn.</summary>
    public TextRange? Label { get; init; }

    /// <summary>The narrator's words within the marks, in order: attributions between commas or dashes.</summary>
    public IReadOnlyList<TextRange> Interruptions { get; init; } = [];

    /// <summary>The quotation that this one is nested in.</summary>
    public Quotation? Enclosing { get; internal set; }

    /// <summary>Whether a range, which must not be empty, is in the quoted words and in nothing else.</summary>
    public bool Contains(TextRange range) =>
        Inner.Contains(range) && PartAt(range.Start) >= 0 && PartAt(range.End - 1) >= 0;

    /// <summary>The index of the part that contains an offset, or -1.</summary>
    public int PartAt(int offset) =>
        FirstPartFrom(offset) is var part && part < Parts.Count && Parts[part].Start <= offset ? part : -1;

    /// <summary>The index of the first part that ends behind an offset.</summary>
    public int FirstPartFrom(int offset)
    {
        int low = 0,
            high = Parts.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Parts[middle].End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
