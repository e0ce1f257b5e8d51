using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Annotation.Benchmarks.Rules;

/// <summary>A warning that the speaker of a quote is wrong.</summary>
/// <param name="Quote">The index of the quote.</param>
/// <param name="Message">The message.</param>
/// <param name="Fixes">The texts of the suggested fixes.</param>
internal sealed record SpeakerWarning(int Quote, string Message, IReadOnlyList<string> Fixes);

/// <summary>Warns of the quotes in an article whose declared speaker is probably wrong.</summary>
internal delegate IEnumerable<SpeakerWarning> SpeakerJudge(JudgedArticle article);

/// <summary>An article of the gold data, compiled as a corpus of its own.</summary>
/// <param name="Article">The article with its annotations.</param>
/// <param name="Compilation">The corpus.</param>
/// <param name="Problems">Its problems, each with the index of the quote that it is reported at, or -1.</param>
internal sealed record JudgedArticle(
    AnnotatedArticle Article,
    CorpusCompilation Compilation,
    IReadOnlyList<(int Quote, Problem Problem)> Problems
)
{
    public static JudgedArticle Compile(AnnotatedArticle article)
    {
        var (yaml, lines) = article.ToSidecar();
        var sidecar = File("article.yaml", yaml);
        CorpusFile[] files = [File("article.txt", article.Text), sidecar, File("people.yaml", article.ToPeopleYaml())];
        var compilation = CorpusCompilation.Create(files, CorpusSchema.Empty);
        var problems = compilation.Diagnose(SchemaDeclarations.None);
        return new(article, compilation, [.. problems.Select(p => (QuoteOf(p), p))]);

        int QuoteOf(Problem problem) =>
            problem.Path == sidecar.File.Path ? lines.Count(line => line <= problem.Start.Line) - 1 : -1;
    }

    /// <summary>The ids of the rules that report a quote.</summary>
    public HashSet<string> RulesAt(int quote) =>
        [.. Problems.Where(p => p.Quote == quote).Select(p => p.Problem.Rule.Id)];

    /// <summary>The quotes that the compiler located elsewhere than the gold data.</summary>
    public IEnumerable<int> Misplaced()
    {
        var ranges = Compilation
            .AllArticles.SelectMany(article => article.Model.Quotes)
            .ToDictionary(quote => quote.Id, quote => quote.Range);
        return Enumerable
            .Range(0, Article.Quotes.Count)
            .Where(i =>
                ranges.GetValueOrDefault(AnnotatedArticle.IdOf(i))
                != TextRange.FromBounds(Article.Quotes[i].Gold.Start, Article.Quotes[i].Gold.End)
            );
    }

    private static CorpusFile File(string name, string content) =>
        new(SourceFile.Create("/seeds/" + name, name, "seeds/" + name, content));
}
