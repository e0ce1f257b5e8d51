namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>A list or mapping that is not closed yet.</summary>
internal sealed class OpenNode(string? anchor, int start, bool isMapping, bool hasBracket)
{
    public string? Anchor { get; } = anchor;

    /// <summary>Negative until the first item determines it.</summary>
    public int Start { get; set; } = start;

    public int End { get; set; }

    public bool IsMapping { get; } = isMapping;

    public bool HasBracket { get; } = hasBracket;

    /// <summary>Of a mapping: key, value, key, value …</summary>
    public List<YamlNode> Items { get; } = [];

    public bool AwaitsKey => IsMapping && Items.Count % 2 == 0;
}
