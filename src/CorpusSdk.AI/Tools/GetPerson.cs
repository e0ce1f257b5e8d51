namespace CorpusSdk.AI;

/// <summary>The function <c>get_person</c>.</summary>
internal static class GetPerson
{
    private const int MaxArticles = 20;
    private const int MaxNames = 30;

    public static ModelFunction Create(ToolCorpus corpus) =>
        ModelFunction.Create(
            "get_person",
            "Returns a person of the corpus: names, country, offices with their dates, how often the person is "
                + "quoted, and articles about the person.",
            [ToolCorpus.PersonId],
            ToolJson.Default.PersonDetails,
            (arguments, _) => Get(corpus, corpus.Person(arguments))
        );

    private static PersonDetails Get(ToolCorpus corpus, IPerson person)
    {
        List<IArticle> articles = [.. person.Articles.Where(corpus.Has)];
        return new(
            person.Id,
            person.Name,
            [.. person.Aliases.Take(MaxNames)],
            person.Country,
            [.. person.Roles.Take(MaxNames).Select(role => role.ToString())],
            person.Quotes.Count(quote => corpus.Has(quote.Article)),
            articles.Count,
            [.. articles.Take(MaxArticles).Select(RecordNames.Of)]
        );
    }
}
