using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests;

/// <summary>All commands over all shapes of corpus.</summary>
public sealed class CorpusShapeTests
{
    private const string Text = "# The ferry\n\n\"We will not sail before May,\" said Jane Doe on Tuesday.\n";

    private const string Annotations = "quotes:\n  - { text: \"We will not sail before May,\", speaker: jane-doe }\n";

    private static readonly Dictionary<string, Action<TestFolder>> s_shapes = new(StringComparer.Ordinal)
    {
        ["articles"] = folder => folder.With("seeds/ferry.txt", Text).With("seeds/ferry.yaml", Annotations),
        ["front matter"] = folder => folder.With("seeds/ferry.md", $"---\n{Annotations}---\n{Text}"),
        ["nested folders"] = folder =>
            folder
                .With("seeds/a/b/ferry.txt", Text)
                .With("seeds/a/b/ferry.yaml", Annotations)
                .With("seeds/a/c/boat.txt", Text)
                .With("seeds/a/c/boat.yaml", Annotations),
        ["several people files"] = folder =>
            folder
                .With("seeds/more/people.yaml", "- { id: omar-aziz, name: Omar Aziz }\n")
                .With("seeds/ferry.txt", Text)
                .With("seeds/ferry.yaml", Annotations),
        ["collection as articles"] = folder =>
            Collection(folder, "[CorpusCollection(\"docs/*.md\", AsArticles = true)]")
                .With("seeds/docs/ferry.md", $"---\nrank: 2\n{Annotations}---\n{Text}")
                .With("seeds/docs/plain.md", Text)
                .With("seeds/boat.txt", Text)
                .With("seeds/boat.yaml", Annotations),
        ["collection as articles, every path"] = folder =>
            Collection(folder, "[CorpusCollection(\"docs/**/*.md\", \"docs/*.md\", \"**/*.md\", AsArticles = true)]")
                .With("seeds/docs/ferry.md", $"---\nrank: 2\n{Annotations}---\n{Text}")
                .With("seeds/docs/deep/er/plain.md", Text),
        ["collection as articles with sidecars"] = folder =>
            Collection(folder, "[CorpusCollection(\"docs/*.{md,txt}\", AsArticles = true)]")
                .With("seeds/docs/ferry.txt", Text)
                .With("seeds/docs/boat.md", Text),
        ["texts that are not articles"] = folder =>
            Collection(folder, "[CorpusCollection(\"docs/*.md\")]")
                .With("seeds/docs/ferry.md", $"---\nrank: 2\n---\n{Text}")
                .With("seeds/boat.txt", Text)
                .With("seeds/boat.yaml", Annotations),
        ["list"] = folder =>
            Collection(folder, "[CorpusCollection(\"ports.yaml\")]")
                .With("seeds/ports.yaml", "- { id: oslo, rank: 1 }\n- { id: bergen, rank: 2 }\n")
                .With("seeds/boat.txt", Text)
                .With("seeds/boat.yaml", Annotations),
        ["table"] = folder =>
            Collection(folder, "[CorpusCollection(\"ports.csv\")]")
                .With("seeds/ports.csv", "id,rank\noslo,1\nbergen,2\n")
                .With("seeds/boat.txt", Text)
                .With("seeds/boat.yaml", Annotations),
        ["JSON"] = folder =>
            Collection(folder, "[CorpusCollection(\"ports/*.json\")]")
                .With("seeds/ports/oslo.json", "{ \"rank\": 1 }\n")
                .With("seeds/boat.txt", Text)
                .With("seeds/boat.yaml", Annotations),
        ["only a collection"] = folder =>
            Collection(folder, "[CorpusCollection(\"ports/*.yaml\")]").With("seeds/ports/oslo.yaml", "rank: 1\n"),
        ["only texts"] = folder => folder.With("seeds/ferry.txt", Text).With("seeds/boat.md", Text),
        ["only people"] = _ => { },
    };

    public static TheoryData<string> Shapes => [.. s_shapes.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Every_command_works(string shape)
    {
        using var folder = new TestFolder().With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe }\n");
        s_shapes[shape](folder);
        string[][] commands =
        [
            ["check"],
            ["check", "--format", "json"],
            ["check", "--format", "sarif"],
            ["check", "--attribution"],
            ["show", "articles"],
            ["show", "people"],
            ["show", "quotes"],
            ["show", "delegations"],
            ["diff", folder.Path],
            ["export", "--format", "json", "-o", folder.PathOf("../out.json")],
            ["export", "--format", "ndjson", "-o", folder.PathOf("../out.ndjson")],
            ["export", "--format", "jsonld", "-o", folder.PathOf("../out.jsonld")],
            ["export", "--format", "csv", "-o", folder.PathOf("../tables")],
            ["export", "--format", "sqlite", "-o", folder.PathOf("../out.db")],
            ["report", "-o", folder.PathOf("../out.html")],
            ["fix", "--dry-run"],
            ["rebase", "--dry-run"],
            ["annotate", "--dry-run", "--corpus"],
            ["annotate", "--corpus"],
            ["check"],
            ["fix", "--yes"],
            ["pin", "--dry-run"],
            ["pin"],
            ["rebase", "--yes"],
            ["check"],
        ];
        foreach (var command in commands)
        {
            var run = await ToolRun.OfAsync([.. command, folder.Path]);
            Assert.True(
                run.Code == ExitCode.Success,
                $"{string.Join(' ', command)}: {run.Code} {run.Output}{run.Error}"
            );
            Assert.DoesNotContain("error", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Check_counts_the_entries_of_collections()
    {
        using TestFolder folder = new();
        s_shapes["list"](folder.With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe }\n"));
        Assert.EndsWith(
            ": 1 article, 1 quote, 1 person, 0 delegations, 2 entries in Ports; no problems\n",
            (await ToolRun.OfAsync("check", folder.Path)).Output,
            StringComparison.Ordinal
        );
    }

    private static TestFolder Collection(TestFolder folder, string attribute) =>
        folder
            .With("Summit.csproj", "<Project><PropertyGroup><Nullable>enable</Nullable></PropertyGroup></Project>")
            .With(
                "Port.cs",
                $"using CorpusSdk;\nnamespace Summit;\n{attribute}\n"
                    + "public sealed partial record Port { public int? Rank { get; init; } }\n"
            );
}
