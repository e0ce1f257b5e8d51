using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>
/// Where the parts of the page are: ids have single hyphens, so that two of them keep the kinds apart.
/// </summary>
internal static class Anchors
{
    public static string Article(string id) => "article--" + id;

    public static string Person(string id) => "person--" + id;

    public static string Quote(CorpusQuote quote) => "quote--" + quote.Article.Model.Id + "--" + quote.Model.Id;

    public static string Delegation(string id) => "delegation--" + id;
}
