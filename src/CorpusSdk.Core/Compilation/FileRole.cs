using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Compilation;

/// <summary>The names of a file and its role: everything that decides which files belong together.</summary>
internal sealed record FileRole(FileNames Names, bool IsText, bool IsSidecar, bool IsPeople, bool IsData)
{
    /// <summary>The role that a path gives a file; its content does not matter.</summary>
    public static FileRole Of(FileNames names, CollectionFiles collections)
    {
        var kind = CorpusPath.KindOf(names.RelativePath);
        var collection = collections.OwnerOf(names.RelativePath);
        var isText = kind == CorpusFileKind.Text && (collection is null || collections.IsArticle(collection));
        return new(
            names,
            isText,
            IsSidecar: collection is null && kind == CorpusFileKind.Sidecar,
            IsPeople: collection is null && kind == CorpusFileKind.People,
            IsData: collection is not null
        );
    }
}
