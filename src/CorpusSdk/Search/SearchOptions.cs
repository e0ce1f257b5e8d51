namespace CorpusSdk;

/// <summary>How a query is understood.</summary>
/// <example><code>var hits = Corpus.Search("launches", new SearchOptions { Stemming = false });</code></example>
public sealed record SearchOptions
{
    internal static SearchOptions Default { get; } = new();

    /// <summary>
    /// Whether a word also finds its other forms in articles that are in English: plural, possessive, <c>-ed</c> and
    /// <c>-ing</c>, in phrases as well. True unless it is switched off. A prefix (<c>satel*</c>) is never stemmed.
    /// </summary>
    public bool Stemming { get; init; } = true;

    /// <summary>
    /// Whether a hit must have every word and phrase of the query. False unless it is switched on: then one of them
    /// will do, and articles that have more of them rank higher.
    /// </summary>
    public bool AllWords { get; init; }
}
