using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Storage;
using CorpusSdk.CSharpHost;
using CorpusSdk.Generator.Emission.Schema;
using CorpusSdk.Generator.Templates;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// Writes the context of Entity Framework Core and its entities, from the tables that <c>dotnet corpus push</c> fills.
/// </summary>
internal static class StoreEmitter
{
    /// <summary>The templates of the context and the built-in entities, in their order.</summary>
    private static readonly string[] s_templates =
    [
        "StoreContext",
        "StoredArticle",
        "StoredPerson",
        "StoredQuote",
        "StoredDelegation",
        "StoredParts",
    ];

    public static string Emit(CorpusSchema schema, CorpusOptions options)
    {
        var layout = StoreLayout.Of(schema);
        var expressions = new FieldExpressions(schema, options);
        var own = new StoreOwnMembers(schema, layout, expressions);
        var (sets, mapping, types) = (new SourceWriter(), new SourceWriter(), new SourceWriter());
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["$OwnArticle$"] = Members("article", "StoredArticle", "article"),
            ["$OwnPerson$"] = Members("person", "StoredPerson", "person"),
            ["$OwnQuote$"] = Members("quote", "StoredQuote", "quote"),
            ["$OwnDelegation$"] = Members("delegation", "StoredDelegation", "delegation"),
        };
        foreach (var table in layout.Tables.Where(table => table is { Role: RecordRole.Collection, Link: null }))
        {
            StoreCollectionEmitter.Write(table, own, expressions, sets, mapping, types);
        }

        parts["$Sets$"] = sets.ToString();
        parts["$Mapping$"] = mapping.ToString();
        parts["$Types$"] = types.ToString();
        return GeneratedFile.Write(
            options,
            writer =>
            {
                foreach (var line in s_templates.SelectMany(template => RecordTemplate.All(template).Append("")))
                {
                    _ = writer.Line(
                        parts.TryGetValue(line.Trim(), out var part)
                            ? part.TrimEnd('\n')
                            : RecordTemplate
                                .Fill(line, expressions.Root)
                                .Replace("$Store$", StoreOwnMembers.Library)
                                .Replace("$EF$", "global::Microsoft.EntityFrameworkCore.")
                                .Replace("$Layout$", layout.Hash)
                                .Replace("$Format$", CSharpText.Number(StoreLayout.Format))
                    );
                }
            }
        );

        string Members(string table, string entity, string variable)
        {
            var members = new SourceWriter();
            var stored = layout.Table(table);
            own.Write(stored, entity, variable, members, mapping, types);
            if (schema.Of(stored.Role) is { } record && record.Fields.Any(record.WritesJsonOf))
            {
                JsonParts.WriteOwn(
                    members,
                    record,
                    attributes: "",
                    (field, value) => StoreJsonParts.Write(stored, field, value, expressions)
                );
            }

            return members.ToString();
        }
    }
}
