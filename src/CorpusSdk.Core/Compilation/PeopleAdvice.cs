using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Models;

namespace CorpusSdk.Core.Compilation;

/// <summary>Which persons no article names, quotes or lists: only the whole corpus can tell.</summary>
internal static class PeopleAdvice
{
    /// <param name="persons">The persons with what the articles have of them.</param>
    public static EquatableArray<Problem> Of(EquatableArray<PersonEntry> persons, PeopleIndex people) =>
        people.ReportUnused([
            .. persons.Where(person => person.Articles.Count == 0).Select(person => person.Person.Id),
        ]);

    /// <summary>
    /// Whether the corpus is far enough for advice: it has articles, and no error for which a person may be missing.
    /// </summary>
    public static bool IsDue(CorpusLayout layout, EquatableArray<Problem> problems) =>
        layout.Articles.Count > 0 && !problems.Any(problem => problem.Rule.Severity == Severity.Error);
}
