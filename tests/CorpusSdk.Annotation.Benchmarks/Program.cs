using System.Text.Json;
using CorpusSdk.Annotation;
using CorpusSdk.Annotation.Benchmarks;
using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Core.Diagnostics;

const string Usage = """
    Measures what CorpusSdk.Annotation proposes, and learns its weights. The gold data are not part of the repository:
    FOLDER holds train.jsonl (articles with quotes and speakers) and persons_dev.jsonl (articles with names), or .gz.

      FOLDER                      the quality table, the seeds, and the speed
      quality FOLDER [PARTS]      the quality table alone; weights learnt from all parts (2) but the one that is scored
      learn FOLDER WEIGHTS        learns the weights anew and writes them: src/CorpusSdk.Annotation/Weights
      predict ARTICLES OUT        proposals for a file of articles with id and text, as eval.py and eval_ner.py read them
      errors FOLDER               what is wrong, with the passage: to be read, not to be kept
      seeds                       the five articles of the repository against their annotations
      speed FOLDER                megabytes a second, and texts that are ten times as long
    """;

try
{
    switch (args)
    {
        case ["quality", var folder]:
            Quality.Print(folder, 2);
            break;
        case ["quality", var folder, var parts]:
            Quality.Print(folder, int.Parse(parts, System.Globalization.CultureInfo.InvariantCulture));
            break;
        case ["learn", var folder, var weights]:
            Quality.Learn(folder, weights);
            break;
        case ["predict", var articles, var output]:
            Predict(articles, output);
            break;
        case ["errors", var folder]:
            Quality.PrintErrors(folder);
            break;
        case ["seeds"]:
            Console.WriteLine(SeedComparison.Run().ToTable());
            break;
        case ["speed", var folder]:
            Speed.Print(Gold.Read<GoldArticle>(folder, "train.jsonl").ConvertAll(a => a.Text));
            break;
        case [var folder] when folder[0] != '-':
            Quality.Print(folder, 2);
            Console.WriteLine("\nThe five seeds against their annotations\n");
            Console.WriteLine(SeedComparison.Run().ToTable());
            Console.WriteLine("Speed, by the time of the processor\n");
            Speed.Print(Gold.Read<GoldArticle>(folder, "train.jsonl").ConvertAll(a => a.Text));
            break;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }
}
catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
{
    Console.Error.WriteLine(e.Message);
    Console.Error.WriteLine(
        "Give the folder with the gold data; they are for measuring only and are not part of the repository."
    );
    return 1;
}

return 0;

static void Predict(string articles, string output)
{
    using var writer = new StreamWriter(output);
    var (folder, file) = (Path.GetDirectoryName(Path.GetFullPath(articles))!, Path.GetFileName(articles));
    foreach (
        var article in Gold.Read<GoldText>(folder, file.EndsWith(".gz", StringComparison.Ordinal) ? file[..^3] : file)
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
                Gold.Json
            )
        );
    }
}
