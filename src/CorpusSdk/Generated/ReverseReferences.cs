using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>The way back of a reference: who refers to an entry; for generated code, not for use in your own.</summary>
/// <typeparam name="TSource">Who refers.</typeparam>
/// <typeparam name="TTarget">What is referred to. Entries are equal when their ids are.</typeparam>
/// <param name="sources">All that may refer, in list order; gone through once, when it is first asked for.</param>
/// <param name="targets">What one of them refers to.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReverseReferences<TSource, TTarget>(
    Func<IReadOnlyList<TSource>> sources,
    Func<TSource, IEnumerable<TTarget?>> targets
)
    where TTarget : class
{
    private Dictionary<TTarget, List<TSource>>? _bySource;

    /// <summary>Those that refer to an entry, each once, in list order.</summary>
    /// <param name="target">The entry.</param>
    public IReadOnlyList<TSource> To(TTarget target) =>
        LazyField.Get(ref _bySource, this, static references => references.Turn()).TryGetValue(target, out var found)
            ? found.AsReadOnly()
            : [];

    private Dictionary<TTarget, List<TSource>> Turn()
    {
        var turned = new Dictionary<TTarget, List<TSource>>();
        foreach (var source in sources())
        {
            foreach (var target in targets(source).Distinct())
            {
                if (target is not null)
                {
                    (turned.TryGetValue(target, out var found) ? found : turned[target] = []).Add(source);
                }
            }
        }

        return turned;
    }
}
