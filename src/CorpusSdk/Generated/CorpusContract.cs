using System.ComponentModel;
using System.Reflection;

namespace CorpusSdk.Generated;

/// <summary>
/// Detects an assembly whose corpus was generated for another version of this library, for example a class library that
/// was built with an older CorpusSdk package than the application; for generated code, not for use in your own.
/// </summary>
/// <remarks>Every version of generated code calls these two members, so their signatures never change.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CorpusContract
{
    /// <summary>
    /// The contract version of the loaded library. Generated code compares it with the version it was generated for, a
    /// literal. A property, because a constant would be copied into the assembly that reads it.
    /// </summary>
    public static int Version => ContractVersion.Current;

    /// <summary>Creates the exception to throw if facts and texts of two builds are in one program.</summary>
    /// <param name="cause">What was found, the beginning of a sentence.</param>
    internal static InvalidOperationException DifferentBuilds(string cause) =>
        new(
            $"{cause}: the corpus was changed after it was built into this program. Restart the program, so that it "
                + "does not mix two builds (in dotnet watch, press Ctrl+R); if it has just been started, rebuild it."
        );

    /// <summary>Creates the exception to throw if the versions differ.</summary>
    /// <param name="assembly">The assembly that contains the generated code.</param>
    /// <param name="version">The contract version that the code was generated for.</param>
    /// <returns>The exception; its message names both versions and says what to do.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> is null.</exception>
    public static InvalidOperationException Mismatch(Assembly assembly, int version)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var library = typeof(CorpusContract).Assembly.GetName();
        var name = assembly.GetName().Name;
        return new(
            FormattableString.Invariant($"The assembly '{name}' was built with CorpusSdk contract version {version}, ")
                + FormattableString.Invariant($"but the loaded CorpusSdk {library.Version} expects version {Version}. ")
                + $"Reference the same version of the CorpusSdk package in every project, and rebuild '{name}'."
        );
    }
}
