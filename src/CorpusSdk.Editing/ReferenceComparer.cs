using System.Runtime.CompilerServices;

namespace CorpusSdk.Editing;

/// <summary>Compares nodes by their identity: two equal words at two places are two nodes.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<object?>
{
    public static readonly ReferenceComparer Instance = new();

    private ReferenceComparer() { }

    bool IEqualityComparer<object?>.Equals(object? x, object? y) => ReferenceEquals(x, y);

    int IEqualityComparer<object?>.GetHashCode(object? obj) => obj is null ? 0 : RuntimeHelpers.GetHashCode(obj);
}
