namespace CorpusSdk;

/// <summary>The articles and people that texts are compared with.</summary>
internal sealed class VerificationCorpus(SearchIndex<IArticle> index, QuotationVerifierOptions options)
{
    private IReadOnlyList<IPerson>? _people = options.People;

    public SearchIndex<IArticle> Index => index;

    public QuotationVerifierOptions Options => options;

    public IReadOnlyList<IPerson> People => _people ??= PeopleOf(index.Articles);

    public void Build(CancellationToken cancellationToken) => index.Build(cancellationToken);

    private static List<IPerson> PeopleOf(IReadOnlyList<IArticle> articles)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        return [.. articles.SelectMany(article => article.People).Where(person => ids.Add(person.Id))];
    }
}
