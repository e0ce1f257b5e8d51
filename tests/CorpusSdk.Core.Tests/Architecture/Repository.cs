using System.Reflection;

namespace CorpusSdk.Core.Tests.Architecture;

/// <summary>The files of the repository, by their paths relative to it.</summary>
internal static class Repository
{
    public static string Folder { get; } = Metadata("RepositoryFolder");

    public static IReadOnlyList<SourceProject> Projects { get; } =
    [.. Files("src", "*.csproj").Select(SourceProject.Read).OrderBy(project => project.Name, StringComparer.Ordinal)];

    /// <summary>Files below a folder, without what a build writes.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Folder, folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or ".git"))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Fails with all violations at once.</summary>
    public static void AssertNone(IEnumerable<string> violations)
    {
        var all = violations.ToList();
        Assert.True(all.Count == 0, $"{all.Count} violations\n{string.Join('\n', all)}");
    }

    private static string Metadata(string key) =>
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key)
            .Value
        ?? "";
}
