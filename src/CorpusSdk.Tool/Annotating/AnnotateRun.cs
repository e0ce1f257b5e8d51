using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Annotating;

/// <summary><c>dotnet corpus annotate</c>: proposes annotations, checks them, and writes or shows them.</summary>
internal sealed class AnnotateRun(AnnotateOptions options, IAnsiConsole console)
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="ToolException">There is no corpus, or a file cannot be read or written.</exception>
    public int Execute(CancellationToken cancellation)
    {
        var location = AnnotateTargets.Locate(options);
        if (options.IsReview && !console.Profile.Capabilities.Interactive)
        {
            throw new ToolException("--review needs an interactive terminal; use --dry-run to preview");
        }

        var loaded = CorpusFolder.Load(location, cancellation).EnsureHasFiles();
        var corpus = AnnotationCorpus.Of(location, loaded.Schema, loaded.Files);
        var history = ReviewHistory.Load(location.Root);
        List<CorpusArticle> articles =
        [
            .. loaded.Articles.Where(article => AnnotateTargets.Includes(options, article.Text.File.Path)),
        ];
        var skipped = articles.FindAll(article => !article.Checked.IsReadable || !article.Text.IsComplete);
        foreach (var text in skipped.Select(article => article.Text))
        {
            var reason = text.Problems.Count > 0 ? text.Problems[0].Message : "it cannot be read";
            Print($"skipped '{text.File.DisplayPath}': {reason}");
        }

        _ = articles.RemoveAll(skipped.Contains);
        if (articles.Count == 0)
        {
            Print(skipped.Count > 0 ? "nothing to annotate" : "there are no texts (.txt or .md) to annotate");
            return skipped.Count > 0 ? ExitCode.Errors : ExitCode.Success;
        }

        if (ArticleLanguage.NoteOn(articles) is { } note)
        {
            Print(note);
        }

        var drafts = Propose(articles, loaded, history, cancellation);
        var refusals = options.IsReview
            ? new ReviewRun(console, corpus, drafts, history, options.IsDryRun).Execute(cancellation)
            : WriteAll(corpus, drafts, history, articles.Count == loaded.Articles.Count, cancellation);
        foreach (var refusal in refusals)
        {
            Print(refusal);
        }

        return refusals.Count + skipped.Count > 0 ? ExitCode.Errors : ExitCode.Success;
    }

    private DraftSet Propose(
        List<CorpusArticle> articles,
        CheckedCorpus corpus,
        ReviewHistory history,
        CancellationToken cancellation
    )
    {
        if (!console.Profile.Capabilities.Interactive || articles.Count < 20)
        {
            return DraftSet.Propose(articles, corpus, history, options, static () => { }, cancellation);
        }

        return console
            .Progress()
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .AutoClear(true)
            .Start(progress =>
            {
                var task = progress.AddTask(
                    $"Reading {articles.Count} article{(articles.Count == 1 ? "" : "s")}",
                    maxValue: articles.Count
                );
                return DraftSet.Propose(articles, corpus, history, options, () => task.Increment(1), cancellation);
            });
    }

    private List<string> WriteAll(
        AnnotationCorpus corpus,
        DraftSet set,
        ReviewHistory history,
        bool isWholeCorpus,
        CancellationToken cancellation
    )
    {
        var roster = set.RosterOf(corpus);
        List<ArticleDraft> drafts = [];
        for (var i = 0; i < set.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            drafts.Add(set.Draft(i, roster));
            drafts[i].Chosen.AddRange(drafts[i].Offered);
        }

        AnnotationPlan plan = new(corpus, roster);
        plan.Build(drafts, isWholeCorpus || roster.People.Any(person => !person.IsDeclared), cancellation);
        if (options.IsDryRun)
        {
            ProposalTable.Show(console, drafts);
            foreach (var file in plan.Files)
            {
                DiffText.Write(console, file);
            }
        }
        else
        {
            foreach (var file in plan.Files)
            {
                cancellation.ThrowIfCancellationRequested();
                AtomicFile.Write(file.Source.Path, file.ToBytes());
            }

            history.RecordWritten(drafts, plan.AddedPeople);
            history.Save();
        }

        PrintSummary(plan, drafts, set.SkippedCount);
        return plan.Refusals;
    }

    private void PrintSummary(AnnotationPlan plan, List<ArticleDraft> drafts, int skipped)
    {
        if (plan.Files.Count == 0)
        {
            Print("nothing to add");
        }

        foreach (var draft in drafts)
        {
            var counts = ProposalTable.Counts(draft.Chosen.Where(candidate => candidate is not PersonCandidate));
            if (counts.Length > 0)
            {
                Print($"{DiskPath.Short(draft.File.Source.Path)}: {counts}");
            }
        }

        if (plan.AddedPeople.Count > 0)
        {
            Print(plan.AddedPeople.Count == 1 ? "people: 1 added" : $"people: {plan.AddedPeople.Count} added");
        }

        if (skipped > 0)
        {
            Print(
                FormattableString.Invariant($"skipped: {skipped} proposal{(skipped == 1 ? "" : "s")} ")
                    + FormattableString.Invariant($"with a confidence below {options.EffectiveMinConfidence:0.0#}; ")
                    + "use --review to decide on them, or --min-confidence to change the limit"
            );
        }

        if (options.IsDryRun && plan.Files.Count > 0)
        {
            Print("nothing was written (--dry-run)");
        }
    }

    private void Print(string line) => console.WriteLine(VisibleText.Of(line, 2_000));
}
