namespace CorpusSdk;

/// <summary>The passage of an article that a quotation is from, or the one that is nearest.</summary>
public sealed class QuotationSource
{
    internal QuotationSource(IArticle article, TextSpan span, IQuote? quote, IReadOnlyList<IPerson> speakers)
    {
        Article = article;
        Span = span;
        Quote = quote;
        Speakers = speakers;
        Location = PassageLocation.Of(article, span.Start);
    }

    /// <summary>The article.</summary>
    public IArticle Article { get; }

    /// <summary>
    /// The position in <see cref="IArticle.Text"/>, in UTF-16 code units: from the first word of the passage to the
    /// last, with what the quotation leaves out between.
    /// </summary>
    public TextSpan Span { get; }

    /// <summary>The characters of the article at <see cref="Span"/>.</summary>
    public string Text => Article.Text.Substring(Span);

    /// <summary>The annotated quote that the passage is part of; null if none covers it.</summary>
    public IQuote? Quote { get; }

    /// <summary>
    /// Whose words they are: the speakers of <see cref="Quote"/>, or the person whom the article itself names next to
    /// the words. Empty if neither says so.
    /// </summary>
    public IReadOnlyList<IPerson> Speakers { get; }

    /// <summary>The publication date of the article; null if unknown.</summary>
    public EdtfDate? Published => Article.Published;

    /// <summary>The position of the passage in the file of the article.</summary>
    public SourceLocation Location { get; }

    /// <summary>Returns the id of the article and the position, for example <c>essay [3..17)</c>.</summary>
    public override string ToString() => $"{Article.Id} {Span}";
}
