using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Core.Storage;
using CorpusSdk.Generator.Emission.Schema;

namespace CorpusSdk.Generator.Emission;

/// <summary>How values of entities are written as JSON: like those of the records that they are stored from.</summary>
internal static class StoreJsonParts
{
    /// <summary>The statement that writes the value of a property.</summary>
    /// <param name="table">The table of the entity.</param>
    /// <param name="field">The property.</param>
    /// <param name="value">The expression for its value, which is not null.</param>
    /// <param name="expressions">The expressions of the record.</param>
    public static string Write(StoreTable table, SchemaField field, string value, FieldExpressions expressions) =>
        table.Columns.FirstOrDefault(column => column.Field == field && column.Part == StorePart.Value) switch
        {
            // A list of references, which has a table.
            null => $"json.WriteList({value}, static (json, item) => json.WriteReference(item));",
            _ when field.Type.Kind == FieldKinds.Reference => $"json.WriteReference({value});",
            { Kind: StoreKind.Strings or StoreKind.Integers or StoreKind.Longs or StoreKind.Doubles } =>
                $"json.WriteList({value}, static (json, item) => json.WriteValue(item));",
            { Kind: StoreKind.Json } => $"{StoreOwnMembers.Library}StoreJson.Write(json, {value});",
            { Kind: StoreKind.Text } when !StoreOwnMembers.HasOwnType(field.Type) => $"json.WriteValue({value});",
            _ => expressions.Write(field.Type, value),
        };
}
