using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using Spectre.Console;

namespace CorpusSdk.Tool.Annotating;

/// <summary>Prints proposals with their confidence and rule.</summary>
internal static class ProposalTable
{
    private const int MaxWords = 60;

    public static void Show(IAnsiConsole console, IReadOnlyList<ArticleDraft> drafts)
    {
        HashSet<CorpusPerson> people = [];
        foreach (var draft in drafts.Where(draft => draft.Chosen.Exists(candidate => candidate is not AliasCandidate)))
        {
            console.WriteLine(VisibleText.Of(draft.Article.Text.File.DisplayPath));
            foreach (
                var candidate in draft.Chosen.Where(candidate =>
                    candidate is not PersonCandidate person || people.Add(person.Person)
                )
            )
            {
                console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"  {candidate.Confidence:0.00}  {candidate.Kind, -10}  {candidate.Rule, -22}  "
                    ) + VisibleText.Of(Describe(candidate))
                );
            }
        }

        if (drafts.Any(draft => draft.Chosen.Count > 0))
        {
            console.WriteLine();
        }
    }

    /// <summary><c>8 quotes, 4 terms (2 to check)</c></summary>
    public static string Counts(IEnumerable<Candidate> candidates)
    {
        var all = candidates.ToList();
        var toCheck = all.Count(candidate => !candidate.IsReviewed && !candidate.IsSure);
        var kinds = all.GroupBy(candidate => candidate.Kind)
            .Select(kind => FormattableString.Invariant($"{kind.Count()} {Noun(kind.Key, kind.Count())}"));
        return string.Join(", ", kinds) + (toCheck > 0 ? FormattableString.Invariant($" ({toCheck} to check)") : "");
    }

    private static string Noun(string kind, int count) =>
        (kind, count) switch
        {
            (_, 1) => kind,
            ("alias", _) => "aliases",
            ("person", _) => "people",
            _ => kind + "s",
        };

    private static string Describe(Candidate candidate) =>
        candidate switch
        {
            QuoteCandidate quote =>
                $"{quote.Speaker?.Id ?? quote.Source ?? "unattributed"}: {VisibleText.Shorten(quote.Text, MaxWords)}",
            MetadataCandidate metadata => VisibleText.Shorten(metadata.Value, MaxWords),
            TermCandidate term => VisibleText.Shorten(term.Text, MaxWords),
            DelegationCandidate delegation => FormattableString.Invariant(
                $"{delegation.Id}: {delegation.Members.Count} member{(delegation.Members.Count == 1 ? "" : "s")}"
            ),
            AliasCandidate alias => $"{alias.Name}: {alias.Person.Id}",
            PersonCandidate person => $"{person.Person.Id}: {person.Person.Name}",
            _ => "",
        };
}
