using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Benchmarks.Learning;
using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Names;

namespace CorpusSdk.Annotation.Benchmarks;

/// <summary>Measures the quality of the proposals on gold data, and trains the weights.</summary>
internal static class QualityBenchmark
{
    private static readonly (
        string Name,
        double Required,
        double Target,
        Func<QualityMeasures, double> Value
    )[] s_measures =
    [
        ("quote span, exact F1, all", .97, .98, m => m.All.Exact.F1),
        ("quote + speaker, lenient F1, all", .82, .87, m => m.All.Speaker.F1),
        ("quote + speaker, lenient F1, direct", .88, .92, m => m.Direct.Speaker.F1),
        ("quote + speaker, exact span F1, all", .67, .76, m => m.All.ExactSpeaker.F1),
        ("precision of the more confident half", .95, .97, m => m.All.MostConfidentHalf().Precision),
        ("direct or partial, accuracy", double.NaN, double.NaN, m => m.All.KindShare),
        ("PERSON, exact F1", .60, .70, m => m.Names.Exact.F1),
    ];

    public static void Print(string folder, int parts)
    {
        var people = GoldData.Read<GoldNames>(folder, "persons_dev.jsonl");
        var articles = GoldData.Read<GoldArticle>(folder, "train.jsonl");
        Console.WriteLine(
            $"{articles.Count} articles with {articles.Sum(a => a.Quotes.Length)} quotes, "
                + $"{people.Count} with {people.Sum(p => p.Entities.Length)} names."
        );
        Console.WriteLine(
            $"Held out: each of {parts} parts is scored with weights that were trained on the others. "
                + "Shipped: the weights in the assembly, which were trained on all of these articles.\n"
        );

        // The name tagger with shipped weights is fine here: its training articles are not those with quotes.
        var examples = articles.ConvertAll(a => TrainingExample.Create(a, NameTagger.Shared));
        var heldOut = Enumerable.Range(0, parts).Select(_ => new QualityMeasures()).ToArray();
        QualityMeasures all = new(),
            shipped = new();
        for (var part = 0; part < parts; part++)
        {
            var analyzer = TrainedModels
                .TrainQuotes(examples.FindAll(e => GoldData.PartOf(e.Article.Id, parts) != part))
                .Analyzer;
            foreach (var example in examples.Where(e => GoldData.PartOf(e.Article.Id, parts) == part))
            {
                heldOut[part].Add(example, analyzer);
                all.Add(example, analyzer);
            }

            var tagger = TrainedModels.TrainNames(people.FindAll(p => GoldData.PartOf(p.Id, parts) != part)).Tagger;
            foreach (var article in people.Where(p => GoldData.PartOf(p.Id, parts) == part))
            {
                heldOut[part].Add(article, tagger);
                all.Add(article, tagger);
            }
        }

        var shippedAnalyzer = QuotationAnalyzer.CreateShared();
        examples.ForEach(e => shipped.Add(e, shippedAnalyzer));
        people.ForEach(p => shipped.Add(p, NameTagger.Shared));

        var names = Enumerable
            .Range(1, parts)
            .Select(p =>
                parts == 2
                    ? p == 1
                        ? "development"
                        : "validation"
                    : $"part {p}"
            )
            .ToArray();
        Console.WriteLine($"| measure | required | target | {string.Join(" | ", names)} | held out | shipped |");
        Console.WriteLine($"|---|---|---|{string.Concat(Enumerable.Repeat("---|", parts + 2))}");
        foreach (var (name, required, target, value) in s_measures)
        {
            var figures = heldOut.Append(all).Append(shipped).Select(m => Share(value(m)));
            Console.WriteLine($"| {name} | {Bound(required)} | {Bound(target)} | {string.Join(" | ", figures)} |");
        }

        var (precision, least) = all.All.MostConfidentHalf();
        Console.WriteLine(
            $"\nThe more confident half has a confidence of at least {least:f2}; its precision is {Share(precision)}."
        );
        foreach (var bound in new[] { 0.5, 0.7, 0.8, 0.9, 0.95 })
        {
            var above = all.All.Judged.Where(j => j.Confidence >= bound).ToList();
            Console.WriteLine(
                $"  confidence ≥ {bound:f2}: {(double)above.Count / all.All.Judged.Count:p0} of the proposals, "
                    + $"precision {Share((double)above.Count(j => j.Right) / above.Count)}"
            );
        }
    }

    public static void Train(string folder, string weights)
    {
        var names = TrainedModels.TrainNames(GoldData.Read<GoldNames>(folder, "persons_dev.jsonl"));
        names.Write(weights);
        var tagger = names.Tagger;
        TrainedModels
            .TrainQuotes(
                GoldData.Read<GoldArticle>(folder, "train.jsonl").ConvertAll(a => TrainingExample.Create(a, tagger))
            )
            .Write(weights);
        Console.WriteLine($"Wrote the weights to {Path.GetFullPath(weights)}.");
    }

    /// <summary>Prints the errors in one half of the articles with weights trained on the other half.</summary>
    public static void PrintErrors(string folder)
    {
        var examples = GoldData
            .Read<GoldArticle>(folder, "train.jsonl")
            .ConvertAll(a => TrainingExample.Create(a, NameTagger.Shared));
        var analyzer = TrainedModels.TrainQuotes(examples.FindAll(e => GoldData.PartOf(e.Article.Id, 2) == 1)).Analyzer;
        QualityMeasures measures = new()
        {
            Error = (kind, article, gold, predicted) =>
            {
                var (start, end) = gold is null ? (predicted!.Start, predicted.End) : (gold.Start, gold.End);
                var text = article.Text;
                var before = text[Math.Max(0, start - 200)..start].Replace('\n', '¶');
                var inner =
                    end - start > 160 ? text[start..(start + 80)] + " … " + text[(end - 80)..end] : text[start..end];
                Console.WriteLine(
                    $"{kind} {predicted?.Confidence:f2} gold={gold?.Speaker} proposed={predicted?.Speaker}"
                );
                Console.WriteLine(
                    $"      {before}[[{inner}]]{text[end..Math.Min(text.Length, end + 100)].Replace('\n', '¶')}"
                );
            },
        };
        foreach (var example in examples.Where(e => GoldData.PartOf(e.Article.Id, 2) == 0))
        {
            measures.Add(example, analyzer);
        }
    }

    private static string Bound(double value) => double.IsNaN(value) ? "" : Share(value)[..3];

    private static string Share(double value) =>
        value.ToString(".000", System.Globalization.CultureInfo.InvariantCulture);
}
