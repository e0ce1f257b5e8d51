using System.Text.Json.Nodes;
using CorpusSdk.Tool.Tests.Harness;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Tool.Tests;

/// <summary>Exports have the user's own properties and collections, and read back unchanged.</summary>
public sealed class OwnPropertyExportTests : IDisposable
{
    private const string Code = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using CorpusSdk;
        namespace Summit;
        public enum Level { Low, VeryHigh }
        [Flags] public enum Days { None = 0, Monday = 1, Tuesday = 2, Friday = 4 }
        public sealed record Size(int Length, double? Width);
        public partial record Article { public string? Desk { get; init; } public Port? Harbour { get; init; } }
        public partial record Quote { public bool? IsKey { get; init; } }
        public partial record Person { public DateOnly? Born { get; init; } }
        [CorpusCollection("ports.yaml")]
        public sealed partial record Port
        {
            public required string Name { get; init; }
            public int? Rank { get; init; }
            public ulong? Big { get; init; }
            public double? Depth { get; init; }
            public decimal? Fee { get; init; }
            public bool? IsOpen { get; init; }
            public Guid? Key { get; init; }
            public Uri? Site { get; init; }
            public EdtfDate? Founded { get; init; }
            public DateOnly? Opened { get; init; }
            public TimeOnly? Opens { get; init; }
            public DateTimeOffset? Seen { get; init; }
            public TimeSpan? Tide { get; init; }
            public Level? Level { get; init; }
            public Days? Days { get; init; }
            public Port? Next { get; init; }
            public Person? Master { get; init; }
            public Size? Quay { get; init; }
            public ImmutableArray<string> Tags { get; init; }
            public IReadOnlyList<Port>? Near { get; init; }
            public ImmutableDictionary<string, int>? Berths { get; init; }
        }
        [CorpusCollection("notes/*.md")] public sealed partial record Note { public int? Rank { get; init; } }
        [CorpusCollection("docs/*.md", AsArticles = true)]
        public sealed partial record Doc { public int? Rank { get; init; } }
        """;

    private const string Ports = """
        - id: oslo
          name: Oslo, the "capital"
          rank: -1
          big: 18446744073709551615
          depth: 12.5
          fee: 12.50
          isOpen: true
          key: 0f8fad5b-d9cb-469f-a165-70867728950e
          site: https://example.org/oslo
          founded: 1048~
          opened: 2024-06-19
          opens: "07:30"
          seen: 2024-06-19T07:30:00+02:00
          tide: 06:12:30
          level: VeryHigh
          days: [Monday, Friday]
          next: bergen
          master: jane-doe
          quay: { length: 200, width: 12.5 }
          tags: [a, "b,c"]
          near: [bergen]
          berths: { west: 2, east: 3 }
        - id: bergen
          name: Bergen

        """;

    private const string Oslo =
        "{\"name\":\"Oslo, the \\u0022capital\\u0022\",\"rank\":-1,\"big\":18446744073709551615,\"depth\":12.5,"
        + "\"fee\":12.50,\"isOpen\":true,\"key\":\"0f8fad5b-d9cb-469f-a165-70867728950e\","
        + "\"site\":\"https://example.org/oslo\",\"founded\":\"1048~\",\"opened\":\"2024-06-19\","
        + "\"opens\":\"07:30:00\",\"seen\":\"2024-06-19T07:30:00\\u002B02:00\",\"tide\":\"06:12:30\","
        + "\"level\":\"very-high\",\"days\":[\"monday\",\"friday\"],\"next\":\"bergen\",\"master\":\"jane-doe\","
        + "\"quay\":{\"length\":200,\"width\":12.5},\"tags\":[\"a\",\"b,c\"],\"near\":[\"bergen\"],"
        + "\"berths\":{\"east\":3,\"west\":2}}";

    private readonly TestFolder _folder = new TestFolder()
        .With("Summit.csproj", "<Project><PropertyGroup><Nullable>enable</Nullable></PropertyGroup></Project>")
        .With("Schema.cs", Code)
        .With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe, born: 1970-01-02 }\n")
        .With("seeds/ports.yaml", Ports)
        .With("seeds/notes/low-tide.md", "---\nrank: 3\n---\nMud.\n")
        .With("seeds/docs/rules.md", "---\nrank: 4\n---\nNo boats.\n")
        .With("seeds/ferry.txt", "Ferry\n\n\"We will not sail before May,\" said Jane Doe.\n")
        .With(
            "seeds/ferry.yaml",
            "desk: city\nharbour: oslo\nquotes:\n"
                + "  - { text: \"We will not sail before May,\", speaker: jane-doe, isKey: true }\n"
        );

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Json_has_them()
    {
        var json = JsonNode.Parse(await ExportAsync("json"))!;
        var ports = json["collections"]!["Ports"]!.AsArray();
        Assert.Equal(Oslo, Own(ports[0]!, "id", "location"));
        Assert.Equal("{\"name\":\"Bergen\",\"tags\":[]}", Own(ports[1]!, "id", "location"));
        Assert.Equal("bergen", (string?)ports[1]!["id"]);
        Assert.Equal("Mud.\n", (string?)json["collections"]!["Notes"]![0]!["text"]);
        Assert.Equal("rules", (string?)json["collections"]!["Docs"]![0]!["article"]);
        var ferry = json["articles"]!.AsArray().Single(article => (string?)article!["id"] == "ferry")!;
        Assert.Equal(("city", "oslo"), ((string?)ferry["desk"], (string?)ferry["harbour"]));
        Assert.True((bool)ferry["quotes"]![0]!["isKey"]!);
        Assert.Equal("1970-01-02", (string?)json["people"]![0]!["born"]);
    }

    [Fact]
    public async Task Lines_have_them()
    {
        var lines = (await ExportAsync("ndjson"))
            .TrimEnd('\n')
            .Split('\n')
            .Select(line => JsonNode.Parse(line)!)
            .ToList();
        Assert.True((bool)lines[0]["isKey"]!);
        Assert.Equal("city", (string?)lines[0]["article"]!["desk"]);
        var oslo = lines.Single(line => (string?)line["collection"] == "Ports" && (string?)line["id"] == "oslo");
        Assert.Equal(Oslo, Own(oslo, "collection", "id", "location"));
        Assert.Equal(5, lines.Count);
    }

    /// <summary>The JSON without the members that every entry has.</summary>
    private static string Own(JsonNode entry, params string[] others)
    {
        var own = entry.DeepClone().AsObject();
        foreach (var other in others)
        {
            Assert.True(own.Remove(other), other);
        }

        return own.ToJsonString();
    }

    [Fact]
    public async Task Linked_data_have_them()
    {
        var graph = JsonNode.Parse(await ExportAsync("jsonld"))!["@graph"]!.AsArray();
        var oslo = graph.Single(node => (string?)node!["@id"] == "#Ports/oslo")!["additionalProperty"]!.AsArray();
        Assert.Equal(JsonNode.Parse(Oslo)!.AsObject().Count, oslo.Count);
        var article = graph.Single(node => (string?)node!["@id"] == "#article/ferry")!;
        Assert.Equal("city", (string?)article["additionalProperty"]![0]!["value"]);
    }

    [Fact]
    public async Task Tables_have_them()
    {
        _ = await ExportAsync("csv", "tables");
        Assert.Contains(
            ",properties.desk,properties.harbour\r\n",
            _folder.Read("tables/articles.csv"),
            StringComparison.Ordinal
        );
        Assert.Contains(",city,oslo\r\n", _folder.Read("tables/articles.csv"), StringComparison.Ordinal);
        Assert.Contains(",true\r\n", _folder.Read("tables/quotes.csv"), StringComparison.Ordinal);
        Assert.Contains(",1970-01-02\r\n", _folder.Read("tables/people.csv"), StringComparison.Ordinal);
        var ports = _folder.Read("tables/collection-Ports.csv");
        Assert.StartsWith("id,file,article,text,properties.name,properties.rank,", ports, StringComparison.Ordinal);
        Assert.Contains("oslo,seeds/ports.yaml,,,\"Oslo, the \"\"capital\"\"\",-1,", ports, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_has_them()
    {
        _ = await ExportAsync("sqlite", "out.db");
        using SqliteConnection connection = new($"Data Source={_folder.PathOf("out.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT group_concat(collection || '/' || id, ' ') || '|' || (SELECT value FROM properties WHERE kind = "
            + "'Ports' AND owner = 'oslo' AND name = 'tags') || '|' "
            + "|| (SELECT value FROM properties WHERE kind = 'quote') "
            + "FROM (SELECT * FROM entries ORDER BY place)";
        Assert.Equal(
            "Docs/rules Notes/low-tide Ports/oslo Ports/bergen|[\"a\",\"b,c\"]|true",
            (string)command.ExecuteScalar()!
        );
    }

    [Fact]
    public async Task What_only_the_program_knows_is_left_out()
    {
        using var folder = new TestFolder()
            .With("Summit.csproj", "<Project><PropertyGroup><Nullable>enable</Nullable></PropertyGroup></Project>")
            .With(
                "Schema.cs",
                """
                using CorpusSdk;
                using System.Collections.Immutable;
                namespace Summit;
                public record Base { public int Inherited { get; init; } }
                public sealed record Set { public Set() => Rank = 3; public int Rank { get; init; } }
                public sealed record Size(int Length, int Width = 3, bool IsBig = false)
                {
                    public int Length { get; init; } = Length * 2;
                }
                public sealed record Part : Base { public int Own { get; init; } }
                [CorpusCollection("ports.yaml")]
                public sealed partial record Port
                {
                    private readonly int _computed;
                    public int Rank { get; init; } = 7;
                    public ImmutableArray<string> Tags { get; init; } = ["a"];
                    public int Computed { get => _computed + 1; init => _computed = value; }
                    public Set? Set { get; init; }
                    public Size? Size { get; init; }
                    public Part? Part { get; init; }
                    public int Known { get; init; }
                }
                """
            )
            .With("seeds/ports.yaml", "- { id: oslo, set: {}, size: { length: 1 }, part: {} }\n");
        var run = await ToolRun.OfAsync("export", folder.Path, "--format", "json");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Equal(
            """{"set":{},"size":{"length":1,"isBig":false},"part":{"own":0,"inherited":0},"known":0}""",
            Own(JsonNode.Parse(run.Output)!["collections"]!["Ports"]![0]!, "id", "location")
        );
    }

    private async Task<string> ExportAsync(string format, string target = "out")
    {
        var run = await ToolRun.OfAsync("export", _folder.Path, "--format", format, "-o", _folder.PathOf(target));
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        return target == "out" ? _folder.Read("out") : "";
    }
}
