namespace CorpusSdk;

/// <summary>In what way a quotation differs from the passage that is nearest.</summary>
public enum QuotationDifferenceKind
{
    /// <summary>A negation or limit, such as <c>not</c> or <c>only</c>, was dropped, added or exchanged.</summary>
    Negation,

    /// <summary>A number differs.</summary>
    Number,

    /// <summary>The quotation leaves out a word, marked or at its edge, that turns or limits the meaning.</summary>
    UnsafeCut,

    /// <summary>Words of several quotations or passages are joined into one.</summary>
    Joined,

    /// <summary>The article states that the words were not said.</summary>
    Denied,

    /// <summary>An ellipsis leaves out whole sentences, more than 50 words, or most of the words.</summary>
    LongOmission,

    /// <summary>Words were replaced by others.</summary>
    WordsReplaced,

    /// <summary>Words were dropped without an ellipsis.</summary>
    WordsDropped,

    /// <summary>Words were added.</summary>
    WordsAdded,

    /// <summary>The same words are in another order.</summary>
    Order,

    /// <summary>Letter case within the quotation differs.</summary>
    LetterCase,

    /// <summary>Punctuation within the quotation differs, or a question mark.</summary>
    Punctuation,

    /// <summary>The text names another speaker than the corpus.</summary>
    Speaker,

    /// <summary>The text names another article, or another year, than the corpus.</summary>
    Article,
}

/// <summary>A difference between a quotation and the passage that is nearest.</summary>
/// <param name="Kind">The kind of the difference.</param>
/// <param name="Span">
/// The words of the verified text, in UTF-16 code units; empty where only the article has words.
/// </param>
/// <param name="SourceSpan">
/// The words of <see cref="IArticle.Text"/>, in UTF-16 code units; empty where only the quotation has words, and for
/// words that are not in the article of the nearest passage.
/// </param>
/// <param name="Message">A description in one sentence, without a full stop: <c>'not' is left out</c>.</param>
public readonly record struct QuotationDifference(
    QuotationDifferenceKind Kind,
    TextSpan Span,
    TextSpan SourceSpan,
    string Message
)
{
    /// <summary>Returns <see cref="Message"/>.</summary>
    public override string ToString() => Message;
}
