namespace CorpusSdk.AI;

/// <summary>The articles and people that the functions give to a model, by id.</summary>
internal sealed class ToolCorpus(QuotationVerifier verifier)
{
    // The longest id or name that is looked up, as long as an id may be.
    private const int MaxIdLength = 200;

    // The people that a message names.
    private const int MaxCandidates = 10;

    private readonly Lazy<Dictionary<string, IArticle>> _articles = new(() => ById(verifier.Articles, a => a.Id));
    private readonly Lazy<Dictionary<string, IPerson>> _people = new(() => ById(verifier.People, p => p.Id));

    public QuotationVerifier Verifier => verifier;

    public static ToolParameter ArticleId { get; } =
        new TextParameter("id", "The id of the article, as search_articles returns it.", MaxIdLength);

    public static ToolParameter PersonId { get; } =
        new TextParameter("person", "The id of the person, or the full name.", MaxIdLength);

    /// <exception cref="ToolArgumentException">There is no such article.</exception>
    public IArticle Article(ToolArguments arguments)
    {
        var id = arguments.Text(ArticleId.Name);
        return _articles.Value.TryGetValue(id, out var article)
            ? article
            : throw new ToolArgumentException(
                $"no article has the id '{ToolArguments.Shown(id)}'; search_articles finds articles and their ids",
                NearestIds.Of(id, _articles.Value.Keys)
            );
    }

    /// <exception cref="ToolArgumentException">There is no such person, or there are several.</exception>
    public IPerson Person(ToolArguments arguments)
    {
        var name = arguments.Text(PersonId.Name).Trim();
        if (_people.Value.TryGetValue(name, out var person))
        {
            return person;
        }

        var named = PersonSearch.Find(verifier.People, name);
        return named.Count switch
        {
            1 => named[0],
            0 => throw new ToolArgumentException(
                $"no person has the id or name '{ToolArguments.Shown(name)}'",
                NearestIds.Of(name.Replace(' ', '-'), _people.Value.Keys)
            ),
            _ => throw new ToolArgumentException(
                $"{named.Count} people are called '{ToolArguments.Shown(name)}': "
                    + string.Join(", ", named.Take(MaxCandidates).Select(person => $"{person.Name} ({person.Id})"))
                    + (named.Count > MaxCandidates ? ", …" : "")
                    + "; use an id",
                [.. named.Take(MaxCandidates).Select(person => person.Id)]
            ),
        };
    }

    /// <summary>Whether the model may read an article. The verifier may know only some articles of a corpus.</summary>
    public bool Has(IArticle article) => _articles.Value.ContainsKey(article.Id);

    private static Dictionary<string, T> ById<T>(IReadOnlyList<T> records, Func<T, string> id)
    {
        Dictionary<string, T> byId = new(records.Count, StringComparer.Ordinal);
        foreach (var record in records)
        {
            _ = byId.TryAdd(id(record), record);
        }

        return byId;
    }
}
