using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusSdk.Benchmarks.Reference;

/// <summary>
/// The reference corpus as one JSON file, without mentions, which CorpusSdk finds in addition to the annotations.
/// </summary>
internal static class CorpusJson
{
    public static void Write(ReferenceCorpus corpus, string path)
    {
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartArray("people");
        foreach (var person in corpus.People)
        {
            json.WriteStartObject();
            json.WriteString("id", person.Id);
            json.WriteString("name", person.Name);
            json.WriteStartArray("aliases");
            foreach (var alias in person.Aliases)
            {
                json.WriteStringValue(alias);
            }

            json.WriteEndArray();
            json.WriteString("country", person.Country);
            json.WriteString("role", person.Role);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("articles");
        foreach (var article in corpus.Articles)
        {
            WriteArticle(json, article);
            if (json.BytesPending > 1 << 20)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, ReferenceArticle article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("published", article.Published.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("publisher", article.Publisher);
        json.WriteString("text", article.Text);
        json.WriteStartArray("people");
        foreach (var person in article.People)
        {
            json.WriteStringValue(person.Id);
        }

        json.WriteEndArray();
        json.WriteStartArray("quotes");
        foreach (var quote in article.Quotes)
        {
            json.WriteStartObject();
            json.WriteString("text", quote.Text);
            json.WriteString("speaker", quote.Speaker.Id);
            json.WriteString("kind", quote.IsPartial ? "partial" : "direct");
            json.WriteString("cue", quote.Cue);
            json.WriteNumber("start", article.Text.IndexOf(quote.Text, StringComparison.Ordinal));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (article.Delegation is { } delegation)
        {
            json.WriteStartObject("delegation");
            json.WriteString("id", delegation.Id);
            json.WriteString("party", delegation.Party);
            json.WriteString("event", delegation.Event);
            json.WriteString("head", delegation.Head.Id);
            json.WriteNumber("count", delegation.Members.Count);
            json.WriteStartArray("members");
            foreach (var member in delegation.Members)
            {
                json.WriteStartObject();
                json.WriteString("person", member.Id);
                json.WriteString("role", member.Role);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
