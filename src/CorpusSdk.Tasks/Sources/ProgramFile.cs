namespace CorpusSdk.Tasks.Sources;

/// <summary>A source file of the program.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Text">The content.</param>
internal sealed record ProgramFile(string Path, string Text)
{
    /// <summary>The types that are not nested.</summary>
    public List<SourceType> Types { get; } = [];

    /// <summary>The simple names of types by their aliases.</summary>
    public Dictionary<string, string> Aliases { get; } = new(StringComparer.Ordinal);

    /// <summary>The namespaces that have declarations, as written.</summary>
    public HashSet<string> Namespaces { get; } = new(StringComparer.Ordinal);

    /// <summary>Line and column of a position, both from 1.</summary>
    public (int Line, int Column) Locate(int position)
    {
        var before = Text.Substring(0, position);
        return (before.Count(c => c == '\n') + 1, position - before.LastIndexOf('\n'));
    }
}
