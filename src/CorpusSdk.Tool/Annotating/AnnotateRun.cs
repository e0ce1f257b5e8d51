using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Annotating;

/// <summary><c>dotnet corpus annotate</c>: proposes, proves, and writes or shows.</summary>
internal sealed class AnnotateRun(AnnotateOptions options, IAnsiConsole console)
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="ToolException">There is no corpus, or a file cannot be read or written.</exception>
    public int Execute(CancellationToken cancellation)
    {
        var location = AnnotateTargets.Locate(options);
        if (options.IsReview && !console.Profile.Capabilities.Interactive)
        {
            throw new ToolException("--review asks in a terminal, and this is none; --dry-run shows what is proposed");
        }

        var loaded = CorpusFolder.Load(location, cancellation);
        var corpus = AnnotationCorpus.Of(location, loaded.Schema, loaded.Files);
        var memory = ReviewMemory.Load(location.Root);
        List<CorpusArticle> articles =
        [
            .. loaded.Articles.Where(article => AnnotateTargets.Includes(options, article.Text.File.Path)),
        ];
        foreach (var unread in articles.Where(article => !article.Checked.IsReadable || !article.Text.IsComplete))
        {
            Say(
                $"'{unread.Text.File.DisplayPath}' is left out: {(unread.Text.Problems.Count > 0 ? unread.Text.Problems[0].Message : null) ?? "it cannot be read"}"
            );
        }

        var unreadCount = articles.RemoveAll(article => !article.Checked.IsReadable || !article.Text.IsComplete);
        if (articles.Count == 0)
        {
            Say(unreadCount > 0 ? "nothing to annotate" : "there are no texts (.txt or .md) to annotate");
            return unreadCount > 0 ? ExitCode.Errors : ExitCode.Clean;
        }

        var drafts = Propose(articles, loaded.Articles, memory, cancellation);
        var refusals = options.IsReview
            ? new ReviewRun(console, corpus, drafts, memory, options.IsDryRun).Execute(cancellation)
            : WriteAll(corpus, drafts, memory, articles.Count == loaded.Articles.Count, cancellation);
        foreach (var refusal in refusals)
        {
            Say(refusal);
        }

        return refusals.Count + unreadCount > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private DraftSet Propose(
        List<CorpusArticle> articles,
        IReadOnlyList<CorpusArticle> all,
        ReviewMemory memory,
        CancellationToken cancellation
    )
    {
        if (!console.Profile.Capabilities.Interactive || articles.Count < 20)
        {
            return DraftSet.Propose(articles, all, memory, options, static () => { }, cancellation);
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
                var task = progress.AddTask($"Reading {articles.Count} articles", maxValue: articles.Count);
                return DraftSet.Propose(articles, all, memory, options, () => task.Increment(1), cancellation);
            });
    }

    private List<string> WriteAll(
        AnnotationCorpus corpus,
        DraftSet set,
        ReviewMemory memory,
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
        plan.Make(drafts, isWholeCorpus || roster.People.Any(person => !person.IsDeclared), cancellation);
        if (options.IsDryRun)
        {
            ProposalTable.Show(console, drafts);
            foreach (var file in plan.Files)
            {
                DiffText.Show(console, file);
            }
        }
        else
        {
            foreach (var file in plan.Files)
            {
                cancellation.ThrowIfCancellationRequested();
                AtomicFile.Write(file.Source.Path, file.ToBytes());
            }

            memory.Write(drafts, plan.Added);
            memory.Save();
        }

        Summarise(plan, drafts, set.Doubtful);
        return plan.Refusals;
    }

    private void Summarise(AnnotationPlan plan, List<ArticleDraft> drafts, int doubtful)
    {
        if (plan.Files.Count == 0)
        {
            Say("nothing to add");
        }

        foreach (var draft in drafts)
        {
            var counts = ProposalTable.Counts(draft.Chosen.Where(candidate => candidate is not PersonCandidate));
            if (counts.Length > 0)
            {
                Say($"{DiskPath.Short(draft.File.Source.Path)}: {counts}");
            }
        }

        if (plan.Added.Count > 0)
        {
            Say($"people: {plan.Added.Count} added");
        }

        if (doubtful > 0)
        {
            Say(
                FormattableString.Invariant(
                    $"left out: {doubtful} proposal{(doubtful == 1 ? "" : "s")} below {options.Least:0.0#}; --review asks about them, --min-confidence sets the bound"
                )
            );
        }

        if (options.IsDryRun && plan.Files.Count > 0)
        {
            Say("nothing was written (--dry-run)");
        }
    }

    private void Say(string line) => console.WriteLine(VisibleText.Of(line, 2_000));
}
