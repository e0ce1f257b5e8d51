namespace CorpusSdk;

/// <summary>Options for interpreting a query.</summary>
/// <example><code>var hits = Corpus.Search("launches", new SearchOptions { Stemming = false });</code></example>
public sealed record SearchOptions
{
    internal static SearchOptions Default { get; } = new();

    /// <summary>
    /// Whether a word also matches its inflected forms in English articles: plural, possessive, <c>-ed</c> and
    /// <c>-ing</c>; also in phrases. True by default. A prefix (<c>satel*</c>) is never stemmed.
    /// </summary>
    public bool Stemming { get; init; } = true;

    /// <summary>
    /// Whether a hit must contain every word and phrase of the query. False by default: one of them is enough, and
    /// articles that contain more of them rank higher.
    /// </summary>
    public bool AllWords { get; init; }
}
