using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// A range of another set, for example the articles in a folder; for generated code, not for use in your own.
/// </summary>
/// <typeparam name="T">The type of the entries.</typeparam>
/// <param name="whole">The set that contains the range.</param>
/// <param name="start">The position of the first entry in <paramref name="whole"/>.</param>
/// <param name="count">The number of entries.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusSlice<T>(CorpusSet<T> whole, int start, int count) : CorpusSet<T>
    where T : class
{
    /// <inheritdoc/>
    public override int Count => count;

    /// <inheritdoc/>
    protected override string Kind => whole.KindInternal;

    /// <inheritdoc/>
    protected override string IdOf(T item) => whole.IdOfInternal(item);

    /// <inheritdoc/>
    protected override T GetAt(int index) => whole.GetAtInternal(start + index);

    /// <inheritdoc/>
    protected override int Find(string id)
    {
        var index = whole.FindInternal(id) - start;
        return index >= 0 && index < count ? index : -1;
    }
}
