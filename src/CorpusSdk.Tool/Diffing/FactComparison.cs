namespace CorpusSdk.Tool.Diffing;

/// <summary>Collects the facts of one entry that differ.</summary>
internal sealed class FactComparison(MemberVersion before, MemberVersion after, List<FactChange> changes)
{
    /// <summary>Whether the entry's member has another name now.</summary>
    public bool IsRenamed => before.Member.Path != after.Member.Path;

    /// <summary>The same comparison for a fact at another place of the new corpus.</summary>
    public FactComparison At(DiffPlace place) => new(before, after with { Place = place }, changes);

    public void Compare(string fact, string? from, string? to, ChangeLevel level = ChangeLevel.Patch)
    {
        if (from != to)
        {
            changes.Add(new(level, before, after, fact, from, to));
        }
    }

    public void Compare(string fact, IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        if (!from.SequenceEqual(to, StringComparer.Ordinal))
        {
            Add(fact, Join(from), Join(to));
        }
    }

    /// <summary>Adds a fact that is known to differ.</summary>
    public void Add(string fact, string? from, string? to) =>
        changes.Add(new(ChangeLevel.Patch, before, after, fact, from, to));

    private static string? Join(IReadOnlyList<string> values) => values.Count == 0 ? null : string.Join("; ", values);
}
