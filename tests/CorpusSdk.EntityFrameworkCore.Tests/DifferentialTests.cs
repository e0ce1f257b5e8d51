using System.Globalization;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>
/// Random compositions of the operators and of LINQ give the same ids in the same order over the compiled corpus and
/// over the store. <c>CORPUS_DIFFERENTIAL_SEED</c> chooses other compositions.
/// </summary>
public sealed class DifferentialTests(Store store) : IClassFixture<Store>
{
    private const int Compositions = 2000;

    [Fact]
    public void Random_compositions_have_the_same_results()
    {
        var seed = int.Parse(
            Environment.GetEnvironmentVariable("CORPUS_DIFFERENTIAL_SEED") ?? "20261201",
            CultureInfo.InvariantCulture
        );
        using var context = store.Open();
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
            catch (Exception e) when (e is InvalidOperationException or NotSupportedException or ArgumentException)
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
