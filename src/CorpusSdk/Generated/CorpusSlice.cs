using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// A stretch of another set, as the articles of a folder; for generated code, not for use in your own.
/// </summary>
/// <typeparam name="T">The entries.</typeparam>
/// <param name="whole">The set that the stretch is part of.</param>
/// <param name="start">The place of the first entry in <paramref name="whole"/>.</param>
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
