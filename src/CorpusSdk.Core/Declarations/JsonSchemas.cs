using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Declarations;

/// <summary>The JSON Schemas (draft-07) of a corpus's files: editors complete and check the data by them.</summary>
public static class JsonSchemas
{
    /// <summary>For each kind of file what it is called, and the text of the schema.</summary>
    /// <param name="notes">What is known of the program's properties besides.</param>
    public static IReadOnlyList<(string Name, string Text)> Of(
        CorpusSchema schema,
        KnownIds ids,
        IReadOnlyCollection<FieldDocumentation> notes
    )
    {
        var files = new List<(string Name, string Text)>
        {
            Write(
                "article",
                "The annotations of an article",
                forms => JsonSchemaBuilder.OrNull(ArticleReader.Describe(forms))
            ),
            Write("people", "The people of a corpus", forms => JsonSchemaBuilder.OrNull(PeopleReader.Describe(forms))),
        };
        foreach (var record in schema.Collections.Where(record => !record.IsBroken))
        {
            files.Add(
                Write(
                    NameOf(record.Collection!.SetName),
                    $"{Nouns.WithIndefiniteArticle(Nouns.FromTypeName(record.Name))}, or a list of them",
                    forms => EntryOrList(forms, record)
                )
            );
        }

        return files;

        (string, string) Write(string name, string title, Func<JsonSchemaBuilder, JsonObject> describe)
        {
            var forms = new JsonSchemaBuilder(schema, ids, notes);
            var described = describe(forms);
            return (
                name,
                new JsonObject
                {
                    { "$schema", "http://json-schema.org/draft-07/schema#" },
                    { "$comment", "Written by CorpusSdk whenever the program is built: change that, not this." },
                    { "title", char.ToUpperInvariant(title[0]) + title.Substring(1) },
                    described,
                    { "definitions", forms.Definitions },
                }.ToString()
            );
        }

        string NameOf(string set)
        {
            var name = char.ToLowerInvariant(set[0]) + set.Substring(1);
            while (files.Any(file => string.Equals(file.Name, name, StringComparison.OrdinalIgnoreCase)))
            {
                name += "-collection";
            }

            return name;
        }
    }

    /// <summary>A file is an entry, or a list of them. What is missing is told of the one that it is.</summary>
    private static JsonObject EntryOrList(JsonSchemaBuilder forms, SchemaRecord record)
    {
        var (entry, mayBeEmpty) = Entry(forms, record);
        return new()
        {
            {
                "if",
                new JsonObject { { "type", "array" } }
            },
            { "then", JsonSchemaBuilder.ListOf(mayBeEmpty ? JsonSchemaBuilder.OrNull(entry) : entry) },
            { "else", JsonSchemaBuilder.OrNull(entry) },
        };
    }

    /// <summary>An entry of a collection, and whether one without any key is valid.</summary>
    private static (JsonObject Schema, bool MayBeEmpty) Entry(JsonSchemaBuilder builder, SchemaRecord record)
    {
        // An entry without an id gets one from the path of its file.
        var properties = builder
            .Properties(record)
            .Select(property => property.Key == record.IdKey ? property with { IsRequired = false } : property)
            .ToList();
        if (properties.All(property => property.Key != record.IdKey))
        {
            const string Description = "What others refer to it by. Default: derived from the path of the file.";
            properties.Insert(0, new(record.IdKey, JsonSchemaBuilder.Text(CorpusId.MaxLength), Description, false));
        }

        // The front matter of a text that is an article as well has the keys of both.
        if (record.Collection!.AsArticles)
        {
            properties.AddRange(
                ArticleReader
                    .Properties(builder)
                    .Where(of => properties.All(property => property.Key != of.Key))
                    .ToList()
            );
        }

        return (
            builder.Define(record.Type, () => JsonSchemaBuilder.Mapping(properties, record.Collection.AllowsOtherKeys)),
            !properties.Any(property => property.IsRequired)
        );
    }
}
