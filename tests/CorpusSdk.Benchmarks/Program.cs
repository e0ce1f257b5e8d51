using System.CommandLine;
using System.Diagnostics;
using CorpusSdk.Benchmarks.Budgets;
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

var size = new Option<int>("--n") { Description = "how many articles", DefaultValueFactory = _ => 10_000 };
var work = new Option<string?>("--work") { Description = "where corpora, consumers and rivals are written; default: a folder among the temporary files" };
var only = new Option<string[]>("--only") { Description = "of the budgets, only those of these points, as 'build' or '1'", AllowMultipleArgumentsPerToken = true };
var budgets = new Command("budgets", "Measures every budget, and says whether it holds.") { size, work, only };
budgets.SetAction(result => AllBudgets.Run(new(result.GetValue(work)), result.GetValue(size), result.GetValue(only)!));

return new RootCommand("Measures CorpusSdk.") { corpus, budgets }.Parse(args).Invoke();
