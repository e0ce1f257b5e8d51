using System.Runtime.InteropServices;

namespace CorpusSdk;

/// <summary>
/// A priority queue of the indices of a ranking: the highest score first, then the lowest index. A heap rather than a
/// sorted list, because most callers take ten of thousands.
/// </summary>
internal sealed class BestFirstQueue
{
    private readonly double[] _scores;
    private readonly List<int> _heap;

    /// <param name="scores">The scores by index.</param>
    /// <param name="indices">The indices to take from; becomes the heap.</param>
    public BestFirstQueue(double[] scores, List<int> indices)
    {
        _scores = scores;
        _heap = indices;
        var heap = CollectionsMarshal.AsSpan(indices);
        for (var i = (heap.Length / 2) - 1; i >= 0; i--)
        {
            SiftDown(heap, i);
        }
    }

    public bool TryTake(out int index)
    {
        index = 0;
        if (_heap.Count == 0)
        {
            return false;
        }

        index = _heap[0];
        _heap[0] = _heap[^1];
        _heap.RemoveAt(_heap.Count - 1);
        SiftDown(CollectionsMarshal.AsSpan(_heap), 0);
        return true;
    }

    private void SiftDown(Span<int> heap, int at)
    {
        while (true)
        {
            var better = at;
            for (var child = (2 * at) + 1; child <= (2 * at) + 2 && child < heap.Length; child++)
            {
                better = IsBetter(heap[child], heap[better]) ? child : better;
            }

            if (better == at)
            {
                return;
            }

            (heap[at], heap[better]) = (heap[better], heap[at]);
            at = better;
        }
    }

    private bool IsBetter(int left, int right) =>
        _scores[left] > _scores[right] || (_scores[left] == _scores[right] && left < right);
}
