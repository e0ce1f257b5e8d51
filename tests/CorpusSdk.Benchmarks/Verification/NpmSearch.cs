using System.Text.Json;
using CorpusSdk.Benchmarks.Budgets;
using CorpusSdk.Benchmarks.Rivals;
using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Verification;

/// <summary>
/// Searches for the same quotations in the same texts with what npm offers. None of these says what differs, or who
/// speaks: they only find.
/// </summary>
internal sealed class NpmSearch(WorkFolder work, TimeSpan limit)
{
    private const string Point = "verify-speed, npm";

    private static readonly (string Argument, string Name, string? Package)[] s_libraries =
    [
        ("includes", "a loop over includes", null),
        ("ufuzzy", "uFuzzy", "@leeoniya/ufuzzy"),
        ("fuse", "Fuse.js", "fuse.js"),
    ];

    public IEnumerable<Finding> Measure(AnswerGenerator answers)
    {
        if (NodeRuntime.Find(work) is not { } node)
        {
            return [Finding.NotMeasured(Point, "libraries of npm", "there is no Node.js, and npm cannot install it")];
        }

        var folder = Directory.CreateDirectory(work.Path("rivals", "quotations")).FullName;
        foreach (var file in (string[])["package.json", "search.js"])
        {
            File.Copy(
                Path.Combine(Repository.Folder, "tests", "CorpusSdk.Benchmarks", "Verification", "npm", file),
                Path.Combine(folder, file),
                overwrite: true
            );
        }

        _ = Work.Command.Run(folder, "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund").Succeeds();
        var data = Path.Combine(folder, "data.json");
        using (var stream = File.Create(data))
        {
            JsonSerializer.Serialize(
                stream,
                new
                {
                    texts = answers.Texts,
                    quotations = answers.Verbatim(1),
                    altered = answers.Altered(1),
                }
            );
        }

        return s_libraries.SelectMany(library =>
        {
            var run = Work
                .Command.Run(
                    folder,
                    node.Program,
                    ["search.js", library.Argument, data, $"{limit.TotalMilliseconds}"],
                    limit + TimeSpan.FromMinutes(5),
                    node.Variables
                )
                .Succeeds();
            using var json = JsonDocument.Parse(run.Output.Trim().Split('\n')[^1]);
            var version = library.Package is { } package ? $" {NodeRuntime.VersionOf(folder, package)}" : "";
            return new[] { "verbatim", "altered" }
                .Select(kind =>
                    Found($"{library.Name}{version}, 100 {kind} quotations", json.RootElement.GetProperty(kind))
                )
                .ToList();
        });
    }

    private static Finding Found(string what, JsonElement result)
    {
        var searched = result.GetProperty("searched").GetInt32();
        return Finding.Fact(
            Point,
            what,
            result.GetProperty("milliseconds").GetDouble() * 100 / searched,
            "ms",
            $"{result.GetProperty("found").GetInt32()} of {searched} found" + (searched < 100 ? "; extrapolated" : "")
        );
    }
}
