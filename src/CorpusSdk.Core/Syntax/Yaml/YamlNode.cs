

using CorpusSdk.Matching;

namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>
/// A piece of YAML and where it is written. Classes without value equality on purpose: an alias shares the node
/// of its anchor, and comparing such a net by value could take for ever.
/// </summary>
/// <param name="range">Offsets in the file's folded text (UTF-16 code units, half-open).</param>
internal abstract class YamlNode(TextRange range)
{
    /// <summary>The token: quotes included, white space around it not. Empty where nothing is written.</summary>
    public TextRange Range { get; } = range;

    /// <summary>How many nodes a reader meets who follows every alias, this one included.</summary>
    public long Weight { get; protected set; } = 1;

    /// <summary>False where reading stopped within this node: what it lacks may have been written further on.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>What stands there, in words for a message.</summary>
    public abstract string Description { get; }
}

/// <param name="value">The text that is meant: escapes resolved, line breaks folded as YAML folds them.</param>
/// <param name="isPlain">Written without quotes, block style or tag.</param>
internal sealed class YamlScalar(string value, bool isPlain, TextRange range) : YamlNode(range)
{
    public string Value { get; } = value;

    public bool IsPlain { get; } = isPlain;

    /// <summary>Nothing was given: no text at all, <c>~</c> or <c>null</c> without quotes.</summary>
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

    public override string Description => "a list";
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

/// <summary>Something that could not be read. It has been reported: whoever meets it stays silent.</summary>
internal sealed class YamlUnreadable(TextRange range) : YamlNode(range)
{
    public override string Description => "unreadable";
}
