using System.Globalization;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// Names of generated files and private members. They end in <c>_</c>, which no name of an entry does, so that they
/// never collide with a member for an article, quote or folder.
/// </summary>
internal static class Names
{
    /// <summary>The set of all articles, for code in types that may have a member called <c>Corpus</c>.</summary>
    public const string AllArticles = "AllArticles_";

    public const string AllQuotes = "AllQuotes_";

    /// <summary>The method that sets the fields of an article's quotes.</summary>
    public const string SetQuotes = "Take_";

    /// <summary>The name of a generated file.</summary>
    public static string File(string content, int index) =>
        content + index.ToString("D3", CultureInfo.InvariantCulture);

    /// <summary>
    /// The name of the generated file for a collection. Compilers accept letters and digits in it, but not the
    /// combining marks of other scripts.
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

    /// <summary>The class with the facts of all entries of a set, as constants.</summary>
    public static string Constants(string kind) => kind + "Constants_";

    /// <summary>The class with the facts of some entries.</summary>
    public static string Table(string kind, int index) => File(kind + "Facts", index) + "_";
}
