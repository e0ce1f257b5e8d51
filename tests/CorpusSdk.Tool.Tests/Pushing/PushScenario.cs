using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Pushing;

/// <summary>What holds for a store in every engine.</summary>
internal static class PushScenario
{
    private const string Project = "<Project><PropertyGroup><Nullable>enable</Nullable></PropertyGroup></Project>";

    public static TestFolder Corpus() =>
        new TestFolder()
            .With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe, aliases: [Jane], country: Norway }\n")
            .With("seeds/ferry.txt", "No ferry\n\n\"We will not run a boat,\" said Jane Doe.\n")
            .With(
                "seeds/ferry.yaml",
                "published: 2024-01\npublisher: Der Hafen\n"
                    + "quotes:\n  - text: We will not run a boat,\n    speaker: jane-doe\n"
            )
            .With("seeds/north/ice.txt", "Ice\n\nThe ice is thick.\n")
            .With("seeds/storm.txt", "Storm\n\nA storm is near.\n");

    /// <summary>Pushing again sends what changed alone; what the corpus has lost stays until it is pruned.</summary>
    public static async Task SendsOnlyWhatChangedAsync(TestFolder folder, TestStore store)
    {
        await PushesAsync("3 articles added, 0 changed, 0 unchanged, 0 removed");
        Assert.Equal(
            ["ferry|Der Hafen|DER HAFEN|2024-01|2024-01-01|2024-01-31"],
            store.Query(
                "SELECT id, publisher, publisher_key, published, published_first, published_last FROM article "
                    + "WHERE publisher IS NOT NULL"
            )
        );
        Assert.Equal(["ferry", "storm", "ice"], store.Query("SELECT id FROM article ORDER BY sort_key"));
        Assert.Equal(
            ["ferry/we-will-not-run-a-boat|jane-doe|We will not run a boat,|3|2"],
            store.Query(
                "SELECT q.id, s.person_id, q.text, q.line, q.\"column\" FROM quote q "
                    + "JOIN quote_speaker s ON s.quote_id = q.id"
            )
        );
        Assert.Equal(["ferry|jane-doe"], store.Query("SELECT article_id, person_id FROM article_person"));
        Assert.Equal(["Jane Doe|[\"Jane\"]|Norway"], store.Query("SELECT name, aliases, country FROM person"));
        await PushesAsync("is up to date: 0 articles added, 0 changed, 3 unchanged, 0 removed; 0 kB");
        Assert.Equal(["1"], Versions());

        _ = folder.With("seeds/storm.txt", "Storm\n\nThe storm is here.\n").Delete("north/ice.txt");
        _ = folder.With("seeds/fog.txt", "Fog\n\nThere is fog.\n");
        await PushesAsync("1 article added, 1 changed, 1 unchanged, 0 removed", "'ice'");
        Assert.Equal(["ferry", "fog", "ice", "storm"], store.Query("SELECT id FROM article ORDER BY id"));
        Assert.Equal(["Storm\n\nThe storm is here.\n"], store.Query("SELECT text FROM article WHERE id = 'storm'"));

        // A mention changes with the people, so the article is sent again.
        _ = folder.With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe }\n- { id: fog, name: There }\n");
        await PushesAsync("0 articles added, 1 changed, 2 unchanged, 1 removed", options: "--prune");
        Assert.Equal(
            ["ferry|jane-doe", "fog|fog"],
            store.Query("SELECT article_id, person_id FROM mention ORDER BY 1")
        );
        Assert.Equal(["ferry", "fog", "storm"], store.Query("SELECT id FROM article ORDER BY id"));

        _ = folder.With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe }\n");
        await PushesAsync("0 articles added, 1 changed, 2 unchanged, 0 removed");
        Assert.Equal(["fog", "jane-doe"], store.Query("SELECT id FROM person ORDER BY id"));
        await PushesAsync("0 articles added, 0 changed, 3 unchanged, 0 removed", options: "--prune");
        Assert.Equal(["jane-doe"], store.Query("SELECT id FROM person ORDER BY id"));
        Assert.Equal(["5"], Versions());

        List<string> Versions() => store.Query("SELECT version FROM corpus_state");

        async Task PushesAsync(string expected, string alsoExpected = "", params string[] options)
        {
            var run = await store.PushAsync(folder, options);
            Assert.Equal((0, ""), (run.Code, run.Error));
            Assert.Contains(expected, run.Output, StringComparison.Ordinal);
            Assert.Contains(alsoExpected, run.Output, StringComparison.Ordinal);
        }
    }

    /// <summary>New properties need new tables, which readers see with the new version.</summary>
    public static async Task FollowsTheSchemaAsync(TestFolder folder, TestStore store)
    {
        Assert.Equal(0, (await store.PushAsync(folder)).Code);
        _ = folder
            .With("Summit.csproj", Project)
            .With(
                "Content.cs",
                """
                using System; using System.Collections.Immutable; using CorpusSdk;
                namespace Summit;
                public enum Level { Low, VeryHigh }
                public partial record Article
                {
                    public string? Select { get; init; }
                    public EdtfDate? Order { get; init; }
                    public ImmutableArray<string> From { get; init; } = [];
                    public ImmutableArray<Port> Where { get; init; } = [];
                    public Level? Group { get; init; }
                    public ulong? Table { get; init; }
                    public decimal? Fee { get; init; }
                }
                [CorpusCollection("ports.yaml")]
                public sealed partial record Port
                {
                    public required string Name { get; init; }
                    public ImmutableArray<Port> Near { get; init; } = [];
                    public ImmutableArray<int> Depths { get; init; } = [];
                    public Person? Index { get; init; }
                }
                """
            )
            .With(
                "seeds/ports.yaml",
                "- { id: oslo, name: Oslo, near: [bergen], depths: [3, 1], index: jane-doe }\n"
                    + "- { id: bergen, name: Bergen }\n"
            )
            .Edit(
                "seeds/ferry.yaml",
                "published:",
                "select: \"a\\0b'\\\"\"\norder: 2024-02\nfrom: [x, \"y,\"]\nwhere: [bergen, oslo]\ngroup: VeryHigh\n"
                    + "table: 18446744073709551615\nfee: 12.50\npublished:"
            )
            .Delete("storm.txt");
        var refused = await store.PushAsync(folder);
        Assert.Equal(ExitCode.Failure, refused.Code);
        Assert.Contains("no values for them: 'storm'; push with '--prune'", refused.Error, StringComparison.Ordinal);
        Assert.Equal(["3"], store.Query("SELECT count(*) FROM article"));

        var run = await store.PushAsync(folder, "--prune");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            [
                "a\uFFFDb'\"|2024-02|2024-02-01|2024-02-29|[\"x\",\"y,\"]|very-high|"
                    + (store.IsSqlite ? "-1" : "18446744073709551615")
                    + "|12.5",
            ],
            store
                .Query(
                    "SELECT own_select, own_order, own_order_first, own_order_last, own_from, own_group, own_table, "
                        + "own_fee "
                        + "FROM article WHERE id = 'ferry'"
                )
                .Select(row => row.Replace("12.50", "12.5", StringComparison.Ordinal))
        );
        Assert.Equal(
            ["ferry|0|bergen", "ferry|1|oslo"],
            store.Query("SELECT owner_id, position, target_id FROM article_own_where ORDER BY position")
        );
        Assert.Equal(
            ["oslo|Oslo|[3,1]|jane-doe", "bergen|Bergen||"],
            store.Query("SELECT id, own_name, own_depths, own_index FROM collection_ports ORDER BY position")
        );
        Assert.Equal(["oslo|bergen"], store.Query("SELECT owner_id, target_id FROM collection_ports_own_near"));
        Assert.Equal(["2|2"], store.Query("SELECT version, generation FROM corpus_state"));
        Assert.Equal(0, (await store.PushAsync(folder)).Code);
    }

    /// <summary>Whatever an article contains comes back, and nothing of it is taken for SQL.</summary>
    public static async Task KeepsHostileTextsAsync(TestFolder folder, TestStore store)
    {
        var longLine = new string('x', 200_000) + " " + string.Join(' ', Enumerable.Range(0, 60_000));
        var text =
            "'; DROP TABLE article; --\n\n\\N \\. \t \"quoted\" $1 $$ {0} \uD83D\uDE00 e\u0301\n\n" + longLine + "\n";
        _ = folder
            .With("seeds/hostile.txt", text)
            .With("seeds/hostile.yaml", $"publisher: \"{new string('ß', 2_000)}\"\n");
        var run = await store.PushAsync(folder);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal([text], store.Query("SELECT text FROM article WHERE id = 'hostile'"));
        Assert.Equal(["2000"], store.Query("SELECT length(publisher) FROM article WHERE id = 'hostile'"));
        Assert.Contains("up to date", (await store.PushAsync(folder)).Output, StringComparison.Ordinal);
    }

    /// <summary>A corpus with an error changes nothing, although most of it was sent.</summary>
    public static async Task RefusesErrorsAsync(TestFolder folder, TestStore store)
    {
        Assert.Equal(0, (await store.PushAsync(folder)).Code);
        _ = folder.With("seeds/new.txt", "New\n\nNews.\n").With("seeds/south/ice.txt", "Ice again\n\nMore ice.\n");
        var run = await store.PushAsync(folder);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("the corpus has 1 error, but must have none", run.Error, StringComparison.Ordinal);
        Assert.Equal(["ferry", "ice", "storm"], store.Query("SELECT id FROM article ORDER BY id"));
        Assert.Equal(["1"], store.Query("SELECT version FROM corpus_state"));

        // A delegation of two articles is an error of the corpus as well, and so is one of a removed article.
        const string Delegation = "delegations: [{ id: the-crew, party: Norway, count: 0 }]\n";
        _ = folder.Delete("south/ice.txt").With("seeds/new.yaml", Delegation).With("seeds/storm.yaml", Delegation);
        run = await store.PushAsync(folder);
        Assert.Contains("but must have none", run.Error, StringComparison.Ordinal);
        _ = folder.Delete("new.yaml");
        var renamed = folder.Read("seeds/storm.txt");
        Assert.Equal((0, ""), ((run = await store.PushAsync(folder)).Code, run.Error));
        _ = folder.With("seeds/gale.txt", renamed).With("seeds/gale.yaml", Delegation);
        _ = folder.Delete("storm.txt").Delete("storm.yaml");
        run = await store.PushAsync(folder);
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains(
            "the delegation 'the-crew' is also in an article of the database",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(["the-crew|storm"], store.Query("SELECT id, article_id FROM delegation"));
        Assert.Equal(0, (await store.PushAsync(folder, "--prune")).Code);
        Assert.Equal(["the-crew|gale"], store.Query("SELECT id, article_id FROM delegation"));
    }
}
