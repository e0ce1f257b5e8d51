namespace NewsroomApi;

/// <summary>The endpoints with JSON. Ids in routes and queries are records here.</summary>
internal static class Api
{
    private const int MaxHits = 20;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/articles", ListArticles).WithSummary("Lists articles, the latest first.");
        api.MapGet("/articles/{article:article}", (Article article) => article).WithSummary("An article.");
        api.MapGet("/people", () => Corpus.People.OrderBy(person => person.Name, StringComparer.Ordinal))
            .WithSummary("Lists people by name.");
        api.MapGet("/people/{person:person}", (Person person) => person).WithSummary("A person.");
        api.MapGet("/people/{person:person}/quotes", (Person person) => person.Quotes)
            .WithSummary("What a person said.");
        api.MapGet("/delegations", () => Corpus.Delegations).WithSummary("Lists delegations.");

        // The ids of quotes contain a slash.
        api.MapGet("/quotes/{**quote:quote}", (Quote quote) => quote).WithSummary("A quote.");
        api.MapGet("/search", (string q) => Corpus.Search(q).Take(MaxHits)).WithSummary("Finds articles.");
    }

    /// <param name="mentioning">Only articles that mention this person.</param>
    /// <param name="from">Only articles that were published on this date or later.</param>
    /// <param name="to">Only articles that were published on this date or earlier.</param>
    private static IEnumerable<ArticleSummary> ListArticles(Person? mentioning, EdtfDate? from, EdtfDate? to)
    {
        var articles = mentioning is null ? Corpus.Articles : Corpus.Articles.Mentioning(mentioning);
        return articles
            .Where(article => from is null || article.Published?.Latest >= from.Value.Earliest)
            .Where(article => to is null || article.Published?.Earliest <= to.Value.Latest)
            .OrderByDescending(article => article.Published)
            .Select(article => new ArticleSummary(article.Id, article.Title, article.Published, article.Publisher));
    }
}

/// <summary>What a list shows of an article.</summary>
internal sealed record ArticleSummary(string Id, string Title, EdtfDate? Published, string? Publisher);
