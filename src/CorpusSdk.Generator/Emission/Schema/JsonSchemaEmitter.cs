using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>
/// Hands the schemas that editors read to the build, in the only way out that a generator has: as metadata of the
/// assembly. The task <c>WriteJsonSchemas</c> takes them from there.
/// </summary>
internal static class JsonSchemaEmitter
{
    /// <summary>What the names of the attributes begin with. The task knows it too.</summary>
    private const string Key = "CorpusSdk.JsonSchema/";

    public static string Emit(CorpusSchema schema, KnownIds ids, EquatableArray<FieldDocumentation> notes)
    {
        var writer = new SourceWriter();
        _ = writer.Line(GeneratedFile.Header);
        foreach (var (name, text) in JsonSchemas.Of(schema, ids, [.. notes]))
        {
            _ = writer.Line(
                $"[assembly: global::System.Reflection.AssemblyMetadata({CSharpText.Literal(Key + name)}, {CSharpText.Literal(text)})]"
            );
        }

        return writer.ToString();
    }
}
