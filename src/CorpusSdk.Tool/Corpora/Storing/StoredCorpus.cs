extern alias runtime;
using runtime::CorpusSdk;

namespace CorpusSdk.Tool.Corpora.Storing;

/// <summary>A compiled corpus with its search index, as it is stored.</summary>
/// <param name="Files">The files that it was compiled from.</param>
/// <param name="Facts">What is known of articles and people.</param>
/// <param name="Index">The index of the articles.</param>
/// <param name="Errors">The number of errors that <c>check</c> reports.</param>
internal sealed record StoredCorpus(StoredFiles Files, CorpusFacts Facts, TextIndexParts Index, int Errors)
{
    /// <summary>Whether files have other stamps than those that are stored, though the same contents.</summary>
    public bool HasNewStamps { get; init; }
}
