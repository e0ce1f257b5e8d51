namespace CorpusSdk.Core.Compilation;

/// <summary>The results of the former compilation. Most items keep their index.</summary>
/// <param name="items">Null if there is no former compilation.</param>
/// <param name="keyOf">Identifies an item; of several with one key the first counts.</param>
internal sealed class FormerItems<T>(T[]? items, Func<T, string> keyOf)
    where T : class
{
    // Built by the first item that has moved.
    private readonly Lazy<Dictionary<string, T>> _byKey = new(() =>
    {
        var byKey = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items ?? [])
        {
            if (!byKey.ContainsKey(keyOf(item)))
            {
                byKey.Add(keyOf(item), item);
            }
        }

        return byKey;
    });

    /// <summary>What was at an index; null if nothing was.</summary>
    public T? At(int index) => items is not null && index < items.Length ? items[index] : null;

    /// <summary>The former item with a key; null if there was none.</summary>
    /// <param name="key">The item's key.</param>
    /// <param name="index">Where the item is now, and probably was.</param>
    public T? Find(string key, int index) =>
        items is null ? null
        : At(index) is { } item && keyOf(item) == key ? item
        : _byKey.Value.TryGetValue(key, out var moved) ? moved
        : null;
}
