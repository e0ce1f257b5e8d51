namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>
/// The merge key of YAML 1.1: <c>&lt;&lt;: *base</c> adds the keys of another mapping, or of several, that the mapping
/// itself does not have. Aliases, and with them merged keys, are limited by <see cref="YamlLimits.RepeatedNodes"/>.
/// </summary>
internal static class YamlMergeKeys
{
    private const string Key = "<<";

    /// <summary>The entries with those that a merge key adds, behind the others.</summary>
    public static List<(YamlScalar Key, YamlNode Value)> Apply(List<(YamlScalar Key, YamlNode Value)> entries)
    {
        var merge = entries.FindIndex(entry => entry.Key is { IsPlain: true, Value: Key });
        if (merge < 0 || MappingsIn(entries[merge].Value) is not { } mappings)
        {
            return entries;
        }

        entries.RemoveAt(merge);
        var given = new HashSet<string>(entries.Select(entry => entry.Key.Value), StringComparer.Ordinal);
        foreach (var entry in mappings.SelectMany(mapping => mapping.Entries))
        {
            if (given.Add(entry.Key.Value))
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    /// <returns>Null if the value is neither a mapping nor a list of mappings.</returns>
    private static List<YamlMapping>? MappingsIn(YamlNode value) =>
        value switch
        {
            YamlMapping mapping => [mapping],
            YamlSequence { Items.Count: > 0 } list when list.Items.All(item => item is YamlMapping) =>
            [
                .. list.Items.Cast<YamlMapping>(),
            ],
            _ => null,
        };
}
