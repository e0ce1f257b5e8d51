using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// What the editor shows of an article: the names of its members and their documentation. The same while nothing of
/// that changes, whatever else does.
/// </summary>
/// <param name="Name">The article's C# name within its folder.</param>
/// <param name="Documentation">A doc comment.</param>
/// <param name="QuotesType">The type that names its quotes.</param>
/// <param name="Quotes">In the order of the text; without a name where another quote has it, which is reported.</param>
internal sealed record ArticleNames(
    string Id,
    ulong Key,
    EquatableArray<string> Folders,
    string Name,
    string Documentation,
    string QuotesType,
    string QuotesDocumentation,
    EquatableArray<MemberName> Quotes,
    EquatableArray<DelegationName> Delegations) : IKeyed
{
    /// <summary>The folder as one text: the members of one folder are in one type.</summary>
    public string Folder { get; } = string.Join("/", Folders);

    public static ArticleNames Of(ArticleModel article) => new(
        article.Id,
        StableHash.Of(article.Id),
        article.Folders,
        article.Name,
        Emission.Documentation.Of(article),
        Names.QuotesType(article),
        Emission.Documentation.QuotesOf(article),
        article.Quotes.Select(quote => new MemberName(quote.Name, Emission.Documentation.Of(quote, article))).ToEquatableArray(),
        article.Delegations.Select(delegation => new DelegationName(
            StableHash.Of(delegation.Id), delegation.Name, Emission.Documentation.Of(delegation))).ToEquatableArray());

    public string KeyLiteral => CSharpText.Key(Key);
}

internal sealed record MemberName(string Name, string Documentation);

internal sealed record DelegationName(ulong Key, string Name, string Documentation);
