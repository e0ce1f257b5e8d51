using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>
/// Writes the JSON Schemas for editors into metadata of the assembly, because a generator cannot write files. The build
/// task <c>WriteJsonSchemas</c> reads them from there.
/// </summary>
internal static class JsonSchemaEmitter
{
    /// <summary>The prefix of the attributes' keys; the task uses the same.</summary>
    private const string KeyPrefix = "CorpusSdk.JsonSchema/";

    private const string Attribute = "global::System.Reflection.AssemblyMetadata";

    public static string Emit(CorpusSchema schema, KnownIds ids, EquatableArray<FieldDocumentation> notes)
    {
        var writer = new SourceWriter();
        _ = writer.Line(GeneratedFile.Header);
        foreach (var (name, text) in JsonSchemas.Of(schema, ids, [.. notes]))
        {
            _ = writer.Line(
                $"[assembly: {Attribute}({CSharpText.Literal(KeyPrefix + name)}, {CSharpText.Literal(text)})]"
            );
        }

        return writer.ToString();
    }
}
