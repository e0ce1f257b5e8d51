using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Syntax;

/// <summary>The marks that a version control system leaves in a file with two versions.</summary>
internal static class MergeConflict
{
    public const string Reason =
        "a merge conflict begins here; keep one of the versions, and remove the lines with '<<<<<<<', '=======' and "
        + "'>>>>>>>'";

    private const string Opening = "<<<<<<< ";
    private const string Closing = ">>>>>>> ";

    /// <summary>The first mark; null if the range has no line that begins a conflict and none that ends one.</summary>
    /// <param name="start">The start of the range in the file's folded text.</param>
    /// <param name="end">The end of the range.</param>
    public static TextRange? Find(SourceFile file, int start, int end) =>
        LineWith(file.Text, Opening, start, end) is { } opening
        && LineWith(file.Text, Closing, opening.End, end) is not null
            ? opening
            : null;

    private static TextRange? LineWith(string text, string mark, int start, int end)
    {
        for (
            var at = text.IndexOf(mark, start, end - start, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(mark, at + 1, end - at - 1, StringComparison.Ordinal)
        )
        {
            if (at == start || text[at - 1] == '\n')
            {
                return new(at, mark.Length - 1);
            }
        }

        return null;
    }
}
