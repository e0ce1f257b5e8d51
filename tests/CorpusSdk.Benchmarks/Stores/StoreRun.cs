using System.Globalization;
using CorpusSdk.Benchmarks.Consumers;
using CorpusSdk.Benchmarks.Work;
using CorpusSdk.Tests.Servers;

namespace CorpusSdk.Benchmarks.Stores;

/// <summary>
/// Pushes the reference corpus into SQLite and PostgreSQL, pushes it again, and times queries and searches.
/// </summary>
internal sealed class StoreRun(WorkFolder work, TextWriter output, int repetitions)
{
    public const string Sqlite = "SQLite";
    public const string PostgreSql = "PostgreSQL";

    private const string Tool = "src/CorpusSdk.Tool";

    public void Run(IReadOnlyList<int> counts, IReadOnlyList<string> engines)
    {
        var program = Program();
        _ = Command.Dotnet(Repository.Folder, "build", Tool, "-c", "Release").Succeeds();
        foreach (var count in counts)
        {
            var corpus = work.Corpus(count);
            var bytes = Directory
                .EnumerateFiles(corpus, "*", SearchOption.AllDirectories)
                .Sum(file => new FileInfo(file).Length);
            output.WriteLine(Invariant($"{count:N0} articles, {bytes / 1e6:N0} MB of files"));
            if (engines.Contains(Sqlite))
            {
                var file = work.Path("stores", $"{count}.db");
                _ = work.NewFolder("stores");
                Measure(Sqlite, program, corpus, bytes, file);
                File.Delete(file);
            }

            if (!engines.Contains(PostgreSql))
            {
                continue;
            }

            if (PostgresServers.Missing is { } reason)
            {
                output.WriteLine($"{PostgreSql}: not measured, {reason}");
                continue;
            }

            // With the settings of a new server, since a push is to survive a crash.
            using PostgresServers servers = new(1, "");
            Measure(PostgreSql, program, corpus, bytes, servers.CreateDatabase());
        }
    }

    private void Measure(string engine, string program, string corpus, long bytes, string database)
    {
        var push = Push(corpus, database);
        output.WriteLine(
            Invariant(
                $"{engine}: push {push.Elapsed.TotalSeconds:N1} s ({bytes / 1e6 / push.Elapsed.TotalSeconds:N1} MB/s), "
            ) + Invariant($"{push.PeakMemory / 1e6:N0} MB of memory")
        );
        var again = Push(corpus, database);
        output.WriteLine(Invariant($"{engine}: the same push again {again.Elapsed.TotalSeconds:N1} s"));
        var queries = Command
            .Run(work.Folder, "dotnet", [program, engine, database, $"{repetitions}"], TimeSpan.FromHours(6))
            .Succeeds()
            .Output;
        output.WriteLine($"| {engine} | p50 ms | p95 ms | results |");
        output.WriteLine("|---|---|---|---|");
        foreach (var line in queries.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.Split(';');
            output.WriteLine(
                cells.Length == 4
                    ? $"| {string.Join(" | ", cells)} |"
                    : $"{engine}: {cells[0]} MB on disk; the queries take {cells[1]} MB of memory"
            );
        }
    }

    private static MeasuredRun Push(string corpus, string database) =>
        Command
            .Run(
                Repository.Folder,
                "dotnet",
                [
                    Path.Combine(Repository.Folder, Tool, "bin/Release/net8.0/dotnet-corpus.dll"),
                    "push",
                    corpus,
                    "--to",
                    database,
                ],
                TimeSpan.FromHours(6),
                KeyValuePair.Create("DOTNET_ROLL_FORWARD", "Major")
            )
            .Succeeds();

    /// <summary>The program that runs the queries, built like that of a user.</summary>
    private string Program()
    {
        using var reader = new StreamReader(typeof(StoreRun).Assembly.GetManifestResourceStream("Stores.cs")!);
        work.NeedsPackage();
        Consumer consumer = new(
            work,
            "stores",
            corpus: null,
            reader.ReadToEnd(),
            items: $"""
            <PackageReference Include="CorpusSdk.EntityFrameworkCore" Version="{WorkFolder.PackageVersion}" />
            <PackageReference Include="Npgsql.EntityFrameworkCore.PostgreSQL" Version="10.0.3" />
            """,
            properties: "<CorpusNamespace>Archive</CorpusNamespace>"
        );
        _ = consumer.ColdBuild("-c", "Release");
        return consumer.Assembly("Release");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
