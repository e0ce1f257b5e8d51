using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Learning;
using CorpusSdk.Annotation.Names;

namespace CorpusSdk.Annotation.Benchmarks.Learning;

/// <summary>Models that are trained on gold data, instead of the embedded ones.</summary>
internal sealed class TrainedModels
{
    private readonly Dictionary<string, (FeatureIndex Index, float[] Weights, int Classes)> _models = [];

    public QuotationAnalyzer Analyzer =>
        new(new(WeightsOf("speakers")), new(WeightsOf("speech")), new(WeightsOf("extents")));

    public NameTagger Tagger => new(WeightsOf("names"));

    public static TrainedModels TrainNames(IReadOnlyList<GoldNames> articles)
    {
        TrainedModels models = new();
        var (index, weights) = NameTrainer.Train(articles);
        models._models["names"] = (index, weights, NameTagger.TagCount);
        return models;
    }

    public static TrainedModels TrainQuotes(IReadOnlyList<TrainingExample> examples)
    {
        TrainedModels models = new();
        models.Add("speakers", SpeakerTrainer.Train(examples));

        // The speech model must see speakers as they are selected in unseen articles: train on one half, select in the
        // other.
        var selectors = Enumerable
            .Range(0, 2)
            .Select(half =>
            {
                var (index, weights) = SpeakerTrainer.Train(examples.Where((_, i) => i % 2 != half).ToList());
                return new SpeakerSelector(index.ToWeightTable(weights, 1));
            })
            .ToArray();
        var positions = examples.Select((example, i) => (example, i)).ToDictionary(p => p.example, p => p.i);
        models.Add("speech", SpeechTrainer.Train(examples, example => selectors[positions[example] % 2]));
        models.Add("extents", SpeakerSpanTrainer.Train(examples));
        return models;
    }

    /// <summary>Writes a file of weights per model.</summary>
    public void Write(string folder)
    {
        foreach (var (name, (index, weights, classes)) in _models)
        {
            var heading =
                "# Learnt, not written: see the README. A feature, a tab, its weight in hundredths"
                + (classes > 1 ? " per class" : "")
                + ".\n";
            File.WriteAllText(Path.Combine(folder, name + ".txt"), index.Write(weights, classes, heading));
        }
    }

    private void Add(string name, (FeatureIndex Index, float[] Weights) model) =>
        _models[name] = (model.Index, model.Weights, 1);

    private WeightTable WeightsOf(string name) =>
        _models[name].Index.ToWeightTable(_models[name].Weights, _models[name].Classes);
}
