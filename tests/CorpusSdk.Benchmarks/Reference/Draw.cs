namespace CorpusSdk.Benchmarks.Reference;

/// <summary>
/// Pseudo-random numbers (SplitMix64) that are the same on every machine and in every version, which
/// <see cref="Random"/> does not guarantee.
/// </summary>
internal sealed class Draw(ulong seed)
{
    private ulong _state = seed;

    /// <returns>At least 0, less than <paramref name="bound"/>.</returns>
    public int Below(int bound) => (int)(((UInt128)Next() * (uint)bound) >> 64);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool OneIn(int count) => Below(count) == 0;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>A few numbers are frequent and most are rare, like words.</summary>
    public T Skewed<T>(IReadOnlyList<T> items)
    {
        var chance = (Next() >> 11) * (1.0 / (1UL << 53));
        return items[(int)(items.Count * chance * chance)];
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
