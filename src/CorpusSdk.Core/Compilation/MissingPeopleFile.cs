using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// Reports a corpus without a people file once: every reference to a person is unknown then, for the same reason.
/// </summary>
internal static class MissingPeopleFile
{
    /// <param name="problems">The problems of a corpus that has no people file.</param>
    /// <returns>The problems with one in place of all unknown people: the first.</returns>
    public static IEnumerable<Problem> ReportOnce(IEnumerable<Problem> problems)
    {
        var byRule = problems.ToLookup(problem => problem.Rule == Rules.UnknownPerson);
        var unknown = byRule[true].InOrder();
        if (unknown.Count == 0)
        {
            return byRule[false];
        }

        var first = unknown[0];
        var more = unknown.Count - 1;
        var others =
            more == 0 ? ""
            : more == 1 ? " (1 more reference to a person needs it)"
            : FormattableString.Invariant($" ({more:N0} more references to people need it)");
        return byRule[false]
            .Append(
                first with
                {
                    Message =
                        first.Message
                        + "; the corpus has no 'people.yaml': add it to the corpus folder, with an 'id' and a 'name' "
                        + "for each person"
                        + others,
                }
            );
    }
}
