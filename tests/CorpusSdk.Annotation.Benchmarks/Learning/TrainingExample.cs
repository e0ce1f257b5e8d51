using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Names;

namespace CorpusSdk.Annotation.Benchmarks.Learning;

/// <summary>An article of the gold data with its analysis.</summary>
/// <param name="Article">The article.</param>
/// <param name="Analysis">The analysis of its text.</param>
/// <param name="Gold">For each quotation of the analysis, the gold quote, or null if it is not speech.</param>
internal sealed record TrainingExample(GoldArticle Article, ArticleAnalysis Analysis, GoldQuote?[] Gold)
{
    public static TrainingExample Create(GoldArticle article, NameTagger tagger)
    {
        ArticleAnalysis analysis = new(article.Text, tagger, []);
        var gold = analysis.Quotations.ConvertAll(q =>
            Array.Find(article.Quotes, g => QuoteScore.Overlap((g.Start, g.End), (q.Start, q.End)) >= 0.8)
        );
        return new(article, analysis, [.. gold]);
    }

    /// <summary>
    /// Finds the first mention that overlaps the gold speaker of a quotation. Returns -1 if it has no speaker, -2 if no
    /// mention overlaps.
    /// </summary>
    public int FindGoldMention(int quote)
    {
        if (Gold[quote] is not { Speaker: not null } gold)
        {
            return -1;
        }

        var spans = QuoteScore.SpeakerSpans(Article.Text, gold);
        var tokens = Analysis.Text.Tokens;
        var index = Analysis.Context.Mentions.FindIndex(m =>
            spans.Exists(s => tokens[m.FirstToken].Start < s.End && tokens[m.EndToken - 1].End > s.Start)
        );
        return index < 0 ? -2 : index;
    }
}
