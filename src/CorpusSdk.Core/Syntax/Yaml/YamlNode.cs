using CorpusSdk.Matching;

namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>
/// A part of a YAML document and its range. These classes have no value equality on purpose: an alias shares the node
/// of its anchor, and comparing such a graph by value could take exponential time.
/// </summary>
/// <param name="range">Offsets in the file's folded text (UTF-16 code units, half-open).</param>
internal abstract class YamlNode(TextRange range)
{
    /// <summary>The token, with quotes and without surrounding white space. Empty if nothing is written.</summary>
    public TextRange Range { get; } = range;

    /// <summary>The number of nodes if every alias is expanded, including this one.</summary>
    public long Weight { get; protected set; } = 1;

    /// <summary>False if reading stopped within this node, so that what is missing may follow in the file.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The kind of the node, for messages.</summary>
    public abstract string Description { get; }
}

/// <param name="value">The text, with escapes resolved and line breaks folded as YAML defines.</param>
/// <param name="isPlain">Whether it is written without quotes, block style or tag.</param>
internal sealed class YamlScalar(string value, bool isPlain, TextRange range) : YamlNode(range)
{
    public string Value { get; } = value;

    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether there is no value: no text at all, or an unquoted <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    public override string Description => IsNull || Value.Trim().Length == 0 ? "empty" : "text";
}

internal sealed class YamlSequence : YamlNode
{
    public YamlSequence(IReadOnlyList<YamlNode> items, TextRange range)
        : base(range)
    {
        Items = items;
        foreach (var item in items)
        {
            Weight += item.Weight;
        }
    }

    public IReadOnlyList<YamlNode> Items { get; }

    public override string Description => Items.Count == 0 ? "an empty list" : "a list";
}

internal sealed class YamlMapping : YamlNode
{
    public YamlMapping(IReadOnlyList<(YamlScalar Key, YamlNode Value)> entries, TextRange range)
        : base(range)
    {
        Entries = entries;
        foreach (var (_, value) in entries)
        {
            Weight += 1 + value.Weight;
        }
    }

    /// <summary>In the order of the file, each key once.</summary>
    public IReadOnlyList<(YamlScalar Key, YamlNode Value)> Entries { get; }

    public override string Description => "a mapping of keys to values";
}

/// <summary>A node that could not be read. That has been reported, so nothing else is reported about it.</summary>
internal sealed class YamlUnreadable(TextRange range) : YamlNode(range)
{
    public override string Description => "unreadable";
}
