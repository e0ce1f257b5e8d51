using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;
using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Emission.Facts;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>An article as it will be emitted, in the parts that change by themselves.</summary>
/// <param name="Key">What the rest of the corpus sees of it, with the places for errors about that.</param>
/// <param name="Unplaced">The same without the places, which most edits move.</param>
/// <param name="Face">What the sets and the persons see of it: an edit within the article seldom changes it.</param>
/// <param name="Names">What an editor shows of it.</param>
/// <param name="Facts">What the program knows of it.</param>
internal sealed record EmittedArticle(
    ArticleKey Key,
    ArticleKey Unplaced,
    ArticleModel Model,
    ArticleFace Face,
    ArticleNames Names,
    ArticleFactsEntry Facts
)
{
    /// <summary>What the user's own properties refer to.</summary>
    public IEnumerable<FieldReference> References =>
        Model
            .Fields.References.Concat(Model.Quotes.SelectMany(quote => quote.Fields.References))
            .Concat(Model.Delegations.SelectMany(delegation => delegation.Fields.References));

    public static EmittedArticle Of(LinkedArticle article) => Of(article.Key, article.Model);

    public static EmittedArticle Of(ArticleKey key, ArticleModel model)
    {
        var names = ArticleNames.Of(model);
        return new(
            key,
            key.Unplaced(),
            model,
            new(key.Entry, PersonLinks.Of(model), model.Quotes.Count, FieldsOf(model)),
            names,
            new(model.Id, names.Key, ArticleFacts.Of(model))
        );
    }

    private static EquatableArray<(string, EquatableArray<byte>)> FieldsOf(ArticleModel model) =>
        model
            .Delegations.Where(delegation => delegation.Fields.Facts.Count > 0)
            .Select(delegation => (delegation.Id, delegation.Fields.Facts))
            .ToEquatableArray();
}

/// <summary>An article as the sets and the persons see it.</summary>
/// <param name="DelegationFields">The values of the user's own properties, of those delegations that have any.</param>
internal sealed record ArticleFace(
    ArticleEntry Entry,
    PersonLinks Links,
    int QuoteCount,
    EquatableArray<(string Id, EquatableArray<byte> Facts)> DelegationFields
)
{
    public EquatableArray<byte> FieldsOf(string delegation) =>
        DelegationFields.FirstOrDefault(fields => fields.Id == delegation).Facts ?? EquatableArray<byte>.Empty;
}

/// <summary>What checking made of an article.</summary>
/// <param name="Names">Its text file.</param>
internal sealed record CheckedOutcome(FileNames Names, Outcome<Core.Checking.CheckedArticle> Outcome)
{
    public static CheckedOutcome Of(ArticleFiles article, CancellationToken cancellation)
    {
        var file = article.Text.File;
        return new(
            file.Names,
            Pipeline.Outcome.Of(
                file,
                () =>
                    Core.Checking.ArticleChecker.Check(
                        article.Text,
                        article.Sidecar,
                        article.Ids,
                        article.Schema,
                        cancellation
                    )
            )
        );
    }
}

/// <summary>What linking made of an article; without it where an error of ours kept it from being made.</summary>
/// <param name="Names">Its text file.</param>
internal sealed record LinkedOutcome(FileNames Names, EmittedArticle? Article, EquatableArray<Problem> Problems)
{
    /// <summary>Everything that is wrong with an article, from the form of its text on.</summary>
    public static LinkedOutcome Of(CheckedOutcome article, PeopleView people, CancellationToken cancellation)
    {
        if (article.Outcome.Value is not { } found)
        {
            return new(article.Names, null, EquatableArray.Of(article.Outcome.Failure!));
        }

        var outcome = Outcome.Of(
            found.Text.File,
            () =>
            {
                var linked = ArticleLinker.Link(found, people, cancellation);
                return new LinkedOutcome(
                    article.Names,
                    EmittedArticle.Of(linked),
                    found.Text.Problems.Concat(found.Problems).Concat(linked.Problems).ToEquatableArray()
                );
            }
        );
        return outcome.Value
            ?? new(
                article.Names,
                null,
                found.Text.Problems.Concat(found.Problems).Append(outcome.Failure!).ToEquatableArray()
            );
    }
}
