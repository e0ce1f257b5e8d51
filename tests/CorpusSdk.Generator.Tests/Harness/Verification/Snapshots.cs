using System.Reflection;

namespace CorpusSdk.Generator.Tests.Harness.Verification;

/// <summary>Expected output in files under <c>Snapshots</c>, compared whole.</summary>
internal static class Snapshots
{
    private const string Variable = "CORPUSSDK_UPDATE_SNAPSHOTS";

    /// <summary>How much of a differing line a failure shows, from a little before the difference.</summary>
    private const int ShownWidth = 100;

    private static readonly string s_folder = typeof(Snapshots)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "SnapshotFolder")
        .Value!;

    public const string HowToUpdate =
        $"to accept what the code does now: {Variable}=1 dotnet test tests/CorpusSdk.Generator.Tests, "
        + "then review the diff";

    public static bool AreUpdated { get; } = Environment.GetEnvironmentVariable(Variable) == "1";

    public static string Read(string path) => File.ReadAllText(s_folder + path);

    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(s_folder + path)!);
        File.WriteAllText(s_folder + path, text);
    }

    /// <summary>Compares the files of a folder, their names included, with what was generated.</summary>
    public static void Verify(string folder, IReadOnlyDictionary<string, string> actual)
    {
        if (AreUpdated)
        {
            foreach (var name in StoredNames(folder).Except(actual.Keys))
            {
                File.Delete($"{s_folder}{folder}/{name}");
            }

            foreach (var (name, text) in actual)
            {
                Write($"{folder}/{name}", text);
            }
        }

        var stored = StoredNames(folder);
        var differences = stored
            .Except(actual.Keys)
            .Select(name => $"{folder}/{name} is not generated any more")
            .Concat(actual.Keys.Except(stored).Select(name => $"{folder}/{name} is generated and not stored"))
            .Concat(
                stored
                    .Intersect(actual.Keys)
                    .Select(name => FirstDifference($"{folder}/{name}", Read($"{folder}/{name}"), actual[name]))
                    .OfType<string>()
            )
            .ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences.Append(HowToUpdate)));
    }

    /// <summary>Where two texts differ first; null if they are the same.</summary>
    public static string? FirstDifference(string path, string expected, string actual)
    {
        if (expected == actual)
        {
            return null;
        }

        var (oldLines, newLines) = (expected.Split('\n'), actual.Split('\n'));
        var line = oldLines.Zip(newLines).TakeWhile(pair => pair.First == pair.Second).Count();
        var (oldLine, newLine) = (oldLines.ElementAtOrDefault(line), newLines.ElementAtOrDefault(line));
        var column = (oldLine ?? "").Zip(newLine ?? "").TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{path}({line + 1},{column + 1}) differs\n    stored:    {Shown(oldLine, column)}\n"
            + $"    generated: {Shown(newLine, column)}";
    }

    private static string Shown(string? line, int column)
    {
        if (line is null)
        {
            return "(end of the file)";
        }

        var start = Math.Clamp(column - ShownWidth / 4, 0, line.Length);
        var end = Math.Min(start + ShownWidth, line.Length);
        return (start > 0 ? "…" : "") + line[start..end] + (end < line.Length ? "…" : "");
    }

    private static IReadOnlyList<string> StoredNames(string folder) =>
        Directory.Exists(s_folder + folder)
            ?
            [
                .. Directory
                    .GetFiles(s_folder + folder)
                    .Select(path => Path.GetFileName(path))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
}
