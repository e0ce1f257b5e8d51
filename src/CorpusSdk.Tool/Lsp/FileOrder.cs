using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Tool.Lsp;

/// <summary>The order of the files of a corpus: by their paths below its folder.</summary>
internal static class FileOrder
{
    /// <summary>The index of a file; if there is none, the complement of the index at which it belongs.</summary>
    /// <param name="files">In their order.</param>
    /// <param name="relativePath">The path below the corpus folder.</param>
    public static int Find(IReadOnlyList<CorpusFile> files, string relativePath)
    {
        var (first, last) = (0, files.Count - 1);
        while (first <= last)
        {
            var middle = (first + last) / 2;
            var order = string.CompareOrdinal(files[middle].File.RelativePath, relativePath);
            if (order == 0)
            {
                return middle;
            }

            (first, last) = order < 0 ? (middle + 1, last) : (first, middle - 1);
        }

        return ~first;
    }
}
