using CorpusSdk.Core.Compilation;
using CorpusSdk.Generator.Emission.Facts;
using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Generator.Emission;

/// <summary>What the program knows of some articles: one constant, that no edit of others changes.</summary>
internal static class ArticleFactsEmitter
{
    public static string Emit(Bucket<ArticleFactsEntry> bucket, CorpusOptions options) =>
        GeneratedFile.Write(
            options,
            writer =>
            {
                _ = writer.Open("public static partial class CorpusSets");
                FactTables.Write(writer, "Article", bucket, article => article.Facts);
                _ = writer.Close();
            }
        );
}
