extern alias runtime;
using runtime::CorpusSdk;
using CorpusSdk.AI;
using CorpusSdk.Tool.Corpora;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Mcp;

/// <summary>What the server offers of a corpus. It has been read; no request reads a file.</summary>
internal sealed class McpCorpus
{
    private McpCorpus(IndexedCorpus indexed)
    {
        Records = indexed.Corpus;
        Errors = indexed.Errors;
        var verifier = QuotationVerifier.ForIndex(indexed.Index, new() { People = Records.People });
        Functions = [.. CorpusTools.Create(verifier).Cast<ModelFunction>()];
    }

    public LoadedCorpus Records { get; }

    /// <summary>The number of errors of the corpus. Entries that they affect are missing.</summary>
    public int Errors { get; }

    public IReadOnlyList<ModelFunction> Functions { get; }

    /// <exception cref="ToolException">The corpus cannot be read.</exception>
    public static McpCorpus Load(CorpusLocation location, CancellationToken cancellation)
    {
        var indexed = IndexedCorpus.Load(location, cancellation);
        try
        {
            ReadTexts(indexed, cancellation);
        }
        catch (Exception e) when (indexed.IsStored && e is not OperationCanceledException)
        {
            // The cache is damaged, or a text has changed in the meantime.
            indexed = IndexedCorpus.Compile(location, cancellation);
        }

        return new(indexed);
    }

    /// <summary>
    /// A cached corpus reads a text when it is needed, and fails if it has changed. A server runs for days.
    /// </summary>
    private static void ReadTexts(IndexedCorpus indexed, CancellationToken cancellation)
    {
        foreach (var article in indexed.Corpus.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            _ = article.Text;
        }
    }
}
