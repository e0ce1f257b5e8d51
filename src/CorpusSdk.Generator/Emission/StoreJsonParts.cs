using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Core.Storage;
using CorpusSdk.Generator.Emission.Schema;

namespace CorpusSdk.Generator.Emission;

/// <summary>The members by which entities are written as JSON, like the records that they are stored from.</summary>
internal static class StoreJsonParts
{
    /// <summary>The interface that entities implement explicitly, so that no name of the user's can collide.</summary>
    public const string Interface = "global::CorpusSdk.Json.ICorpusRecord";

    private const string WriterParameter = "(global::CorpusSdk.Json.CorpusJsonWriter json)";

    /// <summary>Writes the method for the properties that the program adds to a built-in record.</summary>
    public static void WriteOwn(
        SourceWriter members,
        SchemaRecord record,
        StoreTable table,
        StoreOwnMembers own,
        FieldExpressions expressions
    )
    {
        if (!record.Fields.Any(record.WritesJsonOf))
        {
            return;
        }

        _ = members.Open($"void {Interface}.WriteOwnJson{WriterParameter}");
        WriteFields(members, record, table, own, expressions);
        _ = members.Close();
    }

    /// <summary>Writes the method for the entity of a collection.</summary>
    public static void WriteCollection(
        SourceWriter members,
        SchemaRecord record,
        StoreTable table,
        StoreOwnMembers own,
        FieldExpressions expressions
    )
    {
        _ = members
            .Open($"void {Interface}.WriteJson{WriterParameter}")
            .Line("json.WriteName(\"id\");")
            .Line("json.WriteValue(Id);");
        WriteFields(members, record, table, own, expressions);
        if (record.GetsArticle)
        {
            _ = members.Line("json.WriteReference(\"article\", Article);");
        }

        if (record.GetsLocation)
        {
            _ = members.Line("json.WriteName(\"location\");").Line("json.WriteValue(Location.ToString());");
        }

        if (record is { GetsText: true, Collection.AsArticles: false })
        {
            _ = members.Line("if (Text is not null) { json.WriteName(\"text\"); json.WriteValue(Text); }");
        }

        _ = members.Close();
    }

    private static void WriteFields(
        SourceWriter members,
        SchemaRecord record,
        StoreTable table,
        StoreOwnMembers own,
        FieldExpressions expressions
    )
    {
        var number = 0;
        foreach (var field in record.Fields.Where(record.WritesJsonOf))
        {
            var column = table.Columns.FirstOrDefault(own => own.Field == field && own.Part == StorePart.Value);
            if (column is null && !own.IsLink(table, field))
            {
                continue;
            }

            var variable = "value" + CSharpText.Number(number++);
            _ = members.Line(
                $"if (this.@{field.Property} is {{ }} {variable}) {{ "
                    + $"json.WriteName({CSharpText.Literal(field.JsonName!)}); "
                    + $"{Statement(column, field, variable, expressions)} }}"
            );
        }
    }

    /// <param name="column">Null for a list of references, which has a table.</param>
    private static string Statement(
        StoreColumn? column,
        SchemaField field,
        string value,
        FieldExpressions expressions
    ) =>
        column switch
        {
            null => $"json.WriteList({value}, static (json, item) => json.WriteReference(item));",
            _ when field.Type.Kind == FieldKinds.Reference => $"json.WriteReference({value});",
            { Kind: StoreKind.Strings or StoreKind.Integers or StoreKind.Longs or StoreKind.Doubles } =>
                $"json.WriteList({value}, static (json, item) => json.WriteValue(item));",
            { Kind: StoreKind.Json } => $"{StoreOwnMembers.Library}StoreJson.Write(json, {value});",
            { Kind: StoreKind.Text } when !StoreOwnMembers.HasOwnType(field.Type) => $"json.WriteValue({value});",
            _ => expressions.Write(field.Type, value),
        };
}
