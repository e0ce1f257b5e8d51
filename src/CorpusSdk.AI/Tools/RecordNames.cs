namespace CorpusSdk.AI;

internal static class RecordNames
{
    /// <summary>Ids and names; null if there are no people.</summary>
    public static IReadOnlyList<NamedPerson>? Of(IReadOnlyList<IPerson> people) =>
        people.Count == 0 ? null : [.. people.Select(Of)];

    public static NamedPerson Of(IPerson person) => new(person.Id, person.Name);

    public static ArticleTitle Of(IArticle article) => new(article.Id, article.Title, article.Published?.ToString());
}
