namespace CorpusSdk.Annotation;

/// <summary>All that is proposed for one article. Each list is in the order of the text.</summary>
public sealed record ArticleProposals
{
    /// <summary>Quotes with their speakers; one may stand within another.</summary>
    public required IReadOnlyList<QuoteProposal> Quotes { get; init; }

    /// <summary>Words in quotation marks that are nobody's speech.</summary>
    public required IReadOnlyList<TermProposal> Terms { get; init; }

    /// <summary>The people that the text names.</summary>
    public required IReadOnlyList<PersonProposal> People { get; init; }

    /// <summary>Delegations with their members.</summary>
    public required IReadOnlyList<DelegationProposal> Delegations { get; init; }
}

/// <summary>A person who is known before the article is read, from <c>people.yaml</c>.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Aliases">Other names.</param>
public sealed record KnownPerson(string Id, string Name, IReadOnlyList<string> Aliases);
