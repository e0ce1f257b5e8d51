using CorpusSdk.Core.Model;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>An article's files together.</summary>
internal sealed record ArticleFiles(ParsedText Text, ParsedSidecar? Sidecar);

/// <summary>The sidecars by folder and stem: texts find theirs here.</summary>
internal sealed class SidecarTable : IEquatable<SidecarTable>
{
    private readonly EquatableArray<ParsedSidecar> _sidecars;
    private readonly Dictionary<string, ParsedSidecar> _byPairKey = new(StringComparer.Ordinal);

    private SidecarTable(EquatableArray<ParsedSidecar> sidecars)
    {
        _sidecars = sidecars;
        foreach (var sidecar in sidecars)
        {
            // Of two, the ordinally first one counts; the other is reported.
            if (!_byPairKey.TryGetValue(sidecar.File.PairKey, out var other)
                || string.CompareOrdinal(sidecar.File.RelativePath, other.File.RelativePath) < 0)
            {
                _byPairKey[sidecar.File.PairKey] = sidecar;
            }
        }
    }

    public static SidecarTable Empty => Of([]);

    /// <summary>What is wrong with the form of the sidecars.</summary>
    public IEnumerable<Problem> Problems => _sidecars.SelectMany(sidecar => sidecar.Problems);

    public static SidecarTable Of(IEnumerable<ParsedSidecar> sidecars) => new(sidecars.ToEquatableArray());

    public ArticleFiles Pair(ParsedText text) =>
        new(text, _byPairKey.TryGetValue(text.File.PairKey, out var sidecar) ? sidecar : null);

    public bool Equals(SidecarTable? other) => other is not null && _sidecars.Equals(other._sidecars);

    public override bool Equals(object? obj) => Equals(obj as SidecarTable);

    public override int GetHashCode() => _sidecars.GetHashCode();
}
