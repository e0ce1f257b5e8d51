using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace CorpusSdk.Generator.Tests.Harness.Verification;

/// <summary>
/// A diagnostic as the snapshots hold it, <c>error visit.yaml(6,10)-(6,15): CORP1002: message</c>, and as the testing
/// package compares it: severity, file, exact span, id and the whole message.
/// </summary>
internal static partial class ExpectedDiagnostic
{
    public static string Format(CorpusBuild build, Diagnostic diagnostic) =>
        $"{diagnostic.DefaultSeverity.ToString().ToLowerInvariant()} {build.Show(diagnostic)}";

    public static DiagnosticResult Parse(CorpusProject project, string text)
    {
        var match = Form().Match(text);
        Assert.True(match.Success, $"not in the form of a diagnostic: {text}");
        var result = new DiagnosticResult(
            match.Groups["id"].Value,
            Enum.Parse<DiagnosticSeverity>(match.Groups["severity"].Value, ignoreCase: true)
        ).WithMessage(match.Groups["message"].Value);
        return match.Groups["file"].Success
            ? result.WithSpan(
                Path.Combine(project.CorpusRoot, match.Groups["file"].Value),
                Number("line"),
                Number("column"),
                Number("endLine"),
                Number("endColumn")
            )
            : result;

        int Number(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The diagnostic as a build prints it: the place where it starts alone, relative to the project.
    /// </summary>
    public static string AsPrinted(CorpusProject project, string text)
    {
        var match = Form().Match(text);
        var groups = match.Groups;
        var place = groups["file"].Success
            ? $"{Path.Combine(project.CorpusRoot, groups["file"].Value)[project.Folder.Length..]}"
                + $"({groups["line"].Value},{groups["column"].Value})"
            : "CSC ";
        return $"{place}: {groups["severity"].Value} {groups["id"].Value}: {groups["message"].Value}";
    }

    [GeneratedRegex(
        @"^(?<severity>\w+) (?:(?<file>.+?)\((?<line>\d+),(?<column>\d+)\)-\((?<endLine>\d+),(?<endColumn>\d+)\): )?"
            + @"(?<id>CORP\d+): (?<message>.*)$"
    )]
    private static partial Regex Form();
}
