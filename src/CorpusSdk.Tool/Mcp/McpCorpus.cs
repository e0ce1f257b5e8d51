extern alias runtime;
using runtime::CorpusSdk;
using CorpusSdk.AI;
using CorpusSdk.Tool.Corpora;

namespace CorpusSdk.Tool.Mcp;

/// <summary>What the server offers of a corpus. It was read before; no request reads a file.</summary>
internal sealed class McpCorpus
{
    public McpCorpus(LoadedCorpus records)
    {
        Records = records;
        QuotationVerifier verifier = new(records.Articles, new() { People = records.People });
        Functions = [.. CorpusTools.Create(verifier).Cast<ModelFunction>()];
    }

    public LoadedCorpus Records { get; }

    public IReadOnlyList<ModelFunction> Functions { get; }
}
