using System.Runtime.InteropServices;

namespace CorpusSdk;

/// <summary>
/// Takes places one by one, that with the highest score first, of equal ones the first. A heap: most callers take ten
/// of thousands.
/// </summary>
internal sealed class BestFirst
{
    private readonly double[] _scores;
    private readonly List<int> _heap;

    /// <param name="scores">Of all places.</param>
    /// <param name="places">Those to take from; used up.</param>
    public BestFirst(double[] scores, List<int> places)
    {
        _scores = scores;
        _heap = places;
        var heap = CollectionsMarshal.AsSpan(places);
        for (var i = (heap.Length / 2) - 1; i >= 0; i--)
        {
            Sink(heap, i);
        }
    }

    public bool TryTake(out int place)
    {
        place = 0;
        if (_heap.Count == 0)
        {
            return false;
        }

        place = _heap[0];
        _heap[0] = _heap[^1];
        _heap.RemoveAt(_heap.Count - 1);
        Sink(CollectionsMarshal.AsSpan(_heap), 0);
        return true;
    }

    private void Sink(Span<int> heap, int at)
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
