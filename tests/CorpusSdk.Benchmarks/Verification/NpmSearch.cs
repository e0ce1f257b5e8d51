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

        return s_libraries.SelectMany(library => Measure(library.Argument, NameOf(library), node, folder, data));

        string NameOf((string Argument, string Name, string? Package) library) =>
            library.Package is { } package ? $"{library.Name} {NodeRuntime.VersionOf(folder, package)}" : library.Name;
    }

    private List<Finding> Measure(string library, string name, NodeRuntime node, string folder, string data)
    {
        try
        {
            var run = Work
                .Command.Run(
                    folder,
                    node.Program,
                    ["search.js", library, data, $"{limit.TotalMilliseconds}"],
                    limit * 2,
                    node.Variables
                )
                .Succeeds();
            using var json = JsonDocument.Parse(run.Output.Trim().Split('\n')[^1]);
            var result = json.RootElement.Clone();
            return
            [
                .. new[] { "verbatim", "altered" }.Select(kind =>
                    Found($"{name}, 100 {kind} quotations", result.GetProperty(kind))
                ),
            ];
        }
        catch (TimeoutException)
        {
            return [Finding.NotMeasured(Point, name, $"one quotation took longer than {limit.TotalSeconds} s")];
        }
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
