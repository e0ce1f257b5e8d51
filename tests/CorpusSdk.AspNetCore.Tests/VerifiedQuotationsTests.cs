using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using NewsroomApi;

namespace CorpusSdk.AspNetCore.Tests;

/// <summary>Drafts leave the service only if their quotations are those of the corpus.</summary>
public sealed class VerifiedQuotationsTests(WebApplicationFactory<Program> factory)
    : IClassFixture<WebApplicationFactory<Program>>
{
    private static readonly Quote s_quote = Corpus.Quotes.PutinsPossibleGift.WeAppreciateNorthKoreasConsistentAndFirm;
    private static readonly QuotationVerifier s_verifier = QuotationVerifier.ForIndex(Corpus.SearchIndex);

    [Theory]
    [InlineData("No quotation.")]
    [InlineData("A \"so-called\" word.")]
    [InlineData("")]
    public async Task A_clean_draft_is_sent(string text)
    {
        var response = await PostAsync($"{text} \"{s_quote.Text}\" {s_quote.Speaker!.Name} said.");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var draft = await response.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Contains(s_quote.Text, (string?)draft!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_quotation_is_refused_with_a_report()
    {
        const string invented = "Our whales have promised to carry the mail on Sundays.";
        var response = await PostAsync($"\"{s_quote.Text}\" he said. \"{invented}\"");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal(422, (int)problem!["status"]!);
        Assert.StartsWith("A quotation is ", (string?)problem["detail"], StringComparison.Ordinal);
        var quotations = problem["quotations"]!.AsArray();
        Assert.Equal(["Verbatim", "NotFound"], quotations.Select(quotation => (string?)quotation!["verdict"]));
        Assert.Equal(invented, (string?)quotations[1]!["text"]);
        Assert.Equal("putins-possible-gift", (string?)quotations[0]!["article"]);
    }

    [Fact]
    public async Task The_document_describes_the_refusal()
    {
        var document = JsonNode.Parse(await factory.CreateClient().GetStringAsync("/openapi/v1.json"))!;
        var responses = document["paths"]!["/api/drafts"]!["post"]!["responses"]!.AsObject();
        Assert.NotNull(responses["422"]!["content"]!["application/problem+json"]);
        Assert.NotNull(responses["200"]!["content"]!["application/json"]);
    }

    [Theory]
    [InlineData("value", HttpStatusCode.UnprocessableEntity)]
    [InlineData("typed", HttpStatusCode.UnprocessableEntity)]
    [InlineData("union", HttpStatusCode.UnprocessableEntity)]
    [InlineData("task", HttpStatusCode.UnprocessableEntity)]
    [InlineData("missing", HttpStatusCode.NotFound)]
    [InlineData("bad", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.OK)]
    [InlineData("other", HttpStatusCode.InternalServerError)]
    [InlineData("other-result", HttpStatusCode.InternalServerError)]
    public async Task Values_are_found_in_every_kind_of_result(string path, HttpStatusCode status)
    {
        const string text = "They said: \"Our whales have promised to carry the mail on Sundays.\"";
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask });
        Add("value", () => text);
        Add("typed", () => TypedResults.Ok(text));
        Add("union", Results<NotFound, Ok<string>> () => TypedResults.Ok(text));
        Add("task", () => Task.FromResult(text));
        Add("missing", Results<NotFound, Ok<string>> () => TypedResults.NotFound());
        Add("bad", () => TypedResults.BadRequest(3));
        Add("null", string? () => null);
        Add("other", () => new { text });
        Add("other-result", () => TypedResults.Ok(new { text }));
        await app.StartAsync();
        Assert.Equal(status, (await app.GetTestClient().GetAsync(new Uri($"/{path}", UriKind.Relative))).StatusCode);

        void Add(string name, Delegate handler) =>
            _ = app.MapGet(name, handler).WithVerifiedQuotations(s_verifier, (string answer) => answer);
    }

    [Fact]
    public async Task What_is_acceptable_can_be_chosen()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        _ = app.MapGet("/", () => "A \"so-called\" word.")
            .WithVerifiedQuotations(s_verifier, (string answer) => answer, quotation => quotation.IsClean);
        await app.StartAsync();
        var response = await app.GetTestClient().GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    private Task<HttpResponseMessage> PostAsync(string text) =>
        factory.CreateClient().PostAsJsonAsync("/api/drafts", new { title = "Ferries", text });
}
