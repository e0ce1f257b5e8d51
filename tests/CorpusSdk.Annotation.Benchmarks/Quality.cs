using CorpusSdk.Annotation.Benchmarks.Learning;
using CorpusSdk.Annotation.Benchmarks.Scoring;

namespace CorpusSdk.Annotation.Benchmarks;

/// <summary>The quality table.</summary>
internal static class Quality
{
    private static readonly (string Name, double Must, double Strive, Func<Measuring, double> Value)[] s_measures =
    [
        ("quote span, exact F1, all", .97, .98, m => m.All.Exact.F1),
        ("quote + speaker, lenient F1, all", .82, .87, m => m.All.Speaker.F1),
        ("quote + speaker, lenient F1, direct", .88, .92, m => m.Direct.Speaker.F1),
        ("quote + speaker, exact span F1, all", .67, .76, m => m.All.ExactSpeaker.F1),
        ("precision of the surer half", .95, .97, m => m.All.HighTier().Precision),
        ("direct or partial, share right", double.NaN, double.NaN, m => m.All.KindShare),
        ("PERSON, exact F1", .60, .70, m => m.Names.Exact.F1),
    ];

    public static void Print(string folder, int parts)
    {
        var people = Gold.Read<GoldNames>(folder, "persons_dev.jsonl");
        var articles = Gold.Read<GoldArticle>(folder, "train.jsonl");
        Console.WriteLine(
            $"{articles.Count} articles with {articles.Sum(a => a.Quotes.Length)} quotes, {people.Count} with {people.Sum(p => p.Entities.Length)} names."
        );
        Console.WriteLine(
            $"Held out: each of {parts} parts scored by weights learnt from the others. Shipped: the weights of the assembly, which have seen all.\n"
        );

        // Names come from the shipped weights: they are learnt from other articles than the quotes.
        var lessons = articles.ConvertAll(a => Lesson.Of(a, Names.NameTagger.Shared));
        var held = Enumerable.Range(0, parts).Select(_ => new Measuring()).ToArray();
        Measuring all = new(),
            shipped = new();
        for (var part = 0; part < parts; part++)
        {
            var reader = LearntWeights.Quotes(lessons.FindAll(l => Gold.PartOf(l.Article.Id, parts) != part)).Reader;
            foreach (var lesson in lessons.Where(l => Gold.PartOf(l.Article.Id, parts) == part))
            {
                held[part].Add(lesson, reader);
                all.Add(lesson, reader);
            }

            var tagger = LearntWeights.Names(people.FindAll(p => Gold.PartOf(p.Id, parts) != part)).Tagger;
            foreach (var article in people.Where(p => Gold.PartOf(p.Id, parts) == part))
            {
                held[part].Add(article, tagger);
                all.Add(article, tagger);
            }
        }

        Attribution.QuotationReader own = new(
            Attribution.Attributor.Shared(),
            Attribution.SpeechJudge.Shared(),
            Attribution.ExtentChooser.Shared()
        );
        lessons.ForEach(l => shipped.Add(l, own));
        people.ForEach(p => shipped.Add(p, Names.NameTagger.Shared));

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
        Console.WriteLine($"| measure | must | strive for | {string.Join(" | ", names)} | held out | shipped |");
        Console.WriteLine($"|---|---|---|{string.Concat(Enumerable.Repeat("---|", parts + 2))}");
        foreach (var (name, must, strive, value) in s_measures)
        {
            var figures = held.Append(all).Append(shipped).Select(m => Share(value(m)));
            Console.WriteLine(
                $"| {name} | {(double.IsNaN(must) ? "" : Share(must)[..3])} | {(double.IsNaN(strive) ? "" : Share(strive)[..3])} | {string.Join(" | ", figures)} |"
            );
        }

        var (precision, least) = all.All.HighTier();
        Console.WriteLine(
            $"\nThe surer half begins at a confidence of {least:f2}; {Share(precision)} of it are right."
        );
        foreach (var bound in new[] { 0.5, 0.7, 0.8, 0.9, 0.95 })
        {
            var above = all.All.Judged.Where(j => j.Confidence >= bound).ToList();
            Console.WriteLine(
                $"  confidence ≥ {bound:f2}: {(double)above.Count / all.All.Judged.Count:p0} of the proposals, {Share((double)above.Count(j => j.Right) / above.Count)} right"
            );
        }
    }

    public static void Learn(string folder, string weights)
    {
        var names = LearntWeights.Names(Gold.Read<GoldNames>(folder, "persons_dev.jsonl"));
        names.Write(weights);
        var tagger = names.Tagger;
        LearntWeights
            .Quotes(Gold.Read<GoldArticle>(folder, "train.jsonl").ConvertAll(a => Lesson.Of(a, tagger)))
            .Write(weights);
        Console.WriteLine($"Written to {Path.GetFullPath(weights)}.");
    }

    /// <summary>What the second half's weights get wrong in the first: the other half stays unread.</summary>
    public static void PrintErrors(string folder)
    {
        var lessons = Gold.Read<GoldArticle>(folder, "train.jsonl")
            .ConvertAll(a => Lesson.Of(a, Names.NameTagger.Shared));
        var reader = LearntWeights.Quotes(lessons.FindAll(l => Gold.PartOf(l.Article.Id, 2) == 1)).Reader;
        Measuring measuring = new()
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
        foreach (var lesson in lessons.Where(l => Gold.PartOf(l.Article.Id, 2) == 0))
        {
            measuring.Add(lesson, reader);
        }
    }

    private static string Share(double value) =>
        value.ToString(".000", System.Globalization.CultureInfo.InvariantCulture);
}
