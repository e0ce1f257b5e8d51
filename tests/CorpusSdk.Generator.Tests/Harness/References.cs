using System.Reflection;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests.Harness;

/// <summary>What the projects of the tests refer to: the running framework and the runtime library.</summary>
internal static class References
{
    /// <summary>A framework that the runtime library does not support, and no library.</summary>
    public static IReadOnlyList<MetadataReference> NetStandard =>
        [
            .. Directory
                .EnumerateFiles(Folder("NetStandardFolder"), "*.dll")
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];

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

    private static string Folder(string name) =>
        typeof(References)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == name)
            .Value!;
}
