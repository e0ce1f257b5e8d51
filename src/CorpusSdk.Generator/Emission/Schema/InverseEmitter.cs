using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Schema;
using CorpusSdk.CSharpHost;
using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>
/// The inverses of references: <c>person.ReferencedBy.ArticlesByAuthor</c>, or a property with the user's own name.
/// </summary>
internal static class InverseEmitter
{
    private const string ListType = "global::System.Collections.Generic.IReadOnlyList";
    private const string IndexType = "global::CorpusSdk.Generated.ReverseReferences";

    public static bool IsNeeded(CorpusSchema schema) => InversesOf(schema).Any();

    public static string Emit(CorpusSchema schema, CorpusOptions options) =>
        GeneratedFile.Write(
            options with
            {
                Namespace = "",
            },
            writer =>
            {
                var expressions = new FieldExpressions(schema, options);
                foreach (var target in InversesOf(schema).GroupBy(inverse => inverse.Target, StringComparer.Ordinal))
                {
                    var type = expressions.TypeOf(target.Key);
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
        var unnamed = inverses.Where(inverse => inverse.IsInReferencedBy).ToList();
        _ = writer.Open($"partial record {name}");
        if (unnamed.Count > 0)
        {
            var access = unnamed.Any(inverse => inverse.IsPublic) ? "public" : "internal";
            _ = writer
                .Line("/// <summary>Who refers to it.</summary>")
                .Line($"{access} References_ ReferencedBy => new References_(this);")
                .Line($"/// <summary>Who refers to a {CSharpText.Doc(Nouns.FromTypeName(name))}.</summary>")
                .Open($"{access} readonly struct References_")
                .Line($"private readonly {type} _target;")
                .Line($"internal References_({type} target) => _target = target;");
            foreach (var inverse in unnamed)
            {
                WriteProperty(writer, inverse, "_target", expressions, schema);
            }

            _ = writer.Close();
        }

        foreach (var inverse in inverses.Where(inverse => !inverse.IsInReferencedBy))
        {
            WriteProperty(writer, inverse, "this", expressions, schema);
        }

        // A nested class is initialized on first use, and its members hide none of the user's.
        var obsolete = string.Concat(inverses.Select(inverse => RecordParts.Obsolete(inverse.Source)).Distinct());
        _ = writer.Open(obsolete + "private static class Inverses_");
        foreach (var inverse in inverses)
        {
            var source = expressions.TypeOf(inverse.Source.Type);
            var set = expressions.SetOf(
                inverse.Source.Role is RecordRole.Collection ? inverse.Source.Type : inverse.Source.Name
            );
            var fieldType = inverse.Field.Type;
            var targets = fieldType.Kind.ReferencesExpression(fieldType, "source.@" + inverse.Field.Property, type, 0);
            _ = writer.Line(
                $"internal static readonly {IndexType}<{source}, {type}> {inverse.Name} = "
                    + $"new(static () => {set}, static source => {targets});"
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
    )
    {
        var access = inverse.IsPublic ? "public" : "internal";
        var source = expressions.TypeOf(inverse.Source.Type);
        _ = writer
            .Line($"/// <summary>Those whose <c>{inverse.Field.Property}</c> it is, in list order.</summary>")
            .Line($"{access} {ListType}<{source}> {inverse.Name} => Inverses_.{inverse.Name}.To({target});");
    }

    private static IEnumerable<InverseReference> InversesOf(CorpusSchema schema) => InverseReference.Generated(schema);
}
