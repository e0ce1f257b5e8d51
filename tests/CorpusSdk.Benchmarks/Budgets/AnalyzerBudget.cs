using System.Globalization;
using CorpusSdk.Analyzers;
using CorpusSdk.Benchmarks.Editing;
using CorpusSdk.Benchmarks.Reference;

namespace CorpusSdk.Benchmarks.Budgets;

/// <summary>
/// Point 7: what the analyzer of C# code costs at a keystroke, beyond an analyzer that does nothing at the same places.
/// </summary>
internal sealed class AnalyzerBudget(int count, int rounds)
{
    private const string Point = "7 analyzer";
    private const int Literals = 40;

    public IEnumerable<Finding> Measure()
    {
        var corpus = new ReferenceCorpus(count);
        var ids = string.Join(
            '\n',
            Enumerable
                .Range(0, Literals)
                .Select(i => $"        _ = Corpus.Articles[\"{corpus.Article(i * count / Literals).Id}\"];")
        );
        var quotations = string.Join(
            '\n',
            Enumerable
                .Range(0, Literals)
                .Select(i => corpus.Article(i * count / Literals).Quotes[0].Text)
                .Select(words =>
                    $"        Show({Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(words, true)});"
                )
        );
        var misquoted = corpus.Article(count / 2).Quotes[0].Text;
        yield return Typing(
            $"{Literals} ids and {Literals} quotations",
            key => Code(ids + '\n' + quotations, key),
            corpus
        );
        yield return Typing("nothing of the corpus", key => Code("", key), corpus);
        yield return Typing(
            "a quotation that is being typed",
            key =>
                Code(
                    "        Show("
                        + Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(
                            misquoted + " " + new string('x', key + 1),
                            true
                        )
                        + ");",
                    0
                ),
            corpus
        );
    }

    private Finding Typing(string what, Func<int, string> code, ReferenceCorpus corpus)
    {
        var session = new AnalyzerSession(corpus, code);
        var first = session.Keystroke(new CorpusCodeAnalyzer());
        for (var warmUp = 0; warmUp < 10; warmUp++)
        {
            _ = session.Keystroke(new CorpusCodeAnalyzer());
            _ = session.Keystroke(new EmptyAnalyzer());
        }

        var (with, without) = (new Times(), new Times());
        for (var round = 0; round < rounds; round++)
        {
            with.Add(session.Keystroke(new CorpusCodeAnalyzer()).Elapsed);
            without.Add(session.Keystroke(new EmptyAnalyzer()).Elapsed);
        }

        return Finding.AtMost(
            Point,
            $"a keystroke in a file with {what}",
            Math.Max(0, with.QuartileMilliseconds - without.QuartileMilliseconds),
            5,
            "ms",
            $"{Finding.Show(with.QuartileMilliseconds)} with, {Finding.Show(without.QuartileMilliseconds)} without; "
                + $"the first time {Finding.Show(first.Elapsed.TotalMilliseconds)}, {first.Diagnostics} diagnostics"
        );
    }

    private static string Code(string statements, int key) =>
        $$"""
            namespace Newsroom;

            internal static class Code
            {
                public static void Run(int letters{{key.ToString(CultureInfo.InvariantCulture)}})
                {
            {{statements}}
                }

                private static void Show([CorpusSdk.Quotation] string words) { }
            }
            """;
}
