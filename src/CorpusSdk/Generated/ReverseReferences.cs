using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// The inverse of a reference: finds the entries that refer to a given one; for generated code, not for use in your
/// own.
/// </summary>
/// <typeparam name="TSource">The type of the referring entries.</typeparam>
/// <typeparam name="TTarget">The type of the referenced entries, which are equal if their ids are.</typeparam>
/// <param name="sources">Gets the entries that may refer, in list order; called once, on first access.</param>
/// <param name="targets">Gets the entries that a referring entry refers to.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReverseReferences<TSource, TTarget>(
    Func<IReadOnlyList<TSource>> sources,
    Func<TSource, IEnumerable<TTarget?>> targets
)
    where TTarget : class
{
    private Dictionary<TTarget, List<TSource>>? _sourcesByTarget;

    /// <summary>Gets the entries that refer to an entry, without duplicates, in list order.</summary>
    /// <param name="target">The referenced entry.</param>
    /// <returns>The referring entries.</returns>
    public IReadOnlyList<TSource> To(TTarget target) =>
        LazyField
            .Get(ref _sourcesByTarget, this, static references => references.Invert())
            .TryGetValue(target, out var found)
            ? found.AsReadOnly()
            : [];

    private Dictionary<TTarget, List<TSource>> Invert()
    {
        var inverted = new Dictionary<TTarget, List<TSource>>();
        foreach (var source in sources())
        {
            foreach (var target in targets(source).Distinct())
            {
                if (target is not null)
                {
                    (inverted.TryGetValue(target, out var found) ? found : inverted[target] = []).Add(source);
                }
            }
        }

        return inverted;
    }
}
