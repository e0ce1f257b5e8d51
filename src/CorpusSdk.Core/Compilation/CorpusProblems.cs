using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Compilation;

/// <summary>What all hosts report of what the steps have found.</summary>
internal static class CorpusProblems
{
    /// <summary>
    /// The problems of all steps, without what only follows from others, and with one in place of all unknown people if
    /// there is no people file.
    /// </summary>
    /// <param name="ofSteps">The problems of all steps.</param>
    /// <param name="overlaps">The files that two collections claim.</param>
    /// <param name="hasPeople">Whether there is a people file.</param>
    public static EquatableArray<Problem> OfSteps(
        IEnumerable<Problem> ofSteps,
        CollectionOverlaps overlaps,
        bool hasPeople
    )
    {
        var problems = overlaps.WithoutConsequences(ofSteps);
        return (hasPeople ? problems : MissingPeopleFile.ReportOnce(problems)).ToEquatableArray();
    }

    /// <summary>The problems of names that several people have, with where these people are declared.</summary>
    public static Dictionary<Problem, Problem> OfAmbiguous(IEnumerable<AmbiguousName> names, PeopleIndex people) =>
        names.GroupBy(name => name.Problem).ToDictionary(same => same.Key, same => people.Report(same.First()));

    /// <summary>The problems of the corpus with those of the declarations, file by file and line by line.</summary>
    /// <param name="problems">The problems of the corpus.</param>
    /// <param name="declared">The problems of the declarations.</param>
    /// <param name="articles">The paths of the texts and sidecars.</param>
    public static EquatableArray<Problem> WithDeclared(
        EquatableArray<Problem> problems,
        IReadOnlyCollection<Problem> declared,
        IEnumerable<string> articles
    ) =>
        declared.Any(problem => problem.Rule == Rules.InvalidArticleKeys)
            ? WithoutConsequencesOfKeys(problems, articles).Concat(declared).InOrder()
            : problems.Concat(declared).InOrder();

    /// <summary>
    /// Removes what may come from a key of articles that is not read, because what it is called is an error: problems
    /// of ids, references and words, and advice.
    /// </summary>
    private static IEnumerable<Problem> WithoutConsequencesOfKeys(
        IEnumerable<Problem> problems,
        IEnumerable<string> articles
    )
    {
        var paths = new HashSet<string>(articles, StringComparer.Ordinal);
        return problems.Where(problem =>
            problem.Rule.Id[4] is not (>= '2' and <= '5') || !paths.Contains(problem.Path)
        );
    }
}
