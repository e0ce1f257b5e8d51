using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>Whether the project references the library that reads a corpus from a database.</summary>
internal static class ReferencedStore
{
    private const string Library = "CorpusSdk.EntityFrameworkCore";

    public static IncrementalValueProvider<bool> IsThere(IncrementalGeneratorInitializationContext context) =>
        context
            .MetadataReferencesProvider.Select((reference, _) => IsLibrary(reference))
            .Where(isLibrary => isLibrary)
            .Collect()
            .Select((found, _) => found.Length > 0)
            .WithTrackingName(GeneratorStepNames.FindStore);

    /// <summary>Editors refer to a project as a compilation, without a file.</summary>
    private static bool IsLibrary(MetadataReference reference) =>
        reference is CompilationReference project
            ? project.Compilation.AssemblyName == Library
            : string.Equals(
                Path.GetFileName((reference as PortableExecutableReference)?.FilePath ?? ""),
                Library + ".dll",
                StringComparison.OrdinalIgnoreCase
            );
}
