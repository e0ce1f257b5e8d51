using CorpusSdk.Annotation.Benchmarks.Learning;
using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Annotation.Benchmarks;

/// <summary>The measures of the quality table over some articles.</summary>
internal sealed class Measuring
{
    public QuoteScore All { get; } = new();

    public QuoteScore Direct { get; } = new();

    public NameScore Names { get; } = new();

    public Action<string, GoldArticle, GoldQuote?, PredictedQuote?>? Error { get; init; }

    public void Add(Lesson lesson, Attribution.QuotationReader reader)
    {
        var predicted = Predict(lesson.Analysis, reader);
        All.Add(
            lesson.Article,
            predicted,
            directOnly: false,
            (kind, gold, quote) => Error?.Invoke(kind, lesson.Article, gold, quote)
        );
        Direct.Add(lesson.Article, predicted, directOnly: true);
    }

    public void Add(GoldNames article, NameTagger tagger)
    {
        var text = Text.ArticleText.Read(article.Text);
        Names.Add(
            article,
            tagger.Tag(text, new(text)).Select(n => (text.Tokens[n.First].Start, text.Tokens[n.End - 1].End))
        );
    }

    /// <summary>The quotes between double marks: the gold data know no others.</summary>
    private static List<PredictedQuote> Predict(ArticleAnalysis analysis, Attribution.QuotationReader reader)
    {
        List<PredictedQuote> predicted = [];
        var narrative = analysis.Scene.Narrative;
        var readings = reader.Read(analysis.Scene);
        Core.Model.QuoteKind? kind = null;
        for (var q = 0; q < readings.Length; q++)
        {
            var (passage, reading) = (analysis.Quotations[q], readings[q]);
            if (passage.IsSingle || !reading.IsSpeech)
            {
                continue;
            }

            kind = Quotations.KindReader.Read(narrative, q, kind);
            int? start = null,
                end = null;
            if (reading.Choice.Mention >= 0)
            {
                (start, end) = (
                    narrative.Token(reading.Extent.First).Start,
                    narrative.Token(reading.Extent.End - 1).End
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
                    reading.Choice.Probability * reading.Speech,
                    kind == Core.Model.QuoteKind.Direct
                )
            );
        }

        return predicted;
    }
}
