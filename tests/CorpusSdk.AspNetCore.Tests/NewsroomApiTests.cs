using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CorpusSdk.AspNetCore.Tests;

/// <summary>The sample web service, with a client: what it answers is what its OpenAPI document says.</summary>
public sealed class NewsroomApiTests(WebApplicationFactory<Program> factory)
    : IClassFixture<WebApplicationFactory<Program>>
{
    private const string Quote = "putins-possible-gift/we-appreciate-north-koreas-consistent-and-firm";

    private readonly HttpClient _client = factory.CreateClient();

    [Theory]
    [InlineData("/api/articles", "/api/articles")]
    [InlineData("/api/articles/putins-possible-gift", "/api/articles/{article}")]
    [InlineData("/api/people", "/api/people")]
    [InlineData("/api/people/vladimir-putin", "/api/people/{person}")]
    [InlineData("/api/people/vladimir-putin/quotes", "/api/people/{person}/quotes")]
    [InlineData("/api/delegations", "/api/delegations")]
    [InlineData("/api/quotes/" + Quote, "/api/quotes/{quote}")]
    [InlineData("/api/search?q=satellite", "/api/search")]
    public async Task A_response_is_as_the_document_describes_it(string url, string path)
    {
        var document = JsonNode.Parse(await _client.GetStringAsync("/openapi/v1.json"))!;
        var schema = document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]![
            "schema"
        ]!.AsObject();
        schema["$defs"] = document["components"]!["schemas"]!.DeepClone();
        var text = schema.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        var json = await _client.GetStringAsync(url);

        var result = JsonSchema
            .FromText(text)
            .Evaluate(JsonDocument.Parse(json).RootElement, new() { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, json[..Math.Min(json.Length, 300)]);

        // A schema that allows everything would be of no use.
        Assert.False(JsonSchema.FromText(text).Evaluate(JsonDocument.Parse("[{}]").RootElement).IsValid);
        Assert.False(JsonSchema.FromText(text).Evaluate(JsonDocument.Parse("{}").RootElement).IsValid);
    }

    [Theory]
    [InlineData("/api/people", "Person")]
    [InlineData("/api/people/{person}/quotes", "Quote")]
    [InlineData("/api/delegations", "Delegation")]
    [InlineData("/api/search", "SearchHitOfArticle")]
    public async Task The_document_describes_a_record_once(string path, string name)
    {
        var document = JsonNode.Parse(await _client.GetStringAsync("/openapi/v1.json"))!;
        var schema = document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]![
            "schema"
        ]!;
        Assert.Equal($"#/components/schemas/{name}", (string?)schema["items"]!["$ref"]);
        Assert.NotNull(document["components"]!["schemas"]![name]);
    }

    [Theory]
    [InlineData("/api/articles/putins-posible", HttpStatusCode.NotFound)]
    [InlineData("/api/people/x", HttpStatusCode.NotFound)]
    [InlineData("/api/quotes/putins-possible-gift/x", HttpStatusCode.NotFound)]
    [InlineData("/api/articles?mentioning=x", HttpStatusCode.BadRequest)]
    [InlineData("/api/articles?from=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/api/search", HttpStatusCode.BadRequest)]
    public async Task An_unknown_id_is_not_found_in_a_route_and_refused_in_a_query(string url, HttpStatusCode status) =>
        Assert.Equal(status, (await _client.GetAsync(new Uri(url, UriKind.Relative))).StatusCode);

    [Fact]
    public async Task Ids_in_queries_are_records()
    {
        var all = JsonNode.Parse(await _client.GetStringAsync("/api/articles"))!.AsArray();
        var some = JsonNode
            .Parse(await _client.GetStringAsync("/api/articles?mentioning=vladimir-putin&from=2024&to=2024-12"))!
            .AsArray();
        Assert.Equal(5, all.Count);
        Assert.InRange(some.Count, 1, 4);
        Assert.All(
            some,
            article => Assert.StartsWith("2024", (string?)article!["published"], StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_slash_in_an_id_may_be_escaped()
    {
        var plain = await _client.GetStringAsync("/api/quotes/" + Quote);
        var escaped = await _client.GetStringAsync(
            "/api/quotes/" + Quote.Replace("/", "%2F", StringComparison.Ordinal)
        );
        Assert.Equal(plain, escaped);
    }

    [Theory]
    [InlineData("/", "Putin&#39;s Possible &#39;Gift&#39;")]
    [InlineData("/search?q=satellite", "<mark>satellite</mark>")]
    [InlineData("/search?q=<script>", "<h1>Search: &lt;script&gt;</h1>")]
    [InlineData("/articles/putins-possible-gift", "<q>We appreciate")]
    [InlineData("/people/vladimir-putin", "<h1>Vladimir Putin</h1>")]
    [InlineData("/quotes/" + Quote, "<blockquote>We appreciate")]
    public async Task Pages_show_articles_people_and_quotes(string url, string html) =>
        Assert.Contains(html, await _client.GetStringAsync(url), StringComparison.Ordinal);
}
