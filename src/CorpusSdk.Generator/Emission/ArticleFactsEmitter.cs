using CorpusSdk.Core.Compilation;
using CorpusSdk.Generator.Emission.Facts;
using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Generator.Emission;

/// <summary>Writes the facts of some articles, in a file that no edit of other articles changes.</summary>
internal static class ArticleFactsEmitter
{
    public static string Emit(Bucket<ArticleFactsEntry> bucket, EmissionOptions options) =>
        GeneratedFile.Write(
            options.Project,
            writer =>
            {
                _ = writer.Open("public static partial class CorpusSets");
                FactTables.Write(writer, "Article", bucket, options.Facts, article => article.Facts);
                _ = writer.Close();
            }
        );
}
