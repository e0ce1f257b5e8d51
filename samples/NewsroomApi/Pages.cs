using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace NewsroomApi;

/// <summary>The pages for readers. All text of the corpus is encoded.</summary>
internal static class Pages
{
    private const int MaxHits = 20;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", Home).ExcludeFromDescription();
        app.MapGet("/search", Search).ExcludeFromDescription();
        app.MapGet("/articles/{article:article}", (Article article) => ArticlePage(article)).ExcludeFromDescription();
        app.MapGet("/people/{person:person}", (Person person) => PersonPage(person)).ExcludeFromDescription();
        app.MapGet("/quotes/{**quote:quote}", (Quote quote) => QuotePage(quote)).ExcludeFromDescription();
    }

    private static ContentHttpResult Home() =>
        Page(
            "Newsroom",
            $"""
            <form action="/search"><input name="q" aria-label="Search" required> <button>Search</button></form>
            <h2>Articles</h2>
            {List(Corpus.Articles.OrderByDescending(article => article.Published), LinkTo)}
            <h2>People</h2>
            {List(Corpus.People.OrderBy(person => person.Name, StringComparer.Ordinal), LinkTo)}
            <p><a href="/openapi/v1.json">OpenAPI</a></p>
            """
        );

    private static ContentHttpResult Search(string q) =>
        Page(
            "Search: " + q,
            List(
                Corpus.Search(q).Take(MaxHits),
                hit => $"{LinkTo(hit.Article)}<br>{hit.Snippet.Render("<mark>", "</mark>", WebUtility.HtmlEncode)}"
            )
        );

    private static ContentHttpResult ArticlePage(Article article)
    {
        var text = new StringBuilder();
        foreach (var paragraph in article.Paragraphs)
        {
            _ = text.Append("<p>").Append(Marked(article, paragraph)).Append("</p>\n");
        }

        return Page(
            article.Title,
            $"<p>{Encode(article.Publisher)} {Encode(article.Published?.ToString())}</p>\n{text}"
                + $"<h2>People</h2>{List(article.People, LinkTo)}"
        );
    }

    private static ContentHttpResult PersonPage(Person person) =>
        Page(
            person.Name,
            $"{List(person.Roles, role => Encode(role.ToString()))}<h2>Quotes</h2>{List(person.Quotes, LinkTo)}"
                + $"<h2>Articles</h2>{List(person.Articles, LinkTo)}"
        );

    private static ContentHttpResult QuotePage(Quote quote) =>
        Page(
            quote.Speaker?.Name ?? quote.Source ?? "Quote",
            $"<blockquote>{Encode(quote.Text)}</blockquote>"
                + $"<p>{LinkTo(quote.Article)}, {Encode(quote.Location.ToString())}</p>"
        );

    /// <summary>A paragraph with links at its quotes.</summary>
    private static string Marked(Article article, Paragraph paragraph)
    {
        var html = new StringBuilder();
        var at = paragraph.Span.Start;
        foreach (var quote in article.Quotes.Where(quote => paragraph.Span.Contains(quote.Span)))
        {
            if (quote.Span.Start >= at)
            {
                _ = html.Append(Encode(article.Text[at..quote.Span.Start]))
                    .Append("<a href=\"/quotes/")
                    .Append(Encode(quote.Id))
                    .Append("\"><q>")
                    .Append(Encode(article.Text.Substring(quote.Span)))
                    .Append("</q></a>");
                at = quote.Span.End;
            }
        }

        return html.Append(Encode(article.Text[at..paragraph.Span.End])).ToString();
    }

    private static string LinkTo(Article article) =>
        $"<a href=\"/articles/{Encode(article.Id)}\">{Encode(article.Title)}</a>";

    private static string LinkTo(Person person) => $"<a href=\"/people/{Encode(person.Id)}\">{Encode(person.Name)}</a>";

    private static string LinkTo(Quote quote) =>
        $"<a href=\"/quotes/{Encode(quote.Id)}\">{Encode(quote.ToString())}</a>";

    private static string List<T>(IEnumerable<T> items, Func<T, string> show) =>
        "<ul>" + string.Concat(items.Select(item => $"<li>{show(item)}</li>\n")) + "</ul>";

    private static string Encode(string? text) => WebUtility.HtmlEncode(text) ?? "";

    private static ContentHttpResult Page(string title, string body) =>
        TypedResults.Content(
            $$"""
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{Encode(title)}}</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; }
            q { quotes: none; }
            </style>
            <main>
            <p><a href="/">Newsroom</a></p>
            <h1>{{Encode(title)}}</h1>
            {{body}}
            </main>
            </html>
            """,
            "text/html; charset=utf-8"
        );
}
