using System.Reflection;
using System.Text;
using System.Text.Json;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Checking;

/// <summary>Writes the problems of a check as SARIF 2.1.0, which code hosts and editors can display.</summary>
internal static class CheckSarif
{
    /// <summary>One rule per id; if several rules share an id, the most severe one.</summary>
    private static readonly IReadOnlyList<Rule> s_rules =
    [
        .. typeof(Rules)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .GroupBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(same => same.OrderByDescending(rule => rule.Severity).First())
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, int> s_indices = s_rules
        .Select((rule, index) => (rule.Id, index))
        .ToDictionary(rule => rule.Id, rule => rule.index, StringComparer.Ordinal);

    public static void Write(CheckResult result, TextWriter output) =>
        output.WriteLine(
            Encoding.UTF8.GetString(
                JsonText.Write(json =>
                {
                    json.WriteStartObject();
                    json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
                    json.WriteString("version", "2.1.0");
                    json.WriteStartArray("runs");
                    json.WriteStartObject();
                    json.WriteStartObject("tool");
                    WriteDriver(json);
                    json.WriteEndObject();
                    json.WriteString("columnKind", "utf16CodeUnits");
                    json.WriteStartArray("results");
                    foreach (var problem in result.Problems)
                    {
                        WriteResult(json, problem, result.LevelOf(problem));
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                    json.WriteEndArray();
                    json.WriteEndObject();
                })
            )
        );

    private static void WriteDriver(Utf8JsonWriter json)
    {
        var assembly = typeof(CheckSarif).Assembly;
        json.WriteStartObject("driver");
        json.WriteString("name", "CorpusSdk");
        json.WriteString(
            "semanticVersion",
            assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]
        );
        json.WriteString(
            "informationUri",
            assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "RepositoryUrl").Value
        );
        json.WriteStartArray("rules");
        foreach (var rule in s_rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", rule.Title);
            json.WriteEndObject();
            json.WriteString("helpUri", RulePages.AddressOf(rule));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Severity == Severity.Error ? "error" : "warning");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Problem problem, string level)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Rule.Id);
        json.WriteNumber("ruleIndex", s_indices[problem.Rule.Id]);
        json.WriteString("level", level);
        json.WriteStartObject("message");
        json.WriteString("text", problem.Message);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        if (problem.Path.Length > 0)
        {
            WriteLocation(json, problem);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        var path = DiskPath.Short(problem.Path);
        json.WriteString(
            "uri",
            Path.IsPathRooted(path)
                ? new Uri(path).AbsoluteUri
                : string.Join('/', CheckJson.ForwardSlashes(path).Split('/').Select(Uri.EscapeDataString))
        );
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", problem.Start.Line + 1);
        json.WriteNumber("startColumn", problem.Start.Column + 1);
        json.WriteNumber("endLine", problem.End.Line + 1);
        json.WriteNumber("endColumn", problem.End.Column + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
