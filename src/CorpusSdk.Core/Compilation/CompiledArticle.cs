using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Compilation;

/// <summary>A linked article, divided into parts that change independently of each other.</summary>
/// <param name="Key">What other articles and the indexes depend on, with locations for errors.</param>
/// <param name="UnplacedKey">The key without locations, which most edits move.</param>
/// <param name="Model">The whole article.</param>
/// <param name="Summary">What the sets and the people need; edits of the article seldom change it.</param>
/// <param name="Outline">What an editor shows: members and their documentation.</param>
/// <param name="Facts">What the running program reads.</param>
public sealed record CompiledArticle(
    ArticleKey Key,
    ArticleKey UnplacedKey,
    ArticleModel Model,
    ArticleSummary Summary,
    ArticleOutline Outline,
    ArticleFactsEntry Facts
)
{
    /// <summary>What the user's own properties refer to.</summary>
    public IEnumerable<FieldReference> References =>
        Model
            .Fields.References.Concat(Model.Quotes.SelectMany(quote => quote.Fields.References))
            .Concat(Model.Delegations.SelectMany(delegation => delegation.Fields.References));

    internal static CompiledArticle Of(LinkedArticle article) => Of(article.Key, article.Model);

    internal static CompiledArticle Of(ArticleKey key, ArticleModel model)
    {
        var outline = ArticleOutline.Of(model);
        return new(
            key,
            key.Unplaced(),
            model,
            new(key.Entry, PersonCounts.Of(model), model.Quotes.Count, FieldsOf(model)),
            outline,
            new(model.Id, outline.Key, ArticleFactPacker.Of(model))
        );
    }

    private static EquatableArray<(string, EquatableArray<byte>)> FieldsOf(ArticleModel model) =>
        model
            .Delegations.Where(delegation => delegation.Fields.Facts.Count > 0)
            .Select(delegation => (delegation.Id, delegation.Fields.Facts))
            .ToEquatableArray();
}

/// <summary>What the sets and the people need of an article.</summary>
/// <param name="Entry">Its names, and its delegations.</param>
/// <param name="People">How often the article names, quotes and lists each person.</param>
/// <param name="QuoteCount">How many quotes it has.</param>
/// <param name="DelegationFields">
/// The packed values of the user's own properties, of those delegations that have any.
/// </param>
public sealed record ArticleSummary(
    ArticleEntry Entry,
    PersonCounts People,
    int QuoteCount,
    EquatableArray<(string Id, EquatableArray<byte> Facts)> DelegationFields
)
{
    /// <summary>The names alone, which other articles are checked by.</summary>
    internal ArticleSummary NamesOnly() =>
        this with
        {
            People = PersonCounts.None,
            QuoteCount = 0,
            DelegationFields = EquatableArray<(string, EquatableArray<byte>)>.Empty,
        };

    /// <summary>The packed values of the user's own properties of a delegation; empty if it has none.</summary>
    public EquatableArray<byte> FieldsOf(string delegation) =>
        DelegationFields.FirstOrDefault(fields => fields.Id == delegation).Facts ?? EquatableArray<byte>.Empty;
}

/// <summary>The packed facts of an article.</summary>
public sealed record ArticleFactsEntry(string Id, ulong Key, PackedFacts Facts) : IKeyed;
