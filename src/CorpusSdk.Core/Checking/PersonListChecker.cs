using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Checking;

/// <summary>Checks that nobody is in a list of people twice.</summary>
internal static class PersonListChecker
{
    /// <param name="list">The list.</param>
    /// <param name="name">What it is, for the message.</param>
    /// <param name="problems">Receives the problems.</param>
    public static void Check(PersonList list, string name, ProblemList problems)
    {
        if (list.People.Count < 2)
        {
            return;
        }

        Dictionary<string, Located<string>> seen = new(StringComparer.Ordinal);
        foreach (var person in list.People)
        {
            if (!seen.TryGetValue(person.Value, out var first))
            {
                seen.Add(person.Value, person);
                continue;
            }

            problems.Add(
                person.Range,
                Rules.DuplicateMember,
                EquatableArray.Of(new SuggestedFix(SuggestedFixKind.Remove, person.Range)),
                person.Value,
                name,
                problems.LineOf(first.Range)
            );
        }
    }
}
