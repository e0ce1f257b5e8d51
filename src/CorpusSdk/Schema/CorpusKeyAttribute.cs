namespace CorpusSdk;

/// <summary>
/// The key of a property in the data files, or the word of an enumeration's member, where it is not the name in
/// camelCase.
/// </summary>
/// <param name="key">The key or word, as the data write it; case matters.</param>
/// <example><code>
/// [CorpusKey("start_date")]
/// public DateOnly? Start { get; init; }
/// </code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class CorpusKeyAttribute(string key) : Attribute
{
    /// <summary>The key or word.</summary>
    public string Key { get; } = key;
}
