using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>
/// The ranges where reading a file found problems. What is missing there may have been dropped, and is not a second
/// mistake.
/// </summary>
internal sealed class ErrorRanges
{
    private readonly SourceFile _file;
    private readonly int[] _starts;

    /// <param name="problems">In the order of the file.</param>
    public ErrorRanges(SourceFile file, EquatableArray<Problem> problems)
    {
        _file = file;
        _starts = [.. problems.Select(p => p.Range.Start)];
    }

    /// <param name="range">An entry, as offsets in the file's folded text.</param>
    public bool Touches(TextRange range)
    {
        if (_starts.Length == 0)
        {
            return false;
        }

        var onDisk = _file.Locate(range);
        var first = Array.BinarySearch(_starts, onDisk.Start);
        first = first >= 0 ? first : ~first;
        return first < _starts.Length && _starts[first] <= onDisk.End;
    }
}
