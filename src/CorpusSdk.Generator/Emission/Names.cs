using System.Globalization;
using System.Text;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// Names of generated types and private members. They end in <c>_</c>, as no name of an entry does: a type and its
/// member may never share a name, and whatever an article is called, its members may be called the same.
/// </summary>
internal static class Names
{
    /// <summary>All articles, for code among whose members one may be called <c>Corpus</c>.</summary>
    public const string AllArticles = "AllArticles_";

    public const string AllQuotes = "AllQuotes_";

    /// <summary>The method that fills the fields of an article's quotes.</summary>
    public const string TakeQuotes = "Take_";

    /// <summary>
    /// Metadata hold names of 1,023 bytes at most; folders within folders may have longer ones together.
    /// </summary>
    private const int MaxBytes = 600;

    private const int KeptCharacters = 100;

    public static string FolderType(IEnumerable<string> folders) => Type(string.Join("_", folders));

    public static string QuotesType(ArticleOutline article) =>
        Type(string.Join("_", article.Folders.Concat([article.Name])));

    /// <summary>The name of a generated file.</summary>
    public static string File(string content, int index) =>
        content + index.ToString("D3", CultureInfo.InvariantCulture);

    /// <summary>
    /// The name of the generated file for a collection. Compilers take letters and digits in it, but no marks of other
    /// scripts.
    /// </summary>
    public static string File(string content, SchemaRecord record)
    {
        var set = record.Collection!.SetName;
        return content
            + "."
            + (
                set.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')
                    ? set
                    : "x" + StableHash.Of(set).ToString("x16", CultureInfo.InvariantCulture)
            );
    }

    /// <summary>The class that has the facts of some entries.</summary>
    public static string Table(string kind, int index) => File(kind + "Facts", index) + "_";

    // No name has a small letter behind an underscore, unless it has no capital: a shortened one meets no other.
    private static string Type(string name) =>
        Encoding.UTF8.GetByteCount(name) <= MaxBytes
            ? name + "_"
            : name.Substring(0, KeptCharacters)
                + "_x"
                + StableHash.Of(name).ToString("x16", CultureInfo.InvariantCulture)
                + "_";
}
