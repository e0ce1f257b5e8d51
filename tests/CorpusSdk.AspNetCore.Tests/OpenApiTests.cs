using System.Text.Json.Nodes;
using CorpusSdk.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NewsroomApi;

namespace CorpusSdk.AspNetCore.Tests;

/// <summary>OpenAPI documents of services that use records in other ways than the sample.</summary>
public sealed class OpenApiTests
{
    /// <param name="Since">A value type that can be missing.</param>
    internal sealed record Card(Article Article, EdtfDate? Since, TextSpan? Span);

    [Fact]
    public async Task Optional_dates_and_spans_are_described_as_dates_and_spans()
    {
        var schemas = (await DocumentOf(app => app.MapGet("/card", () => new Card(Corpus.Articles[0], null, null))))[
            "components"
        ]!["schemas"]!;
        var text = schemas.ToJsonString();
        Assert.DoesNotContain("\"items\":{\"type\":\"string\",\"format\"", text, StringComparison.Ordinal);
        Assert.Equal("string", (string?)schemas["EdtfDate"]!["type"]);
        Assert.Equal("object", (string?)schemas["TextSpan"]!["type"]);
        Assert.Null(schemas["TextSpan"]!["items"]);
        Assert.NotNull(schemas["TextSpan"]!["properties"]!["start"]);
    }

    [Fact]
    public async Task Ids_in_queries_headers_and_forms_are_texts()
    {
        var paths = (
            await DocumentOf(app =>
            {
                _ = app.MapGet("/query", (Person[] id) => id.Length);
                _ = app.MapGet("/header", ([FromHeader] Person id) => id.Name);
                _ = app.MapGet("/one", (Person? id) => id?.Name);
                _ = app.MapPost("/form", ([FromForm] Person id) => id.Name).DisableAntiforgery();
            })
        )["paths"]!;
        Assert.Equal("array", (string?)Parameter("/query")["type"]);
        Assert.Equal("string", (string?)Parameter("/query")["items"]!["type"]);
        Assert.Equal("string", (string?)Parameter("/header")["type"]);
        Assert.Equal("string", (string?)Parameter("/one")["type"]);
        var form = paths["/form"]!["post"]!["requestBody"]!["content"]!["application/x-www-form-urlencoded"]![
            "schema"
        ]!;
        Assert.Equal("string", (string?)form["properties"]!["id"]!["type"]);

        JsonNode Parameter(string path) => paths[path]!["get"]!["parameters"]![0]!["schema"]!;
    }

    [Fact]
    public async Task Words_of_enumerations_in_a_query_are_the_names_that_are_parsed()
    {
        await using var app = await StartAsync(app => app.MapGet("/kind", (QuoteKind kind) => kind));
        var client = app.GetTestClient();
        var document = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!;
        var words = document["paths"]!["/kind"]!["get"]!["parameters"]![0]!["schema"]!["enum"]!.AsArray();
        Assert.Equal(["Direct", "Partial"], words.Select(word => (string?)word));
        foreach (var word in words)
        {
            Assert.Equal(
                $"\"{((string?)word)!.ToLowerInvariant()}\"",
                await client.GetStringAsync($"/kind?kind={(string?)word}")
            );
        }
    }

    private static async Task<JsonNode> DocumentOf(Action<WebApplication> map)
    {
        await using var app = await StartAsync(map);
        return JsonNode.Parse(await app.GetTestClient().GetStringAsync("/openapi/v1.json"))!;
    }

    private static async Task<WebApplication> StartAsync(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateBuilder();
        _ = builder.WebHost.UseTestServer();
        _ = builder.Services.AddOpenApi(options => options.AddCorpus());
        var app = builder.Build();
        _ = app.MapOpenApi();
        map(app);
        await app.StartAsync();
        return app;
    }
}
