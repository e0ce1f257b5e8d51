// Shared by source: the compiler's side reads it from data, the running program holds it.
#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>How a quotation stands in the text.</summary>
public enum QuoteKind
{
    /// <summary>The speaker's own sentence or sentences.</summary>
    Direct,

    /// <summary>A fragment of the speaker's words inside the author's sentence.</summary>
    Partial,
}
