using Microsoft.CodeAnalysis;

namespace CorpusSdk.Benchmarks.Editing;

/// <summary>The references of the in-memory projects: the running framework and the runtime library.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path =>
                Path.GetFileName(path) is { } name
                && (
                    name.StartsWith("System.", StringComparison.Ordinal)
                    || name is "netstandard.dll" or "mscorlib.dll" or "CorpusSdk.dll"
                )
                && !name.StartsWith("System.CommandLine", StringComparison.Ordinal)
            )
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
