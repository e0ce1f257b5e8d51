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
            var distinct = CheckMembers(delegation, problems);

            // An unknown key may have been meant as 'members'. If there are members, it was meant as something else.
            var relevant = delegation.Members.Count == 0 ? errors : errorsExceptUnknownKeys;
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
        var listed = delegation.Members.Count;

        // A member listed twice has been reported already, and the count may be right with or without it.
        if (count.Value == listed || count.Value == distinct)
        {
            return;
        }

        var head = delegation.Head is { } person ? $"; the head, {person.Value}, is not counted" : "";
        problems.Add(
            count.Range,
            Rules.MemberCountMismatch,
            EquatableArray.Of(
                new SuggestedFix(SuggestedFixKind.Replace, count.Range, distinct.ToString(CultureInfo.InvariantCulture))
                {
                    NeedsDecision = true,
                }
            ),
            count.Value,
            distinct == 1 ? "1 member is" : $"{distinct} members are",
            head
        );
    }
}
