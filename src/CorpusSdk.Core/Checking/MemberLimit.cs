

using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// How many entries a set may name. A type with more than 65,520 methods compiles, and then does not load: so there is
/// an error of ours before that, once for each set.
/// </summary>
/// <param name="what">What is counted, in words for the message: <c>persons</c>.</param>
/// <param name="remedy">How to fix it.</param>
internal sealed class MemberLimit(string what, string remedy)
{
    public const int Members = 60_000;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <param name="set">Which set takes one more.</param>
    public bool Take(string set, FileLocation place, List<Problem> problems) =>
        Take(set, () => problems.Add(place.Problem(Rules.TooLarge, Message)));

    /// <param name="report">Called for the first that is too many.</param>
    public bool Take(string set, Action report)
    {
        _ = _counts.TryGetValue(set, out var count);
        _counts[set] = ++count;
        if (count == Members + 1)
        {
            report();
        }

        return count <= Members;
    }

    public string Message => FormattableString.Invariant($"at most {Members:N0} {what} are supported; {remedy}");
}
