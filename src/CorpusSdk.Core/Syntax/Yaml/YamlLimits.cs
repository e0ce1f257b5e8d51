namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>
/// How much of a file is followed. Data are not trusted: few bytes may describe a structure that no memory
/// holds, or that takes the parser minutes (measured: 100,000 nested brackets, 76 s).
/// </summary>
internal static class YamlLimits
{
    /// <summary>Lists and mappings within each other.</summary>
    public const int Depth = 64;

    public const int Nodes = 1_000_000;

    /// <summary>Nodes that aliases repeat, counted at each repetition.</summary>
    public const int RepeatedNodes = 10_000;

    /// <summary>
    /// Spaces at the beginning of a line. The parser looks as far ahead as they go, and beyond 2,048 characters
    /// its look-ahead buffer silently overwrites what it has not read yet.
    /// </summary>
    public const int Indentation = 1_000;
}
