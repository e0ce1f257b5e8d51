namespace CorpusSdk;

/// <summary>A person of a corpus.</summary>
public interface IPerson
{
    /// <summary>The person's id, unlike that of every other person of the corpus: <c>vladimir-putin</c>.</summary>
    string Id { get; }

    /// <summary>The full name.</summary>
    string Name { get; }

    /// <summary>Other names by which texts call the person: <c>Mr. Putin</c>.</summary>
    IReadOnlyList<string> Aliases { get; }

    /// <summary>The person's country; null if not given.</summary>
    string? Country { get; }

    /// <summary>The offices that the person holds or held.</summary>
    IReadOnlyList<PersonRole> Roles { get; }

    /// <summary>What the person is quoted with, in all articles.</summary>
    IReadOnlyList<IQuote> Quotes { get; }

    /// <summary>The articles that name, quote or list the person.</summary>
    IReadOnlyList<IArticle> Articles { get; }

    /// <summary>The delegations that the person leads or is a member of.</summary>
    IReadOnlyList<IDelegation> Delegations { get; }

    /// <summary>Every place where an article names the person.</summary>
    IReadOnlyList<IMention> Mentions { get; }

    /// <summary>Where the person is declared.</summary>
    SourceLocation Location { get; }
}
