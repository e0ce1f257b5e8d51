using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Limits the number of entries in a set. A type with more than 65,520 methods compiles but cannot be loaded, so the
/// limit is reported as an error, once per set.
/// </summary>
/// <param name="items">What is counted, in the plural, for messages: <c>people in a corpus</c>.</param>
/// <param name="remedy">How to fix it, for messages.</param>
/// <param name="hasMembers">Whether the entries get members; entries without any are not limited.</param>
internal sealed class MemberLimit(string items, string remedy, bool hasMembers = true)
{
    public const int Members = 60_000;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <param name="set">The set that gets one more entry.</param>
    public bool TryAdd(string set, FileLocation location, List<Problem> problems) =>
        TryAdd(set, () => problems.Add(location.Problem(Rules.LimitExceeded, Message)));

    /// <param name="report">Called once, for the first entry over the limit.</param>
    public bool TryAdd(string set, Action report)
    {
        _ = _counts.TryGetValue(set, out var count);
        _counts[set] = ++count;
        if (hasMembers && count == Members + 1)
        {
            report();
        }

        return !hasMembers || count <= Members;
    }

    public string Message => FormattableString.Invariant($"at most {Members:N0} {items} are supported; {remedy}");
}
