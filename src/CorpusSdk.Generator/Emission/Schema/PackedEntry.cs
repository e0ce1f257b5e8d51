using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Naming;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>An entry of a collection with its facts in the format of <c>EntryFacts</c>.</summary>
internal sealed record PackedEntry(BoundEntry Entry) : IKeyed
{
    public string Id => Entry.Id;

    public ulong Key { get; } = StableHash.Of(Entry.Id);

    public PackedFacts Facts { get; } = Pack(Entry);

    private static PackedFacts Pack(BoundEntry entry)
    {
        var facts = new FactWriter()
            .Text(entry.Id)
            .Text(entry.Location.DisplayPath)
            .Number(entry.Location.Start.Line + 1)
            .Number(entry.Location.Start.Column + 1)
            .Number(entry.TextPath is null ? 0 : 1);
        if (entry.TextPath is not null)
        {
            _ = facts.Key(StableHash.Of(entry.TextPath)).UInt32(entry.TextChecksum).Number(entry.TextByteStart);
        }

        return new(facts.Number(entry.Fields.Facts.Count).Bytes(entry.Fields.Facts).ToArray());
    }
}
