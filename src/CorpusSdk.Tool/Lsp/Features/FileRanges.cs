using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Lsp.Features;

/// <summary>Positions of a file of the corpus.</summary>
internal static class FileRanges
{
    /// <summary>A range as the protocol writes it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="range">Offsets in the file's folded text.</param>
    public static LspRange RangeOf(SourceFile file, TextRange range) =>
        LspDiagnostics.RangeOf(file.PositionOf(range.Start), file.PositionOf(range.End));

    /// <summary>The part of a range that is on each line, without line ends and empty parts.</summary>
    public static IEnumerable<(LspPosition Start, int Length)> PartsOf(SourceFile file, TextRange range)
    {
        var at = range.Start;
        while (at < range.End)
        {
            var end = file.Text.IndexOf('\n', at, range.End - at);
            end = end < 0 ? range.End : end;
            if (end > at)
            {
                var start = file.PositionOf(at);
                yield return (new(start.Line, start.Column), end - at);
            }

            at = end + 1;
        }
    }
}
