using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Schema;
using CorpusSdk.CSharpHost;
using CorpusSdk.Generator.Pipeline;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>
/// Reads the user's records that have no id. They are created with their constructor; all other properties that the
/// data contain are set on a copy, so that those that the data leave out keep the values of their initializers.
/// </summary>
internal static class ValuesEmitter
{
    private const string Reader = "global::CorpusSdk.Generated.FieldReader";

    public static string Emit(CorpusSchema schema, CorpusOptions options) =>
        GeneratedFile.Write(
            options,
            writer =>
            {
                var expressions = new FieldExpressions(schema, options);
                _ = writer
                    .Line("#nullable disable")
                    .Line($"[{GeneratedFile.TypeAttributes}]")
                    .Open("internal static class CorpusValues_");
                foreach (var record in schema.Records.Where(record => record.Role == RecordRole.Value))
                {
                    WriteReader(writer, record, expressions);
                    WriteJsonWriter(writer, record, expressions);
                }

                _ = writer.Close();
            }
        );

    private static void WriteReader(SourceWriter writer, SchemaRecord record, FieldExpressions expressions)
    {
        var type = "global::" + record.Type;
        var variables = record.Fields.Select((field, i) => new FieldVariables(field, i)).ToList();
        var method = $"internal static {type} {expressions.ValueReaderOf(record.Type)}({Reader} fields)";
        _ = writer.Open(RecordParts.Obsolete(record) + method);
        foreach (var variable in variables)
        {
            WriteVariables(writer, variable, expressions);
        }

        var arguments = string.Join(
            ", ",
            variables.Where(variable => variable.Field.IsParameter).Select(variable => variable.ValueOrDefault)
        );
        var required = string.Join(
            ", ",
            variables
                .Where(variable => variable.Field is { IsRequiredMember: true, IsParameter: false })
                .Select(variable => $"@{variable.Field.Property} = {variable.ValueOrDefault}")
        );
        var initializer = required.Length == 0 ? "" : $" {{ {required} }}";
        _ = writer.Line($"var value = new {type}({arguments}){initializer};");
        foreach (
            var variable in variables.Where(variable =>
                variable.Field is { Type.IsSupported: true, IsParameter: false, IsRequiredMember: false }
            )
        )
        {
            WriteSetting(writer, record, variable, expressions);
        }

        _ = writer.Line("return value;").Close();
    }

    private static void WriteJsonWriter(SourceWriter writer, SchemaRecord record, FieldExpressions expressions)
    {
        _ = writer.Open(
            RecordParts.Obsolete(record)
                + $"internal static void {expressions.ValueWriterOf(record.Type)}("
                + $"global::CorpusSdk.Json.CorpusJsonWriter json, global::{record.Type} value)"
        );
        JsonParts.WriteFields(writer, record, "value", (field, variable) => expressions.Write(field.Type, variable));
        _ = writer.Close();
    }

    private static void WriteVariables(SourceWriter writer, FieldVariables variable, FieldExpressions expressions)
    {
        var (field, state) = (variable.Field, variable.State);
        var value = field.Type.IsSupported
            ? $" {expressions.TypeOf(field)} {variable.Value} = "
                + $"{state} == 2 ? {expressions.Read(field.Type)} : {expressions.MissingArgument(field)};"
            : "";
        _ = writer.Line($"var {state} = fields.ReadState();{value}");
    }

    private static void WriteSetting(
        SourceWriter writer,
        SchemaRecord record,
        FieldVariables variable,
        FieldExpressions expressions
    )
    {
        var (property, value) = (variable.Field.Property, variable.Value);
        var isPlainClass = record.Traits.HasFlag(RecordTraits.NotRecord) && !record.Traits.HasFlag(RecordTraits.Struct);
        var setting = isPlainClass
            ? $"value.@{property} = {value};"
            : $"value = value with {{ @{property} = {value} }};";
        var isAlwaysSet = expressions.EmptyCollectionFor(variable.Field, null) is not null;
        _ = writer.Line(isAlwaysSet ? setting : $"if ({variable.State} != 0) {setting}");
    }

    /// <summary>The local variables of a field in the generated reader.</summary>
    private sealed record FieldVariables(SchemaField Field, int Index)
    {
        /// <summary>The variable for what <c>FieldReader.ReadState</c> returns.</summary>
        public string State => "g" + Number(Index);

        /// <summary>The variable for the value. A field of an unsupported type has none.</summary>
        public string Value => "v" + Number(Index);

        public string ValueOrDefault => Field.Type.IsSupported ? Value : "default";
    }
}
