using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Learning;

namespace CorpusSdk.Annotation.Benchmarks.Learning;

/// <summary>An article of the gold data with what is found in it, and its gold quote for each quotation.</summary>
internal sealed record Lesson(GoldArticle Article, ArticleAnalysis Analysis, GoldQuote?[] Gold)
{
    public static Lesson Of(GoldArticle article, Names.NameTagger tagger)
    {
        ArticleAnalysis analysis = new(article.Text, tagger);
        var gold = analysis.Quotations.ConvertAll(q =>
            Array.Find(article.Quotes, g => QuoteScore.Overlap((g.Start, g.End), (q.Start, q.End)) >= 0.8)
        );
        return new(article, analysis, [.. gold]);
    }

    /// <summary>
    /// The mention that is the gold speaker of a quotation: the first that overlaps it; -1 for nobody, -2 for one that
    /// is no mention.
    /// </summary>
    public int RightMention(int quote)
    {
        if (Gold[quote] is not { Speaker: not null } gold)
        {
            return -1;
        }

        var spans = QuoteScore.SpeakerSpans(Article.Text, gold);
        var tokens = Analysis.Text.Tokens;
        var index = Analysis.Scene.Mentions.FindIndex(m =>
            spans.Exists(s => tokens[m.FirstToken].Start < s.End && tokens[m.EndToken - 1].End > s.Start)
        );
        return index < 0 ? -2 : index;
    }
}

/// <summary>Learns the weights of the speakers.</summary>
internal static class SpeakerTrainer
{
    public static (FeatureTable Table, float[] Weights) Learn(IReadOnlyList<Lesson> lessons)
    {
        FeatureTable table = new();
        var features = table.NewFeatures();
        List<(List<ulong[]> Alternatives, bool[] Right, bool[] Ignored)> raw = [];
        List<int> candidates = [];
        for (var l = 0; l < lessons.Count; l++)
        {
            var lesson = lessons[l];
            var scene = lesson.Analysis.Scene;
            SpeakerFeatures speaker = new(scene);
            var previous = -1;
            for (var q = 0; q < lesson.Gold.Length; q++)
            {
                if (lesson.Gold[q] is not { } gold)
                {
                    continue;
                }

                var right = lesson.RightMention(q);
                scene.Candidates(q, previous, candidates);
                if (right == -1 || candidates.Contains(right))
                {
                    speaker.Turn(q, previous);
                    List<ulong[]> alternatives = [];
                    features.Clear();
                    speaker.AddNobody(features);
                    Take();
                    var firstAfter = scene.MentionFrom(scene.Narrative.QuoteUnits[q]);
                    foreach (var candidate in candidates)
                    {
                        features.Clear();
                        speaker.Add(features, candidate, Attributor.RankOf(candidate, firstAfter));
                        Take();
                    }

                    raw.Add(
                        (
                            alternatives,
                            [right == -1, .. candidates.Select(c => c == right)],
                            [false, .. candidates.Select(c => c != right && IsAsGood(lesson, c, gold))]
                        )
                    );

                    void Take()
                    {
                        alternatives.Add(features.Keys.ToArray());
                        table.See(features.Keys, l);
                    }
                }

                previous = right == -2 ? -1 : right;
            }
        }

        table.Keep(3);
        var instances = raw.ConvertAll(r => new RankTrainer.Instance(
            [.. r.Alternatives.Select(a => table.Number(a))],
            r.Right,
            r.Ignored
        ));
        return (table, RankTrainer.Train(instances, table.Count));
    }

    /// <summary>Another mention of the right speaker: the scorer takes it as well.</summary>
    private static bool IsAsGood(Lesson lesson, int mention, GoldQuote gold)
    {
        var m = lesson.Analysis.Scene.Mentions[mention];
        var tokens = lesson.Analysis.Text.Tokens;
        var (start, end) = (tokens[m.FirstToken].Start, tokens[m.EndToken - 1].End);
        return m.Kind != MentionKind.Pronoun
            && QuoteScore
                .Judge(lesson.Article.Text, gold, new(0, 0, lesson.Article.Text[start..end], start, end))
                .Lenient;
    }
}
