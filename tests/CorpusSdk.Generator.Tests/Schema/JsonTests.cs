using System.Text.Json;
using System.Text.Json.Nodes;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tests.Shared;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>The records of a program as JSON: written with default options, and read by their ids.</summary>
public class JsonTests
{
    private const string Usings = "using System.Text.Json; using CorpusSdk.Json;\n";

    private const string Talks = """
        [CorpusCollection("talks.yaml")]
        public sealed partial record Talk(string Title, Person? Speaker)
        {
            public ImmutableArray<Talk> Related { get; init; } = [];
            public Venue? Venue { get; init; }
        }
        public sealed record Venue(string Name, int? Seats);
        """;

    [Fact]
    public void Every_article_person_quote_and_delegation_of_the_seeds_is_written()
    {
        var seeds = CorpusProject
            .Seeds.WithCode(
                """
                using System.Linq;
                using System.Text.Json;
                using Summit;
                public static class Probe
                {
                    public static string Articles() => JsonSerializer.Serialize(Corpus.Articles);
                    public static string People() => JsonSerializer.Serialize(Corpus.People);
                    public static string Quotes() => JsonSerializer.Serialize(Corpus.Quotes);
                    public static string Delegations() => JsonSerializer.Serialize(Corpus.Delegations);
                    public static string Parts() => JsonSerializer.Serialize(new object[]
                    {
                        Corpus.Articles.PutinsPossibleGift.Mentions[0],
                        Corpus.Articles.PutinsPossibleGift.Paragraphs[1].Index,
                        Corpus.Delegations.RussiaAtPyongyang2024.Members[0],
                        Corpus.Articles.PutinsPossibleGift.Quotes[0].Attribution,
                        Corpus.Articles.PutinsPossibleGift.Quotes[0].Span,
                        Corpus.Articles.PutinsPossibleGift.Quotes[0].Kind,
                        Corpus.Articles.PutinsPossibleGift.Published!,
                        Corpus.People.VladimirPutin.Roles,
                        (IArticle[])[Corpus.Articles.PutinsPossibleGift],
                    });
                    public static string Groups() => JsonSerializer.Serialize(Corpus.Quotes
                        .Where(quote => quote.Speaker is not null).GroupBy(quote => quote.Speaker!)
                        .ToDictionary(group => group.Key, group => group.Count()));
                    public static string Schema() => CorpusSdk.Json.CorpusJsonSchema.Of<Article>().ToJsonString();
                    public static string Hits() => JsonSerializer.Serialize(Corpus.Search("satellite").Take(1));
                    public static bool IsRead() =>
                        Corpus.Articles.All(a => ReferenceEquals(
                            a, JsonSerializer.Deserialize<Article>(JsonSerializer.Serialize(a))))
                        && Corpus.Quotes.All(q => JsonSerializer.Deserialize<Quote>($"\"{q.Id}\"") == q);
                }
                """
            )
            .Build();
        Assert.Empty(seeds.CompilerErrors);
        var articles = Parse(seeds.Run<string>("Probe", "Articles")).AsArray();
        Assert.Equal(5, articles.Count);
        Assert.NotEqual("", seeds.Run<string>("Probe", "Parts"));
        var schema = seeds.Run<string>("Probe", "Schema");
        Assert.All(articles, article => Assert.Empty(Validate(schema, article!.ToJsonString())));
        Assert.NotEmpty(Validate(schema, "{\"id\":\"a\"}"));
        Assert.Equal(38, Parse(seeds.Run<string>("Probe", "People")).AsArray().Count);
        Assert.Equal(4, Parse(seeds.Run<string>("Probe", "Delegations")).AsArray().Count);

        // The quotes within the articles are the same JSON as the quotes by themselves.
        Assert.Equal(
            articles.SelectMany(article => article!["quotes"]!.AsArray()).Select(quote => quote!.ToJsonString()),
            Parse(seeds.Run<string>("Probe", "Quotes")).AsArray().Select(quote => quote!.ToJsonString())
        );
        foreach (var article in articles)
        {
            var text = (string)article!["text"]!;
            foreach (var mention in article["mentions"]!.AsArray())
            {
                var (start, end) = ((int)mention!["span"]!["start"]!, (int)mention["span"]!["end"]!);
                Assert.Equal((string)mention["text"]!, text[start..end]);
            }
        }

        Assert.True(Parse(seeds.Run<string>("Probe", "Groups")).AsObject().ContainsKey("vladimir-putin"));
        var hit = Parse(seeds.Run<string>("Probe", "Hits"))[0]!.AsObject();
        Assert.Equal(["article", "score", "span", "snippet"], hit.Select(member => member.Key));
        Assert.True(seeds.Run<bool>("Probe", "IsRead"));
    }

    [Fact]
    public void A_program_writes_what_the_tool_exports()
    {
        var project = new CorpusProject()
            .WithCode(JsonSample.Schema, "Schema.cs")
            .WithCode(
                """
                using System.Text.Json;
                using Summit;
                public static class Probe
                {
                    public static string Write() =>
                        "{\"articles\":" + JsonSerializer.Serialize(Corpus.Articles)
                        + ",\"people\":" + JsonSerializer.Serialize(Corpus.People)
                        + ",\"collections\":{\"Gauges\":" + JsonSerializer.Serialize(Corpus.Gauges)
                        + ",\"Talks\":" + JsonSerializer.Serialize(Corpus.Talks) + "}}";
                }
                """
            );
        foreach (var (path, text) in JsonSample.Files)
        {
            project = project.With(path, text);
        }

        var build = project.Build();
        Assert.True(build.Problems.Count == 0, string.Join("\n", build.Problems));
        Assert.True(build.CompilerErrors.Count == 0, string.Join("\n", build.CompilerErrors));
        var written = Parse(build.Run<string>("Probe", "Write"));
        using var stream = typeof(JsonTests).Assembly.GetManifestResourceStream("JsonSample.json")!;
        Assert.Equal(JsonNode.Parse(stream)!.ToJsonString(), written.ToJsonString());
    }

    [Fact]
    public void A_quote_refers_to_speaker_and_article_by_their_ids() =>
        Assert.Equal(
            """
            {"id":"a/we-wait","text":"We wait,","kind":"partial","speaker":"kim","speakers":["kim"],"cue":"said",
            "attribution":{"kind":"stated","text":"said Mr Kim","span":{"start":11,"end":22}},"article":"a",
            "paragraph":0,"span":{"start":1,"end":9},"location":"seeds/a.txt:1:2"}
            """.ReplaceLineEndings(""),
            Run("", "JsonSerializer.Serialize(Corpus.Articles.A.Quotes[0])", Quote)
        );

    [Fact]
    public void References_can_be_nested_without_a_cycle()
    {
        var quote = Parse(
            Run(
                "",
                "JsonSerializer.Serialize(Corpus.Articles.A.Quotes[0], "
                    + "new JsonSerializerOptions { Converters = { new NestedReferences(2) } })",
                Quote
            )
        );
        Assert.Equal("Kim", (string)quote["speaker"]!["name"]!);
        Assert.Equal("a", (string)quote["speaker"]!["articles"]![0]!["id"]!);
        Assert.Equal("a/we-wait", (string)quote["speaker"]!["quotes"]![0]!);
        Assert.Equal("a/we-wait", (string)quote["article"]!["quotes"]![0]!["id"]!);
        Assert.Equal("a", (string)quote["article"]!["quotes"]![0]!["article"]!);
    }

    [Fact]
    public void Own_properties_are_written_under_their_names() =>
        Assert.Equal(
            """{"desk":"op-ed","words":7,"topics":["x","y"],"votes":{"no":1,"yes":2},"by":"kim","seen":"2024-06~"}""",
            Own(
                """
                public enum Desk { World, [CorpusKey("op-ed")] Opinion }
                public sealed partial record Article
                {
                    [CorpusKey("section")] public Desk Desk { get; init; }
                    public int Words { get; init; } = 7;
                    public string? Missing { get; init; }
                    [System.Text.Json.Serialization.JsonIgnore] public string? Hidden { get; init; }
                    [System.Text.Json.Serialization.JsonPropertyName("topics")]
                    public ImmutableArray<string> Tags { get; init; } = [];
                    public ImmutableDictionary<string, int> Votes { get; init; } =
                        ImmutableDictionary<string, int>.Empty;
                    public Person? By { get; init; }
                    public EdtfDate? Seen { get; init; }
                }
                """,
                "section: op-ed\nhidden: secret\ntags: [x, y]\nvotes: { yes: 2, no: 1 }\nby: kim\nseen: 2024-06~\n"
            )
        );

    [Fact]
    public void Values_of_every_kind_are_written()
    {
        Assert.Equal(
            """
            {"flags":["print","web"],"none":[],"c":"x","f":1.5,"d":0.1,"nan":"NaN","dec":2.50,
            "g":"6f9619ff-8b86-d011-b42d-00c04fc964ff","u":"https://example.org/a","v":"1.2","day":"2024-06-19",
            "time":"14:30:00","at":"2024-06-19T14:30:00\u002B09:00","local":"2024-06-19T14:30:00","long":"01:30:00",
            "big":18446744073709551615,"maybe":[1,null],"deep":[["a"],[]]}
            """.ReplaceLineEndings(""),
            Own(
                """
                [Flags] public enum Rights { None = 0, Print = 1, Web = 2 }
                public sealed partial record Article
                {
                    public Rights Flags { get; init; }
                    public Rights None { get; init; }
                    public char C { get; init; }
                    public float F { get; init; }
                    public double D { get; init; }
                    public double Nan { get; init; } = double.NaN;
                    public decimal Dec { get; init; }
                    public Guid G { get; init; }
                    public Uri? U { get; init; }
                    public Version? V { get; init; }
                    public DateOnly Day { get; init; }
                    public TimeOnly Time { get; init; }
                    public DateTimeOffset At { get; init; }
                    public DateTime Local { get; init; }
                    public TimeSpan Long { get; init; }
                    public ulong Big { get; init; }
                    public ImmutableArray<int?> Maybe { get; init; } = [];
                    public IReadOnlyList<IReadOnlyList<string>> Deep { get; init; } = [];
                }
                """,
                "flags: [print, web]\nc: x\nf: 1.5\nd: 0.1\ndec: 2.50\ng: 6f9619ff-8b86-d011-b42d-00c04fc964ff\n"
                    + "u: https://example.org/a\nv: 1.2\nday: 2024-06-19\ntime: 14:30\nat: 2024-06-19T14:30:00+09:00\n"
                    + "local: 2024-06-19T14:30:00\nlong: 1:30:00\nbig: 18446744073709551615\nmaybe: [1, null]\n"
                    + "deep: [[a], []]\n"
            )
        );
    }

    [Fact]
    public void Entries_of_collections_are_written_and_read() =>
        Assert.Equal(
            """
            {"id":"one","title":"One","speaker":"kim","related":["two"],"venue":{"name":"Hall","seats":20},
            "location":"seeds/talks.yaml:1:9"} True
            """.ReplaceLineEndings(""),
            Run(
                Talks,
                "JsonSerializer.Serialize(Corpus.Talks.One)} "
                    + "{JsonSerializer.Deserialize<Talk>(\"\\\"two\\\"\") == Corpus.Talks.Two",
                project =>
                    project.With(
                        "talks.yaml",
                        "- { id: one, title: One, speaker: kim, related: [two], venue: { name: Hall, seats: 20 } }\n"
                            + "- { id: two, title: Two }\n"
                    )
            )
        );

    [Theory]
    [InlineData("\"kym\"", "no person 'kym'; did you mean 'kim'?")]
    [InlineData("7", "expected the id of a person (a text, or an object with 'id'), but found a number")]
    [InlineData("\"k\\u0007\\n\\u202e\"", "no person 'k<U+0007><U+000A><U+202E>'")]
    [InlineData("{\"name\":\"Kim\"}", "expected the id of a person, but the object has no member 'id' with a text")]
    [InlineData("{\"id\":{\"id\":\"kim\"}}", "the object has no member 'id' with a text")]
    public void What_is_no_id_of_a_record_is_a_json_exception(string json, string message)
    {
        var build = SchemaProject
            .Of("", "\"\"")
            .WithCode(
                """
                public static class Probe
                {
                    public static Summit.Person? Read(string json) =>
                        System.Text.Json.JsonSerializer.Deserialize<Summit.Person>(json);
                    public static bool TryParse<T>(string text) where T : System.IParsable<T> =>
                        T.TryParse(text, null, out _);
                    public static bool IsParsed() => TryParse<Summit.Person>("kim") && !TryParse<Summit.Person>("kym");
                }
                """
            )
            .Build();
        Assert.Empty(build.CompilerErrors);
        var read = build.Load().GetType("Probe")!.GetMethod("Read")!;
        var thrown = Assert.Throws<System.Reflection.TargetInvocationException>(() => read.Invoke(null, [json]));
        var exception = Assert.IsType<JsonException>(thrown.InnerException);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.True(build.Run<bool>("Probe", "IsParsed"));

        // The name by which ASP.NET Core finds the method.
        Assert.NotNull(
            build
                .Load()
                .GetType("Summit.Person")!
                .GetMethod(
                    "System.IParsable<Summit.Person>.TryParse",
                    System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic
                )
        );
    }

    [Fact]
    public void A_converter_of_the_users_own_replaces_that_of_the_record() =>
        Assert.Equal(
            "\"mine\"",
            Run(
                """
                [System.Text.Json.Serialization.JsonConverter(typeof(Mine))]
                public sealed partial record Person;
                public sealed class Mine : System.Text.Json.Serialization.JsonConverter<Person>
                {
                    public override Person? Read(
                        ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => null;
                    public override void Write(Utf8JsonWriter writer, Person value, JsonSerializerOptions options) =>
                        writer.WriteStringValue("mine");
                }
                """,
                "JsonSerializer.Serialize(Corpus.People.Kim)"
            )
        );

    private static CorpusProject Quote(CorpusProject project) =>
        project
            .With("a.txt", "“We wait,” said Mr Kim.\n")
            .With("a.yaml", "quotes: [{ text: \"We wait,\", speaker: kim, cue: said, kind: partial }]\n");

    /// <summary>The properties that the declarations add to the article.</summary>
    private static string Own(string declarations, string yaml)
    {
        var written = Run(
                declarations,
                "JsonSerializer.Serialize(Corpus.Articles.A)} ### {CorpusJsonSchema.Of<Article>().ToJsonString()",
                project => project.With("a.yaml", yaml)
            )
            .Split(" ### ");
        Assert.Empty(Validate(written[1], written[0]));
        var article = Parse(written[0]).AsObject();
        var names = article.Select(member => member.Key).ToList();
        foreach (var name in names.Take(names.IndexOf("location") + 1).Concat(names.SkipWhile(name => name != "text")))
        {
            _ = article.Remove(name);
        }

        return article.ToJsonString();
    }

    private static string Run(string declarations, string expression, Func<CorpusProject, CorpusProject>? change = null)
    {
        var project = SchemaProject.Of(declarations, expression);
        project = project with { Code = [.. project.Code.Select(code => (code.Name, Usings + code.Text))] };
        return (change?.Invoke(project) ?? project).Run();
    }

    private static IEnumerable<string> Validate(string schema, string json)
    {
        var result = global::Json
            .Schema.JsonSchema.FromText(schema)
            .Evaluate(
                JsonDocument.Parse(json).RootElement,
                new() { OutputFormat = global::Json.Schema.OutputFormat.List }
            );
        return result.IsValid
            ? []
            : result.Details!.SelectMany(detail =>
                (detail.Errors ?? new Dictionary<string, string>()).Values.Select(error =>
                    $"{detail.InstanceLocation}: {error}"
                )
            );
    }

    private static JsonNode Parse(string json) => JsonNode.Parse(json)!;
}
