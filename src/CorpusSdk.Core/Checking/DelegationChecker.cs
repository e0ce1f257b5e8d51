using System.Globalization;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Checks that no member of a delegation is listed twice, and that there are as many as the text states.
/// </summary>
internal static class DelegationChecker
{
    /// <param name="formProblems">
    /// The problems found while reading. An entry that was dropped there is missing from the count.
    /// </param>
    public static void Check(
        EquatableArray<DelegationDeclaration> delegations,
        EquatableArray<Problem> formProblems,
        ProblemList problems
    )
    {
        // If reading stopped early, the rest of a list may be missing.
        var isFullyRead = !formProblems.Any(p => Rules.IsAboutForm(p.Rule) || p.Rule == Rules.LimitExceeded);
        var errors = new ErrorRanges(problems.File, formProblems);
        var errorsExceptUnknownKeys = new ErrorRanges(
            problems.File,
            formProblems.Where(p => p.Rule != Rules.UnknownKey).ToEquatableArray()
        );
        foreach (var delegation in delegations)
        {
            PersonListChecker.Check(delegation.Heads, $"the heads of delegation '{delegation.Id.Value}'", problems);
            var distinct = CheckMembers(delegation, problems);

            // An unknown key may have been meant as 'members' or, if people are missing, as 'unnamed'.
            var isMissingKey =
                delegation.Members.Count == 0 || (delegation.Unnamed is null && delegation.Count?.Value > distinct);
            var relevant = isMissingKey ? errors : errorsExceptUnknownKeys;
            if (isFullyRead && delegation.Count is { } count && !relevant.Touches(delegation.Range))
            {
                CheckCount(delegation, count, distinct, problems);
            }
        }
    }

    private static int CheckMembers(DelegationDeclaration delegation, ProblemList problems)
    {
        Dictionary<string, Located<string>> seen = new(StringComparer.Ordinal);
        Dictionary<string, Located<string>?> roles = new(StringComparer.Ordinal);
        foreach (var member in delegation.Members)
        {
            if (seen.TryGetValue(member.Person.Value, out var first))
            {
                // If the stated count is the number of listed members, the second entry was meant to be another person.
                // Do not suggest removing it.
                var isOneTooMany = delegation.Count is not { } count || count.Value < delegation.Members.Count;
                problems.Add(
                    member.Person.Range,
                    Rules.DuplicateMember,
                    isOneTooMany
                        ? EquatableArray.Of(
                            new SuggestedFix(SuggestedFixKind.Remove, member.Range)
                            {
                                NeedsDecision =
                                    member.Role is { } role && role.Value != roles[member.Person.Value]?.Value,
                            }
                        )
                        : EquatableArray<SuggestedFix>.Empty,
                    member.Person.Value,
                    $"delegation '{delegation.Id.Value}'",
                    problems.LineOf(first.Range)
                );
            }
            else
            {
                seen.Add(member.Person.Value, member.Person);
                roles.Add(member.Person.Value, member.Role);
            }
        }

        return seen.Count;
    }

    private static void CheckCount(
        DelegationDeclaration delegation,
        Located<int> count,
        int distinct,
        ProblemList problems
    )
    {
        long unnamed = delegation.Unnamed?.Value ?? 0;

        // A member listed twice has been reported already, and the count may be right with or without it.
        if (count.Value == delegation.Members.Count + unnamed || count.Value == distinct + unnamed)
        {
            return;
        }

        var heads = delegation
            .Heads.People.Select(head => head.Value)
            .Where(head => delegation.Members.All(member => member.Person.Value != head))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        problems.Add(
            count.Range,
            Rules.MemberCountMismatch,
            FixesOf(delegation, count, distinct),
            count.Value,
            DescribeListed(distinct, delegation.Unnamed, heads),
            count.Value > distinct + unnamed
                ? DescribeMissing(delegation.Unnamed, count.Value - distinct, heads.Count)
                : "remove who is not a member, "
                    + (delegation.Unnamed is null ? "" : "correct 'unnamed', ")
                    + "or correct the count"
        );
    }

    private static string DescribeListed(int distinct, Located<int>? unnamed, List<string> heads) =>
        (distinct == 1 ? "1 member is listed" : FormattableString.Invariant($"{distinct} members are listed"))
        + (unnamed is null ? "" : FormattableString.Invariant($", and {unnamed.Value} more as 'unnamed'"))
        + (
            heads.Count == 0 ? ""
            : heads.Count == 1 ? $"; the head, {heads[0]}, is not counted"
            : $"; the heads, {JoinedNames.Of(heads)}, are not counted"
        );

    private static string DescribeMissing(Located<int>? unnamed, int missing, int heads) =>
        "list every member, "
        + FormattableString.Invariant($"{(unnamed is null ? "add" : "write")} 'unnamed: {missing}' ")
        + (missing == 1 ? "for one whom the text does not name, " : "for those whom the text does not name, ")
        + (
            heads == 0 ? ""
            : heads == 1 ? "list the head under 'members' too if the text counts the head, "
            : "list the heads under 'members' too if the text counts them, "
        )
        + "or correct the count";

    private static EquatableArray<SuggestedFix> FixesOf(
        DelegationDeclaration delegation,
        Located<int> count,
        int distinct
    )
    {
        var missing = Number((long)count.Value - distinct);
        var total = Number(distinct + (long)(delegation.Unnamed?.Value ?? 0));
        var corrected = new SuggestedFix(SuggestedFixKind.Replace, count.Range, total) { NeedsDecision = true };
        return count.Value <= distinct ? EquatableArray.Of(corrected)
            : delegation.Unnamed is { } unnamed
                ? EquatableArray.Of(
                    corrected,
                    new SuggestedFix(SuggestedFixKind.Replace, unnamed.Range, missing) { NeedsDecision = true }
                )
            : EquatableArray.Of(
                corrected,
                new SuggestedFix(SuggestedFixKind.Add, delegation.Range, "unnamed: " + missing) { NeedsDecision = true }
            );

        static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
