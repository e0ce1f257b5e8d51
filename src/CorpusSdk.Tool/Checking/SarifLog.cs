using System.Reflection;
using System.Text;
using System.Text.Json;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Terminal;
using CorpusSdk.Tool.Verifying;

namespace CorpusSdk.Tool.Checking;

/// <summary>Writes results as SARIF 2.1.0, which code hosts and editors can display.</summary>
internal static class SarifLog
{
    public static void Write(
        IReadOnlyList<SarifRule> rules,
        IEnumerable<SarifResult> results,
        TextWriter output,
        IReadOnlyList<VerifyNotice>? notices = null
    ) =>
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
                    WriteDriver(json, rules);
                    json.WriteEndObject();
                    WriteInvocation(json, notices ?? []);
                    json.WriteString("columnKind", "utf16CodeUnits");
                    json.WriteStartArray("results");
                    foreach (var result in results)
                    {
                        WriteResult(json, result, rules);
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                    json.WriteEndArray();
                    json.WriteEndObject();
                })
            )
        );

    /// <summary>What is no result: files that cannot be read, and what is not verified.</summary>
    private static void WriteInvocation(Utf8JsonWriter json, IReadOnlyList<VerifyNotice> notices)
    {
        if (notices.Count == 0)
        {
            return;
        }

        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", notices.All(notice => notice.Level != NoticeLevel.Error));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var notice in notices)
        {
            json.WriteStartObject();
            json.WriteString("level", notice.LevelName);
            json.WriteStartObject("message");
            json.WriteString("text", notice.Message);
            json.WriteEndObject();
            if (notice.Path is { } path)
            {
                json.WriteStartArray("locations");
                WriteLocation(json, path, notice.Position, notice.Position);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteDriver(Utf8JsonWriter json, IReadOnlyList<SarifRule> rules)
    {
        var assembly = typeof(SarifLog).Assembly;
        json.WriteStartObject("driver");
        json.WriteString("name", "CorpusSdk");
        json.WriteString("semanticVersion", CorpusTool.Version);
        json.WriteString(
            "informationUri",
            assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "RepositoryUrl").Value
        );
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", rule.Title);
            json.WriteEndObject();
            json.WriteString("helpUri", rule.Help);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Level);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, SarifResult result, IReadOnlyList<SarifRule> rules)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", rules[result.Rule].Id);
        json.WriteNumber("ruleIndex", result.Rule);
        json.WriteString("level", result.Level);
        json.WriteStartObject("message");
        json.WriteString("text", result.Message);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        if (result.Path.Length > 0)
        {
            WriteLocation(json, result.Path, result.Start, result.End);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string file, LinePosition? start, LinePosition? end)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        var path = DiskPath.Short(file);
        json.WriteString(
            "uri",
            Path.IsPathRooted(path)
                ? new Uri(path).AbsoluteUri
                : string.Join('/', CheckJson.ForwardSlashes(path).Split('/').Select(Uri.EscapeDataString))
        );
        json.WriteEndObject();
        if (start is { } first && end is { } last)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", first.Line + 1);
            json.WriteNumber("startColumn", first.Column + 1);
            json.WriteNumber("endLine", last.Line + 1);
            json.WriteNumber("endColumn", last.Column + 1);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}

/// <summary>A rule that results refer to.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">What it reports, in a few words.</param>
/// <param name="Help">The address of a page about it.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
internal sealed record SarifRule(string Id, string Title, string Help, string Level);

/// <summary>A result.</summary>
/// <param name="Rule">The index of its rule.</param>
/// <param name="Level">Its level, which can differ from that of the rule.</param>
/// <param name="Message">The message.</param>
/// <param name="Path">The file; empty for none.</param>
/// <param name="Start">The start in the file.</param>
/// <param name="End">The end in the file, exclusive.</param>
internal readonly record struct SarifResult(
    int Rule,
    string Level,
    string Message,
    string Path,
    LinePosition Start,
    LinePosition End
);
