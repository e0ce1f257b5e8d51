using CorpusSdk.Core.Models;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The contents of a report, grouped as its pages show them.</summary>
internal sealed class ReportData
{
    /// <summary>The most articles whose texts and quotes are not collapsed.</summary>
    private const int MaxExpanded = 12;

    private readonly Dictionary<string, CorpusArticle> _articles;

    /// <param name="corpus">The corpus.</param>
    /// <param name="title">The heading of the report.</param>
    public ReportData(CorpusView corpus, string title)
    {
        (Corpus, Title) = (corpus, title);
        Connections = Connections.Of(corpus);
        _articles = corpus.Articles.ToDictionary(article => article.Model.Id, StringComparer.Ordinal);
        Sources =
        [
            .. CorpusView
                .ByDate(corpus.Quotes, quote => quote.Article.Model)
                .Where(quote => quote.Model.Speakers.Count == 0)
                .GroupBy(quote => quote.Model.Source, StringComparer.Ordinal)
                .OrderBy(source => source.Key is null)
                .ThenBy(source => source.Key, StringComparer.Ordinal)
                .Select(source => new QuotedSource(source.Key, [.. source])),
        ];
    }

    public CorpusView Corpus { get; }

    public string Title { get; }

    public Connections Connections { get; }

    /// <summary>The sources that are not people, by name; the quotes without a source are the last one.</summary>
    public IReadOnlyList<QuotedSource> Sources { get; }

    /// <summary>Whether the corpus is so small that nothing needs to be collapsed.</summary>
    public bool IsExpanded => Corpus.Articles.Count <= MaxExpanded;

    public CorpusArticle ArticleOf(string id) => _articles[id];

    /// <summary>The quotes of a person by date.</summary>
    public IReadOnlyList<CorpusQuote> QuotesOf(string person) =>
        [.. CorpusView.ByDate(Corpus.QuotesOf(person), quote => quote.Article.Model)];

    /// <summary>The articles of a person by date.</summary>
    public IReadOnlyList<CorpusArticle> ArticlesOf(PersonEntry person) =>
        [.. CorpusView.ByDate(person.Articles.Select(ArticleOf), article => article.Model)];
}

/// <summary>A source that is not a person.</summary>
/// <param name="Name">Its name; null for quotes that are not attributed.</param>
/// <param name="Quotes">Its quotes by date.</param>
internal sealed record QuotedSource(string? Name, IReadOnlyList<CorpusQuote> Quotes)
{
    public string Heading => Name ?? "Not attributed";
}
