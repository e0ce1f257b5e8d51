using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>An article's files together.</summary>
/// <param name="Ids">What the article's id is made of where none is declared.</param>
/// <param name="Schema">The user's own properties.</param>
internal sealed record ArticleFiles(ParsedText Text, ParsedSidecar? Sidecar, DefaultId Ids, CorpusSchema Schema);

/// <summary>The sidecars by folder and stem: texts find theirs here.</summary>
internal sealed class SidecarTable : IEquatable<SidecarTable>
{
    private readonly EquatableArray<ParsedSidecar> _sidecars;
    private readonly Dictionary<string, ParsedSidecar> _byPairKey = new(StringComparer.Ordinal);

    private SidecarTable(EquatableArray<ParsedSidecar> sidecars)
    {
        _sidecars = sidecars;
        Names = sidecars.Map(sidecar => sidecar.File.Names);
        foreach (var sidecar in sidecars)
        {
            // Of two, the ordinally first one counts; the other is reported.
            if (
                !_byPairKey.TryGetValue(sidecar.File.PairKey, out var other)
                || string.CompareOrdinal(sidecar.File.RelativePath, other.File.RelativePath) < 0
            )
            {
                _byPairKey[sidecar.File.PairKey] = sidecar;
            }
        }
    }

    public static SidecarTable Empty => Of([]);

    public EquatableArray<FileNames> Names { get; }

    /// <summary>What is wrong with the form of the sidecars.</summary>
    public IEnumerable<Problem> Problems => _sidecars.SelectMany(sidecar => sidecar.Problems);

    public static SidecarTable Of(IEnumerable<ParsedSidecar> sidecars) => new(sidecars.ToEquatableArray());

    public ArticleFiles Pair(ParsedText text, DefaultId ids, CorpusSchema schema) =>
        new(text, _byPairKey.TryGetValue(text.File.PairKey, out var sidecar) ? sidecar : null, ids, schema);

    public bool Equals(SidecarTable? other) => other is not null && _sidecars.Equals(other._sidecars);

    public override bool Equals(object? obj) => Equals(obj as SidecarTable);

    public override int GetHashCode() => _sidecars.GetHashCode();
}
