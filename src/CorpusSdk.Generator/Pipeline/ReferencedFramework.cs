using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>
/// The version of the framework that the project is compiled against. It is read from the references, because only
/// some projects pass the name of their framework to the compiler.
/// </summary>
internal static class ReferencedFramework
{
    /// <summary>The oldest framework that the runtime library supports.</summary>
    private const int OldestMajorVersion = 8;

    /// <summary>
    /// The assemblies that may define <see cref="object"/>. Frameworks contain several, since some only forward types,
    /// and the highest version is that of the framework.
    /// </summary>
    private static readonly string[] s_coreLibraries =
    [
        "System.Runtime.dll",
        "System.Private.CoreLib.dll",
        "netstandard.dll",
        "mscorlib.dll",
    ];

    /// <summary>Determines whether the framework is too old. False if no framework is referenced.</summary>
    public static IncrementalValueProvider<bool> IsTooOld(IncrementalGeneratorInitializationContext context) =>
        context
            .MetadataReferencesProvider.Select((reference, _) => MajorVersionOf(reference))
            .Where(version => version > 0)
            .Collect()
            .Select((versions, _) => versions.Length > 0 && versions.Max() < OldestMajorVersion)
            .WithTrackingName(GeneratorStepNames.ReadFramework);

    /// <summary>The major version of a core library; zero for any other reference.</summary>
    private static int MajorVersionOf(MetadataReference reference)
    {
        if (
            reference is not PortableExecutableReference file
            || !s_coreLibraries.Contains(Path.GetFileName(file.FilePath ?? ""), StringComparer.OrdinalIgnoreCase)
        )
        {
            return 0;
        }

        try
        {
            return file.GetMetadata() is AssemblyMetadata assembly
                ? assembly.GetModules()[0].GetMetadataReader().GetAssemblyDefinition().Version.Major
                : 0;
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            // The compiler reports a file that it cannot read.
            return 0;
        }
    }
}
