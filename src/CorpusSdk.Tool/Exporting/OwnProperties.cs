extern alias runtime;

using System.Globalization;
using System.Text.Json.Nodes;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Tool.Corpora;
using runtime::CorpusSdk.Generated;

namespace CorpusSdk.Tool.Exporting;

/// <summary>
/// The values of the properties that the program declares, as JSON. They are read as the program reads them. A value
/// that the data leave out is the default of its type; one that C# code sets, as an initializer does, is not known and
/// is left out.
/// </summary>
internal sealed class OwnProperties
{
    private readonly CorpusSchema _schema;
    private readonly Dictionary<ulong, string> _ids = [];

    private readonly Func<SchemaField, string?> _nameOf;

    private OwnProperties(CorpusSchema schema, BoundFields fields, Func<SchemaField, string?> nameOf)
    {
        _schema = schema;
        _nameOf = nameOf;
        foreach (var reference in fields.References)
        {
            _ids[StableHash.Of(reference.Id)] = reference.Id;
        }
    }

    /// <summary>The values by the keys in the data; null if the record has no own properties.</summary>
    /// <param name="schema">The schema of the program.</param>
    /// <param name="record">The record; null if the program declares none.</param>
    /// <param name="fields">Its values.</param>
    public static JsonObject? Of(CorpusSchema schema, SchemaRecord? record, BoundFields fields) =>
        Of(schema, record, fields, field => field.Key);

    /// <summary>
    /// The values by their names in the program's own JSON, without those that it excludes; null if the record has no
    /// own properties.
    /// </summary>
    /// <param name="schema">The schema of the program.</param>
    /// <param name="record">The record; null if the program declares none.</param>
    /// <param name="fields">Its values.</param>
    public static JsonObject? AsInProgram(CorpusSchema schema, SchemaRecord? record, BoundFields fields) =>
        Of(schema, record, fields, field => field.JsonName);

    private static JsonObject? Of(
        CorpusSchema schema,
        SchemaRecord? record,
        BoundFields fields,
        Func<SchemaField, string?> nameOf
    ) =>
        record is null || fields.Facts.Count == 0
            ? null
            : new OwnProperties(schema, fields, nameOf).Read(
                record,
                new(new FactReader(CorpusFacts.Pack(fields.Facts)))
            );

    /// <summary>A value as a cell of a table: a text as it is, everything else as JSON.</summary>
    public static string? CellOf(JsonNode? value) =>
        value is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : value?.ToJsonString();

    private JsonObject Read(SchemaRecord record, FieldReader reader)
    {
        JsonObject values = [];
        foreach (var field in record.Fields)
        {
            var value = reader.ReadState() switch
            {
                0 when field.HasTypeDefault => DefaultOf(field),
                2 => Read(field.Type, reader),
                _ => null,
            };
            if (value is not null && _nameOf(field) is { } name)
            {
                values[name] = value;
            }
        }

        return values;
    }

    /// <summary>The value of a property that the data leave out; null for null.</summary>
    private JsonNode? DefaultOf(SchemaField field)
    {
        var kind = field.Type.Kind;
        return field.IsNullable || !field.Type.IsSupported ? null
            : kind == FieldKinds.Dictionary ? new JsonObject()
            : kind.IsCollection ? new JsonArray()
            : kind.IsValueType(field.Type, _schema) ? Zero(field.Type)
            : null;
    }

    /// <summary>The default of a value type, which is zero in all its parts.</summary>
    private JsonNode Zero(FieldType type)
    {
        if (type.Kind == FieldKinds.Record)
        {
            JsonObject values = [];
            foreach (var field in _schema.Named(type.Record!).Fields)
            {
                if (!field.Type.Kind.IsCollection && DefaultOf(field) is { } value && _nameOf(field) is { } name)
                {
                    values[name] = value;
                }
            }

            return values;
        }

        return type.Kind == FieldKinds.Decimal ? JsonValue.Create(0m)
            : type.Kind == FieldKinds.Guid ? JsonValue.Create(Guid.Empty.ToString())
            : Read(type, new(FactReader.Zeros));
    }

    private JsonNode? ReadItem(FieldType type, FieldReader reader) =>
        type.AllowsNullItems && reader.ReadState() == 1 ? null : Read(type.Item!, reader);

    private JsonNode Read(FieldType type, FieldReader reader)
    {
        var kind = type.Kind;
        if (kind == FieldKinds.Record)
        {
            return Read(_schema.Named(type.Record!), reader);
        }

        if (kind == FieldKinds.Dictionary)
        {
            var entries = reader.ReadDictionary(item => ReadItem(type, item));
            return new JsonObject(
                entries
                    .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                    .Select(entry => KeyValuePair.Create<string, JsonNode?>(entry.Key, entry.Value))
            );
        }

        if (kind.IsCollection)
        {
            return new JsonArray([.. reader.ReadList(item => ReadItem(type, item))]);
        }

        return kind == FieldKinds.Flags ? MembersOf(type, reader.ReadInt64())
            : kind == FieldKinds.Boolean ? JsonValue.Create(reader.ReadBoolean())
            : kind == FieldKinds.Integer ? Integer(type, reader.ReadInt64())
            : kind == FieldKinds.Decimal ? JsonValue.Create(reader.ReadDecimal())
            : kind == FieldKinds.FloatingPoint ? Number(type, reader.ReadDouble())
            : kind == FieldKinds.Enum ? MemberOf(type, reader.ReadInt64())
            : JsonValue.Create(Text(type, reader));
    }

    private string Text(FieldType type, FieldReader reader)
    {
        var kind = type.Kind;
        var culture = CultureInfo.InvariantCulture;
        return kind == FieldKinds.Text ? reader.ReadString()
            : kind == FieldKinds.Guid ? reader.ReadGuid().ToString()
            : kind == FieldKinds.Uri ? reader.ReadUri().OriginalString
            : kind == FieldKinds.EdtfDate ? reader.ReadEdtfDate().ToString()
            : kind == FieldKinds.DateOnly ? reader.ReadDateOnly().ToString("yyyy-MM-dd", culture)
            : kind == FieldKinds.TimeOnly ? reader.ReadTimeOnly().ToString("HH:mm:ss.FFFFFFF", culture)
            : kind == FieldKinds.DateTimeOffset
                ? reader.ReadDateTimeOffset().ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", culture)
            : kind == FieldKinds.DateTime ? reader.ReadDateTime().ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", culture)
            : kind == FieldKinds.TimeSpan ? reader.ReadTimeSpan().ToString("c", culture)
            : kind == FieldKinds.Char ? reader.ReadChar().ToString()
            : kind == FieldKinds.Version ? reader.ReadVersion().ToString()
            : kind == FieldKinds.Reference ? _ids[reader.ReadKey()]
            : throw new InvalidOperationException($"a property of the kind {kind.Name} cannot be exported");
    }

    private static JsonValue Integer(FieldType type, long number) =>
        type.CSharp == "ulong" ? JsonValue.Create(unchecked((ulong)number)) : JsonValue.Create(number);

    /// <summary>
    /// A number, with the digits that its type needs; JSON has none for infinity and NaN, which are texts.
    /// </summary>
    private static JsonValue Number(FieldType type, double number) =>
        !double.IsFinite(number) ? JsonValue.Create(number.ToString(CultureInfo.InvariantCulture))
        : type.CSharp == "float" ? JsonValue.Create((float)number)
        : JsonValue.Create(number);

    /// <summary>A member as a word; a value without a member, which only 0 can be, as a number.</summary>
    private static JsonValue MemberOf(FieldType type, long value) =>
        type.Members.FirstOrDefault(member => member.Value == value) is { } member
            ? JsonValue.Create(member.Spellings[0])
            : JsonValue.Create(value);

    private static JsonArray MembersOf(FieldType type, long bits) =>
        new([
            .. type
                .Members.Where(member => member.Value != 0 && (member.Value & bits) == member.Value)
                .Select(member => JsonValue.Create(member.Spellings[0])),
        ]);
}
