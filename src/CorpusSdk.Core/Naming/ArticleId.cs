using System.Globalization;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Naming;

/// <summary>The id of an article whose annotations declare none.</summary>
internal static class ArticleId
{
    /// <summary>The id of an article whose annotations give none.</summary>
    public static string FromPath(string path, DefaultId ids)
    {
        var stem = CorpusId.FromStem(CorpusPath.Stem(path));
        var subject = SubjectOf(stem, path);
        var id =
            stem.Length == 0 ? "" : CorpusId.FromStem(ids == DefaultId.Path ? subject : CorpusPath.FileName(subject));
        return id.Length > 0 ? id : Substitute(path);
    }

    public static string SubjectOf(string stem, string path) =>
        IsIndex(stem, path) ? path.Substring(0, path.LastIndexOf('/')) : CorpusPath.PairKey(path);

    /// <summary>
    /// The index of a folder is about the folder (<c>index.md</c>, and <c>_index.md</c> of some site generators).
    /// </summary>
    private static bool IsIndex(string stem, string path) =>
        stem.Equals("index", StringComparison.OrdinalIgnoreCase) && path.Contains("/");

    /// <summary>A stable id for what has none, so that its member remains while the error is fixed.</summary>
    public static string Substitute(string path) =>
        "unnamed-" + StableHash.Of(path).ToString("x16", CultureInfo.InvariantCulture);
}
