using CorpusSdk.Core.Storage;

namespace CorpusSdk.Tool.Pushing;

/// <summary>A corpus as a push sees it: article by article, then everything else.</summary>
internal interface IPushedCorpus
{
    string Name { get; }

    StoreLayout Layout { get; }

    /// <summary>The number of articles that <see cref="Articles"/> returns, or a few more.</summary>
    int Count { get; }

    /// <summary>The articles in batches. Some may have errors, which are counted.</summary>
    IEnumerable<IReadOnlyList<StoredArticle>> Articles(CancellationToken cancellation);

    /// <summary>What belongs to the whole corpus, after all articles; null if the corpus has errors.</summary>
    SharedRows? Finish(CancellationToken cancellation);
}
