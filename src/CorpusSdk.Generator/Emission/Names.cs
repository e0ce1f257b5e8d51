using CorpusSdk.Core.Model;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// Names of generated types. They end in <c>_</c>, as no name of an entry does: a type and its member
/// may never share a name, and whatever an article is called, its members may be called the same.
/// </summary>
internal static class Names
{
    public static string FolderType(IEnumerable<string> folders) => string.Join("_", folders) + "_";

    public static string QuotesType(ArticleModel article) => string.Join("_", article.Folders.Concat([article.Name])) + "_";

    public static string Bucket(string kind, int index) => kind + "Bucket" + index.ToString("D3", System.Globalization.CultureInfo.InvariantCulture);
}
