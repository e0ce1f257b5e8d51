using System.Data.Common;
using System.Globalization;
using CorpusSdk.Tests.Servers;
using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>
/// Random compositions of the operators and of LINQ give the same ids in the same order over the compiled corpus and
/// over the store. <c>CORPUS_DIFFERENTIAL_SEED</c> chooses other compositions.
/// </summary>
public sealed class DifferentialTests(Store store) : IClassFixture<Store>
{
    private const int Compositions = 2000;

    [Fact]
    public void SQLite_gives_the_results_of_the_compiled_corpus()
    {
        using var context = store.Open();
        AssertSame(context);
    }

    [PostgresFact]
    public void PostgreSQL_gives_the_results_of_the_compiled_corpus()
    {
        using PostgresServers servers = new(1);
        var database = servers.CreateDatabase();
        Store.Push(database);
        using var context = Open(database);
        AssertSame(context);
    }

    [PostgresFact]
    public void Three_servers_give_the_results_of_the_compiled_corpus()
    {
        using PostgresServers servers = new(3);
        var database = servers.CreateDatabase(0);
        Store.Push(database, "--shards", $"{servers.CreateDatabase(1)},{servers.CreateDatabase(2)}");
        using var context = Open(database);
        AssertSame(context);
    }

    private static CorpusContext Open(string database) =>
        new(new DbContextOptionsBuilder<CorpusContext>().UseNpgsql(database).Options);

    private static void AssertSame(CorpusContext context)
    {
        var seed = int.Parse(
            Environment.GetEnvironmentVariable("CORPUS_DIFFERENTIAL_SEED") ?? "20261201",
            CultureInfo.InvariantCulture
        );
        var failures = new List<string>();
        for (var number = 0; number < Compositions; number++)
        {
            var composition = new Composition(seed + number);
            var expected = composition.Over(Corpus.Articles, Corpus.Quotes, Corpus.People, Corpus.Delegations);
            string actual;
            try
            {
                actual = new Composition(seed + number).Over(
                    context.Articles,
                    context.Quotes,
                    context.People,
                    context.Delegations
                );
            }
            catch (Exception e)
                when (e is InvalidOperationException or NotSupportedException or ArgumentException or DbException)
            {
                actual = e.ToString();
            }

            if (expected != actual)
            {
                failures.Add($"seed {seed + number}: {composition.Text}\n  compiled {expected}\n  stored   {actual}");
            }
        }

        Assert.True(
            failures.Count == 0,
            $"{failures.Count} of {Compositions} differ:\n" + string.Join('\n', failures.Take(12))
        );
    }
}
