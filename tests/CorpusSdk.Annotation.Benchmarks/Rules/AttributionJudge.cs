using System.Globalization;
using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Benchmarks.Learning;
using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Names;

namespace CorpusSdk.Annotation.Benchmarks.Rules;

/// <summary>
/// What <c>dotnet corpus check --attribution</c> adds to the compiler's warnings. The shipped weights were trained on
/// all of the gold data, so the articles of each half are judged with weights that were trained on the other half.
/// </summary>
internal sealed class AttributionJudge
{
    private readonly ThreadLocal<QuotationAnalyzer>?[] _analyzers;

    private AttributionJudge(TrainedModels?[] models) =>
        // An analyzer must not be used by several threads.
        _analyzers = Array.ConvertAll(
            models,
            model => model is null ? null : new ThreadLocal<QuotationAnalyzer>(() => model.Analyzer)
        );

    /// <param name="articles">The gold data.</param>
    /// <param name="half">The half to judge; null for both.</param>
    public static AttributionJudge Train(List<GoldArticle> articles, int? half)
    {
        // The shipped weights of the names are fine: they were trained on other articles.
        var examples = articles.ConvertAll(article => TrainingExample.Create(article, NameTagger.Shared));
        return new([
            .. Enumerable
                .Range(0, 2)
                .AsParallel()
                .AsOrdered()
                .Select(judged => half is null || half == judged ? Train(examples, judged) : null),
        ]);
    }

    public IEnumerable<SpeakerWarning> Warnings(JudgedArticle article)
    {
        var (text, model) = (article.Article.Text, article.Compilation.AllArticles.Single().Model);
        var analyzer = _analyzers[GoldData.PartOf(article.Article.Id, 2)]!.Value!;
        return ProbableSpeakerFinder
            .Find(text, model, analyzer)
            .Select(found => new SpeakerWarning(
                AnnotatedArticle.IndexOf(model.Quotes[found.Quote].Id),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"probably {found.Person}: {text.AsSpan(found.Words.Start, found.Words.Length)} "
                        + $"({found.Confidence:.000})"
                ),
                [found.Person]
            ));
    }

    private static TrainedModels Train(List<TrainingExample> examples, int judged) =>
        TrainedModels.TrainQuotes(examples.FindAll(e => GoldData.PartOf(e.Article.Id, 2) != judged));
}
