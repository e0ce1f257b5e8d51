using System.Globalization;
using CorpusSdk.Benchmarks.Consumers;
using CorpusSdk.Benchmarks.Reference;
using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Budgets;

/// <summary>
/// Points 3 and 4: the first quote of a cold process, compared with the same data as embedded JSON, and the size of the
/// assembly. The programs alternate.
/// </summary>
internal sealed class StartBudget(WorkFolder work, int count, int rounds)
{
    private const string Point = "3 start";

    private readonly ReferenceCorpus _corpus = new(count);

    public IEnumerable<Finding> Measure()
    {
        var jit = Programs("net10.0");
        foreach (var program in jit)
        {
            _ = program.Consumer.ColdBuild("-c", "Release");
        }

        foreach (
            var finding in Compare(
                "JIT",
                [.. jit.Select(program => program.Consumer.Executable("Release"))],
                budget: 10,
                ratio: 50
            )
        )
        {
            yield return finding;
        }

        foreach (var finding in Size(jit[1].Consumer.Assembly("Release")))
        {
            yield return finding;
        }

        if (NativeAot.WhyNot(work) is { } reason)
        {
            yield return Finding.NotMeasured(Point, "NativeAOT", reason);
            yield break;
        }

        string[] native = [.. Programs(NativeAot.Framework).Select(program => NativeAot.Publish(program.Consumer))];
        foreach (var finding in Compare("NativeAOT", native, budget: 1, ratio: 300))
        {
            yield return finding;
        }
    }

    /// <summary>An empty program, one with the corpus, and one with JSON.</summary>
    public IReadOnlyList<(string Name, Consumer Consumer)> Programs(string framework)
    {
        var article = _corpus.Article(count / 2);
        var json = work.Path("corpora", $"{count}.json");
        _ = work.Corpus(count);
        CorpusJson.Write(_corpus, json);
        return
        [
            ("empty", Program("empty", null, Source("Empty"), "")),
            (
                "corpus",
                Program(
                    "corpus",
                    work.Corpus(count),
                    Source("Corpus").Replace("MEMBER", article.Member, StringComparison.Ordinal),
                    ""
                )
            ),
            (
                "json",
                Program(
                    "json",
                    null,
                    Source("Json").Replace("ARTICLE", article.Id, StringComparison.Ordinal),
                    $"""<EmbeddedResource Include="{json}" LogicalName="corpus.json" />"""
                )
            ),
        ];

        Consumer Program(string name, string? corpus, string steps, string items)
        {
            var consumer = new Consumer(work, $"start-{name}-{framework}", corpus, Source("Main"), framework, items);
            File.WriteAllText(Path.Combine(consumer.Folder, "Steps.cs"), steps);
            return consumer;
        }
    }

    private IEnumerable<Finding> Compare(string runtime, string[] programs, double budget, double ratio)
    {
        var starts = programs.Select(program => new Start(program)).ToList();
        for (var round = 0; round < rounds; round++)
        {
            starts.ForEach(start => start.Run());
        }

        starts.ForEach(start => start.Walk());
        var (empty, ours, json) = (starts[0], starts[1], starts[2]);
        var beyond = (ours.Process.Least - empty.Process.Least) * 1000;
        var jsonBeyond = (json.Process.Least - empty.Process.Least) * 1000;
        yield return Finding.AtMost(
            Point,
            $"{runtime}: first quote, by the program's own clock",
            ours.First.Least,
            budget,
            "ms",
            $"least of {rounds}, median {Finding.Show(ours.First.Median)}"
        );
        yield return Finding.AtMost(
            Point,
            $"{runtime}: the whole process beyond an empty one, least of {rounds}",
            beyond,
            budget,
            "ms",
            $"empty {Finding.Show(empty.Process.LeastMilliseconds)}"
        );
        yield return Finding.AtLeast(
            Point,
            $"{runtime}: faster than JSON to the first quote",
            json.First.Least / ours.First.Least,
            ratio,
            "times",
            $"JSON {Finding.Show(json.First.Least)} ms, its process {Finding.Show(jsonBeyond)} ms beyond an empty one"
        );
        yield return Finding.AtMost(
            Point,
            $"{runtime}: allocated until the first quote",
            ours.Allocated / 1e3,
            200,
            "KB",
            $"JSON {Finding.Show(json.Allocated / 1e6)} MB"
        );
        yield return Finding.AtMost(
            Point,
            $"{runtime}: walk through all quotes once, first start included",
            ours.All,
            json.All,
            "ms",
            "budget: JSON's load and walk"
        );
        if (ours.Length != json.Length)
        {
            throw new InvalidOperationException(
                $"the walks found different quotes: {ours.Length} characters, and {json.Length} in JSON"
            );
        }
    }

    private IEnumerable<Finding> Size(string assembly)
    {
        long text = _corpus.Articles.Sum(article => (long)System.Text.Encoding.UTF8.GetByteCount(article.Text));
        var size = new FileInfo(assembly).Length;

        // 1.05 times the text, plus 15 % for the facts.
        yield return Finding.AtMost(
            "4 size",
            "assembly against UTF-8 text",
            (double)size / text,
            1.2,
            "times",
            $"{Finding.Show(size / 1e6)} MB, text {Finding.Show(text / 1e6)} MB"
        );
    }

    private static string Source(string name)
    {
        using var reader = new StreamReader(typeof(StartBudget).Assembly.GetManifestResourceStream($"{name}.cs")!);
        return reader.ReadToEnd();
    }

    /// <summary>A program and the measurements of its starts.</summary>
    private sealed class Start(string program)
    {
        public Times Process { get; } = new();

        /// <summary>In milliseconds.</summary>
        public Times First { get; } = new();

        public double Allocated { get; private set; }

        /// <summary>First quote and walk together, in milliseconds.</summary>
        public double All { get; private set; }

        public long Length { get; private set; }

        public void Run()
        {
            var (elapsed, figures) = Execute([]);
            Process.Add(elapsed);
            First.Add(figures[0]);
            Allocated = figures[1];
        }

        public void Walk()
        {
            var walks = Enumerable
                .Range(0, 3)
                .Select(_ => Execute([KeyValuePair.Create("WALK", "1")]).Figures)
                .ToList();
            All = walks.Min(figures => figures[0] + figures[2]);
            Length = (long)walks[0][3];
        }

        private (TimeSpan Elapsed, double[] Figures) Execute(KeyValuePair<string, string>[] variables)
        {
            var run = Command.RunShort(Path.GetDirectoryName(program)!, program, variables).Succeeds();
            return (
                run.Elapsed,
                [.. run.Output.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))]
            );
        }
    }
}
