using System.Runtime.CompilerServices;

namespace CorpusSdk.Matching;

/// <summary>Hints for the just-in-time compiler.</summary>
internal static class Jit
{
    /// <summary>
    /// For loops over each character of each text: the compiler that hosts the generator, and the tool, often end
    /// before tiered compilation has optimized them. This is <c>MethodImplOptions.AggressiveOptimization</c>, which
    /// netstandard2.0 does not name; a runtime that does not know it ignores it.
    /// </summary>
    public const MethodImplOptions Optimize = (MethodImplOptions)0x200;
}
