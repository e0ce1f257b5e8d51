using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A person of a corpus.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public interface IPerson : ICorpusRecord
{
    /// <summary>The id of the person, unique among the people of the corpus: <c>vladimir-putin</c>.</summary>
    new string Id { get; }

    /// <summary>The full name.</summary>
    string Name { get; }

    /// <summary>Other names that texts use for the person: <c>Mr. Putin</c>.</summary>
    IReadOnlyList<string> Aliases { get; }

    /// <summary>The country of the person; null if not given.</summary>
    string? Country { get; }

    /// <summary>The offices that the person holds or held.</summary>
    IReadOnlyList<PersonRole> Roles { get; }

    /// <summary>The quotations of the person, in all articles.</summary>
    IReadOnlyList<IQuote> Quotes { get; }

    /// <summary>The articles that mention or quote the person, or list the person in a delegation.</summary>
    IReadOnlyList<IArticle> Articles { get; }

    /// <summary>The delegations that the person leads or is a member of.</summary>
    IReadOnlyList<IDelegation> Delegations { get; }

    /// <summary>The mentions of the person, in all articles.</summary>
    IReadOnlyList<IMention> Mentions { get; }

    /// <summary>The position of the person's entry in the data files.</summary>
    SourceLocation Location { get; }

    string ICorpusRecord.Id => Id;

    void ICorpusRecord.WriteJson(CorpusJsonWriter json) => BuiltInJson.Write(json, this);
}
