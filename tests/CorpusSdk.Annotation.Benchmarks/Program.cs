using System.Text.Json;
using CorpusSdk.Annotation;
using CorpusSdk.Annotation.Benchmarks;
using CorpusSdk.Annotation.Benchmarks.Rules;
using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Core.Diagnostics;

const string Usage = """
    Measures the quality and speed of CorpusSdk.Annotation, and trains its weights. The gold data are not part of the
    repository: FOLDER has train.jsonl (articles with quotes and speakers) and persons_dev.jsonl (articles with names of
    persons), optionally compressed (.jsonl.gz).

      FOLDER                      quality table, comparison with the seeds, and speed
      quality FOLDER [PARTS]      quality table only; each of PARTS parts (default 2) is scored with weights that were
                                  trained on the others
      train FOLDER WEIGHTS        trains the weights and writes them to the folder WEIGHTS
      predict ARTICLES OUT        writes the proposals for articles (JSON lines with id and text) as JSON lines
      errors FOLDER               prints the errors with their context
      pronouns FOLDER             how often "he" and "she" are resolved to the right person, by their probability; also
                                  reads gum_news_persons.jsonl
      seeds                       compares the proposals for the articles in seeds with their annotations
      speed FOLDER                megabytes per second, and the time for texts of different lengths
      rules FILE [OPTIONS]        compiles each article of FILE (train.jsonl.gz) with its annotations as a corpus, and
                                  prints how many gold quotes the rules CORP4008 to CORP4014 report, and how many
                                  speakers CORP4014 finds that were exchanged for another person of the article
        --half a|b|all            half of the articles, by a hash of their ids (default all): rules are written and
                                  tuned on half a, and their figures are reported on half b
        --seed N                  of the exchanged speakers and of the examples (default 1)
        --limit N                 at most N articles
        --examples N              also prints N cases of each kind with their context, to improve a rule
    """;

try
{
    switch (args)
    {
        case ["quality", var folder]:
            QualityBenchmark.Print(folder, 2);
            break;
        case ["quality", var folder, var parts]:
            QualityBenchmark.Print(folder, int.Parse(parts, System.Globalization.CultureInfo.InvariantCulture));
            break;
        case ["train", var folder, var weights]:
            QualityBenchmark.Train(folder, weights);
            break;
        case ["predict", var articles, var output]:
            Predict(articles, output);
            break;
        case ["errors", var folder]:
            QualityBenchmark.PrintErrors(folder);
            break;
        case ["pronouns", var folder]:
            PronounBenchmark.Print(folder);
            break;
        case ["seeds"]:
            Console.WriteLine(SeedComparison.Run().ToTable());
            break;
        case ["speed", var folder]:
            SpeedBenchmark.Print(GoldData.Read<GoldArticle>(folder, "train.jsonl").ConvertAll(a => a.Text));
            break;
        case ["rules", .. var options] when RulesOptions.Parse(options) is { } parsed:
            RulesBenchmark.Print(parsed);
            break;
        case [var folder] when folder[0] != '-':
            QualityBenchmark.Print(folder, 2);
            Console.WriteLine("\nThe seeds compared with their annotations\n");
            Console.WriteLine(SeedComparison.Run().ToTable());
            Console.WriteLine("Speed in processor time\n");
            SpeedBenchmark.Print(GoldData.Read<GoldArticle>(folder, "train.jsonl").ConvertAll(a => a.Text));
            break;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }
}
catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
{
    Console.Error.WriteLine(e.Message);
    Console.Error.WriteLine("Pass the folder with the gold data, which are not part of the repository.");
    return 1;
}

return 0;

static void Predict(string articles, string output)
{
    using var writer = new StreamWriter(output);
    var (folder, file) = (Path.GetDirectoryName(Path.GetFullPath(articles))!, Path.GetFileName(articles));
    foreach (
        var article in GoldData.Read<GoldText>(
            folder,
            file.EndsWith(".gz", StringComparison.Ordinal) ? file[..^3] : file
        )
    )
    {
        var proposals = Annotator.Propose(article.Text);
        writer.WriteLine(
            JsonSerializer.Serialize(
                new
                {
                    article.Id,
                    Quotes = proposals
                        .Quotes.Where(q => q.Rule != "nested")
                        .Select(q => new
                        {
                            q.Span.Start,
                            q.Span.End,
                            q.Text,
                            Kind = q.Kind.ToString(),
                            SpeakerStart = q.SpeakerSpan?.Start,
                            SpeakerEnd = q.SpeakerSpan?.End,
                            Speaker = q.SpeakerSpan is { } span
                                ? article.Text.Substring(span.Start, span.Length)
                                : null,
                            q.Confidence,
                        }),
                    Entities = proposals
                        .People.SelectMany(p => p.Mentions)
                        .OrderBy(m => m.Start)
                        .Select(m => new { m.Start, m.End }),
                },
                GoldData.Json
            )
        );
    }
}
