using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.CSharpHost;
using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>
/// The C# that reads the user's own properties at run time, in the order in which the core has packed them.
/// </summary>
internal sealed class FieldExpressions(CorpusSchema schema, CorpusOptions options)
{
    private const string EmptyCollection = "global::CorpusSdk.Generated.FieldReader.Empty";

    private readonly GeneratedNames _names = new(schema, options.Namespace);

    /// <summary>The prefix of types in the namespace of the generated code, as other namespaces write it.</summary>
    public string Root => _names.Root;

    /// <summary>
    /// Writes the statements of a constructor that set the properties. Those that the data leave out keep the values of
    /// their initializers.
    /// </summary>
    public void WriteAssignments(SourceWriter writer, SchemaRecord record)
    {
        foreach (var field in record.Fields.Where(field => !field.IsParameter))
        {
            var property = "this.@" + field.Property;
            if (!field.Type.IsSupported)
            {
                var setting = field is { HasInitializer: false, IsNullable: false } ? $" {property} = default!;" : "";
                _ = writer.Line("_ = fields.ReadState();" + setting);
            }
            else if (field.IsNullable)
            {
                _ = writer.Line(
                    $"switch (fields.ReadState()) {{ case 1: {property} = null; break; "
                        + $"case 2: {property} = {Read(field.Type)}; break; }}"
                );
            }
            else
            {
                var alternative = MissingPropertyValue(field, property) is { } value
                    ? $" else {property} = {value};"
                    : "";
                _ = writer.Line($"if (fields.ReadState() == 2) {property} = {Read(field.Type)};{alternative}");
            }
        }
    }

    /// <summary>The arguments of the primary constructor; empty if there is none.</summary>
    public string Arguments(SchemaRecord record) =>
        string.Join(
            ", ",
            record
                .Fields.Where(field => field.IsParameter)
                .Select(field =>
                    field.Type.IsSupported
                        ? $"fields.ReadState() == 2 ? {Read(field.Type)} : {MissingArgument(field)}"
                        : "fields.ReadState() == 2 ? default! : default!"
                )
        );

    /// <summary>
    /// The value of a parameter that the data leave out. It has a type, because in a conditional expression with a
    /// number C# would take a plain <c>default</c> for 0.
    /// </summary>
    public string MissingArgument(SchemaField field) =>
        field.Default is { } value && value != "default"
            ? value
            : EmptyCollectionFor(field, null) ?? $"default({TypeOf(field)})!";

    /// <summary>The type of a property.</summary>
    public string TypeOf(SchemaField field) => _names.TypeOf(field);

    /// <summary>The type of a record.</summary>
    /// <param name="record">The C# type; of a built-in record the name alone.</param>
    public string TypeOf(string record) => _names.TypeOf(record);

    /// <summary>Reads a value that the data contain.</summary>
    public string Read(FieldType type) => type.Kind.ReadExpression(type, "fields", _names);

    /// <summary>The statement that writes a value as JSON.</summary>
    /// <param name="value">The expression for the value, which is not null.</param>
    public string Write(FieldType type, string value) => type.Kind.WriteStatement(type, "json", value, _names, 0);

    /// <summary>
    /// The empty collection for a property that the data leave out and no initializer sets: a default
    /// <c>ImmutableArray</c> would throw. Null for all other properties.
    /// </summary>
    /// <param name="property">The expression for the property; null if there is none yet.</param>
    public string? EmptyCollectionFor(SchemaField field, string? property) =>
        !field.Type.Kind.IsCollection || field.HasInitializer || field.IsNullable
            ? null
            : $"{EmptyCollection}({property ?? $"default({field.Type.Kind.CSharpType(field.Type, _names)})"})";

    /// <summary>The set that an entry is found in.</summary>
    public string SetOf(string record) => _names.SetOf(record);

    /// <summary>The method that reads a record without an id.</summary>
    public string ValueReaderOf(string record) => _names.ValueReaderOf(record);

    /// <summary>The method that writes a record without an id as JSON.</summary>
    public string ValueWriterOf(string record) => _names.ValueWriterOf(record);

    /// <summary>The properties of a record as JSON: those of a JSON Schema, and the names of the required ones.
    /// </summary>
    public string DescribeJson(SchemaRecord record) => JsonFragment.Object(record.DescribeJson(schema, [record.Type]));

    /// <summary>Whether an entry of the record refers to others, directly or in a value.</summary>
    public static bool RefersToOthers(CorpusSchema schema, SchemaRecord record)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        return HasReference(record);

        bool HasReference(SchemaRecord of) =>
            visited.Add(of.Type) && of.Fields.Any(field => IsOrContainsReference(field.Type));

        bool IsOrContainsReference(FieldType type) =>
            type.Kind == FieldKinds.Reference
            || (type.Item is not null && IsOrContainsReference(type.Item))
            || (type.Kind == FieldKinds.Record && HasReference(schema.Named(type.Record!)));
    }

    /// <summary>
    /// The value of a property that the data leave out and no initializer sets. For a required one that is an error,
    /// and the value only satisfies the compiler. Null if nothing needs to be set.
    /// </summary>
    private string? MissingPropertyValue(SchemaField field, string property) =>
        EmptyCollectionFor(field, property)
        ?? (
            field is { IsRequired: true, HasInitializer: false } && !field.Type.Kind.IsValueType(field.Type, schema)
                ? "default!"
                : null
        );
}
