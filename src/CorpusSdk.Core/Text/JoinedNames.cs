namespace CorpusSdk.Core.Text;

/// <summary>Joins names for a reader: <c>Ann Lee, Bob Ray and Eve Orr</c>.</summary>
public static class JoinedNames
{
    /// <returns>The empty string for no names.</returns>
    public static string Of(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= 1
            ? string.Concat(all)
            : string.Join(", ", all.Take(all.Count - 1)) + " and " + all[all.Count - 1];
    }
}
