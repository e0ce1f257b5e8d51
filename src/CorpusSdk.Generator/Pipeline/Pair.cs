using CorpusSdk.Core.Model;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>
/// Two values on their way together. An object, not a tuple: for each shape of tuples within tuples the runtime would
/// compile a hundred methods of the driver anew, in every build.
/// </summary>
internal sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right);

internal static class Pairs
{
    public static IncrementalValueProvider<Pair<TLeft, TRight>> And<TLeft, TRight>(
        this IncrementalValueProvider<TLeft> left,
        IncrementalValueProvider<TRight> right
    )
        where TLeft : class
        where TRight : class => left.Combine(right).Select((both, _) => new Pair<TLeft, TRight>(both.Left, both.Right));

    public static IncrementalValueProvider<EquatableArray<T>> Collected<T>(this IncrementalValuesProvider<T> items)
        where T : class => items.Collect().Select((all, _) => all.ToEquatableArray());
}
