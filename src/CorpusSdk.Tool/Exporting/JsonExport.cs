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
/// Exports a corpus as one JSON document, or its quotes as one JSON object per line. Spans are half-open, in UTF-16
/// code units of the article's text. The document has the JSON that the program itself writes (<c>BuiltInJson</c> of
/// the runtime library); in lines, each for itself, speakers have names.
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
        WriteQuote(json, corpus, quote, isLine: true);
        json.WriteStartObject("article");
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title);
        Write(json, "published", article.Published?.ToString());
        Write(json, "publisher", article.Publisher);
        Write(json, "url", article.Url);
        EntryExport.WriteOwn(json, corpus, RecordRole.Article, article.Fields);
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
        var text = article.Text.Text;
        json.WriteStartObject();
        json.WriteString("id", model.Id);
        json.WriteString("title", model.Title);
        WriteStrings(json, "decks", model.Decks);
        Write(json, "published", model.Published?.ToString());
        Write(json, "publisher", model.Publisher);
        Write(json, "url", model.Url);
        json.WriteString("language", model.Language);
        Write(json, "dateline", model.Dateline);
        WriteStrings(json, "captions", model.Captions);
        json.WriteString("location", Listings.FormatLocation(model.DisplayPath, new(model.TextLine - 1, 0)));
        EntryExport.WriteOwn(json, corpus, RecordRole.Article, model.Fields);
        json.WriteString("text", text);
        WriteList(
            json,
            "paragraphs",
            model.Paragraphs.Select((range, index) => (range, index)),
            (list, paragraph) =>
            {
                list.WriteStartObject();
                list.WriteString("article", model.Id);
                list.WriteNumber("index", paragraph.index);
                WriteSpan(list, paragraph.range);
                list.WriteString("text", text.AsSpan(paragraph.range.Start, paragraph.range.Length));
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
                WriteQuote(list, corpus, new(article, quote), isLine: false);
                list.WriteEndObject();
            }
        );
        WriteStrings(json, "people", model.PeopleInOrder());
        WriteList(json, "delegations", model.Delegations, (list, item) => WriteDelegation(list, corpus, model, item));
        WriteList(
            json,
            "mentions",
            model.Mentions,
            (list, mention) =>
            {
                list.WriteStartObject();
                list.WriteString("person", mention.Person);
                list.WriteString("article", model.Id);
                WriteSpan(list, mention.Range);
                list.WriteString("text", text.AsSpan(mention.Range.Start, mention.Range.Length));
                list.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    /// <param name="isLine">Whether the JSON is for itself, so that speakers need their names.</param>
    private static void WriteQuote(Utf8JsonWriter json, CorpusView corpus, CorpusQuote quote, bool isLine)
    {
        var model = quote.Model;
        json.WriteString("id", quote.Id);
        json.WriteString("text", quote.Text);
        json.WriteString("kind", Listings.KindOf(model));
        if (model.Speakers.Count == 1)
        {
            json.WritePropertyName("speaker");
            WriteSpeaker(json, model.Speakers[0], isLine);
        }

        WriteList(json, "speakers", model.Speakers, (list, speaker) => WriteSpeaker(list, speaker, isLine));
        Write(json, "source", model.Source);
        Write(json, "cue", model.Cue);
        Write(json, "via", model.Via);
        json.WriteStartObject("attribution");
        json.WriteString("kind", Listings.AttributionOf(model));
        if (model.Attribution.Range is { } attribution)
        {
            json.WriteString("text", quote.AttributionText);
            WriteSpan(json, attribution);
        }

        json.WriteEndObject();
        if (!isLine)
        {
            json.WriteString("article", quote.Article.Model.Id);
        }

        json.WriteNumber("paragraph", model.Paragraph);
        WriteSpan(json, model.Range);
        json.WriteString("location", Listings.FormatLocation(quote.Article.Model.DisplayPath, model.Position));
        EntryExport.WriteOwn(json, corpus, RecordRole.Quote, model.Fields);
    }

    private static void WriteSpeaker(Utf8JsonWriter json, NamedPersonModel speaker, bool isLine)
    {
        if (!isLine)
        {
            json.WriteStringValue(speaker.Person);
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", speaker.Person);
        json.WriteString("name", speaker.PersonName);
        json.WriteEndObject();
    }

    private static void WriteDelegation(
        Utf8JsonWriter json,
        CorpusView corpus,
        ArticleModel article,
        DelegationModel delegation
    )
    {
        json.WriteStartObject();
        json.WriteString("id", delegation.Id);
        Write(json, "party", delegation.Party);
        Write(json, "event", delegation.Event);
        Write(json, "head", delegation.Heads.Count == 1 ? delegation.Heads[0].Person : null);
        WriteStrings(json, "heads", delegation.Heads.Select(head => head.Person));
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
        json.WriteNumber("unnamedCount", delegation.UnnamedCount);
        if (delegation.StatedCount is { } count)
        {
            json.WriteNumber("statedCount", count);
        }

        json.WriteString("article", article.Id);
        json.WriteString("location", Listings.FormatLocation(delegation.DisplayPath, delegation.Position));
        EntryExport.WriteOwn(json, corpus, RecordRole.Delegation, delegation.Fields);
        json.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter json, CorpusView corpus, PersonEntry entry)
    {
        var person = entry.Person;
        json.WriteStartObject();
        json.WriteString("id", person.Id);
        json.WriteString("name", person.FullName);
        WriteStrings(json, "aliases", person.Aliases);
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
        json.WriteString("location", Listings.FormatLocation(person.DisplayPath, person.Position));
        EntryExport.WriteOwn(json, corpus, RecordRole.Person, person.Fields);
        WriteStrings(json, "articles", entry.Articles);
        WriteStrings(json, "quotes", corpus.QuotesOf(person.Id).Select(quote => quote.Id));
        WriteStrings(json, "delegations", corpus.DelegationsOf(person.Id).Select(delegation => delegation.Id));
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextRange range)
    {
        json.WriteStartObject("span");
        json.WriteNumber("start", range.Start);
        json.WriteNumber("end", range.End);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> texts) =>
        WriteList(json, name, texts, (list, text) => list.WriteStringValue(text));

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
