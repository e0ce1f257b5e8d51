namespace CorpusSdk.Core.Facts;

/// <summary>The facts of one entry as bytes, with value equality.</summary>
public sealed class PackedFacts(byte[] bytes) : IEquatable<PackedFacts>
{
    public static readonly PackedFacts None = new([]);

    private readonly byte[] _bytes = bytes;

    public int Length => _bytes.Length;

    public void CopyTo(byte[] table, int at) => _bytes.CopyTo(table, at);

    public bool Equals(PackedFacts? other) => other is not null && _bytes.SequenceEqual(other._bytes);

    public override bool Equals(object? obj) => Equals(obj as PackedFacts);

    public override int GetHashCode()
    {
        var hash = _bytes.Length;
        foreach (var part in _bytes)
        {
            hash = unchecked((hash * 31) + part);
        }

        return hash;
    }
}
