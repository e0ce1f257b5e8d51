using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Editing;
using Spectre.Console;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// Asks a reviewer about each proposal, article by article. Accepted proposals are written when their article is done
/// or the reviewer quits; rejected ones are recorded; skipped ones are asked again in the next run.
/// </summary>
internal sealed class ReviewRun(
    IAnsiConsole console,
    AnnotationCorpus corpus,
    DraftSet set,
    ReviewHistory history,
    bool isDryRun
)
{
    /// <returns>Messages about files that could not be edited, and about proposals that failed the check.</returns>
    public List<string> Execute(CancellationToken cancellation)
    {
        List<string> refusals = [];
        var (accepted, rejected, skipped) = (0, 0, 0);
        var (hasQuit, acceptsSure) = (false, false);
        for (var i = 0; i < set.Count && !hasQuit; i++)
        {
            cancellation.ThrowIfCancellationRequested();

            // People who were accepted in an earlier article are in the corpus now.
            var roster = set.RosterOf(corpus);
            var draft = set.Draft(i, roster);
            if (draft.Offered.Count == 0)
            {
                continue;
            }

            var path = Markup.Escape(VisibleText.Of(draft.Article.Text.File.DisplayPath));
            console.Write(new Spectre.Console.Rule($"[bold]{path}[/] ({i + 1} of {set.Count})").LeftJustified());
            ReviewPrompt prompt = new(console, draft, roster);
            List<Candidate> candidates = [.. draft.Offered];
            ArticleReview review = new(draft, prompt);
            acceptsSure = review.Execute(candidates, acceptsSure, cancellation);
            hasQuit = review.HasQuit;
            accepted += review.Count(ReviewAnswer.Accept);
            rejected += review.Count(ReviewAnswer.Reject);
            skipped += review.Count(ReviewAnswer.Skip);
            foreach (var candidate in review.Rejected(candidates))
            {
                history.Reject(draft.Key, candidate);
            }

            refusals.AddRange(Write(draft, roster, cancellation));
        }

        console.WriteLine(
            FormattableString.Invariant($"{accepted} accepted, {rejected} rejected, {skipped} skipped")
                + (hasQuit ? "; run the command again to review the rest" : "")
                + (isDryRun ? "; nothing was written (--dry-run)" : "")
        );
        return refusals;
    }

    private List<string> Write(ArticleDraft draft, Roster roster, CancellationToken cancellation)
    {
        List<string> refusals = [];
        if (draft.Chosen.Count > 0)
        {
            List<Candidate> requested = [.. draft.Chosen];
            AnnotationPlan plan = new(corpus, roster);
            plan.Build([draft], isWholeCorpus: false, cancellation);
            refusals.AddRange(plan.Refusals);
            foreach (var failed in plan.Refusals.Count > 0 ? [] : requested.Except(draft.Chosen))
            {
                refusals.Add($"not written, because it would fail the check: {failed.Kind} '{failed.Key}'");
            }

            foreach (var file in plan.Files)
            {
                if (isDryRun)
                {
                    DiffText.Write(console, file);
                }
                else
                {
                    AtomicFile.Write(file.Source.Path, file.ToBytes());
                }
            }

            history.RecordWritten([draft], plan.AddedPeople);
            corpus = isDryRun ? corpus : corpus.With(plan.Files);
        }

        if (!isDryRun)
        {
            history.Save();
        }

        return refusals;
    }
}
