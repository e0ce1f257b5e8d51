using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Names;

namespace CorpusSdk.Annotation.Benchmarks.Learning;

/// <summary>The four tables of weights, learnt in order: each sees what the one before gives.</summary>
internal sealed class LearntWeights
{
    private readonly Dictionary<string, (FeatureTable Table, float[] Weights, int Classes)> _tables = [];

    public QuotationReader Reader => new(new(Table("speakers")), new(Table("speech")), new(Table("extents")));

    public NameTagger Tagger => new(Table("names"));

    public static LearntWeights Names(IReadOnlyList<GoldNames> articles)
    {
        LearntWeights learnt = new();
        var (table, weights) = NameTrainer.Learn(articles);
        learnt._tables["names"] = (table, weights, NameTagger.Tags);
        return learnt;
    }

    public static LearntWeights Quotes(IReadOnlyList<Lesson> lessons)
    {
        LearntWeights learnt = new();
        learnt.Keep("speakers", SpeakerTrainer.Learn(lessons));

        // What tells speech from terms is learnt beside speakers as they are guessed in unseen articles.
        var others = Enumerable
            .Range(0, 2)
            .Select(half =>
            {
                var (table, weights) = SpeakerTrainer.Learn(lessons.Where((_, i) => i % 2 != half).ToList());
                return new Attributor(table.ToWeights(weights, 1));
            })
            .ToArray();
        var place = lessons.Select((lesson, i) => (lesson, i)).ToDictionary(p => p.lesson, p => p.i);
        learnt.Keep("speech", SpeechTrainer.Learn(lessons, lesson => others[place[lesson] % 2]));
        learnt.Keep("extents", ExtentTrainer.Learn(lessons));
        return learnt;
    }

    public void Write(string folder)
    {
        foreach (var (name, (table, weights, classes)) in _tables)
        {
            var heading =
                $"# Learnt, not written: see the README. A feature, a tab, its weight in hundredths{(classes > 1 ? " per class" : "")}.\n";
            File.WriteAllText(Path.Combine(folder, name + ".txt"), table.Write(weights, classes, heading));
        }
    }

    private void Keep(string name, (FeatureTable Table, float[] Weights) learnt) =>
        _tables[name] = (learnt.Table, learnt.Weights, 1);

    private Annotation.Learning.Weights Table(string name) =>
        _tables[name].Table.ToWeights(_tables[name].Weights, _tables[name].Classes);
}
