namespace CorpusSdk.AI;

internal static class Names
{
    /// <summary>Ids and names; null if there are no people.</summary>
    public static IReadOnlyList<PersonName>? Of(IReadOnlyList<IPerson> people) =>
        people.Count == 0 ? null : [.. people.Select(Of)];

    public static PersonName Of(IPerson person) => new(person.Id, person.Name);

    public static ArticleTitle Of(IArticle article) => new(article.Id, article.Title, article.Published?.ToString());
}
