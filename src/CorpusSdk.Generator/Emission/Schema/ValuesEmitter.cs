using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Pipeline;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>
/// Reads the user's records that have no id. They are made with their constructor, and what the data give beyond is set
/// on a copy: what they do not give stays as the initializers have it.
/// </summary>
internal static class ValuesEmitter
{
    public static string Emit(CorpusSchema schema, CorpusOptions options) =>
        GeneratedFile.Write(
            options,
            writer =>
            {
                var expressions = new FieldExpressions(schema, options);
                _ = writer
                    .Line("#nullable disable")
                    .Line($"[{GeneratedFile.GeneratedCode}]")
                    .Open("internal static class CorpusValues_");
                foreach (var record in schema.Records.Where(record => record.Role == RecordRole.Value))
                {
                    Write(writer, record, expressions);
                }

                _ = writer.Close();
            }
        );

    private static void Write(SourceWriter writer, SchemaRecord record, FieldExpressions expressions)
    {
        var type = "global::" + record.Type;
        _ = writer.Open(
            $"internal static {type} {expressions.ReaderOf(record.Type)}(global::CorpusSdk.Generated.FieldReader fields)"
        );
        for (var i = 0; i < record.Fields.Count; i++)
        {
            var field = record.Fields[i];
            var (given, value) = ("g" + Number(i), "v" + Number(i));
            _ = writer.Line(
                field.Type.Kind == FieldKind.Broken
                    ? $"var {given} = fields.Next();"
                    : $"var {given} = fields.Next(); {expressions.TypeOf(field)} {value} = {given} == 2 ? {expressions.Read(field.Type)} : {expressions.Otherwise(field)};"
            );
        }

        var indexed = record
            .Fields.Select((field, i) => (Field: field, Given: "g" + Number(i), Value: "v" + Number(i)))
            .Where(item => item.Field.Type.Kind != FieldKind.Broken)
            .ToList();
        var arguments = string.Join(
            ", ",
            record
                .Fields.Select((field, i) => (field, i))
                .Where(item => item.field.IsParameter)
                .Select(item => item.field.Type.Kind == FieldKind.Broken ? "default" : "v" + Number(item.i))
        );
        var required = string.Join(
            ", ",
            record
                .Fields.Select((field, i) => (field, i))
                .Where(item => item.field is { IsRequiredMember: true, IsParameter: false })
                .Select(item =>
                    $"@{item.field.Property} = {(item.field.Type.Kind == FieldKind.Broken ? "default" : "v" + Number(item.i))}"
                )
        );
        _ = writer.Line($"var value = new {type}({arguments}){(required.Length == 0 ? "" : $" {{ {required} }}")};");
        foreach (
            var (field, given, value) in indexed.Where(item =>
                item.Field is { IsParameter: false, IsRequiredMember: false }
            )
        )
        {
            var setting =
                record.Form.HasFlag(RecordForm.Plain) && !record.Form.HasFlag(RecordForm.Struct)
                    ? $"value.@{field.Property} = {value};"
                    : $"value = value with {{ @{field.Property} = {value} }};";
            _ = writer.Line(expressions.EmptyOf(field, "") is not null ? setting : $"if ({given} != 0) {setting}");
        }

        _ = writer.Line("return value;").Close();
    }
}
