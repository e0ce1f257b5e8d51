using System.Collections;

namespace CorpusSdk.Tests.Query;

/// <summary>Gives its items and then fails: whoever asks for more than he needs is found out.</summary>
internal sealed class ThrowingSequence<T>(params T[] items) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var item in items)
        {
            yield return item;
        }

        throw new InvalidOperationException("read too far");
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
