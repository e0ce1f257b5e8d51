using CorpusSdk.Core.Storage;

namespace CorpusSdk.Tool.Pushing;

/// <summary>
/// A database that a corpus is pushed to. Its readers see nothing of a push before <see cref="Publish"/>, and then all
/// of it; a push that ends before, in whatever way, has changed nothing for them.
/// </summary>
/// <remarks>All methods throw <see cref="ToolException"/> for what the user can correct.</remarks>
internal interface IStore : IDisposable
{
    /// <summary>What the last push left; null if there was none, or before <see cref="Begin"/>.</summary>
    StoreState? State { get; }

    /// <summary>
    /// Opens the database, excludes other pushes, and prepares the tables. If they have another layout, new ones are
    /// filled from nothing.
    /// </summary>
    void Begin(StoreLayout layout);

    /// <summary>The content hashes of those of the articles that the store has.</summary>
    IReadOnlyDictionary<string, string> HashesOf(IReadOnlyList<string> articles);

    /// <summary>Adds articles, in the place of those with the same ids.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="former">The ids of those that the store has.</param>
    void Replace(IReadOnlyList<StoredArticle> articles, IReadOnlyList<string> former);

    /// <summary>The ids of all articles that the store had when the push began, in no order.</summary>
    IEnumerable<string> ArticleIds();

    /// <summary>Removes articles with everything that belongs to them.</summary>
    void Remove(IReadOnlyList<string> articles);

    /// <summary>Adds what belongs to the whole corpus, in the place of what has the same owners.</summary>
    void Replace(SharedRows rows);

    /// <summary>The ids of the people or entries that a table of the whole corpus has rows of.</summary>
    IReadOnlyList<string> OwnersIn(StoreTable table);

    /// <summary>Removes the rows of people or entries from a table of the whole corpus.</summary>
    void Remove(StoreTable table, IReadOnlyList<string> owners);

    /// <summary>The id of a delegation that two articles have; null if there is none.</summary>
    string? FindSharedDelegation();

    /// <summary>Makes the push visible.</summary>
    void Publish(StoreState state);
}

/// <summary>What a store says of itself.</summary>
/// <param name="Version">How many pushes have changed it.</param>
/// <param name="Generation">How many layouts it has had.</param>
/// <param name="Layout"><see cref="StoreLayout.Hash"/> of its tables.</param>
/// <param name="Corpus">The name of the corpus.</param>
/// <param name="SharedHash">The hash of the last <see cref="SharedRows"/>.</param>
internal sealed record StoreState(long Version, int Generation, string Layout, string Corpus, string SharedHash);
