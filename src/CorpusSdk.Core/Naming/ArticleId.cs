using System.Globalization;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Naming;

/// <summary>Derives the id of an article whose annotations declare none.</summary>
internal static class ArticleId
{
    /// <summary>The id derived from a path.</summary>
    public static string FromPath(string path, DefaultId ids)
    {
        var stem = CorpusId.FromStem(CorpusPath.Stem(path));
        var subject = PathWithoutIndex(stem, path);
        var id =
            stem.Length == 0 ? "" : CorpusId.FromStem(ids == DefaultId.Path ? subject : CorpusPath.FileName(subject));
        return id.Length > 0 ? id : PlaceholderFor(path);
    }

    public static string PathWithoutIndex(string stem, string path) =>
        IsIndex(stem, path) ? path.Substring(0, path.LastIndexOf('/')) : CorpusPath.WithoutExtension(path);

    /// <summary>
    /// The index of a folder represents the folder (<c>index.md</c>, and <c>_index.md</c> in some site generators).
    /// </summary>
    private static bool IsIndex(string stem, string path) =>
        stem.Equals("index", StringComparison.OrdinalIgnoreCase) && path.Contains("/");

    /// <summary>
    /// A stable id for an article without one, so that its member still exists while the error is fixed.
    /// </summary>
    public static string PlaceholderFor(string path) =>
        "unnamed-" + StableHash.Of(path).ToString("x16", CultureInfo.InvariantCulture);
}
