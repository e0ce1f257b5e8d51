using CorpusSdk.Core.Schema;
using CorpusSdk.CSharpHost;
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
                    record.Members.Contains("[JsonConverter]") || options.IsDeclared(record)
                        ? writer
                        : writer.Line(RecordTemplate.JsonConverter(record.Name))
                ).Open($"partial record {record.Name} : {RecordTemplate.Interface(record.Name)}");
                WriteConstructor(writer, record, expressions);
                _ = writer.Line($"private string {EntryId} => Entry_?.Id ?? \"\";");
                foreach (var member in MembersOf(record).Where(member => !options.IsDeclared(record, member)))
                {
                    _ = writer.Line(CollectionTemplate.Member(member, expressions.Root));
                }

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

    private static IEnumerable<string> MembersOf(SchemaRecord record)
    {
        (string Name, bool IsGenerated)[] members =
        [
            (CollectionTemplate.Id, record.GetsId),
            (CollectionTemplate.Location, record.GetsLocation),
            (CollectionTemplate.Text, record.GetsText),
            (CollectionTemplate.Article, record.GetsArticle),
        ];
        return members.Where(member => member.IsGenerated).Select(member => member.Name);
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
