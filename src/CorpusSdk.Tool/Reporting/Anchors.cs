using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>
/// The HTML ids of the report's elements. Ids of the corpus have no double hyphens, so that the prefix is unambiguous.
/// </summary>
internal static class Anchors
{
    public static string Article(string id) => "article--" + id;

    public static string Person(string id) => "person--" + id;

    public static string Quote(CorpusQuote quote) => "quote--" + quote.Article.Model.Id + "--" + quote.Model.Id;

    public static string Letter(string letter) => "letter--" + letter;

    public static string Delegation(string id) => "delegation--" + id;
}
