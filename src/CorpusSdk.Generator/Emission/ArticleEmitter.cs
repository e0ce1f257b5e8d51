using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Emission.Facts;
using CorpusSdk.Generator.Pipeline;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission;

/// <summary>Some articles: their members in the sets, and their facts.</summary>
internal static class ArticleEmitter
{
    public static string Emit(Bucket<EmittedArticle> bucket, CorpusOptions options) => GeneratedFile.Write(options, writer =>
    {
        var articles = bucket.Entries.Select(article => article.Model).ToList();
        _ = writer.Open("public static partial class CorpusSets");
        WriteMembers(writer, articles, "ArticleSet", "ArticleFolders", WriteArticle);
        WriteMembers(writer, articles.Where(article => article.Quotes.Count > 0), "QuoteSet", "QuoteFolders", WriteQuotes);
        QuoteNamesEmitter.Write(writer, articles);
        WriteDelegations(writer, articles);
        FactTables.Write(writer, Names.BucketType("Article", bucket.Index), bucket.Facts(article => article.Facts));
        _ = writer.Close();
    });

    /// <summary>
    /// Writes members into a set, or into the folders of it. Each type is opened once in a file: the compiler's
    /// time grows faster than the number of parts that a type is in.
    /// </summary>
    private static void WriteMembers(
        SourceWriter writer, IEnumerable<ArticleModel> articles, string set, string folders, Action<SourceWriter, ArticleModel> write)
    {
        foreach (var folder in articles.GroupBy(article => article.Folders).OrderBy(group => string.Join("/", group.Key), StringComparer.Ordinal))
        {
            var isInFolder = folder.Key.Count > 0;
            if (isInFolder)
            {
                _ = writer.Open($"public static partial class {folders}");
            }

            _ = writer.Open($"public sealed partial class {(isInFolder ? Names.FolderType(folder.Key) : set)}");
            foreach (var article in folder)
            {
                write(writer, article);
            }

            _ = isInFolder ? writer.Close().Close() : writer.Close();
        }
    }

    private static void WriteArticle(SourceWriter writer, ArticleModel article) => writer
        .Line(Documentation.Of(article))
        .Line($"public Article {article.Name} => {Names.AllArticles}.Get({KeyOf(article.Id)});");

    private static void WriteQuotes(SourceWriter writer, ArticleModel article)
    {
        var type = "QuotesOf." + Names.QuotesType(article);
        _ = writer
            .Line(Documentation.QuotesOf(article))
            .Line($"public {type} {article.Name} => new {type}();");
    }

    private static void WriteDelegations(SourceWriter writer, IEnumerable<ArticleModel> articles)
    {
        var delegations = articles.SelectMany(article => article.Delegations).ToList();
        if (delegations.Count == 0)
        {
            return;
        }

        _ = writer.Open("public sealed partial class DelegationSet");
        foreach (var delegation in delegations)
        {
            _ = writer
                .Line(Documentation.Of(delegation))
                .Line($"public Delegation {delegation.Name} => Get({KeyOf(delegation.Id)});");
        }

        _ = writer.Close();
    }

    private static string KeyOf(string id) => Key(StableHash.Of(id));
}
