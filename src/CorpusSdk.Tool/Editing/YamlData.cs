using CorpusSdk.Core.Syntax.Yaml;

namespace CorpusSdk.Tool.Editing;

/// <summary>What a YAML file says, apart from how it is written: what an edit is verified by.</summary>
internal abstract class YamlData
{
    public static bool AreSame(YamlData? a, YamlData? b) =>
        (a, b) switch
        {
            (null, null) => true,
            // The line break at the end of a block text depends on what follows it; nobody means it.
            (Words x, Words y) => x.Value.TrimEnd('\n') == y.Value.TrimEnd('\n') && x.IsNull == y.IsNull,
            (List x, List y) => x.Items.Count == y.Items.Count
                && x.Items.Zip(y.Items).All(pair => AreSame(pair.First, pair.Second)),
            (Map x, Map y) => x.Entries.Count == y.Entries.Count
                && x.Entries.Zip(y.Entries)
                    .All(pair => pair.First.Key == pair.Second.Key && AreSame(pair.First.Value, pair.Second.Value)),
            _ => false,
        };

    /// <param name="made">Receives what each node has become.</param>
    public static YamlData Of(YamlNode node, Dictionary<YamlNode, YamlData> made)
    {
        if (made.TryGetValue(node, out var data))
        {
            return data;
        }

        data = node switch
        {
            YamlScalar scalar => new Words(scalar.Value, scalar.IsNull),
            YamlSequence sequence => new List([.. sequence.Items.Select(item => Of(item, made))]),
            YamlMapping mapping => new Map([
                .. mapping.Entries.Select(entry => new Entry(entry.Key.Value, Of(entry.Value, made))),
            ]),
            _ => new Words("", false),
        };
        made.Add(node, data);
        return data;
    }

    public static YamlData Of(YamlValue value) =>
        value switch
        {
            YamlText text => new Words(text.Value, false),
            YamlList list => new List([.. list.Items.Select(Of)]),
            YamlMap map => new Map([.. map.Entries.Select(entry => new Entry(entry.Key, Of(entry.Value)))]),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    internal sealed class Words(string value, bool isNull) : YamlData
    {
        public string Value { get; set; } = value;

        public bool IsNull { get; set; } = isNull;
    }

    internal sealed class List(List<YamlData> items) : YamlData
    {
        public List<YamlData> Items { get; } = items;
    }

    internal sealed class Map(List<Entry> entries) : YamlData
    {
        public List<Entry> Entries { get; } = entries;
    }

    internal sealed class Entry(string key, YamlData value)
    {
        public string Key { get; set; } = key;

        public YamlData Value { get; set; } = value;
    }
}
