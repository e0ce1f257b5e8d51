namespace CorpusSdk.AI;

/// <summary>The function <c>search_articles</c>.</summary>
internal static class SearchArticles
{
    private static readonly TextParameter s_query = new(
        "query",
        "Words, at least one of which an article must contain. \"Double quotes\" search a phrase, a final * a prefix, "
            + "and -word excludes articles.",
        500
    );

    private static readonly ToolParameter s_count = ToolParameter.Count(10, 50);

    public static ModelFunction Create(ToolCorpus corpus) =>
        ModelFunction.Create(
            "search_articles",
            "Searches the full text of the articles of the corpus. Returns the best matches first, each with its id, "
                + "title, date and the passage that matches. Use it to find articles before you write about them.",
            [s_query, s_count, ToolParameter.Offset],
            ToolJson.Default.FoundArticles,
            (arguments, cancellationToken) => Search(corpus.Verifier.SearchIndex, arguments, cancellationToken)
        );

    private static FoundArticles Search(
        SearchIndex<IArticle> index,
        ToolArguments arguments,
        CancellationToken cancellationToken
    )
    {
        index.Build(cancellationToken);
        var hits = index.Search(arguments.Text(s_query.Name));
        var page = Page.Of(hits, hits.Count, arguments, s_count.Name);
        return new(hits.Count, [.. page.Items.Select(Found)], page.NextOffset);
    }

    private static FoundArticle Found(SearchHit<IArticle> hit) =>
        new(
            hit.Article.Id,
            hit.Article.Title,
            hit.Article.Publisher,
            hit.Article.Published?.ToString(),
            ShortenedText.Start(hit.Snippet.Text, 500)
        );
}
