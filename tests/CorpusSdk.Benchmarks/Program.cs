using System.CommandLine;
using System.Diagnostics;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using CorpusSdk.Benchmarks.Budgets;
using CorpusSdk.Benchmarks.Reference;
using CorpusSdk.Benchmarks.Rivals;
using CorpusSdk.Benchmarks.Search;
using CorpusSdk.Benchmarks.Stores;
using CorpusSdk.Benchmarks.Verification;
using CorpusSdk.Benchmarks.Work;
using Command = System.CommandLine.Command;

var count = new Argument<int>("count") { Description = "the number of articles" };
var folder = new Argument<string>("folder") { Description = "where to write them; created if it does not exist" };
var flat = new Option<bool>("--flat") { Description = "one folder for all articles instead of one for each 100" };
var markdown = new Option<bool>("--markdown") { Description = "as Markdown with front matter" };
var corpus = new Command("corpus", "Writes the reference corpus.") { count, folder, flat, markdown };
corpus.SetAction(result =>
{
    var watch = Stopwatch.StartNew();
    var reference = new ReferenceCorpus(result.GetValue(count), result.GetValue(flat));
    if (result.GetValue(markdown))
    {
        CorpusFolder.WriteMarkdown(reference, result.GetValue(folder)!);
    }
    else
    {
        CorpusFolder.Write(reference, result.GetValue(folder)!);
    }

    Console.WriteLine($"{reference.Count:N0} articles in {watch.Elapsed.TotalSeconds:N1} s");
});

var size = new Option<int>("--n") { Description = "the number of articles", DefaultValueFactory = _ => 10_000 };
var work = new Option<string?>("--work")
{
    Description = "where corpora, consumers and the other tools are written; default: a temporary folder",
};
var only = new Option<string[]>("--only")
{
    Description = "only the budgets of these points, such as 'build' or '1'",
    AllowMultipleArgumentsPerToken = true,
};
var budgets = new Command("budgets", "Measures every budget and reports whether it holds.") { size, work, only };
budgets.SetAction(result => AllBudgets.Run(new(result.GetValue(work)), result.GetValue(size), result.GetValue(only)!));

var sizes = new Option<int[]>("--n")
{
    Description = "the number of articles; several sizes produce several tables",
    AllowMultipleArgumentsPerToken = true,
    DefaultValueFactory = _ => [10_000],
};
var limit = new Option<double>("--limit")
{
    Description = "maximum duration of a build, in minutes",
    DefaultValueFactory = _ => 6,
};
var manual = new Option<bool>("--manual") { Description = "write the tables into the manual" };
var tools = new Option<string[]>("--only")
{
    Description = "only these tools: corpus-sdk, " + string.Join(", ", Rival.All.Select(rival => rival.Name)),
    AllowMultipleArgumentsPerToken = true,
};
var rivals = new Command("rivals", "Measures other content tools on the same corpus.")
{
    sizes,
    work,
    limit,
    tools,
    manual,
};
rivals.SetAction(result =>
    RivalsRun.Run(
        new(result.GetValue(work)),
        result.GetValue(sizes)!,
        TimeSpan.FromMinutes(result.GetValue(limit)),
        result.GetValue(tools)!,
        result.GetValue(manual)
    )
);

var search = new Command("search", "Compares search with FTS5, and measures how fast texts are scanned.") { size };
search.SetAction(result => SearchBudget.Run(result.GetValue(size)));

Option<string[]> engines = new("--engines")
{
    Description = "The databases.",
    AllowMultipleArgumentsPerToken = true,
    DefaultValueFactory = _ => [StoreRun.Sqlite, StoreRun.PostgreSql],
};
engines.AcceptOnlyFromAmong(StoreRun.Sqlite, StoreRun.PostgreSql);
Option<int> repetitions = new("--repetitions")
{
    Description = "How often each query is run.",
    DefaultValueFactory = _ => 40,
};
var stores = new Command("stores", "Measures pushes and queries in SQLite and PostgreSQL.")
{
    sizes,
    work,
    engines,
    repetitions,
};
stores.SetAction(result =>
    new StoreRun(new(result.GetValue(work)), Console.Out, result.GetValue(repetitions)).Run(
        result.GetValue(sizes)!,
        result.GetValue(engines)!
    )
);

// Further arguments are those of BenchmarkDotNet.
var bench = new Command(
    "bench",
    "Runs benchmarks; further arguments go to BenchmarkDotNet, such as --filter *EditBenchmarks*."
)
{
    TreatUnmatchedTokensAsErrors = false,
};
bench.SetAction(result =>
    BenchmarkSwitcher
        .FromAssembly(typeof(ReferenceCorpus).Assembly)
        .Run(
            [.. result.UnmatchedTokens],
            DefaultConfig.Instance.WithArtifactsPath(Path.Combine(Repository.Folder, "BenchmarkDotNet.Artifacts"))
        )
);

return new RootCommand("Measures CorpusSdk.")
{
    corpus,
    budgets,
    rivals,
    search,
    stores,
    VerificationCommand.Create(),
    SpeedCommand.Create(work),
    bench,
}
    .Parse(args)
    .Invoke();
