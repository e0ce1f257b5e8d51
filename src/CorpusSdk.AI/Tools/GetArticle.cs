namespace CorpusSdk.AI;

/// <summary>The function <c>get_article</c>.</summary>
internal static class GetArticle
{
    private static readonly NumberParameter s_offset = new(
        "offset",
        "Where the text begins; nextOffset of the former result, for the next page.",
        0,
        0
    );

    private static readonly NumberParameter s_length = new(
        "length",
        "How many characters of the text to return at most.",
        8_000,
        100,
        20_000
    );

    public static ModelFunction Create(ToolCorpus corpus) =>
        ModelFunction.Create(
            "get_article",
            "Returns an article of the corpus: title, publisher, date, address, its verbatim text, and the quotations "
                + "in it with their speakers. Long texts are returned page by page. Quote only words of this text.",
            [ToolCorpus.ArticleId, s_offset, s_length],
            ToolJson.Default.ArticlePage,
            (arguments, _) => Get(corpus.Article(arguments), arguments)
        );

    private static ArticlePage Get(IArticle article, ToolArguments arguments)
    {
        var text = article.Text;
        var start = arguments.Number(s_offset.Name);
        if (start > 0 && start >= text.Length)
        {
            throw new ToolArgumentException(
                $"the text of the article ends at {text.Length}, and offset {start} is not before that"
            );
        }

        var end = ShortenedText.End(text, start, arguments.Number(s_length.Name));
        return new(
            article.Id,
            article.Title,
            article.Publisher,
            article.Published?.ToString(),
            article.Url,
            article.Language,
            text.Length,
            start,
            text[start..end],
            [
                .. article
                    .Quotes.Where(quote => quote.Span.Start >= start && quote.Span.Start < end)
                    .Select(quote => new QuotationInArticle(
                        ShortenedText.Start(quote.Text, 2_000),
                        RecordNames.Of(quote.Speakers),
                        quote.Source
                    )),
            ],
            end < text.Length ? end : null
        );
    }
}
