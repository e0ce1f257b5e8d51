using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Schema;
using CorpusSdk.CSharpHost;
using CorpusSdk.CSharpSchema;
using CorpusSdk.Generator.Emission.Schema;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Templates;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// Writes the record types and search. They only depend on the namespace and the user's own properties.
/// </summary>
internal static class RecordsEmitter
{
    /// <summary>The files that depend on the schema alone, with their names.</summary>
    public static IEnumerable<(string File, Func<CorpusOptions, string> Emit)> FilesOf(CorpusSchema schema)
    {
        foreach (var template in (string[])[.. RecordTemplate.Records, RecordTemplate.Search])
        {
            yield return (
                template,
                options =>
                    !options.IsDeclared(template)
                        ? CoverageExclusion.OfMembers(Emit(template, RecordTemplate.All(template), schema, options))
                    : template == RecordTemplate.Search ? ""
                    : CoverageExclusion.OfMembers(Emit(template, RecordTemplate.Rest(template), schema, options))
            );
        }

        foreach (var record in schema.Collections.Where(record => !record.IsInvalid))
        {
            yield return (
                Names.File("Record", record),
                options => CoverageExclusion.OfMembers(CollectionRecordEmitter.Emit(record, schema, options))
            );
        }

        if (schema.Records.Any(record => record.Role == RecordRole.Value))
        {
            yield return ("Values", options => ValuesEmitter.Emit(schema, options));
        }

        if (InverseEmitter.IsNeeded(schema))
        {
            yield return ("References", options => CoverageExclusion.OfMembers(InverseEmitter.Emit(schema, options)));
        }
    }

    private const string Constructor = "$Constructor$";

    private const string Fields = "$Fields$";

    private const string Json = "$Json$";

    private static string Emit(
        string template,
        IEnumerable<string> lines,
        CorpusSchema schema,
        CorpusOptions options
    ) =>
        GeneratedFile.Write(
            options,
            writer =>
            {
                var expressions = new FieldExpressions(schema, options);
                foreach (var unfilled in lines)
                {
                    var line = RecordTemplate.Fill(unfilled, expressions.Root);
                    var record =
                        line.Contains('$') && BuiltInRecords.RoleOf(template) is { } role ? schema.Of(role) : null;
                    if (line.Trim() == Constructor)
                    {
                        // Only if the user has a part: the attribute stops the compiler from checking `required`.
                        _ = schema.Type(template) is null
                            ? writer
                            : writer.Line(line.Replace(Constructor, RecordParts.AttributesOfConstructor(record)));
                    }
                    else if (line.Trim() == Json)
                    {
                        var members = new SourceWriter();
                        JsonParts.WriteBuiltIn(members, template, record, expressions);
                        foreach (var member in members.ToString().TrimEnd().Split('\n'))
                        {
                            _ = writer.Line(line.Replace(Json, member));
                        }
                    }
                    else if (line.Trim().StartsWith(Fields, StringComparison.Ordinal))
                    {
                        _ = record is null
                            ? writer
                            : writer.Line(
                                RecordParts.Assignments(
                                    expressions,
                                    record,
                                    line.Trim().Substring(Fields.Length).Trim()
                                )
                            );
                    }
                    else
                    {
                        _ = writer.Line(line);
                    }
                }
            }
        );
}
