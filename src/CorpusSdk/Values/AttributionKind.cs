// Shared by source: the compiler's side derives it, the running program holds it.
#if NET
using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>What supports the speaker or source of a quote.</summary>
#if NET
[JsonConverter(typeof(WordJsonConverter<AttributionKind>))]
#endif
public enum AttributionKind
{
    /// <summary>
    /// The annotations name the speaker or source, and the article was not found to state whose words they are, or
    /// names only some of several speakers next to the quotation.
    /// </summary>
    Unstated,

    /// <summary>
    /// The article states it next to the quotation: <c>said Jane Doe</c>, or for two speakers
    /// <c>said Jane Doe and Omar Aziz</c>.
    /// </summary>
    Stated,

    /// <summary>The annotations confirm it with <c>attribution: confirmed</c>.</summary>
    Confirmed,
}
