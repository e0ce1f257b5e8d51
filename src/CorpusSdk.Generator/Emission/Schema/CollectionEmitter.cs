using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;
using CorpusSdk.Generated;
using CorpusSdk.Generator.Emission.Facts;
using CorpusSdk.Generator.Pipeline;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>A collection of the user's: its set, and the part of the record that is not the user's own.</summary>
internal static class CollectionEmitter
{
    private const string Library = "global::CorpusSdk.Generated";

    private const string EntryId = "EntryId_";

    /// <summary>The set: a member for each entry that has a name, and the facts.</summary>
    public static string EmitSet(AcceptedEntries collection, CorpusSchema schema, CorpusOptions options) =>
        GeneratedFile.Write(
            options,
            writer =>
            {
                var record = collection.Record;
                var (type, set, access) = (
                    "global::" + record.Type,
                    SetType(record),
                    record.IsInternal ? "internal" : "public"
                );
                var noun = Nouns.Of(record.Name);
                var entries = collection.Entries.Map(entry => new CollectionEntry(entry));
                _ = writer
                    .Open("public static partial class Corpus")
                    .Line(
                        $"/// <summary>The {Number(entries.Count)} entries of <see cref=\"{Doc(type)}\"/>, in the order of their files.</summary>"
                    )
                    .Line($"{access} static CorpusSets.{set} {record.Collection!.SetName} => CorpusSets.{set}.All_;")
                    .Close()
                    .Open("public static partial class CorpusSets");
                CorpusEmitter.OpenKeyedSet(
                    writer,
                    new(type, set, record.Collection.SetName, noun, access) { Plural = "entries", Id = EntryId },
                    [.. entries.Select(entry => entry.Key)]
                );
                _ = writer
                    .Line("/// <inheritdoc/>")
                    .Line(
                        $"protected override {type} Create({Library}.FactReader facts) => Create_({Library}.EntryFacts.Read(facts));"
                    )
                    .Line(
                        $"private static {type} Create_({Library}.EntryFacts facts) => new {type}(facts, new {Library}.FieldReader(facts.Fields));"
                    );
                if (FieldExpressions.RefersToOthers(schema, record))
                {
                    RecordParts.WriteLinking(
                        writer,
                        type,
                        $"{Library}.EntryFacts.Read(facts)",
                        $"read, new {Library}.FieldReader(read.Fields)",
                        $"{Library}.EntryFacts facts, {Library}.FieldReader fields"
                    );
                }

                foreach (
                    var entry in entries
                        .Where(entry => entry.Entry.Name.Length > 0)
                        .OrderBy(entry => entry.Entry.Name, StringComparer.Ordinal)
                )
                {
                    _ = writer
                        .Line(
                            $"/// <summary><b>{Doc(entry.Entry.Label.Length > 0 ? entry.Entry.Label : entry.Id)}</b>, <c>{Doc(entry.Entry.Location.ToString())}</c></summary>"
                        )
                        .Line($"public {type} {entry.Entry.Name} => Get({Key(entry.Key)});");
                }

                _ = writer.Close();
                foreach (var bucket in Buckets.Fill(entries))
                {
                    FactTables.Write(writer, record.Collection.SetName, bucket, entry => entry.Facts);
                }

                _ = writer.Close();
            }
        );

    /// <summary>
    /// The record's constructor and the members that every entry has, but for those that the user has written.
    /// </summary>
    public static string EmitRecord(SchemaRecord record, CorpusSchema schema, CorpusOptions options) =>
        GeneratedFile.Write(
            options with
            {
                Namespace = record.Namespace,
            },
            writer =>
            {
                var expressions = new FieldExpressions(schema, options);
                var texts = $"{expressions.Root}CorpusSets.Texts";
                var form = record.Form;
                var arguments = expressions.Arguments(record);
                _ = writer
                    .Line($"[{GeneratedFile.GeneratedCode}]")
                    .Line("[global::System.Diagnostics.DebuggerDisplay(\"{Id,nq}\")]")
                    .Open($"partial record {record.Name}")
                    // Null in what the user creates with a constructor of their own.
                    .Line($"private readonly {Library}.EntryFacts? _entry;")
                    .Line(RecordParts.SetsRequiredMembers)
                    .Open(
                        $"internal {record.Name}({Library}.EntryFacts entry, {Library}.FieldReader fields){(arguments.Length == 0 ? "" : $" : this({arguments})")}"
                    )
                    .Line("_entry = entry;");
                expressions.WriteAssignments(writer, record);
                _ = writer.Close();
                _ = writer.Line($"internal string {EntryId} => _entry?.Id ?? \"\";");
                if (record.Fields.All(field => field.Property != "Id"))
                {
                    _ = writer
                        .Line(
                            "/// <summary>The id: as the data give it, or the path of the file below the folder of the pattern.</summary>"
                        )
                        .Line("public string Id => _entry?.Id ?? \"\";");
                }

                if (!form.HasFlag(RecordForm.HasLocation) && record.Fields.All(field => field.Property != "Location"))
                {
                    _ = writer
                        .Line("/// <summary>Where the entry stands in the data files.</summary>")
                        .Line(
                            "public global::CorpusSdk.SourceLocation Location => _entry is null ? default : new(_entry.Path, _entry.Line, _entry.Column);"
                        );
                }

                if (
                    record.Collection!.HasText
                    && !form.HasFlag(RecordForm.HasText)
                    && record.Fields.All(field => field.Property != "Text")
                )
                {
                    var decoded =
                        $"global::System.Text.Encoding.UTF8.GetString({texts}.Get(_entry.TextKey).Slice(_entry.TextStart))";
                    _ = writer
                        .Line("private string? _entryText;")
                        .Line(
                            "/// <summary>The text behind the front matter, verbatim, with <c>\\n</c> at its line ends; empty where the file is no text. Decoded once, on first use.</summary>"
                        )
                        .Line(
                            $"public string Text => _entry is not {{ HasText: true }} ? \"\" : global::System.Threading.Volatile.Read(ref _entryText) ?? global::System.Threading.Interlocked.CompareExchange(ref _entryText, {decoded}, null) ?? _entryText;"
                        );
                }

                if (record.Collection.AsArticles && record.Fields.All(field => field.Property != "Article"))
                {
                    _ = writer
                        .Line(
                            "/// <summary>The article that the entry is as well: its quotes, mentions and paragraphs. Null where the file is no text.</summary>"
                        )
                        .Line(
                            $"public {expressions.Root}Article? Article => _entry is {{ HasText: true }} ? {expressions.Root}Corpus.Articles[_entry.Id] : null;"
                        );
                }

                if (!form.HasFlag(RecordForm.HasEquals))
                {
                    _ = writer
                        .Line(
                            $"/// <summary>Whether both are the same {Nouns.Of(record.Name)}: ids are compared, nothing else.</summary>"
                        )
                        .Line(
                            $"public {(form.HasFlag(RecordForm.Sealed) ? "" : "virtual ")}bool Equals({record.Name}? other) => other is not null && {(form.HasFlag(RecordForm.Sealed) ? "" : "EqualityContract == other.EqualityContract && ")}_entry?.Id == other._entry?.Id && (_entry is not null || ReferenceEquals(this, other));"
                        );
                }

                if (!form.HasFlag(RecordForm.HasHashCode))
                {
                    _ = writer
                        .Line("/// <inheritdoc/>")
                        .Line("public override int GetHashCode() => _entry is null ? 0 : _entry.Id.GetHashCode();");
                }

                if (!form.HasFlag(RecordForm.HasToString))
                {
                    _ = writer
                        .Line("/// <summary>The id.</summary>")
                        .Line(
                            $"public {(form.HasFlag(RecordForm.Sealed) ? "" : "")}override string ToString() => _entry is null ? \"{record.Name}\" : _entry.Id;"
                        );
                }

                _ = writer.Close();
            }
        );

    private static string SetType(SchemaRecord record) => record.Collection!.SetName + "Set_";
}

/// <summary>An entry with the facts that the program has of it.</summary>
internal sealed record CollectionEntry(BoundEntry Entry) : IKeyed
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
            _ = facts.Key(StableHash.Of(entry.TextPath)).Number(entry.TextByteStart);
        }

        return new(facts.Number(entry.Fields.Facts.Count).Bytes(entry.Fields.Facts).ToArray());
    }
}
