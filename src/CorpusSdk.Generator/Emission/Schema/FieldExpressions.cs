using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>
/// The C# that reads the user's own properties at run time, in the order in which the core has written them.
/// </summary>
internal sealed class FieldExpressions(CorpusSchema schema, CorpusOptions options)
{
    /// <summary>The namespace of the generated code, as other namespaces write it.</summary>
    public string Root { get; } = "global::" + (options.Namespace.Length > 0 ? options.Namespace + "." : "");

    /// <summary>
    /// Sets what the data give, in a constructor: what they do not give is left as the initializers have it.
    /// </summary>
    public void WriteAssignments(SourceWriter writer, SchemaRecord record)
    {
        foreach (var field in record.Fields.Where(field => !field.IsParameter))
        {
            var property = "this.@" + field.Property;
            if (field.Type.Kind == FieldKind.Broken)
            {
                _ = writer.Line(
                    $"_ = fields.Next();{(field is { HasInitializer: false, IsNullable: false } ? $" {property} = default!;" : "")}"
                );
            }
            else if (field.IsNullable)
            {
                _ = writer.Line(
                    $"switch (fields.Next()) {{ case 1: {property} = null; break; case 2: {property} = {Read(field.Type)}; break; }}"
                );
            }
            else
            {
                _ = writer.Line(
                    $"if (fields.Next() == 2) {property} = {Read(field.Type)};{(ElseOf(field, property) is { } other ? $" else {property} = {other};" : "")}"
                );
            }
        }
    }

    /// <summary>The arguments of the primary constructor; empty where it has none.</summary>
    public string Arguments(SchemaRecord record) =>
        string.Join(
            ", ",
            record
                .Fields.Where(field => field.IsParameter)
                .Select(field =>
                    field.Type.Kind == FieldKind.Broken
                        ? "fields.Next() == 2 ? default! : default!"
                        : $"fields.Next() == 2 ? {Read(field.Type)} : {Otherwise(field)}"
                )
        );

    /// <summary>
    /// The value of a parameter that the data do not give. Typed: of a number and a plain default C# would make 0.
    /// </summary>
    public string Otherwise(SchemaField field) =>
        field.Default is { } given && given != "default" ? given : EmptyOf(field, null) ?? $"default({TypeOf(field)})!";

    /// <summary>The type of a property.</summary>
    public string TypeOf(SchemaField field) =>
        CSharp(field.Type) + (field.IsNullable && IsValueType(field.Type) ? "?" : "");

    private bool IsValueType(FieldType type) =>
        type.Kind switch
        {
            FieldKind.Text or FieldKind.Uri or FieldKind.Reference or FieldKind.ReadOnlyList or FieldKind.Dictionary =>
                false,
            FieldKind.Record => schema.Named(type.Record!).Form.HasFlag(RecordForm.Struct),
            _ => true,
        };

    /// <summary>Reads a value that is there.</summary>
    /// <param name="reader">The variable that holds the reader.</param>
    public string Read(FieldType type, string reader = "fields") =>
        type.Kind switch
        {
            FieldKind.Text => reader + ".Text()",
            FieldKind.Boolean => reader + ".Boolean()",
            FieldKind.WholeNumber or FieldKind.Word or FieldKind.Words => $"unchecked(({type.CSharp}){reader}.Whole())",
            FieldKind.RealNumber => $"({type.CSharp}){reader}.Real()",
            FieldKind.ExactNumber => reader + ".Exact()",
            FieldKind.Unique => reader + ".Unique()",
            FieldKind.Uri => reader + ".Uri()",
            FieldKind.Date => reader + ".Edtf()",
            FieldKind.Day => reader + ".Day()",
            FieldKind.Time => reader + ".Time()",
            FieldKind.Instant => reader + ".Instant()",
            FieldKind.Duration => reader + ".Duration()",
            FieldKind.Reference => $"{SetOf(type.Record!)}.Get({reader}.Key())",
            FieldKind.Record => $"{Root}CorpusValues_.{ReaderOf(type.Record!)}({reader})",
            FieldKind.ImmutableArray => $"{reader}.Array(static {reader} => {Read(type.Item!, reader)})",
            FieldKind.ReadOnlyList => $"{reader}.List(static {reader} => {Read(type.Item!, reader)})",
            FieldKind.Dictionary => $"{reader}.Dictionary(static {reader} => {Read(type.Item!, reader)})",
            _ => "default!",
        };

    /// <summary>
    /// What a property is that the data do not give and no initializer sets; what they must give is an error by itself.
    /// </summary>
    private string? ElseOf(SchemaField field, string property) =>
        EmptyOf(field, property)
        ?? (field is { IsRequired: true, HasInitializer: false } && !IsValueType(field.Type) ? "default!" : null);

    /// <summary>
    /// What a list is that the data do not give and no initializer makes: empty, and never the array that throws.
    /// </summary>
    public string? EmptyOf(SchemaField field, string? property) =>
        field switch
        {
            { HasInitializer: true } or { IsNullable: true } => null,
            { Type.Kind: FieldKind.ImmutableArray or FieldKind.ReadOnlyList or FieldKind.Dictionary }
                when property is not null => $"global::CorpusSdk.Generated.FieldReader.Empty({property})",
            { Type: { Kind: FieldKind.ImmutableArray or FieldKind.ReadOnlyList or FieldKind.Dictionary } type } =>
                $"global::CorpusSdk.Generated.FieldReader.Empty(default({CSharp(type)}))",
            _ => null,
        };

    /// <summary>The type as generated code in any namespace writes it.</summary>
    public string CSharp(FieldType type) =>
        type.Kind switch
        {
            FieldKind.Reference
                when schema.Records.All(record => record.Type != type.Record)
                    || !type.CSharp.StartsWith("global::", StringComparison.Ordinal) => Root
                + type.CSharp.Replace("global::", ""),
            FieldKind.ImmutableArray => $"global::System.Collections.Immutable.ImmutableArray<{CSharp(type.Item!)}>",
            FieldKind.ReadOnlyList => $"global::System.Collections.Generic.IReadOnlyList<{CSharp(type.Item!)}>",
            FieldKind.Dictionary =>
                $"global::System.Collections.Immutable.ImmutableDictionary<string, {CSharp(type.Item!)}>",
            _ => type.CSharp,
        };

    /// <summary>The set that an entry is found in.</summary>
    public string SetOf(string record) => Root + "Corpus." + SetNameOf(record);

    public string SetNameOf(string record) =>
        record switch
        {
            "Article" => "Articles",
            "Person" => "People",
            "Delegation" => "Delegations",
            "Quote" => "Quotes",
            _ => schema.Named(record).Collection!.SetName,
        };

    /// <summary>The method that reads a record without an id.</summary>
    public string ReaderOf(string record) =>
        "Read" + CSharpText.Number(schema.Records.TakeWhile(known => known.Type != record).Count());

    /// <summary>Whether an entry of the record refers to others, directly or in a value of it.</summary>
    public static bool RefersToOthers(CorpusSchema schema, SchemaRecord record)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Refers(record);

        bool Refers(SchemaRecord of) => seen.Add(of.Type) && of.Fields.Any(field => IsReference(field.Type));

        bool IsReference(FieldType type) =>
            type.Kind == FieldKind.Reference
            || (type.Item is not null && IsReference(type.Item))
            || (type.Kind == FieldKind.Record && Refers(schema.Named(type.Record!)));
    }
}
