using System.Globalization;
using System.Text;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// The names of the generated types of sets and folders, which are nested in <see cref="Container"/>. Names that are
/// derived from entries end in <c>_</c>, which no name of an entry does, so that they never collide with a member.
/// </summary>
internal static class MemberTypes
{
    public const string Container = "CorpusSets";
    public const string ArticleSet = "ArticleSet";
    public const string PersonSet = "PersonSet";
    public const string QuoteSet = "QuoteSet";
    public const string DelegationSet = "DelegationSet";

    /// <summary>The class with the types of the folders of articles.</summary>
    public const string ArticleFolders = "ArticleFolders";

    /// <summary>The class with the types of the folders of quotes.</summary>
    public const string QuoteFolders = "QuoteFolders";

    /// <summary>The class with the types that name the quotes of an article.</summary>
    public const string QuotesOf = "QuotesOf";

    /// <summary>
    /// Names in metadata have at most 1,023 bytes; the joined names of nested folders may be longer.
    /// </summary>
    private const int MaxBytes = 600;

    private const int KeptCharacters = 100;

    public static string OfFolder(IEnumerable<string> folders) => Type(string.Join("_", folders));

    public static string OfQuotes(ArticleOutline article) =>
        Type(string.Join("_", article.Folders.Concat([article.Name])));

    public static string SetOf(SchemaRecord record) => SetNames.TypeOf(record.Collection!.SetName);

    // No other name has a lower-case letter after an underscore, so a shortened name is unique.
    private static string Type(string name) =>
        Encoding.UTF8.GetByteCount(name) <= MaxBytes
            ? name + "_"
            : name.Substring(0, KeptCharacters)
                + "_x"
                + StableHash.Of(name).ToString("x16", CultureInfo.InvariantCulture)
                + "_";
}
