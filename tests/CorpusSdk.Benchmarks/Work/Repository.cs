using System.Reflection;

namespace CorpusSdk.Benchmarks.Work;

/// <summary>The checkout that the benchmarks were built from.</summary>
internal static class Repository
{
    public static string Folder { get; } =
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "RepositoryFolder")
            .Value!;
}
