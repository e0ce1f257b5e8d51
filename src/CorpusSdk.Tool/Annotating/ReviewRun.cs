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
        var hasQuit = false;
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
            foreach (var (candidate, index) in draft.Offered.Select((candidate, index) => (candidate, index)).ToList())
            {
                if (!draft.Offered.Contains(candidate))
                {
                    // It was removed together with a person that the reviewer rejected.
                    continue;
                }

                cancellation.ThrowIfCancellationRequested();
                var answer = prompt.Ask(candidate, index + 1, draft.Offered.Count);
                if (answer == ReviewAnswer.Quit)
                {
                    hasQuit = true;
                    break;
                }

                switch (answer)
                {
                    case ReviewAnswer.Accept:
                        candidate.IsReviewed = true;
                        draft.Chosen.Add(candidate);
                        accepted++;
                        break;
                    case ReviewAnswer.Reject:
                        history.Reject(draft.Key, candidate);
                        RemoveRejectedPerson(draft, candidate);
                        rejected++;
                        break;
                    default:
                        skipped++;
                        break;
                }
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

    /// <summary>Turns a rejected person into the source of their quotes, and removes them from delegations.</summary>
    private static void RemoveRejectedPerson(ArticleDraft draft, Candidate candidate)
    {
        if (candidate is not PersonCandidate { Person: { } rejected })
        {
            return;
        }

        foreach (var quote in draft.Offered.OfType<QuoteCandidate>().Where(quote => quote.Speaker == rejected))
        {
            (quote.Speaker, quote.Source) = (null, rejected.Name);
        }

        foreach (var delegation in draft.Offered.OfType<DelegationCandidate>().ToList())
        {
            delegation.Head = delegation.Head == rejected ? null : delegation.Head;
            delegation.RemoveMember(rejected);
            if (delegation.Members.Count == 0)
            {
                _ = draft.Offered.Remove(delegation);
            }
        }
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
