using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A member of a delegation.</summary>
[JsonConverter(typeof(DelegationMemberJsonConverter))]
public interface IDelegationMember
{
    /// <summary>The person.</summary>
    IPerson Person { get; }

    /// <summary>The role in which the person takes part, in the words of the article; null if not given.</summary>
    string? Role { get; }
}
