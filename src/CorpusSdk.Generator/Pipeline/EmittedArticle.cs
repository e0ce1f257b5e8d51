using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Emission.Facts;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>An article as it will be emitted, in the parts that change by themselves.</summary>
/// <param name="Key">What the rest of the corpus sees of it, with the places for errors about that.</param>
/// <param name="Face">What the sets and the persons see of it: an edit within the article seldom changes it.</param>
/// <param name="Names">What an editor shows of it.</param>
/// <param name="Facts">What the program knows of it.</param>
internal sealed record EmittedArticle(ArticleKey Key, ArticleModel Model, ArticleFace Face, ArticleNames Names, ArticleFactsEntry Facts)
{
    public static EmittedArticle Of(LinkedArticle article) => Of(article.Key, article.Model);

    public static EmittedArticle Of(ArticleKey key, ArticleModel model)
    {
        var names = ArticleNames.Of(model);
        return new(
            key,
            model,
            new(key.Entry, PersonLinks.Of(model), model.Quotes.Count),
            names,
            new(model.Id, names.Key, ArticleFacts.Of(model)));
    }
}

/// <summary>An article as the sets and the persons see it.</summary>
internal sealed record ArticleFace(ArticleEntry Entry, PersonLinks Links, int QuoteCount);

/// <summary>What linking made of an article; without it where an error of ours kept it from being made.</summary>
internal sealed record LinkedOutcome(EmittedArticle? Article, EquatableArray<Problem> Problems)
{
    /// <summary>Everything that is wrong with an article, from the form of its text on.</summary>
    public static LinkedOutcome Of(Outcome<Core.Checking.CheckedArticle> article, PeopleView people, CancellationToken cancellation)
    {
        if (article.Value is not { } found)
        {
            return new(null, EquatableArray.Of(article.Failure!));
        }

        var outcome = Outcome.Of(found.Text.File, () =>
        {
            var linked = ArticleLinker.Link(found, people, cancellation);
            return new LinkedOutcome(EmittedArticle.Of(linked), found.Text.Problems.Concat(found.Problems).Concat(linked.Problems).ToEquatableArray());
        });
        return outcome.Value ?? new(null, found.Text.Problems.Concat(found.Problems).Append(outcome.Failure!).ToEquatableArray());
    }
}
