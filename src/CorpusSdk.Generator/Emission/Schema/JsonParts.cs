using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Templates;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>
/// The members by which records are written as JSON and read by their ids. All are explicit implementations of
/// interfaces, so that no name of the user's can collide with them.
/// </summary>
internal static class JsonParts
{
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
            var method = $"void {Library}.ICorpusRecord.WriteOwnJson{WriterParameter}";
            _ = writer.Open(RecordParts.Obsolete(record) + method);
            WriteFields(writer, record, "this", expressions);
            _ = writer.Close();
            WriteSchema(writer, record, type, expressions);
        }
    }

    /// <summary>Writes the members of a collection's record.</summary>
    public static void WriteCollection(SourceWriter writer, SchemaRecord record, FieldExpressions expressions)
    {
        WriteLookup(writer, record.Name, record.Namespace, expressions.SetOf(record.Type));
        _ = writer
            .Line($"string {Library}.ICorpusRecord.Id => {CollectionRecordEmitter.EntryId};")
            .Open($"{RecordParts.Obsolete(record)}void {Library}.ICorpusRecord.WriteJson{WriterParameter}")
            .Line("json.WriteName(\"id\");")
            .Line($"json.WriteValue({CollectionRecordEmitter.EntryId});");
        WriteFields(writer, record, "this", expressions);
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
            _ = writer.Line("if (Entry_ is { HasText: true }) { json.WriteName(\"text\"); json.WriteValue(Text); }");
        }

        _ = writer.Close();
        WriteSchema(writer, record, record.Name, expressions);
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
    public static void WriteFields(SourceWriter writer, SchemaRecord record, string value, FieldExpressions expressions)
    {
        var number = 0;
        foreach (var field in record.Fields.Where(record.WritesJsonOf))
        {
            var variable = "value" + CSharpText.Number(number++);
            _ = writer.Line(
                $"if ({value}.@{field.Property} is {{ }} {variable}) {{ "
                    + $"json.WriteName({CSharpText.Literal(field.JsonName!)}); "
                    + $"{expressions.Write(field.Type, variable)} }}"
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
