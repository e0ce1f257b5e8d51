using System.Diagnostics;
using CorpusSdk.Core.Storage;

namespace CorpusSdk.Tool.Pushing;

/// <summary>Brings a store to the state of a corpus, and sends only what it does not have.</summary>
internal static class CorpusPush
{
    /// <param name="store">The store, which has not begun.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="prune">Whether to remove what the corpus does not have.</param>
    /// <param name="progress">Is told how many articles are done.</param>
    /// <param name="cancellation">Stops the work; the store is then as before for its readers.</param>
    /// <returns>What was done; null if the corpus has errors, and the store is as before.</returns>
    public static PushSummary? Run(
        IStore store,
        IPushedCorpus corpus,
        bool prune,
        IProgress<int> progress,
        CancellationToken cancellation
    )
    {
        var watch = Stopwatch.StartNew();
        store.Begin(corpus.Layout);
        var former = store.State;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var (added, changed, bytes) = (0, 0, 0L);
        foreach (var batch in corpus.Articles(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();

            // An id that is there twice is an error, which the corpus reports at its end.
            var articles = batch.Where(article => ids.Add(article.Id)).ToList();
            var hashes = store.HashesOf([.. articles.Select(article => article.Id)]);
            var sent = articles.Where(article => hashes.GetValueOrDefault(article.Id) != article.ContentHash).ToList();
            var replaced = sent.Select(article => article.Id).Where(hashes.ContainsKey).ToList();
            store.Replace(sent, replaced);
            (added, changed) = (added + sent.Count - replaced.Count, changed + replaced.Count);
            bytes += sent.Sum(article => article.Bytes);
            progress.Report(ids.Count);
        }

        if (corpus.Finish(cancellation) is not { } shared)
        {
            return null;
        }

        var isSameLayout = former?.Layout == corpus.Layout.Hash;
        var absent = store.ArticleIds().Where(id => !ids.Contains(id)).Order(StringComparer.Ordinal).ToList();
        if (!isSameLayout && !prune && absent.Count > 0)
        {
            throw new ToolException(
                "the properties that the program declares have changed, and articles of the database that are not in "
                    + $"the corpus have no values for them: {PushReport.Named(absent)}; "
                    + "push with '--prune' to remove these articles, or to another database"
            );
        }

        if (prune)
        {
            store.Remove(absent);
        }
        else if (absent.Count > 0 && store.FindSharedDelegation() is { } delegation)
        {
            throw new ToolException(
                $"the delegation '{delegation}' is also in an article of the database that is not in the corpus: "
                    + $"one of {PushReport.Named(absent)}; push with '--prune' to remove these articles"
            );
        }

        var isSameShared = isSameLayout && former!.SharedHash == shared.ContentHash;
        if (!isSameShared)
        {
            store.Replace(shared);
            bytes += shared.Bytes;
        }

        var removedShared = prune && isSameLayout && RemoveShared(store, corpus.Layout, shared);
        var removed = prune ? absent.Count : 0;
        var isChanged = added + changed + removed > 0 || !isSameShared || removedShared;
        var version = (former?.Version ?? 0) + (isChanged ? 1 : 0);
        cancellation.ThrowIfCancellationRequested();
        if (isChanged)
        {
            var generation = (former?.Generation ?? 0) + (isSameLayout ? 0 : 1);
            store.Publish(new(version, generation, corpus.Layout.Hash, corpus.Name, shared.ContentHash));
        }

        return new(version, added, changed, ids.Count - added - changed, removed, bytes, watch.Elapsed)
        {
            Kept = prune ? [] : absent,
            IsChanged = isChanged,
        };
    }

    /// <summary>Removes people and entries that the corpus does not have.</summary>
    /// <returns>Whether there were any.</returns>
    private static bool RemoveShared(IStore store, StoreLayout layout, SharedRows shared)
    {
        var isRemoved = false;
        foreach (var (name, rows) in shared.Tables)
        {
            var table = layout.Table(name);
            var owners = rows.Select(row => (string)row[0]!).ToHashSet(StringComparer.Ordinal);
            var gone = store.OwnersIn(table).Where(owner => !owners.Contains(owner)).ToList();
            if (gone.Count > 0)
            {
                store.Remove(table, gone);
                isRemoved = true;
            }
        }

        return isRemoved;
    }
}

/// <summary>What a push did.</summary>
/// <param name="Version">The version of the store.</param>
/// <param name="Added">The number of articles that the store did not have.</param>
/// <param name="Changed">The number of articles that it had with other contents.</param>
/// <param name="Unchanged">The number of articles that it had, and that were not sent.</param>
/// <param name="Removed">The number of articles that were removed.</param>
/// <param name="Bytes">The size of the values that were sent.</param>
/// <param name="Time">How long it took.</param>
internal sealed record PushSummary(
    long Version,
    int Added,
    int Changed,
    int Unchanged,
    int Removed,
    long Bytes,
    TimeSpan Time
)
{
    /// <summary>The ids of articles that are in the store and not in the corpus.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>Whether there is a new version.</summary>
    public bool IsChanged { get; init; }
}
