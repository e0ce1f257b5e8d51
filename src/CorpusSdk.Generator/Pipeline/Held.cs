namespace CorpusSdk.Generator.Pipeline;

/// <summary>
/// An item on its way to be collected. The driver compares all that it collects with what it was, at every keystroke in
/// the program, and nearly all are the same objects: a structure sees that without touching ten thousand of them.
/// </summary>
internal readonly struct Held<T>(T value) : IEquatable<Held<T>>
    where T : class
{
    public T Value => value;

    public bool Equals(Held<T> other) => ReferenceEquals(value, other.Value) || value.Equals(other.Value);

    public override bool Equals(object? obj) => obj is Held<T> other && Equals(other);

    public override int GetHashCode() => value.GetHashCode();
}
