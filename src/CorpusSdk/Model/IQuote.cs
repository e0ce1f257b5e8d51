namespace CorpusSdk;

/// <summary>A quotation: words of an article, and whose they are.</summary>
public interface IQuote
{
    /// <summary>The article's id, <c>/</c>, and the quote's own: <c>putins-possible-gift/we-appreciate</c>.</summary>
    string Id { get; }

    /// <summary>The quoted words, character for character as in the article.</summary>
    string Text { get; }

    /// <summary>Whether the words are a speech of their own or part of the author's sentence.</summary>
    QuoteKind Kind { get; }

    /// <summary>
    /// Whose words they are; null if they are those of a <see cref="Source"/>, or if nobody is named.
    /// </summary>
    IPerson? Speaker { get; }

    /// <summary>
    /// The organisation or unnamed source whose words they are; null if there is a <see cref="Speaker"/>, or nobody is
    /// named.
    /// </summary>
    string? Source { get; }

    /// <summary>The verb that attributes the words, as in the text: <c>said</c>; null if not given.</summary>
    string? Cue { get; }

    /// <summary>Who relays the words: <c>CBS Radio</c>; null if the article quotes them by itself.</summary>
    string? Via { get; }

    /// <summary>The article that quotes the words.</summary>
    IArticle Article { get; }

    /// <summary>Where the words stand in <see cref="IArticle.Text"/>: UTF-16 code units, half-open.</summary>
    TextSpan Span { get; }

    /// <summary>The paragraph in which the words begin.</summary>
    Paragraph Paragraph { get; }

    /// <summary>Where the words stand in the article's file.</summary>
    SourceLocation Location { get; }
}
