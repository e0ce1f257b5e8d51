using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Declarations;

/// <summary>
/// Entries as other programs wrap them: <c>{ "items": [ … ], "total": 1 }</c>, or a mapping from ids to entries. Read
/// as one entry, they would have an unknown key for each of theirs.
/// </summary>
/// <param name="Key">The key of the list, or the first id.</param>
/// <param name="Found">What was found and what to do, for a message.</param>
internal sealed record WrappedEntries(TextRange Key, string Found)
{
    /// <summary>Null if the mapping may be an entry itself.</summary>
    /// <param name="root">The whole content of a file.</param>
    /// <param name="keys">The keys of an entry.</param>
    public static WrappedEntries? Find(YamlMapping root, IReadOnlyCollection<string> keys)
    {
        if (!root.IsComplete || root.Entries.Any(entry => IsLike(entry.Key.Value, keys)))
        {
            return null;
        }

        foreach (var (key, value) in root.Entries)
        {
            if (value is YamlSequence { Items.Count: > 0 } list && list.Items.All(item => HasKeyOf(item, keys)))
            {
                return new(
                    key.Range,
                    $"a mapping with the list in '{VisibleText.Shorten(key.Value, 60)}'; keep only the list"
                );
            }
        }

        return root.Entries.Count > 0 && root.Entries.All(entry => HasKeyOf(entry.Value, keys))
            ? new(
                root.Entries[0].Key.Range,
                "a mapping from ids to entries; write a list, and put each id into its entry as the key 'id'"
            )
            : null;
    }

    private static bool HasKeyOf(YamlNode node, IReadOnlyCollection<string> keys) =>
        node is YamlMapping mapping && mapping.Entries.Any(entry => keys.Contains(entry.Key.Value));

    private static bool IsLike(string key, IReadOnlyCollection<string> keys) =>
        keys.Contains(key, StringComparer.OrdinalIgnoreCase);
}
