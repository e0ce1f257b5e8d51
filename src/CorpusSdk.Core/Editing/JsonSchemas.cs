using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Editing;

/// <summary>The JSON Schemas (draft-07) of a corpus's files: editors complete and check the data by them.</summary>
public static class JsonSchemas
{
    /// <summary>For each kind of file what it is called, and the text of the schema.</summary>
    /// <param name="notes">What is known of the program's properties besides.</param>
    public static IReadOnlyList<(string Name, string Text)> Of(
        CorpusSchema schema,
        KnownIds ids,
        IReadOnlyCollection<FieldNote> notes
    )
    {
        var files = new List<(string Name, string Text)>
        {
            Write("article", "The annotations of an article", forms => JsonForms.OrNull(ArticleReader.Describe(forms))),
            Write("people", "The people of a corpus", forms => JsonForms.OrNull(PeopleReader.Describe(forms))),
        };
        foreach (var record in schema.Collections.Where(record => !record.IsBroken))
        {
            files.Add(
                Write(
                    NameOf(record.Collection!.SetName),
                    $"{Nouns.WithArticle(Nouns.Of(record.Name))}, or a list of them",
                    forms => EntryOrList(forms, record)
                )
            );
        }

        return files;

        (string, string) Write(string name, string title, Func<JsonForms, JsonObject> describe)
        {
            var forms = new JsonForms(schema, ids, notes);
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
    private static JsonObject EntryOrList(JsonForms forms, SchemaRecord record)
    {
        var (entry, mayBeEmpty) = forms.Entry(record);
        return new()
        {
            {
                "if",
                new JsonObject { { "type", "array" } }
            },
            { "then", JsonForms.ListOf(mayBeEmpty ? JsonForms.OrNull(entry) : entry) },
            { "else", JsonForms.OrNull(entry) },
        };
    }
}
