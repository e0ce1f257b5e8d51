namespace CorpusSdk.Matching.Quotations;

/// <summary>What is wrong with words that are given as a quote, though they are in the text.</summary>
internal enum QuoteFault
{
    /// <summary>None of the words are in quotation marks.</summary>
    NotQuoted,

    /// <summary>Some of the words are not in quotation marks.</summary>
    PartlyQuoted,

    /// <summary>The label of a speaker's turn is among the words.</summary>
    HasLabel,

    /// <summary>The words are from several quotations.</summary>
    Joined,

    /// <summary>The omission leaves out a word that turns or limits the meaning.</summary>
    OmitsMeaning,

    /// <summary>The omission leaves out whole sentences, or many words.</summary>
    OmitsMuch,

    /// <summary>The omission goes from within one sentence to within the next.</summary>
    JoinsHalves,

    /// <summary>A word before or behind the quote, in the same sentence, turns its meaning.</summary>
    EdgeChangesMeaning,

    /// <summary>The author says that the words were not said.</summary>
    Denied,

    /// <summary>The quote is given as whole sentences, but begins or ends within one.</summary>
    Fragment,
}

/// <param name="Words">The words of the text that show it.</param>
/// <param name="Count">How many words are left out.</param>
/// <param name="Whole">The whole sentences that a fragment is from, or the words of a turn.</param>
/// <param name="IsInterrupted">
/// Whether the quotations that are joined are one, interrupted by its attribution.
/// </param>
/// <param name="Pieces">
/// If an attribution is between the quote and the words: the whole pieces of their sentence, in order.
/// </param>
internal readonly record struct QuoteFinding(
    QuoteFault Fault,
    TextRange Words,
    int Count = 0,
    TextRange Whole = default,
    bool IsInterrupted = false,
    IReadOnlyList<TextRange>? Pieces = null
);
