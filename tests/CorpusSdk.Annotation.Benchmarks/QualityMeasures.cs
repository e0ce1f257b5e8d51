using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Benchmarks.Learning;
using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Annotation.Benchmarks;

/// <summary>The scores of a set of articles, as shown in the quality table.</summary>
internal sealed class QualityMeasures
{
    public QuoteScore All { get; } = new();

    public QuoteScore Direct { get; } = new();

    public NameScore Names { get; } = new();

    /// <summary>Is called for each error with its kind.</summary>
    public Action<string, GoldArticle, GoldQuote?, PredictedQuote?>? Error { get; init; }

    public void Add(TrainingExample example, QuotationAnalyzer analyzer)
    {
        var predicted = Predict(example.Analysis, analyzer);
        All.Add(
            example.Article,
            predicted,
            directOnly: false,
            (kind, gold, quote) => Error?.Invoke(kind, example.Article, gold, quote)
        );
        Direct.Add(example.Article, predicted, directOnly: true);
    }

    public void Add(GoldNames article, NameTagger tagger)
    {
        var text = TokenizedText.Create(article.Text);
        Names.Add(
            article,
            tagger.Tag(text, new(text)).Select(n => (text.Tokens[n.First].Start, text.Tokens[n.End - 1].End))
        );
    }

    /// <summary>Returns the quotes in double marks; the gold data have no others.</summary>
    private static List<PredictedQuote> Predict(ArticleAnalysis analysis, QuotationAnalyzer analyzer)
    {
        List<PredictedQuote> predicted = [];
        var narration = analysis.Context.Narration;
        var quotations = analyzer.Analyze(analysis.Context);
        Core.Text.QuoteKind? kind = null;
        for (var q = 0; q < quotations.Length; q++)
        {
            var (passage, quotation) = (analysis.Quotations[q], quotations[q]);
            if (passage.IsSingle || !quotation.IsSpeech)
            {
                continue;
            }

            kind = QuoteKindClassifier.Classify(narration, q, kind);
            int? start = null,
                end = null;
            if (quotation.Speaker.MentionIndex >= 0)
            {
                (start, end) = (
                    narration.Token(quotation.SpeakerSpan.First).Start,
                    narration.Token(quotation.SpeakerSpan.End - 1).End
                );
            }

            var speaker = start is null ? null : analysis.Text.Slice(start.Value, end!.Value);
            predicted.Add(
                new(
                    passage.Start,
                    passage.End,
                    speaker,
                    start,
                    end,
                    quotation.Speaker.Probability * quotation.SpeechProbability,
                    kind == Core.Text.QuoteKind.Direct
                )
            );
        }

        return predicted;
    }
}
