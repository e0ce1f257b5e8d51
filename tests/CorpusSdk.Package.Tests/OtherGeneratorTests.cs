using System.Net;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>
/// What the source generators of System.Text.Json and ASP.NET Core see of the corpus: records, whatever the program
/// adds to them, and collections with their sets.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class OtherGeneratorTests(PackedPackage package)
{
    private const string Program = """
        using System.Text.Json.Serialization;
        using Library.Topics;
        using Summit;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.ConfigureHttpJsonOptions(options =>
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default));
        var app = builder.Build();
        app.MapGet("/articles/{article}", (Article article) => article);
        app.MapGet("/titles/{article}", (Article article) => article.Title);
        app.MapGet("/own/{article}", (Article article) => article.ToString());
        app.MapGet("/topics/{topic}", (Topic topic) => topic);
        app.MapGet("/topic-ids/{topic}", (Topic topic) => topic.Id);
        app.MapGet("/all-topics", () => Corpus.Themes);
        app.MapGet("/sources", () => Corpus.Sources.AsEnumerable());
        app.MapGet("/source-names/{source}", (Source source) => source.Name);
        app.MapGet("/notes/{note}", (Note note) => note.Text);
        app.Run();

        [JsonSerializable(typeof(Article))]
        [JsonSerializable(typeof(Topic))]
        [JsonSerializable(typeof(CorpusSets.ThemesSet_))]
        [JsonSerializable(typeof(IEnumerable<Source>))]
        internal sealed partial class ApiJson : JsonSerializerContext;
        """;

    /// <summary>All that a search for text would take for members of the article.</summary>
    private const string Records = """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using CorpusSdk.Json;

        namespace Summit;

        // class Article : Base, and its ToString() { are in a comment; so are
        // [JsonConverter(typeof(X))] record Person(int A)
        public sealed partial record Article
        {
            [JsonConverter(typeof(UpperCase))]
            public string? Section { get; init; }

            private readonly string? _text = "class Person { } " + @"struct ""Quote"" {" + $"enum {"Delegation {"} {{";

            public int OwnLength => _text!.Length;

            public override string ToString() => "own " + Id + '{';
        }

        public sealed partial record Person
        {
            public Person() { }
        }

        [JsonConverter(typeof(CorpusJsonConverter<Quote>))]
        [System.Diagnostics.DebuggerDisplay("{Id}")]
        public sealed partial record Quote : IComparable<Quote>
        {
            public int CompareTo(Quote? other) => string.CompareOrdinal(Id, other?.Id);

            public bool Equals(Quote? other) => Id == other?.Id;

            public override int GetHashCode() => Id.Length;
        }

        [JsonConverter(typeof(CorpusJsonConverter<Source>))]
        [CorpusCollection("sources.yaml")]
        public sealed partial record Source(string Name);

        public sealed class UpperCase : JsonConverter<string>
        {
            public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => null;

            public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
                writer.WriteStringValue(value.ToUpperInvariant());
        }
        """;

    private const string Topics = """
        namespace Library.Topics
        {
            [CorpusSdk.CorpusCollection("topics.yaml", Name = "Themes")]
            public sealed partial record Topic
            {
                public required string Label { get; init; }

                public Summit.Source? Source { get; init; }
            }
        }

        namespace Library
        {
        #if NOTES
            [CorpusSdk.CorpusCollection("notes/*.md")]
            internal sealed partial record Note
            {
                public string? Location { get; init; }
            }
        #else
            internal sealed record Note(
        #endif
        }
        """;

    private const string Settings =
        "<EnableRequestDelegateGenerator>true</EnableRequestDelegateGenerator>"
        + "<DefineConstants>$(DefineConstants);NOTES</DefineConstants>";

    [Fact]
    public async Task Other_generators_see_records_and_collections()
    {
        var project = Web(Settings);
        _ = project.Build("-warnaserror").SucceedsWithoutWarning();
        await Check(project.Folder, Command.Host, "exec", project.PathOf("bin/Debug/net10.0/Summit.dll"));
    }

    [NativeAotFact]
    public async Task Other_generators_see_records_and_collections_in_a_native_program()
    {
        var project = Web("<PublishAot>true</PublishAot>" + Settings);
        var program = project.PublishNative();
        await Check(project.Folder, program);
    }

    /// <summary>The build reads no constants; the program works as it would without the declaration.</summary>
    [Fact]
    public void A_record_that_cannot_be_declared_is_a_warning()
    {
        var project = TestProject
            .Library(package, "Summit")
            .WithSeeds()
            .With("seeds/rivers.yaml", "- id: volga\n")
            .With(
                "Code.cs",
                """
                using System.Text.Json.Serialization;
                namespace Summit;

                public static class Sets { public const string Water = "Waters"; }

                [CorpusCollection("rivers.yaml", Name = Sets.Water)]
                public sealed partial record River;

                public static class Reader { public static string First => Corpus.Waters[0].Id; }

                [JsonSerializable(typeof(Article))]
                internal sealed partial class SomeJson : JsonSerializerContext;
                """
            );
        var output = project.Build().Succeeds().Output;
        Assert.Contains("Code.cs(7,30): ", output, StringComparison.Ordinal);
        Assert.Contains("CORP1021", output, StringComparison.Ordinal);
        Assert.Contains("'River'", output, StringComparison.Ordinal);
    }

    private TestProject Web(string properties) =>
        TestProject
            .Create(package, "Summit", properties, TestProject.PackageReference(package), sdk: "Microsoft.NET.Sdk.Web")
            .WithSeeds()
            .With("seeds/topics.yaml", "- id: rivers\n  label: Rivers\n  source: agency\n")
            .With("seeds/sources.yaml", "- id: agency\n  name: An agency\n")
            .With("seeds/notes/first.md", "---\n---\nA note.\n")
            .With("Program.cs", "using Library;\n" + Program)
            .With("Records.cs", Records)
            .With("Topics.cs", Topics);

    private static async Task Check(string folder, string program, params string[] arguments)
    {
        await using var service = await RunningService.Start(folder, program, arguments);
        (string Url, string Expected)[] expected =
        [
            ("articles/putins-possible-gift", "{\"id\":\"putins-possible-gift\",\"title\":"),
            ("titles/putins-possible-gift", "Gift"),
            ("own/putins-possible-gift", "own putins-possible-gift{"),
            ("topics/rivers", "{\"id\":\"rivers\",\"label\":\"Rivers\",\"source\":\"agency\""),
            ("topic-ids/rivers", "rivers"),
            ("all-topics", "[{\"id\":\"rivers\""),
            ("sources", "[{\"id\":\"agency\",\"name\":\"An agency\""),
            ("source-names/agency", "An agency"),
            ("notes/first", "A note."),
        ];
        foreach (var (url, text) in expected)
        {
            var (status, body) = await service.Get(url);
            Assert.True(status == HttpStatusCode.OK, $"{url}: {status} {body}\n{service.Output}");
            Assert.Contains(text, body, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await service.Get("topics/river")).Status);
    }
}
