// Shared by source: the compiler's side reads it from data, the running program holds it.
#if NET
using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>Whether a quotation is complete or a fragment.</summary>
#if NET
[JsonConverter(typeof(WordJsonConverter<QuoteKind>))]
#endif
public enum QuoteKind
{
    /// <summary>One or more complete sentences of the speaker.</summary>
    Direct,

    /// <summary>A fragment of the speaker's words within a sentence of the author.</summary>
    Partial,
}
