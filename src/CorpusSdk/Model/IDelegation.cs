using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>The people who represent one party at an event, as an article lists them.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public interface IDelegation : ICorpusRecord
{
    /// <summary>
    /// The id of the delegation, unique among the delegations of the corpus: <c>russia-at-pyongyang-2024</c>.
    /// </summary>
    new string Id { get; }

    /// <summary>The country or organization that the delegation represents; null if not given.</summary>
    string? Party { get; }

    /// <summary>The event in which the delegation takes part; null if not given.</summary>
#pragma warning disable CA1716 // A Visual Basic keyword; only generated C# implements this interface.
    string? Event { get; }
#pragma warning restore CA1716

    /// <summary>The only head; null if the delegation has several <see cref="Heads"/>, or none is given.</summary>
    IPerson? Head { get; }

    /// <summary>All heads, in the order of the annotations: nearly always one.</summary>
    IReadOnlyList<IPerson> Heads { get; }

    /// <summary>
    /// The members, in the order of the annotations. A head is one of them only if the article counts the head.
    /// </summary>
    IReadOnlyList<IDelegationMember> Members { get; }

    /// <summary>
    /// The number of people whom the article counts in addition to the <see cref="Members"/>, but does not name.
    /// </summary>
    int UnnamedCount { get; }

    /// <summary>
    /// The number of members that the article states; null if the article states none. It is the number of
    /// <see cref="Members"/> and <see cref="UnnamedCount"/> together.
    /// </summary>
    int? StatedCount { get; }

    /// <summary>The article that lists the delegation.</summary>
    IArticle Article { get; }

    /// <summary>The position of the delegation's entry in the data files.</summary>
    SourceLocation Location { get; }

    string ICorpusRecord.Id => Id;

    void ICorpusRecord.WriteJson(CorpusJsonWriter json) => BuiltInJson.Write(json, this);
}
