using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Templates;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>
/// The members by which records are written as JSON and read by their ids. All are explicit implementations of
/// interfaces, so that no name of the user's can collide with them.
/// </summary>
internal static class JsonParts
{
    /// <summary>The interface that records and entities implement explicitly.</summary>
    public const string Record = Library + ".ICorpusRecord";

    private const string Library = "global::CorpusSdk.Json";
    private const string Generated = "global::CorpusSdk.Generated";
    private const string WriterParameter = $"({Library}.CorpusJsonWriter json)";

    /// <summary>Writes the members of a built-in record.</summary>
    /// <param name="type">The name of the record.</param>
    /// <param name="record">What the program adds to it; null if nothing.</param>
    public static void WriteBuiltIn(
        SourceWriter writer,
        string type,
        SchemaRecord? record,
        FieldExpressions expressions
    )
    {
        WriteLookup(writer, type, expressions.Root, expressions.SetOf(type));
        if (record?.Fields.Any(record.WritesJsonOf) == true)
        {
            WriteOwn(
                writer,
                record,
                RecordParts.Obsolete(record),
                (field, value) => expressions.Write(field.Type, value)
            );
            WriteSchema(writer, record, type, expressions);
        }
    }

    /// <summary>Writes the method for the properties that the program adds to a built-in record.</summary>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="write">The statement that writes the value of a property.</param>
    public static void WriteOwn(
        SourceWriter writer,
        SchemaRecord record,
        string attributes,
        Func<SchemaField, string, string> write
    )
    {
        _ = writer.Open($"{attributes}void {Record}.WriteOwnJson{WriterParameter}");
        WriteFields(writer, record, "this", write);
        _ = writer.Close();
    }

    /// <summary>Writes the members of a collection's record.</summary>
    public static void WriteCollection(SourceWriter writer, SchemaRecord record, FieldExpressions expressions)
    {
        WriteLookup(writer, record.Name, record.Namespace, expressions.SetOf(record.Type));
        _ = writer.Line($"string {Record}.Id => {CollectionRecordEmitter.EntryId};");
        WriteEntry(
            writer,
            record,
            RecordParts.Obsolete(record),
            (CollectionRecordEmitter.EntryId, "Entry_ is { HasText: true }"),
            (field, value) => expressions.Write(field.Type, value)
        );
        WriteSchema(writer, record, record.Name, expressions);
    }

    /// <summary>Writes the method for an entry of a collection.</summary>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="entry">The expressions for the id, and for whether the entry has a text.</param>
    /// <param name="write">The statement that writes the value of a property.</param>
    public static void WriteEntry(
        SourceWriter writer,
        SchemaRecord record,
        string attributes,
        (string Id, string HasText) entry,
        Func<SchemaField, string, string> write
    )
    {
        _ = writer
            .Open($"{attributes}void {Record}.WriteJson{WriterParameter}")
            .Line("json.WriteName(\"id\");")
            .Line($"json.WriteValue({entry.Id});");
        WriteFields(writer, record, "this", write);
        if (record.GetsArticle)
        {
            _ = writer.Line("json.WriteReference(\"article\", Article);");
        }

        if (record.GetsLocation)
        {
            _ = writer.Line("json.WriteName(\"location\");").Line("json.WriteValue(Location.ToString());");
        }

        if (record is { GetsText: true, Collection.AsArticles: false })
        {
            _ = writer.Line($"if ({entry.HasText}) {{ json.WriteName(\"text\"); json.WriteValue(Text); }}");
        }

        _ = writer.Close();
    }

    private static void WriteSchema(
        SourceWriter writer,
        SchemaRecord record,
        string type,
        FieldExpressions expressions
    ) =>
        _ = writer.Line(
            $"static string {RecordTemplate.Interface(type)}.OwnJsonSchema => "
                + CSharpText.Literal(expressions.DescribeJson(record))
                + ";"
        );

    /// <summary>Writes the statements that write the properties of a record.</summary>
    /// <param name="value">The expression for the record.</param>
    /// <param name="write">The statement that writes the value of a property.</param>
    public static void WriteFields(
        SourceWriter writer,
        SchemaRecord record,
        string value,
        Func<SchemaField, string, string> write
    )
    {
        var number = 0;
        foreach (var field in record.Fields.Where(record.WritesJsonOf))
        {
            var variable = "value" + CSharpText.Number(number++);
            _ = writer.Line(
                $"if ({value}.@{field.Property} is {{ }} {variable}) {{ "
                    + $"json.WriteName({CSharpText.Literal(field.JsonName!)}); "
                    + $"{write(field, variable)} }}"
            );
        }
    }

    /// <param name="space">The namespace of the type.</param>
    private static void WriteLookup(SourceWriter writer, string type, string space, string set)
    {
        // ASP.NET Core looks for a method of this name, and the compiler writes 'global::' into it if it is there.
        var isHidden = space.Split('.', ':').Any(part => part.Trim('@') == "System");
        var parsable = (isHidden ? "global::" : "") + $"System.IParsable<{type}>";
        _ = writer
            .Line($"static global::CorpusSdk.CorpusSet<{type}> {RecordTemplate.Interface(type)}.All => {set};")
            .Line(
                $"static {type} {parsable}.Parse(string s, global::System.IFormatProvider? provider) => "
                    + $"{Generated}.RecordId.Parse({set}, s);"
            )
            .Line(
                $"static bool {parsable}.TryParse(string? s, global::System.IFormatProvider? provider, "
                    + $"out {type} result) => {Generated}.RecordId.TryParse({set}, s, out result!);"
            );
    }
}
