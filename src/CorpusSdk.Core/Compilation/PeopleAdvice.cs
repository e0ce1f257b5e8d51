using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Models;

namespace CorpusSdk.Core.Compilation;

/// <summary>Finds the people whom no article names, quotes or lists.</summary>
internal static class PeopleAdvice
{
    /// <param name="persons">The people, with their counts in the articles.</param>
    public static EquatableArray<Problem> Of(EquatableArray<PersonEntry> persons, PeopleIndex people) =>
        people.ReportUnused([
            .. persons.Where(person => person.Articles.Count == 0).Select(person => person.Person.Id),
        ]);

    /// <summary>
    /// Whether advice is useful: the corpus has articles, and no error because of which a person may seem unused.
    /// </summary>
    public static bool IsDue(CorpusLayout layout, EquatableArray<Problem> problems) =>
        layout.Articles.Count > 0 && !problems.Any(problem => problem.Rule.Severity == Severity.Error);
}
