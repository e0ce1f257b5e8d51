using CorpusSdk.Core.Compilation;
using CorpusSdk.CSharpHost;
using CorpusSdk.Generator.Pipeline;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission;

/// <summary>Writes the named members of the sets for some articles, their quotes and their delegations.</summary>
internal static class ArticleMembersEmitter
{
    public static string Emit(MemberFile file, CorpusOptions options) =>
        GeneratedFile.Write(
            options,
            writer =>
            {
                var articles = file
                    .Articles.OrderBy(article => article.Folder, StringComparer.Ordinal)
                    .ThenBy(article => article.Id, StringComparer.Ordinal)
                    .ToList();

                // The nullable analysis would take a quarter of the compiler's time, and the members need none. Their
                // types are annotated, because an editor says so of each member whose type is not.
                _ = writer.Line("#nullable disable warnings").Open("public static partial class CorpusSets");
                WriteMembers(writer, articles, MemberTypes.ArticleSet, MemberTypes.ArticleFolders, WriteArticle);
                WriteMembers(
                    writer,
                    articles.Where(article => article.HasQuotes),
                    MemberTypes.QuoteSet,
                    MemberTypes.QuoteFolders,
                    WriteQuotes
                );
                QuoteMembersEmitter.Write(writer, articles);
                WriteDelegations(writer, articles);
                _ = writer.Close();
            }
        );

    /// <summary>
    /// Writes members into a set or its folders. Each type has one part in a file, because the compiler's time grows
    /// faster than the number of parts.
    /// </summary>
    private static void WriteMembers(
        SourceWriter writer,
        IEnumerable<ArticleOutline> articles,
        string set,
        string folders,
        Action<SourceWriter, ArticleOutline> write
    )
    {
        foreach (var folder in articles.GroupBy(article => article.Folder, StringComparer.Ordinal))
        {
            var isInFolder = folder.Key.Length > 0;
            if (isInFolder)
            {
                _ = writer.Open($"public static partial class {folders}");
            }

            _ = writer.Open(
                $"public sealed partial class {(isInFolder ? MemberTypes.OfFolder(folder.First().Folders) : set)}"
            );
            foreach (var article in folder)
            {
                write(writer, article);
            }

            _ = isInFolder ? writer.Close().Close() : writer.Close();
        }
    }

    private static void WriteArticle(SourceWriter writer, ArticleOutline article) =>
        writer
            .Line(Documentation.Of(article))
            .Line($"public Article {article.Name} => {Names.AllArticles}.Get({Key(article.Key)});");

    private static void WriteQuotes(SourceWriter writer, ArticleOutline article)
    {
        var type = MemberTypes.QuotesOf + "." + MemberTypes.OfQuotes(article);
        _ = writer.Line(Documentation.QuotesOf(article)).Line($"public {type} {article.Name} => new {type}();");
    }

    private static void WriteDelegations(SourceWriter writer, IEnumerable<ArticleOutline> articles)
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
                .Line($"public Delegation {delegation.Name} => Get({Key(delegation.Key)});");
        }

        _ = writer.Close();
    }
}
