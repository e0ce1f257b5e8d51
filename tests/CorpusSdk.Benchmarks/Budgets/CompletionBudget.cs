using System.Collections.Immutable;
using CorpusSdk.Benchmarks.Editing;
using CorpusSdk.Benchmarks.Reference;

namespace CorpusSdk.Benchmarks.Budgets;

/// <summary>
/// Point 6: the completion list after <c>Corpus.</c>, and whether a corpus slows down completion at other places.
/// </summary>
internal sealed class CompletionBudget(int count, int rounds)
{
    private const string Point = "6 IntelliSense";

    public IEnumerable<Finding> Measure()
    {
        var corpus = new ReferenceCorpus(count);
        var article = corpus.Article(count / 2);
        using var session = new CompletionSession(corpus);
        using var plain = new CompletionSession(null);
        var first = session.Complete("Corpus.Articles.$$");
        yield return Finding.Fact(
            Point,
            "first list of a session, the generator's first run included",
            first.Elapsed.TotalSeconds,
            "s"
        );

        foreach (
            var (expression, expected) in new[]
            {
                ("Corpus.Articles.", article.Member.Split('.')[0]),
                (
                    $"Corpus.Articles.{string.Join('.', article.Member.Split('.')[..^1])}.".Replace(
                        "..",
                        ".",
                        StringComparison.Ordinal
                    ),
                    article.Member.Split('.')[^1]
                ),
                ("Corpus.", "Articles"),
                ("Corpus.People.", ReferenceArticle.Name(corpus.People[0].Id)),
                ("Corpus.Quotes.", article.Member.Split('.')[0]),
            }
        )
        {
            var (times, items) = Complete(session, expression + "$$");
            yield return items.Contains(expected)
                ? Finding.AtMost(
                    Point,
                    $"after {expression}",
                    times.QuartileMilliseconds,
                    200,
                    "ms",
                    $"{items.Length:N0} items; median {Finding.Show(times.MedianMilliseconds)}"
                )
                : new(
                    Point,
                    $"after {expression}",
                    "",
                    $"'{expected}' is not among the {items.Length:N0} items",
                    Holds: false
                );
        }

        foreach (
            var (name, expression) in new[]
            {
                ("after Console.", "Console.$$"),
                ("at the beginning of a statement", "$$"),
                ("after a string and a dot", "args[0].$$"),
            }
        )
        {
            var (with, without) = (new Times(), new Times());
            _ = (session.Complete(expression), plain.Complete(expression));
            for (var round = 0; round < rounds; round++)
            {
                with.Add(session.Complete(expression).Elapsed);
                without.Add(plain.Complete(expression).Elapsed);
            }

            // The editor has to load every file, whether or not a generator uses it.
            yield return Finding.AtMost(
                Point,
                $"{name}, beyond a project without a corpus",
                Math.Max(0, with.QuartileMilliseconds - without.QuartileMilliseconds),
                20,
                "ms",
                $"{Finding.Show(with.QuartileMilliseconds)} with, {Finding.Show(without.QuartileMilliseconds)} "
                    + "without; "
                    + $"medians {Finding.Show(with.MedianMilliseconds)} and {Finding.Show(without.MedianMilliseconds)}"
            );
        }
    }

    private (Times Times, ImmutableArray<string> Items) Complete(CompletionSession session, string expression)
    {
        ImmutableArray<string> items = [];
        var times = new Times();
        for (var warmUp = 0; warmUp < 3; warmUp++)
        {
            _ = session.Complete(expression);
        }

        for (var round = 0; round < rounds; round++)
        {
            (var elapsed, items) = session.Complete(expression);
            times.Add(elapsed);
        }

        return (times, items);
    }
}
