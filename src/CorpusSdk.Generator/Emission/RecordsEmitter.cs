using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Emission.Schema;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Schema;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// The record types, and search: the same for every corpus but for the namespace and the user's own properties.
/// </summary>
internal static class RecordsEmitter
{
    public static readonly IReadOnlyList<string> Templates = ["Article", "Delegation", "Person", "Quote", "Search"];

    private const string Constructor = "$Constructor$";

    private const string Fields = "$Fields$";

    public static string Emit(string template, CorpusSchema schema, CorpusOptions options) =>
        GeneratedFile.Write(
            options,
            writer =>
            {
                var expressions = new FieldExpressions(schema, options);
                foreach (
                    var line in Read(template)
                        .TrimEnd()
                        .Replace("$GeneratedCode$", GeneratedFile.GeneratedCode)
                        .Split('\n')
                )
                {
                    var record = line.Contains('$') && BuiltIn.RoleOf(template) is { } role ? schema.Of(role) : null;
                    if (line.Trim() == Constructor)
                    {
                        // Only where properties are required: the attribute tells the compiler not to look.
                        _ = record is null
                            ? writer
                            : writer.Line(line.Replace(Constructor, RecordParts.SetsRequiredMembers));
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

    private static string Read(string template)
    {
        using var stream = typeof(RecordsEmitter).Assembly.GetManifestResourceStream(template + ".cs.txt");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
