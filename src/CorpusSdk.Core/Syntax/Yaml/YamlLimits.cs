namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>
/// Limits on what is read. Data are not trusted: a few bytes may describe a structure that does not fit into memory, or
/// that takes the parser minutes (measured: 100,000 nested brackets, 76 s).
/// </summary>
internal static class YamlLimits
{
    /// <summary>Nesting depth of lists and mappings.</summary>
    public const int Depth = 64;

    public const int Nodes = 1_000_000;

    /// <summary>Nodes that aliases repeat, counted at each repetition.</summary>
    public const int RepeatedNodes = 10_000;

    /// <summary>
    /// Spaces at the start of a line. The parser looks ahead over all of them, and beyond 2,048 characters its
    /// look-ahead buffer silently overwrites what it has not read yet.
    /// </summary>
    public const int Indentation = 1_000;
}
