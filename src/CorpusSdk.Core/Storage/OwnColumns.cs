using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;

namespace CorpusSdk.Core.Storage;

/// <summary>The columns and links of the properties that the user declares on a record.</summary>
/// <param name="Columns">The columns, in the order of the properties.</param>
/// <param name="Links">The properties that are lists of references, which have a table each.</param>
internal sealed record OwnColumns(EquatableArray<StoreColumn> Columns, EquatableArray<SchemaField> Links)
{
    public const string Prefix = "own_";

    public static readonly OwnColumns None = new(EquatableArray<StoreColumn>.Empty, EquatableArray<SchemaField>.Empty);

    /// <param name="record">The user's part of a record, or a collection; null if there is none.</param>
    public static OwnColumns Of(SchemaRecord? record)
    {
        if (record is null)
        {
            return None;
        }

        var fields = record.Fields.Where(field => field.Type.IsSupported && !IsStoredId(record, field)).ToList();
        var names = new StoreNames([]);
        return new(
            fields.Where(field => !IsLink(field)).SelectMany(field => ColumnsOf(field, names)).ToEquatableArray(),
            fields.Where(IsLink).ToEquatableArray()
        );
    }

    /// <summary>Whether the property is a list of references itself, not one within another value.</summary>
    private static bool IsLink(SchemaField field) =>
        field.Type.Kind is ListFieldKind
        && field.Type.Item!.Kind == FieldKinds.Reference
        && !field.Type.AllowsNullItems;

    /// <summary>The id of an entry is a column of every collection.</summary>
    private static bool IsStoredId(SchemaRecord record, SchemaField field) =>
        record.Collection is not null
        && field.Property == SchemaRecord.IdProperty
        && field.Type.Kind == FieldKinds.Text;

    private static IEnumerable<StoreColumn> ColumnsOf(SchemaField field, StoreNames names)
    {
        // A value that C# code sets, as an initializer does, is known to the running program alone.
        var isNullable = field.IsNullable || (!field.IsRequired && !field.HasTypeDefault);
        if (field.Type.Kind == FieldKinds.EdtfDate)
        {
            var name = names.Add(Prefix, field.Key, "_first", "_last");
            yield return new(name, StoreKind.Text) { IsNullable = isNullable, Field = field };
            yield return Day(name + "_first", StorePart.First);
            yield return Day(name + "_last", StorePart.Last);
            yield break;
        }

        yield return new(names.Add(Prefix, field.Key), KindOf(field.Type)) { IsNullable = isNullable, Field = field };

        StoreColumn Day(string name, StorePart part) =>
            new(name, StoreKind.Date)
            {
                IsNullable = isNullable,
                Field = field,
                Part = part,
            };
    }

    private static StoreKind KindOf(FieldType type)
    {
        var kind = type.Kind;
        return kind == FieldKinds.Boolean ? StoreKind.Boolean
            : kind == FieldKinds.Integer ? (type.CSharp == "ulong" ? StoreKind.UnsignedLong : StoreKind.Long)
            : kind == FieldKinds.FloatingPoint ? StoreKind.Double
            : kind == FieldKinds.Decimal ? StoreKind.Decimal
            : kind == FieldKinds.DateOnly ? StoreKind.Date
            : kind == FieldKinds.Flags ? StoreKind.Strings
            : kind is ListFieldKind ? ListOf(type.Item!)
            : IsText(type) ? StoreKind.Text
            : StoreKind.Json;
    }

    private static StoreKind ListOf(FieldType item) =>
        item.Kind == FieldKinds.Integer
            ? item.CSharp switch
            {
                "ulong" => StoreKind.Json,
                "long" or "uint" => StoreKind.Longs,
                _ => StoreKind.Integers,
            }
        : item.Kind == FieldKinds.FloatingPoint ? StoreKind.Doubles
        : IsText(item) || item.Kind == FieldKinds.DateOnly ? StoreKind.Strings
        : StoreKind.Json;

    /// <summary>Whether JSON has a string for the value.</summary>
    private static bool IsText(FieldType type) =>
        type.Kind != FieldKinds.Boolean
        && type.Kind != FieldKinds.Integer
        && type.Kind != FieldKinds.FloatingPoint
        && type.Kind != FieldKinds.Decimal
        && type.Kind != FieldKinds.Flags
        && type.Kind != FieldKinds.Record
        && !type.Kind.IsCollection;
}
