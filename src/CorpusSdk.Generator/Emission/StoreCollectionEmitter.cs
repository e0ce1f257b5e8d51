using CorpusSdk.Core.Storage;
using CorpusSdk.Generator.Emission.Schema;
using CorpusSdk.Generator.Templates;

namespace CorpusSdk.Generator.Emission;

/// <summary>Writes the entity of a collection.</summary>
internal static class StoreCollectionEmitter
{
    private const string JsonConverter =
        "[global::System.Text.Json.Serialization.JsonConverter(typeof(global::CorpusSdk.Json.RecordJsonConverter))]";

    public static void Write(
        StoreTable table,
        StoreOwnMembers own,
        FieldExpressions expressions,
        SourceWriter sets,
        SourceWriter mapping,
        SourceWriter types
    )
    {
        var record = table.Collection!;
        var entity = own.EntityOf(record.Type);
        var variable = table.Name + "_";
        _ = sets.Line($"/// <summary>The entries of <see cref=\"Corpus.{record.Collection!.SetName}\"/>.</summary>")
            .Line(
                $"public global::System.Linq.IQueryable<{entity}> @{record.Collection.SetName} => Set<{entity}>();\n"
            );
        var hasText = table.Columns.Any(column => column is { Name: "text", Field: null });
        var hasArticle = table.Columns.Any(column => column is { Name: "article_id", Field: null });
        _ = mapping.Line(
            $"var {variable} = Map<{entity}>(modelBuilder, \"{table.Name}\", [\"Id\"], (\"Id\", \"id\"), "
                + "(\"Position_\", \"position\"), (\"File_\", \"file\"), (\"Line_\", \"line\"), "
                + "(\"Column_\", \"column\")"
                + (hasText ? ", (\"Text\", \"text\")" : "")
                + (hasArticle ? ", (\"ArticleId_\", \"article_id\")" : "")
                + ");"
        );
        _ = types
            .Line($"/// <summary>An entry of the collection {record.Collection.SetName} in a database.</summary>")
            .Line("/// <remarks>Two are equal if their ids are. The type is partial.</remarks>")
            .Line($"[{RecordTemplate.GeneratedCode}]")
            .Line("[global::System.Diagnostics.DebuggerDisplay(\"{Id,nq}\")]")
            .Line($"[{StoreOwnMembers.Library}StoreOrder(\"Position_\")]")
            .Line(JsonConverter)
            .Open(
                $"public sealed partial class {own.NameOf(record.Type)} : {StoreOwnMembers.Library}StoredRecord, "
                    + $"{JsonParts.Record}, global::System.IEquatable<{entity}>"
            )
            .Line($"internal {own.NameOf(record.Type)}(CorpusContext context) : base(context) {{ }}")
            .Line("/// <summary>The id.</summary>")
            .Line("public string Id { get; private set; } = \"\";")
            .Line("/// <summary>The position in the data files.</summary>")
            .Line("public global::CorpusSdk.SourceLocation Location => new(File_, Line_, Column_);")
            .Line("internal string File_ { get; private set; } = \"\";")
            .Line("internal int Position_ { get; private set; }")
            .Line("internal int Line_ { get; private set; }")
            .Line("internal int Column_ { get; private set; }");
        if (hasText)
        {
            _ = types
                .Line("/// <summary>The text; null where the file is no text.</summary>")
                .Line("public string? Text { get; private set; }");
        }

        if (hasArticle)
        {
            StoreOwnMembers.WriteReference(
                "Article",
                own.EntityOf("Article"),
                "ArticleId_",
                entity,
                variable,
                types,
                mapping
            );
        }

        var nested = new SourceWriter();
        own.Write(table, entity, variable, types, mapping, nested);
        JsonParts.WriteEntry(
            types,
            record,
            attributes: "",
            ("Id", "Text is not null"),
            (field, value) => StoreJsonParts.Write(table, field, value, expressions)
        );
        _ = types
            .Line("/// <summary>Whether both have the same id.</summary>")
            .Line($"public bool Equals({entity}? other) => other is not null && Id == other.Id;")
            .Line("/// <inheritdoc/>")
            .Line($"public override bool Equals(object? obj) => Equals(obj as {entity});")
            .Line("/// <inheritdoc/>")
            .Line("public override int GetHashCode() => Id.GetHashCode();")
            .Line("/// <summary>The id.</summary>")
            .Line("public override string ToString() => Id;")
            .Close()
            .Line(nested.ToString());
    }
}
