using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The addresses of the parts of a report, seen from one of its pages.</summary>
internal sealed class ReportLinks
{
    public const string Index = "index.html";
    public const string People = "people.html";
    public const string Delegations = "delegations.html";
    public const string Connections = "connections.html";
    public const string StyleSheet = "report.css";

    private readonly string _page;
    private readonly string _root;

    private ReportLinks(string page) =>
        (_page, _root) = (page, page.Contains('/', StringComparison.Ordinal) ? "../" : "");

    /// <summary>The links of a report that is a single page.</summary>
    public static ReportLinks SinglePage { get; } = new("");

    /// <summary>The links of a page of a report that is a folder.</summary>
    /// <param name="page">The path of the page in the folder, such as <see cref="Index"/>.</param>
    public static ReportLinks From(string page) => new(page);

    public bool IsSinglePage => _page.Length == 0;

    /// <summary>The CSS class of a heading that repeats the heading of its page, if it has a page of its own.</summary>
    public string HeadingClass => IsSinglePage ? "section" : "unseen";

    public string Article(string id) => IsSinglePage ? "#" + Anchors.Article(id) : ToPage(PageName.OfArticle(id));

    public string Person(string id) => IsSinglePage ? "#" + Anchors.Person(id) : ToPage(PageName.OfPerson(id));

    public string Source(string source) => ToPage(PageName.OfSource(source));

    public string Quote(CorpusQuote quote) => To(PageName.OfArticle(quote.Article.Model.Id), Anchors.Quote(quote));

    public string Delegation(CorpusDelegation delegation) =>
        To(PageName.OfArticle(delegation.Article.Model.Id), Anchors.Delegation(delegation.Model.Id));

    /// <summary>A page of the folder.</summary>
    public string ToPage(string page) => _root + page;

    private string To(string page, string anchor) => (IsSinglePage || page == _page ? "" : ToPage(page)) + "#" + anchor;
}
