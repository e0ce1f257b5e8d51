using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk;

/// <summary>The articles of a corpus by what a text may cite them with. Immutable.</summary>
internal sealed class ArticleReferences
{
    /// <summary>A title of fewer words may be an ordinary word.</summary>
    private const int MinTitleWords = 2;

    private readonly Dictionary<string, IArticle> _byId = new(StringComparer.Ordinal);

    // An address or a title that several articles share has the value null.
    private readonly Dictionary<string, IArticle?> _byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IArticle?> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Publisher, DateOnly Day), IArticle?> _byDay = [];
    private readonly HashSet<string> _publishers = new(StringComparer.OrdinalIgnoreCase);

    public ArticleReferences(IReadOnlyList<IArticle> articles)
    {
        foreach (var article in articles)
        {
            _ = _byId.TryAdd(article.Id, article);
            if (article.Url is { } url && WebAddress.Normalize(url, keepsQuery: true) is { } address)
            {
                Add(_byUrl, address, article);
                if (WebAddress.Normalize(url, keepsQuery: false) is { } page && page != address)
                {
                    Add(_byUrl, page, article);
                }
            }

            if (TitleKey(article.Title) is { } title)
            {
                Add(_byTitle, title, article);
            }

            if (article.Publisher is not { Length: > 0 } publisher)
            {
                continue;
            }

            publisher = FoldedText.Name(publisher);
            _ = _publishers.Add(WithoutArticle(publisher));
            if (article.Published is { } published && published.Earliest == published.Latest)
            {
                Add(_byDay, (WithoutArticle(publisher).ToUpperInvariant(), published.Earliest), article);
            }
        }
    }

    public IArticle? ById(string id) => _byId.GetValueOrDefault(id);

    public IArticle? ByUrl(string url) =>
        WebAddress.Normalize(url, keepsQuery: true) is not { } address ? null
        : _byUrl.TryGetValue(address, out var article) ? article
        : WebAddress.Normalize(url, keepsQuery: false) is { } page ? _byUrl.GetValueOrDefault(page)
        : null;

    /// <summary>The only article with exactly this title, the kind of apostrophes and of white space apart.</summary>
    public IArticle? ByTitle(string title) => TitleKey(title) is { } key ? _byTitle.GetValueOrDefault(key) : null;

    /// <summary>The only article of a publisher on a day.</summary>
    public IArticle? ByDay(string publisher, DateOnly day) =>
        _byDay.GetValueOrDefault((WithoutArticle(FoldedText.Name(publisher)).ToUpperInvariant(), day));

    public bool IsPublisher(string name) => _publishers.Contains(WithoutArticle(FoldedText.Name(name)));

    private static string? TitleKey(string title)
    {
        var key = FoldedText.Name(title).TrimEnd('.', ',', ' ');
        return TextWords.In(key, 0, key.Length).Take(MinTitleWords).Count() == MinTitleWords ? key : null;
    }

    private static string WithoutArticle(string publisher) =>
        publisher.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? publisher[4..] : publisher;

    private static void Add<TKey>(Dictionary<TKey, IArticle?> articles, TKey key, IArticle article)
        where TKey : notnull
    {
        if (!articles.TryAdd(key, article) && articles[key]?.Id != article.Id)
        {
            articles[key] = null;
        }
    }
}
