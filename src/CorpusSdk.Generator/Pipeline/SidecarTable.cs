using System.Collections.Immutable;
using CorpusSdk.Core.Model;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Reading;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>An article's files together.</summary>
/// <param name="Ids">What the article's id is made of where none is declared.</param>
internal sealed record ArticleFiles(ParsedText Text, ParsedSidecar? Sidecar, DefaultId Ids);

/// <summary>The sidecars by folder and stem: texts find theirs here.</summary>
internal sealed class SidecarTable : IEquatable<SidecarTable>
{
    private readonly EquatableArray<ParsedSidecar> _sidecars;
    private readonly Dictionary<string, ParsedSidecar> _byPairKey = new(StringComparer.Ordinal);

    private SidecarTable(EquatableArray<ParsedSidecar> sidecars)
    {
        _sidecars = sidecars;
        foreach (var sidecar in sidecars.OrderBy(sidecar => sidecar.File.RelativePath, StringComparer.Ordinal))
        {
            var key = CorpusPath.PairKey(sidecar.File.RelativePath);
            if (!_byPairKey.ContainsKey(key))
            {
                _byPairKey.Add(key, sidecar);
            }
        }
    }

    public static SidecarTable Of(ImmutableArray<ParsedSidecar> sidecars) => new(sidecars.ToEquatableArray());

    public ArticleFiles Pair(ParsedText text, DefaultId ids) =>
        new(text, _byPairKey.TryGetValue(CorpusPath.PairKey(text.File.RelativePath), out var sidecar) ? sidecar : null, ids);

    public bool Equals(SidecarTable? other) => other is not null && _sidecars.Equals(other._sidecars);

    public override bool Equals(object? obj) => Equals(obj as SidecarTable);

    public override int GetHashCode() => _sidecars.GetHashCode();
}
