using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>The lines of a text that can close a fenced block, with one kind of mark.</summary>
internal sealed class ClosingFences
{
    private readonly List<(TextRange Line, int Length)> _fences = [];

    /// <summary>For each fence, the next one that is longer; the number of fences if there is none.</summary>
    private int[]? _longer;

    /// <summary>Adds a line behind those that were added before.</summary>
    public void Add(TextRange line, int length) => _fences.Add((line, length));

    /// <summary>The first line from an offset on whose fence is at least as long; null if there is none.</summary>
    public TextRange? First(int from, int length)
    {
        _longer ??= FindLonger();
        var (low, high) = (0, _fences.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _fences[middle].Line.Start < from ? (middle + 1, high) : (low, middle);
        }

        // Shorter fences are skipped together, so that a text of nothing but fences takes no longer than another.
        while (low < _fences.Count && _fences[low].Length < length)
        {
            low = _longer[low];
        }

        return low < _fences.Count ? _fences[low].Line : null;
    }

    private int[] FindLonger()
    {
        var longer = new int[_fences.Count];
        for (var i = _fences.Count - 1; i >= 0; i--)
        {
            var next = i + 1;
            while (next < _fences.Count && _fences[next].Length <= _fences[i].Length)
            {
                next = longer[next];
            }

            longer[i] = next;
        }

        return longer;
    }
}
