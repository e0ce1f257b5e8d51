using System.Globalization;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Checking;

/// <summary>Counts the members of delegations: none twice, and as many as the text states.</summary>
internal static class DelegationChecker
{
    /// <param name="formProblems">What reading found wrong: an entry that it dropped is missing from the count.</param>
    public static void Check(
        EquatableArray<DelegationDeclaration> delegations,
        EquatableArray<Problem> formProblems,
        ProblemList problems
    )
    {
        // Where reading stopped, the rest of a list may be missing.
        var isWhole = !formProblems.Any(p => p.Rule == Rules.NotYaml || p.Rule == Rules.TooLarge);
        var damage = new ErrorRanges(problems.File, formProblems);
        var damageBesideMembers = new ErrorRanges(
            problems.File,
            formProblems.Where(p => p.Rule != Rules.UnknownKey).ToEquatableArray()
        );
        foreach (var delegation in delegations)
        {
            var distinct = CheckMembers(delegation, problems);

            // A key that nobody knows may have been the members'; beside members it was something else.
            var touching = delegation.Members.Count == 0 ? damage : damageBesideMembers;
            if (isWhole && delegation.Count is { } count && !touching.Touches(delegation.Range))
            {
                CheckCount(delegation, count, distinct, problems);
            }
        }
    }

    private static int CheckMembers(DelegationDeclaration delegation, ProblemList problems)
    {
        Dictionary<string, Located<string>> seen = new(StringComparer.Ordinal);
        foreach (var member in delegation.Members)
        {
            if (seen.TryGetValue(member.Person.Value, out var first))
            {
                // Where the text counts as many as are listed, it is another person who was meant, and nobody is to go.
                var isOneTooMany = delegation.Count is not { } count || count.Value < delegation.Members.Count;
                problems.Add(
                    member.Person.Range,
                    Rules.MemberTwice,
                    isOneTooMany
                        ? EquatableArray.Of(new SuggestedFix(SuggestedFixKind.Remove, member.Range))
                        : EquatableArray<SuggestedFix>.Empty,
                    member.Person.Value,
                    delegation.Id.Value,
                    problems.LineOf(first.Range)
                );
            }
            else
            {
                seen.Add(member.Person.Value, member.Person);
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

        // Whoever listed a member twice has been told so; with either number the count may be right.
        if (count.Value == listed || count.Value == distinct)
        {
            return;
        }

        var head = delegation.Head is { } person ? $"; the head, {person.Value}, is not counted" : "";
        problems.Add(
            count.Range,
            Rules.CountDiffers,
            EquatableArray.Of(
                new SuggestedFix(SuggestedFixKind.Replace, count.Range, distinct.ToString(CultureInfo.InvariantCulture))
            ),
            count.Value,
            distinct == 1 ? "1 member is" : $"{distinct} members are",
            head
        );
    }
}
