using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Emission.Facts;
using CorpusSdk.Generator.Pipeline;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>
/// Writes the set of a collection: a member for each entry that has a name, and the facts of all entries.
/// </summary>
internal static class CollectionEmitter
{
    private const string Library = "global::CorpusSdk.Generated";

    public static string EmitSet(AcceptedEntries collection, CorpusSchema schema, EmissionOptions options) =>
        GeneratedFile.Write(
            options.Project,
            writer =>
            {
                var record = collection.Record;
                var entries = collection.Entries.Map(entry => new PackedEntry(entry));
                var set = new KeyedSet(
                    "global::" + record.Type,
                    MemberTypes.SetOf(record),
                    record.Collection!.SetName,
                    Nouns.FromTypeName(record.Name),
                    record.IsInternal ? "internal" : "public"
                )
                {
                    Plural = "entries",
                    IsDeclared = options.Project.IsDeclared(record),
                    Id = "((global::CorpusSdk.Json.ICorpusRecord)item).Id",
                };
                WriteProperty(writer, set, entries.Count);
                _ = writer.Open("public static partial class CorpusSets");
                WriteSet(writer, set, entries, record, schema, options.Facts);
                if (options.Project.Settings.HasMembers)
                {
                    WriteMembers(writer, set, entries);
                }

                _ = writer.Close();
                foreach (var bucket in Buckets.Fill(entries))
                {
                    FactTables.Write(writer, set.Tables, bucket, options.Facts, entry => entry.Facts);
                }

                _ = writer.Close();
            }
        );

    private static void WriteProperty(SourceWriter writer, KeyedSet set, int count)
    {
        _ = writer.Open("public static partial class Corpus");
        CorpusEmitter.WriteInstance(writer, set, count);
        var summary =
            $"/// <summary>The {Number(count)} entries of <see cref=\"{Doc(set.Type)}\"/>, "
            + "in the order of their files.</summary>";
        _ = (set.IsDeclared ? writer : writer.Line(summary))
            .Line(
                (set.IsDeclared ? "private" : set.Access)
                    + $" static CorpusSets.{set.SetType} {set.Tables}{(set.IsDeclared ? "_" : "")} => "
                    + $"{CorpusEmitter.Checked(set.SetType)};"
            )
            .Close();
    }

    private static void WriteSet(
        SourceWriter writer,
        KeyedSet set,
        IReadOnlyList<PackedEntry> entries,
        SchemaRecord record,
        CorpusSchema schema,
        FactStorage storage
    )
    {
        CorpusEmitter.BeginKeyedSet(writer, set, [.. entries.Select(entry => entry.Key)], storage);
        _ = writer
            .Line("/// <inheritdoc/>")
            .Line(
                $"protected override {set.Type} Create({Library}.FactReader facts) => "
                    + $"Create_({Library}.EntryFacts.Read(facts));"
            )
            .Line(
                $"private static {set.Type} Create_({Library}.EntryFacts facts) => "
                    + $"new {set.Type}(facts, new {Library}.FieldReader(facts.Fields));"
            );
        if (FieldExpressions.RefersToOthers(schema, record))
        {
            RecordParts.WriteLinking(
                writer,
                set.Type,
                $"{Library}.EntryFacts.Read(facts)",
                $"read, new {Library}.FieldReader(read.Fields)",
                $"{Library}.EntryFacts facts, {Library}.FieldReader fields"
            );
        }
    }

    private static void WriteMembers(SourceWriter writer, KeyedSet set, IReadOnlyList<PackedEntry> entries)
    {
        foreach (
            var entry in entries
                .Where(entry => entry.Entry.HasMember)
                .OrderBy(entry => entry.Entry.Name, StringComparer.Ordinal)
        )
        {
            var label = entry.Entry.Label.Length > 0 ? entry.Entry.Label : entry.Id;
            _ = writer
                .Line($"/// <summary><b>{Doc(label)}</b>, <c>{Doc(entry.Entry.Location.ToString())}</c></summary>")
                .Line($"public {set.Type} {entry.Entry.Name} => Get({Key(entry.Key)});");
        }
    }
}
