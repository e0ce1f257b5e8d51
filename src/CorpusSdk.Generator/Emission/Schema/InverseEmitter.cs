using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>
/// The ways back of references: <c>person.ReferencedBy.ArticlesByAuthor</c>, or by the name that the user gives.
/// </summary>
internal static class InverseEmitter
{
    private const string Lists = "global::System.Collections.Generic.IReadOnlyList";

    public static bool IsNeeded(CorpusSchema schema) => Of(schema).Any();

    public static string Emit(CorpusSchema schema, CorpusOptions options) =>
        GeneratedFile.Write(
            options with
            {
                Namespace = "",
            },
            writer =>
            {
                var expressions = new FieldExpressions(schema, options);
                foreach (var target in Of(schema).GroupBy(inverse => inverse.Target, StringComparer.Ordinal))
                {
                    var type = TypeOf(target.Key, expressions, schema);
                    var name = target.Key.Substring(target.Key.LastIndexOf('.') + 1);
                    var space = type.Substring("global::".Length, type.Length - "global::".Length - name.Length)
                        .TrimEnd('.');
                    if (space.Length > 0)
                    {
                        _ = writer.Open("namespace " + space);
                    }

                    WriteTarget(writer, [.. target], type, name, expressions, schema);
                    _ = space.Length > 0 ? writer.Close() : writer;
                }
            }
        );

    private static void WriteTarget(
        SourceWriter writer,
        IReadOnlyList<InverseReference> inverses,
        string type,
        string name,
        FieldExpressions expressions,
        CorpusSchema schema
    )
    {
        var unnamed = inverses.Where(inverse => inverse.Field.Inverse is null).ToList();
        _ = writer.Open($"partial record {name}");
        if (unnamed.Count > 0)
        {
            var access = unnamed.Any(inverse => inverse.IsPublic) ? "public" : "internal";
            _ = writer
                .Line("/// <summary>Who refers to it.</summary>")
                .Line($"{access} References_ ReferencedBy => new References_(this);")
                .Line($"/// <summary>Who refers to a {CSharpText.Doc(Nouns.Of(name))}.</summary>")
                .Open($"{access} readonly struct References_")
                .Line($"private readonly {type} _target;")
                .Line($"internal References_({type} target) => _target = target;");
            foreach (var inverse in unnamed)
            {
                WriteProperty(writer, inverse, "_target", expressions, schema);
            }

            _ = writer.Close();
        }

        foreach (var inverse in inverses.Where(inverse => inverse.Field.Inverse is not null))
        {
            WriteProperty(writer, inverse, "this", expressions, schema);
        }

        // Nested, so that nothing is made before it is asked for, and no name is taken from the user.
        _ = writer.Open("private static class Inverses_");
        foreach (var inverse in inverses)
        {
            var source = TypeOf(inverse.Source.Type, expressions, schema, inverse.Source);
            _ = writer.Line(
                $"internal static readonly global::CorpusSdk.Generated.ReverseReferences<{source}, {type}> {inverse.Name} = new("
                    + $"static () => {expressions.SetOf(inverse.Source.Role is RecordRole.Collection ? inverse.Source.Type : inverse.Source.Name)}, static source => {Targets(inverse.Field.Type, "source.@" + inverse.Field.Property, type)});"
            );
        }

        _ = writer.Close().Close();
    }

    private static void WriteProperty(
        SourceWriter writer,
        InverseReference inverse,
        string target,
        FieldExpressions expressions,
        CorpusSchema schema
    ) =>
        _ = writer
            .Line($"/// <summary>Those whose <c>{inverse.Field.Property}</c> it is, in list order.</summary>")
            .Line(
                $"{(inverse.IsPublic ? "public" : "internal")} {Lists}<{TypeOf(inverse.Source.Type, expressions, schema, inverse.Source)}> {inverse.Name} => Inverses_.{inverse.Name}.To({target});"
            );

    /// <summary>What a source refers to, as a sequence: a list may be a list of lists.</summary>
    private static string Targets(FieldType type, string value, string target, int depth = 0) =>
        type.Kind switch
        {
            FieldKind.Reference => $"new {target}?[] {{ {value} }}",
            FieldKind.Dictionary =>
                $"({value} is null ? global::System.Array.Empty<{target}?>() : global::System.Linq.Enumerable.SelectMany({value}.Values, static item{CSharpText.Number(depth)} => {Targets(type.Item!, "item" + CSharpText.Number(depth), target, depth + 1)}))",
            FieldKind.ImmutableArray =>
                $"({value} is not {{ IsDefault: false }} ? global::System.Array.Empty<{target}?>() : global::System.Linq.Enumerable.SelectMany((global::System.Collections.Generic.IEnumerable<{ItemType(type, target)}>){value}, static item{CSharpText.Number(depth)} => {Targets(type.Item!, "item" + CSharpText.Number(depth), target, depth + 1)}))",
            _ =>
                $"({value} is null ? global::System.Array.Empty<{target}?>() : global::System.Linq.Enumerable.SelectMany({value}, static item{CSharpText.Number(depth)} => {Targets(type.Item!, "item" + CSharpText.Number(depth), target, depth + 1)}))",
        };

    private static string ItemType(FieldType list, string target) =>
        list.Item!.Kind == FieldKind.Reference ? target : list.Item.CSharp;

    private static IEnumerable<InverseReference> Of(CorpusSchema schema) =>
        InverseReference.Of(schema).Where(inverse => !inverse.IsTaken);

    private static string TypeOf(
        string record,
        FieldExpressions expressions,
        CorpusSchema schema,
        SchemaRecord? known = null
    ) =>
        (known ?? schema.Records.FirstOrDefault(candidate => candidate.Type == record)) is { } found
            ? "global::" + found.Type
            : expressions.Root + record;
}
