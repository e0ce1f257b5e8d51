using System.Collections;

namespace CorpusSdk.Tests.Query;

/// <summary>Yields its items and then throws, to detect code that enumerates too far.</summary>
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
