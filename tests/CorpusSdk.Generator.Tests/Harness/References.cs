using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests.Harness;

/// <summary>What the projects of the tests refer to: the running framework and the runtime library.</summary>
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
            )
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
