using System.Text.Json;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Models;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Showing;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Exporting;

/// <summary>
/// Exports a corpus as one JSON document, or its quotes as one JSON object per line. Ranges are half-open, in UTF-16
/// code units of the article's text.
/// </summary>
internal static class JsonExport
{
    public static byte[] WriteCorpus(CorpusView corpus) =>
        [
            .. JsonText.Write(json =>
            {
                json.WriteStartObject();
                WriteList(json, "articles", corpus.Articles, (list, article) => WriteArticle(list, corpus, article));
                WriteList(json, "people", corpus.People, (list, person) => WritePerson(list, corpus, person));
                WriteCollections(json, corpus);
                json.WriteEndObject();
            }),
            (byte)'\n',
        ];

    public static byte[] WriteQuoteLines(CorpusView corpus) =>
        [
            .. corpus.Quotes.SelectMany(quote => Line(json => WriteQuoteLine(json, corpus, quote))),
            .. corpus.Entries.SelectMany(entry =>
                Line(json =>
                {
                    json.WriteStartObject();
                    json.WriteString("collection", entry.SetName);
                    EntryExport.Write(json, corpus, entry);
                    json.WriteEndObject();
                })
            ),
        ];

    private static IEnumerable<byte> Line(Action<Utf8JsonWriter> write) =>
        JsonText.Write(write, indented: false).Append((byte)'\n');

    private static void WriteQuoteLine(Utf8JsonWriter json, CorpusView corpus, CorpusQuote quote)
    {
        var article = quote.Article.Model;
        json.WriteStartObject();
        WriteQuoteProperties(json, corpus, quote);
        json.WriteStartObject("article");
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title);
        Write(json, "published", article.Published?.ToString());
        Write(json, "publisher", article.Publisher);
        Write(json, "url", article.Url);
        EntryExport.Write(json, corpus.PropertiesOf(RecordRole.Article, article.Fields));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The sets of the program's collections, by their names.</summary>
    private static void WriteCollections(Utf8JsonWriter json, CorpusView corpus)
    {
        json.WriteStartObject("collections");
        foreach (var set in corpus.Entries.GroupBy(entry => entry.SetName, StringComparer.Ordinal))
        {
            WriteList(
                json,
                set.Key,
                set,
                (list, entry) =>
                {
                    list.WriteStartObject();
                    EntryExport.Write(list, corpus, entry);
                    list.WriteEndObject();
                }
            );
        }

        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, CorpusView corpus, CorpusArticle article)
    {
        var model = article.Model;
        json.WriteStartObject();
        json.WriteString("id", model.Id);
        json.WriteString("file", model.DisplayPath);
        json.WriteString("title", model.Title);
        WriteList(json, "decks", model.Decks, (list, deck) => list.WriteStringValue(deck));
        Write(json, "published", model.Published?.ToString());
        Write(json, "publisher", model.Publisher);
        Write(json, "url", model.Url);
        json.WriteString("language", model.Language);
        Write(json, "dateline", model.Dateline);
        WriteList(json, "captions", model.Captions, (list, caption) => list.WriteStringValue(caption));
        json.WriteString("text", article.Text.Text);
        WriteList(
            json,
            "paragraphs",
            model.Paragraphs,
            (list, paragraph) =>
            {
                list.WriteStartObject();
                WriteRange(list, paragraph);
                list.WriteEndObject();
            }
        );
        WriteList(
            json,
            "quotes",
            model.Quotes,
            (list, quote) =>
            {
                list.WriteStartObject();
                WriteQuoteProperties(list, corpus, new(article, quote));
                list.WriteEndObject();
            }
        );
        WriteList(
            json,
            "mentions",
            model.Mentions,
            (list, mention) =>
            {
                list.WriteStartObject();
                list.WriteString("person", mention.Person);
                WriteRange(list, mention.Range);
                list.WriteEndObject();
            }
        );
        WriteList(json, "delegations", model.Delegations, (list, item) => WriteDelegation(list, corpus, item));
        EntryExport.Write(json, corpus.PropertiesOf(RecordRole.Article, model.Fields));
        json.WriteEndObject();
    }

    private static void WriteQuoteProperties(Utf8JsonWriter json, CorpusView corpus, CorpusQuote quote)
    {
        var model = quote.Model;
        json.WriteString("id", quote.Id);
        json.WriteString("text", quote.Text);
        json.WriteString("kind", Listings.KindOf(model));
        if (model.Speaker is not null)
        {
            json.WriteStartObject("speaker");
            json.WriteString("id", model.Speaker);
            json.WriteString("name", model.SpeakerName);
            json.WriteEndObject();
        }

        WriteList(
            json,
            "speakers",
            model.Speakers,
            (list, speaker) =>
            {
                list.WriteStartObject();
                list.WriteString("id", speaker.Person);
                list.WriteString("name", speaker.PersonName);
                list.WriteEndObject();
            }
        );
        Write(json, "source", model.Source);
        Write(json, "cue", model.Cue);
        Write(json, "via", model.Via);
        json.WriteStartObject("attribution");
        json.WriteString("kind", Listings.AttributionOf(model));
        if (model.Attribution.Range is { } attribution)
        {
            json.WriteString("text", quote.AttributionText);
            json.WriteStartObject("span");
            WriteRange(json, attribution);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRange(json, model.Range);
        json.WriteString("location", Listings.FormatLocation(quote.Article.Model.DisplayPath, model.Position));
        EntryExport.Write(json, corpus.PropertiesOf(RecordRole.Quote, model.Fields));
    }

    private static void WriteDelegation(Utf8JsonWriter json, CorpusView corpus, DelegationModel delegation)
    {
        json.WriteStartObject();
        json.WriteString("id", delegation.Id);
        Write(json, "party", delegation.Party);
        Write(json, "event", delegation.Event);
        Write(json, "head", delegation.Head);
        if (delegation.StatedCount is { } count)
        {
            json.WriteNumber("count", count);
        }

        WriteList(
            json,
            "members",
            delegation.Members,
            (list, member) =>
            {
                list.WriteStartObject();
                list.WriteString("person", member.Person);
                Write(list, "role", member.Role);
                list.WriteEndObject();
            }
        );
        EntryExport.Write(json, corpus.PropertiesOf(RecordRole.Delegation, delegation.Fields));
        json.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter json, CorpusView corpus, PersonEntry entry)
    {
        var person = entry.Person;
        json.WriteStartObject();
        json.WriteString("id", person.Id);
        json.WriteString("name", person.FullName);
        WriteList(json, "aliases", person.Aliases, (list, alias) => list.WriteStringValue(alias));
        Write(json, "country", person.Country);
        WriteList(
            json,
            "roles",
            person.Roles,
            (list, role) =>
            {
                list.WriteStartObject();
                list.WriteString("title", role.Title);
                Write(list, "from", role.From?.ToString());
                Write(list, "to", role.To?.ToString());
                list.WriteEndObject();
            }
        );
        WriteList(json, "articles", entry.Articles, (list, article) => list.WriteStringValue(article));
        EntryExport.Write(json, corpus.PropertiesOf(RecordRole.Person, person.Fields));
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, TextRange range)
    {
        json.WriteNumber("start", range.Start);
        json.WriteNumber("end", range.End);
    }

    private static void WriteList<T>(
        Utf8JsonWriter json,
        string name,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
