using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Editing;
using Spectre.Console;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// Goes through the proposals with a person, article by article. What was accepted is written when its article is done
/// or the person quits; what was rejected is remembered; what was skipped is asked again the next time.
/// </summary>
internal sealed class ReviewRun(
    IAnsiConsole console,
    AnnotationCorpus corpus,
    DraftSet set,
    ReviewMemory memory,
    bool isDryRun
)
{
    /// <returns>Files that could not be edited, and why.</returns>
    public List<string> Execute(CancellationToken cancellation)
    {
        List<string> refusals = [];
        var (accepted, rejected, skipped) = (0, 0, 0);
        var hasQuit = false;
        for (var i = 0; i < set.Count && !hasQuit; i++)
        {
            cancellation.ThrowIfCancellationRequested();

            // Who was accepted in the article before is a person of the corpus now.
            var roster = set.RosterOf(corpus);
            var draft = set.Draft(i, roster);
            if (draft.Offered.Count == 0)
            {
                continue;
            }

            console.Write(
                new Spectre.Console.Rule(
                    $"[bold]{Markup.Escape(VisibleText.Of(draft.Article.Text.File.DisplayPath))}[/] ({i + 1} of {set.Count})"
                ).LeftJustified()
            );
            ReviewPrompt prompt = new(console, draft, roster);
            foreach (var (candidate, place) in draft.Offered.Select((candidate, place) => (candidate, place)).ToList())
            {
                if (!draft.Offered.Contains(candidate))
                {
                    // It fell with a person who is none.
                    continue;
                }

                cancellation.ThrowIfCancellationRequested();
                var answer = prompt.Ask(candidate, place + 1, draft.Offered.Count);
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
                        memory.Reject(draft.Key, candidate);
                        Withdraw(draft, candidate);
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
            FormattableString.Invariant(
                $"{accepted} accepted, {rejected} rejected, {skipped} skipped{(hasQuit ? "; the rest is asked the next time" : "")}"
            )
        );
        return refusals;
    }

    /// <summary>Who is no person speaks as a source, and is in no delegation.</summary>
    private static void Withdraw(ArticleDraft draft, Candidate candidate)
    {
        if (candidate is not PersonCandidate { Person: { } nobody })
        {
            return;
        }

        foreach (var quote in draft.Offered.OfType<QuoteCandidate>().Where(quote => quote.Speaker == nobody))
        {
            (quote.Speaker, quote.Source) = (null, nobody.Name);
        }

        foreach (var delegation in draft.Offered.OfType<DelegationCandidate>().ToList())
        {
            delegation.Head = delegation.Head == nobody ? null : delegation.Head;
            delegation.Leave(nobody);
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
            List<Candidate> wanted = [.. draft.Chosen];
            AnnotationPlan plan = new(corpus, roster);
            plan.Make([draft], isWholeCorpus: false, cancellation);
            refusals.AddRange(plan.Refusals);
            foreach (var lost in plan.Refusals.Count > 0 ? [] : wanted.Except(draft.Chosen))
            {
                refusals.Add($"left out, since it would not pass the check: {lost.Kind} '{lost.Key}'");
            }

            foreach (var file in plan.Files)
            {
                if (isDryRun)
                {
                    DiffText.Show(console, file);
                }
                else
                {
                    AtomicFile.Write(file.Source.Path, file.ToBytes());
                }
            }

            memory.Write([draft], plan.Added);
            corpus = isDryRun ? corpus : corpus.With(plan.Files);
        }

        if (!isDryRun)
        {
            memory.Save();
        }

        return refusals;
    }
}
