using System.Reflection;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Tool.Checking;

/// <summary>Writes the problems of a check as SARIF.</summary>
internal static class CheckSarif
{
    /// <summary>One rule per id; if several rules share an id, the most severe one.</summary>
    private static readonly IReadOnlyList<SarifRule> s_rules =
    [
        .. typeof(Rules)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .GroupBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(same => same.OrderByDescending(rule => rule.Severity).First())
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => new SarifRule(
                rule.Id,
                rule.Title,
                RulePages.AddressOf(rule),
                rule.Severity == Severity.Error ? "error" : "warning"
            )),
    ];

    private static readonly Dictionary<string, int> s_indices = s_rules
        .Select((rule, index) => (rule.Id, index))
        .ToDictionary(rule => rule.Id, rule => rule.index, StringComparer.Ordinal);

    public static void Write(CheckResult result, TextWriter output) =>
        SarifLog.Write(
            s_rules,
            result.Problems.Select(problem => new SarifResult(
                s_indices[problem.Rule.Id],
                result.LevelOf(problem),
                problem.Message,
                problem.Path,
                problem.Start,
                problem.End
            )),
            output
        );
}
