using System.Text.Json;
using System.Text.Json.Nodes;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Schema;
using CorpusSdk.Tool.Loading;

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

    public static void Write(Utf8JsonWriter json, JsonObject? properties)
    {
        if (properties is not null)
        {
            json.WritePropertyName(PropertiesName);
            properties.WriteTo(json);
        }
    }

    /// <summary>Writes an entry without the braces around it.</summary>
    public static void Write(Utf8JsonWriter json, CorpusView corpus, CorpusEntry entry)
    {
        json.WriteString("id", entry.Model.Id);
        json.WriteString("file", entry.Model.Location.DisplayPath);
        if (entry.ArticleId is { } article)
        {
            json.WriteString("article", article);
        }

        if (entry.Text is { } text)
        {
            json.WriteString("text", text);
        }

        Write(json, corpus.PropertiesOf(entry));
    }
}
