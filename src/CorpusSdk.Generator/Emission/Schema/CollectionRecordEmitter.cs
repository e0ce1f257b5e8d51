using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Templates;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>
/// Writes the generated part of a collection's record: its constructor and the members that every entry has, except
/// those that the user has declared.
/// </summary>
internal static class CollectionRecordEmitter
{
    /// <summary>The property with the id that sets use: the user's own <c>Id</c> may be a number.</summary>
    public const string EntryId = "EntryId_";

    private const string Library = "global::CorpusSdk.Generated";
    private const string Threading = "global::System.Threading";

    public static string Emit(SchemaRecord record, CorpusSchema schema, CorpusOptions options) =>
        GeneratedFile.Write(
            options with
            {
                Namespace = record.Namespace,
            },
            writer =>
            {
                var expressions = new FieldExpressions(schema, options);
                _ = (
                    record.Members.Contains("[GeneratedCode]")
                        ? writer
                        : writer.Line($"[{RecordTemplate.GeneratedCode}]")
                ).Line("[global::System.Diagnostics.DebuggerDisplay(\"{Id,nq}\")]");
                _ = (
                    record.Members.Contains("[JsonConverter]") ? writer : writer.Line(JsonParts.Attribute(record.Name))
                ).Open($"partial record {record.Name} : {JsonParts.Interface(record.Name)}");
                WriteConstructor(writer, record, expressions);
                WriteId(writer, record);
                WriteLocation(writer, record);
                WriteText(writer, record, expressions.Root);
                WriteArticle(writer, record, expressions.Root);
                WriteEquality(writer, record);
                WriteToString(writer, record);
                JsonParts.WriteCollection(writer, record, expressions);
                _ = writer.Close();
            }
        );

    private static void WriteConstructor(SourceWriter writer, SchemaRecord record, FieldExpressions expressions)
    {
        var arguments = expressions.Arguments(record);
        var initializer = arguments.Length == 0 ? "" : $" : this({arguments})";
        _ = writer
            // Null in an object that the user creates with a constructor of their own.
            .Line($"private readonly {Library}.EntryFacts? Entry_;")
            .Line(RecordParts.AttributesOfConstructor(record))
            .Open($"internal {record.Name}({Library}.EntryFacts entry, {Library}.FieldReader fields){initializer}")
            .Line("Entry_ = entry;");
        expressions.WriteAssignments(writer, record);
        _ = writer.Close();
    }

    private static void WriteId(SourceWriter writer, SchemaRecord record)
    {
        _ = writer.Line($"private string {EntryId} => Entry_?.Id ?? \"\";");
        if (record.GetsId)
        {
            _ = writer
                .Line(
                    "/// <summary>The id in the data, or the path of the file relative to the folder of the "
                        + "pattern.</summary>"
                )
                .Line("public string Id => Entry_?.Id ?? \"\";");
        }
    }

    private static void WriteLocation(SourceWriter writer, SchemaRecord record)
    {
        if (record.GetsLocation)
        {
            _ = writer
                .Line("/// <summary>The location of the entry in the data files.</summary>")
                .Line(
                    "public global::CorpusSdk.SourceLocation Location => "
                        + "Entry_ is null ? default : new(Entry_.Path, Entry_.Line, Entry_.Column);"
                );
        }
    }

    private static void WriteText(SourceWriter writer, SchemaRecord record, string root)
    {
        if (!record.GetsText)
        {
            return;
        }

        var utf8 =
            $"(({Library}.IHasCorpusTexts){root}Corpus.Articles)"
            + ".Texts.Get(Entry_.TextKey, Entry_.TextChecksum, Entry_.Id).Slice(Entry_.TextStart)";
        var decoded = $"global::System.Text.Encoding.UTF8.GetString({utf8})";
        _ = writer
            .Line("private string? EntryText_;")
            .Line(
                "/// <summary>The text after the front matter, verbatim, with <c>\\n</c> at its line ends; "
                    + "empty where the file is no text. Decoded once, on first use.</summary>"
            )
            .Line(
                "public string Text => Entry_ is not { HasText: true } ? \"\" : "
                    + $"{Threading}.Volatile.Read(ref EntryText_) ?? "
                    + $"{Threading}.Interlocked.CompareExchange(ref EntryText_, {decoded}, null) ?? EntryText_;"
            );
    }

    private static void WriteArticle(SourceWriter writer, SchemaRecord record, string root)
    {
        if (record.GetsArticle)
        {
            _ = writer
                .Line(
                    "/// <summary>The article that the entry is as well: its quotes, mentions and paragraphs. "
                        + "Null where the file is no text.</summary>"
                )
                .Line(
                    $"public {root}Article? Article => "
                        + $"Entry_ is {{ HasText: true }} ? {root}Corpus.Articles[Entry_.Id] : null;"
                );
        }
    }

    private static void WriteEquality(SourceWriter writer, SchemaRecord record)
    {
        if (!record.Traits.HasFlag(RecordTraits.DeclaresEquals))
        {
            var (modifier, contractTest) = record.Traits.HasFlag(RecordTraits.Sealed)
                ? ("", "")
                : ("virtual ", "EqualityContract == other.EqualityContract && ");
            _ = writer
                .Line(
                    $"/// <summary>Whether both are the same {Nouns.FromTypeName(record.Name)}: "
                        + "ids are compared, nothing else.</summary>"
                )
                .Line(
                    $"public {modifier}bool Equals({record.Name}? other) => other is not null && {contractTest}"
                        + "Entry_?.Id == other.Entry_?.Id "
                        + "&& (Entry_ is not null || object.ReferenceEquals(this, other));"
                );
        }

        if (!record.Traits.HasFlag(RecordTraits.DeclaresGetHashCode))
        {
            _ = writer
                .Line("/// <inheritdoc/>")
                .Line("public override int GetHashCode() => Entry_ is null ? 0 : Entry_.Id.GetHashCode();");
        }
    }

    private static void WriteToString(SourceWriter writer, SchemaRecord record)
    {
        if (!record.Traits.HasFlag(RecordTraits.DeclaresToString))
        {
            _ = writer
                .Line("/// <summary>The id.</summary>")
                .Line($"public override string ToString() => Entry_ is null ? \"{record.Name}\" : Entry_.Id;");
        }
    }
}
