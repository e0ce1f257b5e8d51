using System.Text.Json;
using System.Text.Json.Nodes;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Schema;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Showing;

namespace CorpusSdk.Tool.Exporting;

/// <summary>What every format writes of the user's own properties and of the entries of collections.</summary>
internal static class EntryExport
{
    /// <summary>The name of the properties in all formats.</summary>
    public const string PropertiesName = "properties";

    /// <summary>The values of the user's own properties of a built-in record; null if there are none.</summary>
    public static JsonObject? PropertiesOf(this CorpusView corpus, RecordRole role, BoundFields fields) =>
        OwnProperties.Of(corpus.Schema, corpus.Schema.Of(role), fields);

    /// <summary>The values of an entry of a collection; null if its record has no properties.</summary>
    public static JsonObject? PropertiesOf(this CorpusView corpus, CorpusEntry entry) =>
        OwnProperties.Of(corpus.Schema, entry.Record, entry.Model.Fields);

    /// <summary>The keys of the user's own properties of a built-in record.</summary>
    public static IReadOnlyList<string> KeysOf(this CorpusView corpus, RecordRole role) =>
        [.. corpus.Schema.Of(role)?.Fields.Select(field => field.Key) ?? []];

    /// <summary>Writes the user's own properties of a built-in record, as the program's own JSON has them.</summary>
    public static void WriteOwn(Utf8JsonWriter json, CorpusView corpus, RecordRole role, BoundFields fields) =>
        Write(json, OwnProperties.AsInProgram(corpus.Schema, corpus.Schema.Of(role), fields));

    /// <summary>Writes an entry without the braces around it, as the program's own JSON has it.</summary>
    public static void Write(Utf8JsonWriter json, CorpusView corpus, CorpusEntry entry)
    {
        var (record, location) = (entry.Record, entry.Model.Location);
        json.WriteString("id", entry.Model.Id);
        var properties = OwnProperties.AsInProgram(corpus.Schema, record, entry.Model.Fields);
        if (record.Fields.FirstOrDefault(field => field.Property == SchemaRecord.IdProperty)?.JsonName is { } id)
        {
            // References are texts, so the id has been written as one.
            _ = properties?.Remove(id);
        }

        Write(json, properties);
        if (record.GetsArticle && entry.ArticleId is { } article)
        {
            json.WriteString("article", article);
        }

        if (record.GetsLocation)
        {
            json.WriteString("location", Listings.FormatLocation(location.DisplayPath, location.Start));
        }

        if (record.GetsText && entry.Text is { } text)
        {
            json.WriteString("text", text);
        }
    }

    private static void Write(Utf8JsonWriter json, JsonObject? properties)
    {
        foreach (var (name, value) in properties ?? [])
        {
            json.WritePropertyName(name);
            if (value is null)
            {
                json.WriteNullValue();
            }
            else
            {
                value.WriteTo(json);
            }
        }
    }
}
