using CorpusSdk.Benchmarks.Editing;
using CorpusSdk.Benchmarks.Reference;
using CorpusSdk.Generator;

namespace CorpusSdk.Benchmarks.Budgets;

/// <summary>
/// Point 2: an edit in the editor, run by the compiler's generator driver. For comparison, the same edit with a
/// generator that does nothing, which shows the driver's share, and both with a tenth of the articles.
/// </summary>
internal sealed class EditBudget(int count, int rounds)
{
    private const string Point = "2 edit";

    // An even number, so that each edit is undone. An editor is open for hours, so the JIT compilation of its first
    // minute does not count.
    private const int Unmeasured = 40;

    private static readonly (string Name, Func<EditSession, TimeSpan> Edit)[] s_edits =
    [
        ("keystroke", session => session.Keystroke()),
        ("text edit", session => session.TextEdit()),
        ("sidecar edit", session => session.SidecarEdit()),
        ("alias change", session => session.AliasChange()),
    ];

    public IEnumerable<Finding> Measure()
    {
        var fewer = Math.Max(1, count / 10);
        var few = Measure(fewer);
        var many = Measure(count);
        yield return Finding.Fact(
            Point,
            $"first run of the generator at {count:N0}",
            many.FirstRun,
            "s",
            $"at {fewer:N0} {Finding.Show(few.FirstRun)} s"
        );
        for (var i = 0; i < s_edits.Length; i++)
        {
            var (name, manyTimes, fewTimes) = (s_edits[i].Name, many.Edits[i], few.Edits[i]);
            var figures = $"at {count:N0}: {manyTimes}; at {fewer:N0}: {fewTimes}";
            yield return name switch
            {
                "keystroke" => Finding.AtMost(
                    Point,
                    $"{name}, beyond the driver's own",
                    manyTimes.Beyond,
                    1,
                    "ms",
                    figures
                ),
                "alias change" => Finding.Fact(Point, name, manyTimes.Ours.QuartileMilliseconds, "ms", figures),
                _ => Finding.AtMost(Point, name, manyTimes.Ours.QuartileMilliseconds, 20, "ms", figures),
            };

            // Differences below half a millisecond are noise.
            yield return Finding.AtMost(
                Point,
                $"{name}, beyond the driver's own: growth from {fewer:N0} to {count:N0}",
                Math.Max(0.5, manyTimes.Beyond) / Math.Max(0.5, fewTimes.Beyond),
                1.5,
                "times"
            );
        }

        foreach (var finding in Reruns(Math.Min(fewer, 200)))
        {
            yield return finding;
        }
    }

    private (double FirstRun, IReadOnlyList<EditTimes> Edits) Measure(int articles)
    {
        var corpus = new ReferenceCorpus(articles);
        var ours = new EditSession(new CorpusGenerator(), corpus);
        var own = ours.With(new EmptyGenerator());
        List<EditTimes> times = [];
        foreach (var (_, edit) in s_edits)
        {
            var both = new EditTimes(new(), new());
            for (var round = 0; round < Unmeasured; round++)
            {
                _ = (edit(ours), edit(own));
            }

            GC.Collect();
            for (var round = 0; round < rounds; round++)
            {
                // The first one runs with cold processor caches.
                if (round % 2 == 0)
                {
                    both.Ours.Add(edit(ours));
                    both.Own.Add(edit(own));
                }
                else
                {
                    both.Own.Add(edit(own));
                    both.Ours.Add(edit(ours));
                }
            }

            times.Add(both);
        }

        return (ours.FirstRun.TotalSeconds, times);
    }

    /// <summary>
    /// Which steps ran again, and with which results. The driver's tracking is quadratic in the number of files, so
    /// this is separate from the times and uses few articles.
    /// </summary>
    private static IEnumerable<Finding> Reruns(int articles)
    {
        var session = new EditSession(new CorpusGenerator(), new(articles), tracksSteps: true);
        foreach (var (name, edit) in s_edits)
        {
            var before = Outputs.Of(session.Result);
            _ = edit(session);
            var after = Outputs.Of(session.Result);
            var steps = Outputs.Steps(session.Result);
            var changed = after.ChangedSince(before);
            var most = steps
                .Where(step => step.Changed > 0 && step.Name != "SourceOutput")
                .Select(step => step.Changed)
                .DefaultIfEmpty()
                .Max();
            var list =
                steps.Count == 0
                    ? "no step ran"
                    : string.Join(", ", steps.Select(step => $"{step.Name} {step.Ran}/{step.Changed}"));
            yield return name switch
            {
                "keystroke" => Finding.AtMost(Point, $"{name}: steps of CorpusSdk that ran", steps.Count, 0, "steps"),
                "alias change" => Finding.AtMost(
                    Point,
                    $"{name}: articles linked or checked again",
                    Ran(steps, "LinkArticle") + Ran(steps, "CheckArticle"),
                    session.ArticlesWithChangedAlias,
                    "articles",
                    $"budget: those that contain the alias; steps ran/changed at {articles:N0}: {list}"
                ),
                _ => Finding.AtMost(
                    Point,
                    $"{name}: most items of one step that changed",
                    most,
                    1,
                    "items",
                    $"steps ran/changed at {articles:N0}: {list}"
                ),
            };
            yield return Finding.Fact(
                Point,
                $"{name}: files emitted again at {articles:N0}",
                changed.Count,
                $"of {after.Files.Count}",
                changed.Count == 0
                    ? "none"
                    : $"{Finding.Show(changed.Sum(file => after.Files.GetValueOrDefault(file)?.Length ?? 0) / 1e3)}"
                        + " KB: "
                        + $"{string.Join(", ", changed.Take(4))}{(changed.Count > 4 ? ", …" : "")}"
            );
        }

        static int Ran(IReadOnlyList<(string Name, int Ran, int Changed)> steps, string name) =>
            steps.Where(step => step.Name == name).Sum(step => step.Ran);
    }

    private sealed record EditTimes(Times Ours, Times Own)
    {
        /// <summary>In milliseconds.</summary>
        public double Beyond => Math.Max(0, Ours.QuartileMilliseconds - Own.QuartileMilliseconds);

        public override string ToString() =>
            $"{Finding.Show(Ours.QuartileMilliseconds)} ms, median {Finding.Show(Ours.MedianMilliseconds)}, "
            + $"the driver's own {Finding.Show(Own.QuartileMilliseconds)}, "
            + $"median {Finding.Show(Own.MedianMilliseconds)}";
    }
}
