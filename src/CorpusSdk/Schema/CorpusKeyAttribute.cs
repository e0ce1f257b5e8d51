namespace CorpusSdk;

/// <summary>
/// Sets the key of a property, or the word for an enum member, in the data files. The default is the name in camelCase.
/// </summary>
/// <param name="key">The key or word as written in the data files; case-sensitive.</param>
/// <example><code>
/// [CorpusKey("start_date")]
/// public DateOnly? Start { get; init; }
/// </code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class CorpusKeyAttribute(string key) : Attribute
{
    /// <summary>The key or word as written in the data files.</summary>
    public string Key { get; } = key;
}
