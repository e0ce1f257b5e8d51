using System.Text.Json;
using System.Text.Json.Nodes;
using CorpusSdk.AI.Tests.Harness;
using CorpusSdk.Tests;
using Microsoft.Extensions.AI;

namespace CorpusSdk.AI.Tests;

public sealed class ToolTests
{
    private static readonly IList<AIFunction> s_tools = CorpusTools.Create(Harbour.Verifier);

    [Fact]
    public void Functions_and_parameters_are_described()
    {
        Assert.Equal(
            ["search_articles", "get_article", "get_person", "get_quotations_of_person", "verify_quotations"],
            s_tools.Select(tool => tool.Name)
        );
        foreach (var tool in s_tools)
        {
            Assert.InRange(tool.Description.Length, 50, 600);
            Assert.All(
                tool.JsonSchema.GetProperty("properties").EnumerateObject(),
                property => Assert.InRange(property.Value.GetProperty("description").GetString()!.Length, 10, 200)
            );
            Assert.Equal("object", tool.ReturnJsonSchema!.Value.GetProperty("type").GetString());
            Assert.DoesNotContain(
                "nextOffset",
                tool.ReturnJsonSchema.Value.GetProperty("required").EnumerateArray().Select(name => name.GetString())
            );
        }
    }

    [Fact]
    public async Task Articles_are_found()
    {
        var result = await Call("search_articles", ("query", "ferry spring"));
        Assert.Equal(2, (int)result["total"]!);
        var first = result["articles"]![0]!;
        Assert.Equal("ferry-waits", (string?)first["id"]);
        Assert.Equal("2024-01-16", (string?)first["published"]);
        Assert.Contains("spring", (string?)first["snippet"], StringComparison.OrdinalIgnoreCase);
        Assert.Null(result["nextOffset"]);
    }

    [Fact]
    public async Task Lists_are_read_page_by_page()
    {
        var page = await Call("search_articles", ("query", "ferry"), ("count", 1));
        Assert.Equal(1, (int)page["nextOffset"]!);
        var next = await Call("search_articles", ("query", "ferry"), ("count", 1), ("offset", page["nextOffset"]));
        Assert.NotEqual((string?)page["articles"]![0]!["id"], (string?)next["articles"]![0]!["id"]);
        Assert.Null(next["nextOffset"]);

        var beyond = await Call("search_articles", ("query", "ferry"), ("offset", int.MaxValue));
        Assert.Empty(beyond["articles"]!.AsArray());
        Assert.Null(beyond["nextOffset"]);
    }

    [Fact]
    public async Task An_article_has_its_text_and_quotations()
    {
        var article = await Call("get_article", ("id", "ferry-waits"));
        Assert.Equal(Harbour.Ferry.Text, (string?)article["text"]);
        Assert.Equal(Harbour.Ferry.Text.Length, (int)article["length"]!);
        Assert.Equal(Harbour.Safe, (string?)article["quotations"]![0]!["text"]);
        Assert.Equal("Jane Doe", (string?)article["quotations"]![0]!["speakers"]![0]!["name"]);
        Assert.Null(article["nextOffset"]);
    }

    [Fact]
    public async Task A_long_text_is_read_page_by_page_and_never_cut_within_a_character()
    {
        var article = new FakeArticle("long") { Text = string.Concat(Enumerable.Repeat("🚢", 5_000)) };
        var tools = CorpusTools.Create(new([article]));
        var text = "";
        for (int? offset = 0; offset is not null; )
        {
            var page = await Call(tools, "get_article", ("id", "long"), ("length", 1_001), ("offset", offset));
            Assert.True(char.IsLowSurrogate(((string)page["text"]!)[^1]));
            text += (string?)page["text"];
            offset = (int?)page["nextOffset"];
        }

        Assert.Equal(article.Text, text);
    }

    [Theory]
    [InlineData("jane-doe")]
    [InlineData("Jane Doe")]
    [InlineData("ms. doe ")]
    public async Task A_person_has_names_and_counts(string name)
    {
        var person = await Call("get_person", ("person", name));
        Assert.Equal("jane-doe", (string?)person["id"]);
        Assert.Equal("Norland", (string?)person["country"]);
        Assert.Equal(2, (int)person["quotationCount"]!);
        Assert.Equal(2, (int)person["articleCount"]!);
        Assert.Equal("ferry-waits", (string?)person["articles"]![0]!["id"]);
    }

    [Fact]
    public async Task Quotations_of_a_person_are_filtered()
    {
        var all = await Call("get_quotations_of_person", ("person", "jane-doe"));
        Assert.Equal(2, (int)all["total"]!);
        var some = await Call("get_quotations_of_person", ("person", "jane-doe"), ("containing", "A TICKET costs"));
        Assert.Equal(Harbour.Ticket, (string?)Assert.Single(some["quotations"]!.AsArray())!["text"]);
    }

    /// <summary>A verifier of a selection gives a model nothing else.</summary>
    [Fact]
    public async Task Articles_outside_of_the_selection_are_not_shown()
    {
        var tools = CorpusTools.Create(new([Harbour.Fares]));
        var person = await Call(tools, "get_person", ("person", "jane-doe"));
        Assert.Equal((1, 1), ((int)person["quotationCount"]!, (int)person["articleCount"]!));
        var quotations = await Call(tools, "get_quotations_of_person", ("person", "jane-doe"));
        Assert.Equal("ferry-fares", (string?)Assert.Single(quotations["quotations"]!.AsArray())!["article"]!["id"]);
        Assert.NotNull((await Call(tools, "get_article", ("id", "ferry-waits")))["error"]);
    }

    [Fact]
    public async Task Quotations_are_verified()
    {
        const string text = $"\"{Harbour.Safe}\" Jane Doe said. \"{Harbour.Invented}\"";
        var result = await Call("verify_quotations", ("text", text));
        Assert.False((bool)result["isClean"]!);
        var first = result["quotations"]![0]!;
        Assert.Equal("Verbatim", (string?)first["verdict"]);
        Assert.Equal("ferry-waits", (string?)first["article"]);
        Assert.Equal(Harbour.Safe, text[(int)first["start"]!..(int)first["end"]!]);
        Assert.Equal("NotFound", (string?)result["quotations"]![1]!["verdict"]);
    }

    [Theory]
    [InlineData("get_article", """{"id":"ferry-wait"}""", "no article has the id 'ferry-wait'", "ferry-waits")]
    [InlineData("get_person", """{"person":"Jane Do"}""", "no person has the id or name 'Jane Do'", "jane-doe")]
    [InlineData("get_article", """{"id":"zzz"}""", "no article has the id 'zzz'", null)]
    [InlineData("get_article", """{"id":"ferry-waits","offset":100000}""", "the text of the article ends at ", null)]
    [InlineData("get_article", "{}", "the argument 'id' is missing", null)]
    [InlineData("get_article", """{"id":null}""", "the argument 'id' is missing", null)]
    [InlineData("get_article", """{"id":" "}""", "the argument 'id' is empty", null)]
    [InlineData("get_article", """{"id":{"a":1}}""", "the argument 'id' must be a string", null)]
    [InlineData("get_article", """{"id":"\ud800"}""", "the argument 'id' is not valid Unicode", null)]
    [InlineData("get_article", """{"path":"/etc/passwd"}""", "get_article has no parameter 'path'; its par", null)]
    [InlineData("search_articles", """{"query":"x","count":0}""", "the argument 'count' must be a whole numb", null)]
    [InlineData("search_articles", """{"query":"x","count":1e9}""", "the argument 'count' must be a whole ", null)]
    [InlineData("search_articles", """{"query":"x","count":1.5}""", "the argument 'count' must be a whole ", null)]
    [InlineData("search_articles", """{"query":"x","count":[]}""", "the argument 'count' must be a whole n", null)]
    [InlineData("search_articles", """{"query":"x","offset":-1}""", "the argument 'offset' must be a whole", null)]
    public async Task An_invalid_argument_is_an_error_that_helps(
        string tool,
        string arguments,
        string error,
        string? nearest
    )
    {
        var json = JsonSerializer.Deserialize<JsonElement>(arguments);
        var result = await Call(tool, [.. json.EnumerateObject().Select(item => (item.Name, (object?)item.Value))]);
        Assert.StartsWith(error, (string?)result["error"], StringComparison.Ordinal);
        Assert.Equal(nearest, (string?)result["nearest"]?[0]);
    }

    [Fact]
    public async Task Long_arguments_are_refused_and_not_repeated()
    {
        var result = await Call("verify_quotations", ("text", new string('"', 100_001)));
        Assert.Equal("the argument 'text' has 100001 characters; at most 100000 are read", (string?)result["error"]);
        result = await Call("get_article", (new string('x', 10_000), 1));
        Assert.InRange(((string)result["error"]!).Length, 80, 200);
    }

    [Theory]
    [InlineData("10")]
    [InlineData(10L)]
    [InlineData(10.0)]
    public async Task Numbers_come_in_many_types(object count) =>
        Assert.Equal(2, (int)(await Call("search_articles", ("query", "ferry"), ("count", count)))["total"]!);

    [Fact]
    public async Task A_person_with_the_name_of_another_is_asked_for_by_id()
    {
        var article = new FakeArticle("a")
        {
            People = [new FakePerson("jo-1") { Name = "Jo Roe" }, new FakePerson("jo-2") { Name = "Jo Roe" }],
        };
        var result = await Call(CorpusTools.Create(new([article])), "get_person", ("person", "Jo Roe"));
        Assert.Equal("2 people are called 'Jo Roe': Jo Roe (jo-1), Jo Roe (jo-2); use an id", (string?)result["error"]);
        Assert.Equal(["jo-1", "jo-2"], result["nearest"]!.AsArray().Select(id => (string?)id));
    }

    [Theory]
    [InlineData("Roé", "jo-1")]
    [InlineData("KIM JONG UN", "kim")]
    [InlineData("Kim Jong-un", "kim")]
    [InlineData("the leader", "kim")]
    [InlineData("Ann Smith", null)]
    [InlineData("Smi", null)]
    [InlineData("Jo Kim", null)]
    [InlineData("-", null)]
    public async Task A_person_is_found_by_names_and_their_parts(string name, string? id)
    {
        var article = new FakeArticle("a")
        {
            People =
            [
                new FakePerson("jo-1") { Name = "Jo Roe" },
                new FakePerson("kim") { Name = "Kim Jong-un", Aliases = ["The Leader"] },
                new FakePerson("ann-1") { Name = "Ann Smith" },
                new FakePerson("ann-2") { Name = "A. Smith", Aliases = ["Ann Smith"] },
            ],
        };
        var result = await Call(CorpusTools.Create(new([article])), "get_person", ("person", name));
        Assert.Equal(id, (string?)result["id"]);
        Assert.Equal(id is null, result["error"] is not null);
    }

    [Fact]
    public async Task A_model_calls_them()
    {
        var model = new ScriptedChatClient()
            .Answer(
                new FunctionCallContent("1", "search_articles", new Dictionary<string, object?> { ["query"] = "pier" }),
                new FunctionCallContent("2", "get_article", new Dictionary<string, object?> { ["id"] = "pier" })
            )
            .Answer(new TextContent($"He said: \"{Harbour.Spring}\""));
        var client = model
            .AsBuilder()
            .UseVerifiedQuotations(Harbour.Verifier, new() { AskAgain = true })
            .UseFunctionInvocation()
            .Build();
        var response = await client.GetResponseAsync("What about the pier?", new() { Tools = [.. s_tools] });

        Assert.Equal(QuotationVerdict.Verbatim, Assert.Single(response.GetVerifiedQuotations()).Verdict);
        var results = model.Requests[1].Messages[^1].Contents.Cast<FunctionResultContent>().ToList();
        Assert.Equal("ferry-waits", Json(results[0].Result)["articles"]![0]!["id"]!.GetValue<string>());
        Assert.StartsWith("no article has the id 'pier'", (string?)Json(results[1].Result)["error"], default);
    }

    private static Task<JsonNode> Call(string name, params (string Name, object? Value)[] arguments) =>
        Call(s_tools, name, arguments);

    private static async Task<JsonNode> Call(
        IList<AIFunction> tools,
        string name,
        params (string Name, object? Value)[] arguments
    ) =>
        Json(
            await tools
                .Single(tool => tool.Name == name)
                .InvokeAsync(new(arguments.ToDictionary(item => item.Name, item => item.Value)))
        );

    private static JsonObject Json(object? result) => JsonObject.Create(Assert.IsType<JsonElement>(result))!;
}
