using System.Diagnostics;
using System.Globalization;
using CorpusSdk.Package.Tests.Harness;
using CorpusSdk.Tests.Servers;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Pushing;

/// <summary>
/// A push that is killed at any moment changes nothing for readers, and does not stop the next one from succeeding.
/// </summary>
[Trait("Category", "Slow")]
public sealed class KilledPushTests(ThreeServers fixture) : IClassFixture<ThreeServers>, IDisposable
{
    private const int Points = 20;
    private const int Articles = 120;

    /// <summary>One statement sees one version: how many articles there are, and their editions.</summary>
    private const string Editions =
        "SELECT count(*), min(text), max(text), (SELECT count(*) FROM mention) FROM article WHERE id LIKE 'a%'";

    private readonly TestFolder _folder = new TestFolder().With(
        "seeds/people.yaml",
        "- { id: jane-doe, name: Jane Doe }\n"
    );

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public Task In_SQLite() => SurvivesKillsAsync(TestStore.Sqlite(_folder));

    [PostgresFact]
    public async Task In_PostgreSQL()
    {
        var store = TestStore.Postgres(fixture.Servers);
        await SurvivesKillsAsync(store);
        Assert.Equal(["0"], store.Query("SELECT count(*) FROM corpus_push"));
    }

    [PostgresFact]
    public Task On_three_servers() => SurvivesKillsAsync(TestStore.Sharded(fixture.Servers));

    private async Task SurvivesKillsAsync(TestStore store)
    {
        WriteEdition(0);
        var watch = Stopwatch.StartNew();
        Push(store).WaitForExit();
        var whole = watch.Elapsed;
        Assert.Equal([Expected(0)], store.Query(Editions));
        using CancellationTokenSource done = new();
        var reads = Task.Run(() => ReadUntil(store, done.Token));
        for (var point = 1; point <= Points; point++)
        {
            WriteEdition(point);
            using var push = Push(store);
            await Task.Delay(whole * point / Points);
            push.Kill();
            await push.WaitForExitAsync();
        }

        await done.CancelAsync();
        Assert.True(await reads > Points, "the reader must have read between the kills");
        WriteEdition(Points + 1);
        var last = await store.PushAsync(_folder);
        Assert.Equal((0, ""), (last.Code, last.Error));
        Assert.Equal([Expected(Points + 1)], store.Query(Editions));
        if (store.IsSqlite)
        {
            Assert.Equal(["ok"], store.Query("PRAGMA integrity_check"));
        }
    }

    /// <returns>How many times it has read one whole edition, and never anything else.</returns>
    private static int ReadUntil(TestStore store, CancellationToken done)
    {
        var count = 0;
        for (; !done.IsCancellationRequested; count++)
        {
            var row = Assert.Single(store.Query(Editions));
            var edition = row.Split('|')[1].Split(' ')[1];
            Assert.Equal(Expected(int.Parse(edition, CultureInfo.InvariantCulture)), row);
        }

        return count;
    }

    private static string Expected(int edition) => $"{Articles}|{TextOf(edition)}|{TextOf(edition)}|{Articles}";

    private static string TextOf(int edition) => $"Edition {edition} of it\n\nJane Doe said nothing.\n";

    private void WriteEdition(int edition)
    {
        for (var article = 0; article < Articles; article++)
        {
            _ = _folder.With($"seeds/a{article}.txt", TextOf(edition));
        }
    }

    private Process Push(TestStore store)
    {
        ProcessStartInfo start = new(Command.Host, [BuiltTool.Path, "push", _folder.Path, .. store.Arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
