using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Syntax.Toml;

/// <summary>A table of TOML while it is being read: it may be written in several places of the file.</summary>
/// <param name="range">Where it was mentioned first.</param>
internal sealed class TomlTable(TextRange range)
{
    private readonly List<(YamlScalar Key, object Value)> _entries = [];
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    /// <summary>How it came to be, which decides what may still be added.</summary>
    public TomlTableOrigin Origin { get; set; }

    /// <summary>The number of tables around it.</summary>
    public int Depth { get; init; }

    /// <summary>The value of a key: a node, a table, or a list of tables; null if there is none.</summary>
    public object? Find(string key) => _values.TryGetValue(key, out var value) ? value : null;

    public void Add(YamlScalar key, object value)
    {
        _values.Add(key.Value, value);
        _entries.Add((key, value));
    }

    /// <summary>The first key with a name.</summary>
    public TextRange RangeOf(string key) => _entries.Find(entry => entry.Key.Value == key).Key.Range;

    /// <param name="isComplete">False if reading stopped, so that what is missing may follow in the file.</param>
    public YamlMapping ToNode(bool isComplete)
    {
        var entries = new List<(YamlScalar, YamlNode)>(_entries.Count);
        foreach (var (key, value) in _entries)
        {
            entries.Add(
                (
                    key,
                    value switch
                    {
                        TomlTable table => table.ToNode(isComplete),
                        List<TomlTable> tables => new YamlSequence(
                            tables.ConvertAll(table => (YamlNode)table.ToNode(isComplete)),
                            tables[0].Range
                        ),
                        _ => (YamlNode)value,
                    }
                )
            );
        }

        return new(entries, Range) { IsComplete = isComplete };
    }

    private TextRange Range => range;
}

/// <summary>How a table came to be.</summary>
internal enum TomlTableOrigin
{
    /// <summary>A longer header names it: <c>[a]</c> in <c>[a.b]</c>. Its own header may follow.</summary>
    Implied,

    /// <summary>It has a header, or is the whole file.</summary>
    Header,

    /// <summary>A key names it: <c>a</c> in <c>a.b = 1</c>.</summary>
    Dotted,
}
