using System.CommandLine;
using System.Diagnostics;
using CorpusSdk.Benchmarks.Reference;

var count = new Argument<int>("count") { Description = "how many articles" };
var folder = new Argument<string>("folder") { Description = "where to write them; created where it is not there" };
var flat = new Option<bool>("--flat") { Description = "one folder for all, instead of one for each 100 articles" };
var corpus = new Command("corpus", "Writes the reference corpus.") { count, folder, flat };
corpus.SetAction(result =>
{
    var watch = Stopwatch.StartNew();
    var bytes = CorpusFolder.Write(new(result.GetValue(count), result.GetValue(flat)), result.GetValue(folder)!);
    Console.WriteLine($"{result.GetValue(count):N0} articles, {bytes / 1e6:N1} MB of text, in {watch.Elapsed.TotalSeconds:N1} s");
});

return new RootCommand("Measures CorpusSdk.") { corpus }.Parse(args).Invoke();
