namespace CorpusSdk.Annotation;

/// <summary>All proposals for one article. Each list is in the order of the text.</summary>
public sealed record ArticleProposals
{
    /// <summary>Quotes with their speakers. A quote can be nested in another.</summary>
    public required IReadOnlyList<QuoteProposal> Quotes { get; init; }

    /// <summary>Words in quotation marks that nobody said.</summary>
    public required IReadOnlyList<TermProposal> Terms { get; init; }

    /// <summary>The people whose names are in the text.</summary>
    public required IReadOnlyList<PersonProposal> People { get; init; }

    /// <summary>Delegations with their members.</summary>
    public required IReadOnlyList<DelegationProposal> Delegations { get; init; }
}
