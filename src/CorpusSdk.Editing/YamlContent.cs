using CorpusSdk.Core.Syntax.Yaml;

namespace CorpusSdk.Editing;

/// <summary>The content of a YAML file regardless of its formatting, for verifying an edit.</summary>
internal abstract class YamlContent
{
    public static bool AreSame(YamlContent? a, YamlContent? b) =>
        (a, b) switch
        {
            (null, null) => true,
            // The final line break of a block scalar depends on the lines after it, and is not significant.
            (Scalar x, Scalar y) => x.Value.TrimEnd('\n') == y.Value.TrimEnd('\n') && x.IsNull == y.IsNull,
            (List x, List y) => x.Items.Count == y.Items.Count && x.Items.Zip(y.Items, AreSame).All(isSame => isSame),
            (Map x, Map y) => x.Entries.Count == y.Entries.Count
                && x.Entries.Zip(y.Entries, (one, other) => one.Key == other.Key && AreSame(one.Value, other.Value))
                    .All(isSame => isSame),
            _ => false,
        };

    /// <summary>The content of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="contents">Receives the content of the node and of each node below it.</param>
    public static YamlContent Of(YamlNode node, Dictionary<YamlNode, YamlContent> contents)
    {
        if (contents.TryGetValue(node, out var data))
        {
            return data;
        }

        data = node switch
        {
            YamlScalar scalar => new Scalar(scalar.Value, scalar.IsNull),
            YamlSequence sequence => new List([.. sequence.Items.Select(item => Of(item, contents))]),
            YamlMapping mapping => new Map([
                .. mapping.Entries.Select(entry => new Entry(entry.Key.Value, Of(entry.Value, contents))),
            ]),
            _ => new Scalar("", false),
        };
        contents.Add(node, data);
        return data;
    }

    public static YamlContent Of(YamlValue value) =>
        value switch
        {
            YamlText text => new Scalar(text.Value, false),
            YamlList list => new List([.. list.Items.Select(Of)]),
            YamlMap map => new Map([.. map.Entries.Select(entry => new Entry(entry.Key, Of(entry.Value)))]),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    internal sealed class Scalar(string value, bool isNull) : YamlContent
    {
        public string Value { get; set; } = value;

        public bool IsNull { get; set; } = isNull;
    }

    internal sealed class List(List<YamlContent> items) : YamlContent
    {
        public List<YamlContent> Items { get; } = items;
    }

    internal sealed class Map(List<Entry> entries) : YamlContent
    {
        public List<Entry> Entries { get; } = entries;
    }

    internal sealed class Entry(string key, YamlContent value)
    {
        public string Key { get; set; } = key;

        public YamlContent Value { get; set; } = value;
    }
}
