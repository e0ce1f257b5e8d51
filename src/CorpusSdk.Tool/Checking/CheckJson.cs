using System.Text;
using System.Text.Json;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Checking;

/// <summary>Writes the problems of a check as JSON.</summary>
internal static class CheckJson
{
    public static void Write(CheckResult result, TextWriter output) =>
        output.WriteLine(
            Encoding.UTF8.GetString(
                JsonText.Write(json =>
                {
                    json.WriteStartObject();
                    json.WriteString("corpus", ForwardSlashes(DiskPath.Short(result.Corpus.Location.Root)));
                    json.WriteNumber("errors", result.Errors);
                    json.WriteNumber("warnings", result.Warnings);
                    json.WriteStartArray("problems");
                    foreach (var problem in result.Problems)
                    {
                        WriteProblem(json, problem, result.LevelOf(problem));
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                })
            )
        );

    public static string ForwardSlashes(string path) => path.Replace('\\', '/');

    private static void WriteProblem(Utf8JsonWriter json, Problem problem, string level)
    {
        json.WriteStartObject();
        json.WriteString("id", problem.Rule.Id);
        json.WriteString("level", level);
        json.WriteString("title", problem.Rule.Title);
        json.WriteString("message", problem.Message);
        if (problem.Path.Length > 0)
        {
            json.WriteString("file", ForwardSlashes(DiskPath.Short(problem.Path)));
            json.WriteNumber("line", problem.Start.Line + 1);
            json.WriteNumber("column", problem.Start.Column + 1);
            json.WriteNumber("endLine", problem.End.Line + 1);
            json.WriteNumber("endColumn", problem.End.Column + 1);
        }

        json.WriteString("help", RulePages.AddressOf(problem.Rule));
        json.WriteEndObject();
    }
}
