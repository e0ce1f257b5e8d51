using System.Net;
using System.Text;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>A web service that serves the corpus, as a newcomer writes it, with a real client.</summary>
[Collection(PackageTests.Name)]
public sealed class WebTests(PackedPackage package)
{
    private const string Program = """
        using Summit;
        var app = WebApplication.CreateSlimBuilder(args).Build();
        app.MapGet("/articles", () => Corpus.Articles);
        app.MapGet("/articles/{article}", (Article article) => article);
        app.MapGet("/quotes", (Person? by, EdtfDate? on) =>
            Corpus.Quotes.Where(quote => by is null || quote.Speakers.Contains(by)));
        app.MapGet("/mentions", () => Corpus.Articles.PutinsPossibleGift.Mentions);
        app.MapGet("/search", (string q) => Corpus.Search(q).Take(3));
        app.MapGet("/both", () => new { Who = Corpus.People.KimJongUn, Corpus.Quotes[0].Span, Corpus.Quotes[0].Kind });
        app.MapPost("/speaker", (Choice choice) => choice.Speaker.Name);
        app.Run();

        internal sealed record Choice(Person Speaker, EdtfDate? On);
        """;

    /// <summary>A native program has no reflection: the types are named, and so is what lambdas with members return.
    /// </summary>
    private const string NativeProgram = """
        using System.Text.Json.Serialization;
        using Summit;
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.ConfigureHttpJsonOptions(options =>
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default));
        var app = builder.Build();
        app.MapGet("/articles", () => Corpus.Articles);
        app.MapGet("/articles/{article}", (Article article) => article);
        app.MapGet("/quotes", (Person? by, EdtfDate? on) =>
            Corpus.Quotes.Where(quote => by is null || quote.Speakers.Contains(by)).ToList());
        app.MapGet("/mentions", IReadOnlyList<Mention> () => Corpus.Articles.PutinsPossibleGift.Mentions);
        app.MapGet("/search", (string q) => Corpus.Search(q).Take(3).ToList());
        app.MapGet("/both", Both () => new(Corpus.People.KimJongUn, Corpus.Quotes[0].Span, Corpus.Quotes[0].Kind));
        app.MapPost("/speaker", (Choice choice) => choice.Speaker.Name);
        app.Run();

        internal sealed record Choice(Person Speaker, EdtfDate? On);
        internal sealed record Both(Person Who, TextSpan Span, QuoteKind Kind);

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
        [JsonSerializable(typeof(CorpusSets.ArticleSet))]
        [JsonSerializable(typeof(Article))]
        [JsonSerializable(typeof(List<Quote>))]
        [JsonSerializable(typeof(IReadOnlyList<Mention>))]
        [JsonSerializable(typeof(List<SearchHit<Article>>))]
        [JsonSerializable(typeof(Both))]
        [JsonSerializable(typeof(Choice))]
        internal sealed partial class ApiJson : JsonSerializerContext;
        """;

    [Fact]
    public async Task A_web_service_serves_the_corpus()
    {
        var project = Web(Program);
        _ = project.Build("-warnaserror").SucceedsWithoutWarning();
        await Check(project.Folder, Command.Host, "exec", project.PathOf("bin/Debug/net10.0/Summit.dll"));
    }

    [NativeAotFact]
    public async Task A_native_web_service_serves_the_corpus()
    {
        var project = Web(NativeProgram, "<PublishAot>true</PublishAot>");
        var program = project.PublishNative();
        await Check(project.Folder, program);
    }

    private TestProject Web(string program, string properties = "") =>
        TestProject
            .Create(package, "Summit", properties, TestProject.PackageReference(package), sdk: "Microsoft.NET.Sdk.Web")
            .WithSeeds()
            .With("Program.cs", program);

    private static async Task Check(string folder, string program, params string[] arguments)
    {
        await using var service = await RunningService.Start(folder, program, arguments);
        var client = service.Client;
        (string Url, string Expected)[] expected =
        [
            ("articles", "[{\"id\":\"good-friends-and-neighbours\",\"title\":\"Good Friends and Neighbours"),
            ("articles/putins-possible-gift", "{\"id\":\"putins-possible-gift\",\"title\":"),
            ("quotes?by=kim-jong-un&on=2024", "\"speaker\":\"kim-jong-un\""),
            ("mentions", "[{\"person\":\""),
            ("search?q=satellite", "[{\"article\":\"putins-possible-gift\",\"score\":"),
            ("both", "{\"who\":{\"id\":\"kim-jong-un\""),
        ];
        foreach (var (url, text) in expected)
        {
            var response = await client.GetAsync(new Uri(url, UriKind.Relative));
            var body = await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode, $"{url}: {response.StatusCode} {body}\n{service.Output}");
            Assert.Contains(text, body, StringComparison.Ordinal);
        }

        foreach (var url in (string[])["articles/putins-posible", "quotes?by=nobody", "quotes?on=yesterday"])
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync(new Uri(url, UriKind.Relative))).StatusCode);
        }

        Assert.Equal((HttpStatusCode.OK, "Kim Jong-un"), await Post(client, "kim-jong-un"));
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(client, "kim-jong-unn")).Status);
    }

    private static async Task<(HttpStatusCode Status, string Body)> Post(HttpClient client, string speaker)
    {
        using StringContent content = new($"{{\"speaker\":\"{speaker}\"}}", Encoding.UTF8, "application/json");
        var response = await client.PostAsync(new Uri("speaker", UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
