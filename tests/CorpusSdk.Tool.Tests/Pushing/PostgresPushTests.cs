using CorpusSdk.Tests.Servers;
using CorpusSdk.Tool.Tests.Harness;
using Npgsql;

namespace CorpusSdk.Tool.Tests.Pushing;

/// <summary>Three servers, started once for all tests that need them.</summary>
public sealed class ThreeServers : IDisposable
{
    private readonly Lazy<PostgresServers> _servers = new(() => new(3));

    internal PostgresServers Servers => _servers.Value;

    public void Dispose()
    {
        if (_servers.IsValueCreated)
        {
            _servers.Value.Dispose();
        }
    }
}

/// <summary><c>dotnet corpus push</c> to PostgreSQL, on one server and on three.</summary>
public sealed class PostgresPushTests(ThreeServers fixture) : IClassFixture<ThreeServers>, IDisposable
{
    private readonly TestFolder _folder = PushScenario.Corpus();

    private PostgresServers Servers => fixture.Servers;

    public void Dispose() => _folder.Dispose();

    [PostgresFact]
    public Task Sends_only_what_changed() =>
        PushScenario.SendsOnlyWhatChangedAsync(_folder, TestStore.Postgres(Servers));

    [PostgresFact]
    public Task Follows_the_schema() => PushScenario.FollowsTheSchemaAsync(_folder, TestStore.Postgres(Servers));

    [PostgresFact]
    public Task Keeps_hostile_texts() => PushScenario.KeepsHostileTextsAsync(_folder, TestStore.Postgres(Servers));

    [PostgresFact]
    public Task Refuses_errors() => PushScenario.RefusesErrorsAsync(_folder, TestStore.Postgres(Servers));

    [PostgresFact]
    public Task Sends_only_what_changed_to_three_servers() =>
        PushScenario.SendsOnlyWhatChangedAsync(_folder, TestStore.Sharded(Servers));

    [PostgresFact]
    public Task Follows_the_schema_on_three_servers() =>
        PushScenario.FollowsTheSchemaAsync(_folder, TestStore.Sharded(Servers));

    [PostgresFact]
    public Task Keeps_hostile_texts_on_three_servers() =>
        PushScenario.KeepsHostileTextsAsync(_folder, TestStore.Sharded(Servers));

    [PostgresFact]
    public Task Refuses_errors_on_three_servers() =>
        PushScenario.RefusesErrorsAsync(_folder, TestStore.Sharded(Servers));

    [PostgresFact]
    public async Task Excludes_another_push()
    {
        var store = TestStore.Postgres(Servers);
        Assert.Equal(0, (await store.PushAsync(_folder)).Code);
        using (NpgsqlConnection other = new(store.Target + ";Pooling=false"))
        {
            other.Open();
            using NpgsqlCommand command = new("SELECT pg_advisory_lock(1131377264, hashtext(current_schema()))", other);
            _ = command.ExecuteNonQuery();
            var run = await store.PushAsync(_folder);
            Assert.Equal(ExitCode.Failure, run.Code);
            Assert.Contains("another push to '127.0.0.1:", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await store.PushAsync(_folder)).Code);
    }

    [PostgresFact]
    public async Task Leaves_the_tables_of_other_programs_alone()
    {
        var store = TestStore.Postgres(Servers);
        _ = store.Query("CREATE TABLE article (id text)");
        var run = await store.PushAsync(_folder);
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains(
            "has a table 'article' that 'dotnet corpus push' has not made",
            run.Error,
            StringComparison.Ordinal
        );

        _ = store.Query("CREATE SCHEMA archive");
        run = await ToolRun.OfAsync("push", _folder.Path, "--to", store.Target + ";Search Path=archive");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(["3"], store.Query("SELECT count(*) FROM archive.article"));
    }

    [PostgresFact]
    public async Task Searches_in_the_language_of_the_article()
    {
        var store = TestStore.Postgres(Servers);
        _ = _folder
            .With("seeds/hafen.txt", "Der Hafen\n\nDie Häuser sind alt.\n")
            .With("seeds/hafen.yaml", "language: de-AT\n");
        Assert.Equal(0, (await store.PushAsync(_folder)).Code);
        Assert.Equal(
            ["hafen"],
            store.Query("SELECT id FROM article WHERE search @@ plainto_tsquery(search_config, 'Haus')")
        );
        Assert.Equal(
            ["storm"],
            store.Query("SELECT id FROM article WHERE search @@ plainto_tsquery(search_config, 'storms')")
        );
    }

    [PostgresFact]
    public async Task Removes_rows_that_nobody_sees()
    {
        var store = TestStore.Postgres(Servers);
        for (var edition = 0; edition < 4; edition++)
        {
            _ = _folder.With("seeds/storm.txt", $"Storm\n\nEdition {edition}.\n");
            Assert.Equal(0, (await store.PushAsync(_folder)).Code);
        }

        // The current version, the one before, and the one that the next push removes.
        Assert.Equal(["3"], store.Query("SELECT count(*) FROM article_rows_1 WHERE id = 'storm'"));
        Assert.Equal(["Storm\n\nEdition 3.\n"], store.Query("SELECT text FROM article WHERE id = 'storm'"));
    }

    [PostgresFact]
    public async Task Filters_and_joins_run_where_the_articles_are()
    {
        var store = TestStore.Sharded(Servers);
        Assert.Equal(0, (await store.PushAsync(_folder)).Code);
        var plan = string.Join(
            '\n',
            store.Query(
                "EXPLAIN (VERBOSE, COSTS OFF) SELECT q.id FROM quote q JOIN article a ON a.id = q.article_id "
                    + "WHERE a.published_first >= '2024-01-01' AND q.text LIKE '%boat%' "
                    + "AND a.search @@ (SELECT plainto_tsquery('english', 'ferry'))"
            )
        );
        var remote = plan.Split('\n').Where(line => line.Contains("Remote SQL", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, remote.Count);
        Assert.All(
            remote,
            sql =>
            {
                Assert.Contains("INNER JOIN", sql, StringComparison.Ordinal);
                Assert.Contains("published_first", sql, StringComparison.Ordinal);
                Assert.Contains("'%boat%'", sql, StringComparison.Ordinal);
                Assert.Contains("search @@ $", sql, StringComparison.Ordinal);
                Assert.Contains("from_version <= $", sql, StringComparison.Ordinal);
            }
        );
    }

    [PostgresFact]
    public async Task A_server_that_is_down_is_an_error()
    {
        var store = TestStore.Sharded(Servers);
        Assert.Equal(0, (await store.PushAsync(_folder)).Code);
        Servers.Stop(2);
        try
        {
            var failure = Assert.ThrowsAny<NpgsqlException>(() => store.Query("SELECT id FROM article"));
            Assert.Contains("could not connect to server", failure.Message, StringComparison.Ordinal);
            var run = await store.PushAsync(_folder.With("seeds/new.txt", "New\n\nNews.\n"));
            Assert.Equal(ExitCode.Failure, run.Code);
            Assert.Contains($"'127.0.0.1:{Servers.Port(2)}/", run.Error, StringComparison.Ordinal);
            Assert.Contains("does not answer", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            Servers.Start(2);
        }

        Assert.Equal(["3"], store.Query("SELECT count(*) FROM article"));
        Assert.Equal(0, (await store.PushAsync(_folder)).Code);
        Assert.Equal(["4"], store.Query("SELECT count(*) FROM article"));
    }

    [PostgresFact]
    public async Task The_servers_of_a_store_stay_the_same()
    {
        var store = TestStore.Sharded(Servers);
        Assert.Equal(0, (await store.PushAsync(_folder)).Code);
        var run = await ToolRun.OfAsync("push", _folder.Path, "--to", store.Target);
        Assert.Contains("are on 2 further servers, and '--shards' names 0", run.Error, StringComparison.Ordinal);
        var shards = store.Arguments[3].Split(',');
        run = await ToolRun.OfAsync("push", _folder.Path, "--to", store.Target, "--shards", $"{shards[1]},{shards[0]}");
        Assert.Contains("in the order of the first push", run.Error, StringComparison.Ordinal);
        run = await ToolRun.OfAsync("push", _folder.Path, "--to", Servers.CreateDatabase(), "--shards", shards[0]);
        Assert.Contains("has articles of another store", run.Error, StringComparison.Ordinal);
    }
}
