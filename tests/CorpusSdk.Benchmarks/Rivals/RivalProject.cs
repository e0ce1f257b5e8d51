using System.Diagnostics;
using System.Text;
using CorpusSdk.Benchmarks.Budgets;
using CorpusSdk.Benchmarks.Reference;
using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Rivals;

/// <summary>A project of another tool with the reference corpus.</summary>
internal sealed class RivalProject
{
    private readonly Rival _rival;
    private readonly NodeRuntime _node;
    private readonly ReferenceCorpus _corpus;
    private readonly TimeSpan _limit;
    private int _edits;

    /// <param name="limit">The maximum duration of a build.</param>
    public RivalProject(WorkFolder work, Rival rival, NodeRuntime node, ReferenceCorpus corpus, TimeSpan limit)
    {
        (_rival, _node, _corpus, _limit) = (rival, node, corpus, limit);
        Folder = Directory.CreateDirectory(work.Path("rivals", rival.Name)).FullName;
        var source = Path.Combine(Repository.Folder, "tests", "CorpusSdk.Benchmarks", "Rivals", rival.Name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(source, file));
            _ = Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        // None of them needs the install scripts of packages.
        _ = Command.Run(Folder, "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund").Succeeds();
        Version = NodeRuntime.VersionOf(Folder, rival.Package);
        CorpusFolder.WriteMarkdown(corpus, work.NewFolder("rivals", rival.Name, "content"));
    }

    public string Folder { get; }

    public string Version { get; }

    /// <exception cref="TimeoutException">It took longer than the limit.</exception>
    public MeasuredRun ColdBuild()
    {
        foreach (var written in _rival.Written.Select(name => Path.Combine(Folder, name)).Where(Directory.Exists))
        {
            Directory.Delete(written, recursive: true);
        }

        return Command.Run(Folder, _node.Program, _rival.Build, _limit, _node.Variables).Succeeds();
    }

    /// <summary>
    /// Edits one article after another while the tool watches, and waits each time until the output contains the edit.
    /// </summary>
    public Times Edits(int count)
    {
        using var process = Command.Start(Folder, _node.Program, _rival.Watch, _node.Variables);
        try
        {
            WaitUntilReady(process);

            // A tool that reports watching may still be reading files: repeat the first edit until it is detected.
            var clock = Stopwatch.StartNew();
            while (Edit(TimeSpan.FromSeconds(20)) is null)
            {
                if (clock.Elapsed > _limit)
                {
                    throw new TimeoutException(
                        $"{_rival.Name} did not process an edit within {_limit.TotalMinutes:0.#} minutes"
                    );
                }
            }

            var times = new Times();
            for (var i = 0; i < count; i++)
            {
                // Some tools write twice in a row.
                Thread.Sleep(1500);
                times.Add(
                    Edit(_limit)
                        ?? throw new TimeoutException(
                            $"{_rival.Name} did not process an edit within {_limit.TotalMinutes:0.#} minutes"
                        )
                );
            }

            return times;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    /// <summary>
    /// The time from the start of a process that imports the generated modules until it has the text of one quote.
    /// </summary>
    public (Times Start, long Memory) Starts(int count)
    {
        var times = new Times();
        long memory = 0;
        for (var i = 0; i < count; i++)
        {
            var article = _corpus.Article(_corpus.Count / 2);
            if (_rival.Server is not null)
            {
                var (elapsed, peak) = new RivalServer(Folder, _rival.Server, _node).FirstQuote(article);
                times.Add(elapsed);
                memory = Math.Max(memory, peak);
            }
            else
            {
                var run = Command
                    .Run(
                        Folder,
                        _node.Program,
                        ["first-quote.mjs", article.Stem],
                        TimeSpan.FromMinutes(1),
                        _node.Variables
                    )
                    .Succeeds();
                RivalServer.Check(run.Output, article);
                times.Add(run.Elapsed);
                memory = Math.Max(memory, run.PeakMemory);
            }
        }

        return (times, memory);
    }

    /// <returns>Null if the edit was not processed in time.</returns>
    private TimeSpan? Edit(TimeSpan limit)
    {
        var article = _corpus.Article(_edits++ * 37 % _corpus.Count);
        var file = Path.Combine(Folder, "content", article.Stem + ".md");
        var output = Path.Combine(Folder, _rival.Output);
        var word = $"edited-{_edits}-{Environment.ProcessId}";
        var content = File.ReadAllText(file)
            .Replace(
                $"- text: {article.Quotes[0].Text}",
                $"- text: {word} {article.Quotes[0].Text}",
                StringComparison.Ordinal
            );
        var written = File.GetLastWriteTimeUtc(output);
        var clock = Stopwatch.StartNew();
        File.WriteAllText(file, content);
        while (clock.Elapsed < limit)
        {
            Thread.Sleep(5);
            if (File.Exists(output) && File.GetLastWriteTimeUtc(output) is var now && now != written)
            {
                // The file may still be being written; it is read again after the next write.
                var elapsed = clock.Elapsed;
                if (Holds(output, word))
                {
                    return elapsed;
                }
            }
        }

        return null;
    }

    private static bool Holds(string file, string word)
    {
        try
        {
            return File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void WaitUntilReady(Process process)
    {
        using var ready = new ManualResetEventSlim();
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!ready.Wait(_limit))
        {
            throw new TimeoutException(
                $"{_rival.Name} is not watching after {_limit.TotalMinutes:0.#} minutes:\n{output}"
            );
        }

        void Take(string? line)
        {
            lock (output)
            {
                _ = output.AppendLine(line);
            }

            if (line?.Contains(_rival.Ready, StringComparison.Ordinal) == true)
            {
                ready.Set();
            }
        }
    }
}
