using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Exporting;

/// <summary>
/// Exports a corpus in the schema.org vocabulary as <c>NewsArticle</c>, <c>Quotation</c> and <c>Person</c>; a
/// delegation is an <c>Organization</c> with its members.
/// </summary>
internal static class JsonLdExport
{
    public static byte[] Write(CorpusView corpus)
    {
        JsonArray graph = [];
        foreach (var article in corpus.Articles)
        {
            graph.Add(Own(Article(article), corpus.PropertiesOf(RecordRole.Article, article.Model.Fields)));
            foreach (var quote in article.Model.Quotes)
            {
                graph.Add(Own(Quotation(new(article, quote)), corpus.PropertiesOf(RecordRole.Quote, quote.Fields)));
            }
        }

        foreach (var delegation in corpus.Delegations)
        {
            graph.Add(Own(Delegation(delegation), corpus.PropertiesOf(RecordRole.Delegation, delegation.Model.Fields)));
        }

        foreach (var person in corpus.People)
        {
            graph.Add(Own(Person(person.Person), corpus.PropertiesOf(RecordRole.Person, person.Person.Fields)));
        }

        foreach (var entry in corpus.Entries)
        {
            graph.Add(Own(Entry(entry), corpus.PropertiesOf(entry)));
        }

        var document = new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph };
        return [.. JsonText.Write(json => document.WriteTo(json)).SelectMany(EscapeForHtml), (byte)'\n'];
    }

    /// <summary>
    /// Escapes what could end the <c>script</c> element that pages have the JSON in. JSON has these characters only in
    /// texts, and in UTF-8 these bytes are not a part of others.
    /// </summary>
    private static IEnumerable<byte> EscapeForHtml(byte value) =>
        value is (byte)'<' or (byte)'>' or (byte)'&'
            ? Encoding.UTF8.GetBytes(FormattableString.Invariant($"\\u{value:x4}"))
            : [value];

    private static JsonObject Entry(CorpusEntry entry) =>
        Node(
            "Thing",
            $"#{entry.SetName}/{entry.Model.Id}",
            ("additionalType", entry.SetName),
            ("identifier", entry.Model.Id),
            ("description", entry.Text),
            ("sameAs", entry.ArticleId is { } article ? Reference(ArticleId(article)) : null)
        );

    /// <summary>Adds the user's own properties to a node.</summary>
    private static JsonObject Own(JsonObject node, JsonObject? properties)
    {
        if (properties is { Count: > 0 })
        {
            node["additionalProperty"] = new JsonArray([
                .. properties.Select(property =>
                    Node(
                        "PropertyValue",
                        null,
                        ("name", property.Key),
                        (
                            "value",
                            property.Value is JsonObject or JsonArray
                                ? property.Value.ToJsonString()
                                : property.Value?.DeepClone()
                        )
                    )
                ),
            ]);
        }

        return node;
    }

    private static JsonObject Article(CorpusArticle article)
    {
        var model = article.Model;
        return Node(
            "NewsArticle",
            ArticleId(model.Id),
            ("headline", model.Title),
            ("alternativeHeadline", List(model.Decks)),
            ("datePublished", Date(model.Published)),
            ("publisher", model.Publisher is null ? null : Node("Organization", null, ("name", model.Publisher))),
            ("url", model.Url),
            ("inLanguage", model.Language),
            ("locationCreated", model.Dateline is null ? null : Node("Place", null, ("name", model.Dateline))),
            ("articleBody", article.Text.Text),
            (
                "mentions",
                References(
                    model
                        .Mentions.Select(mention => mention.Person)
                        .Distinct(StringComparer.Ordinal)
                        .Order(StringComparer.Ordinal)
                        .Select(PersonId)
                )
            ),
            ("hasPart", References(model.Quotes.Select(quote => QuoteId(model.Id + "/" + quote.Id))))
        );
    }

    private static JsonObject Quotation(CorpusQuote quote) =>
        Node(
            "Quotation",
            QuoteId(quote.Id),
            ("text", quote.Text),
            (
                "spokenByCharacter",
                quote.Model.Speaker is { } speaker
                    ? Reference(PersonId(speaker))
                    : References(quote.Model.Speakers.Select(together => PersonId(together.Person)))
            ),
            // The source can be an organization, a witness or a newspaper: the annotations do not say which.
            ("creditText", quote.Model.Source),
            ("description", Attribution(quote)),
            ("isPartOf", Reference(ArticleId(quote.Article.Model.Id)))
        );

    /// <summary>A sentence: schema.org has no property for what supports a speaker.</summary>
    private static string? Attribution(CorpusQuote quote) =>
        (quote.Model.Attribution.Kind, quote.AttributionText) switch
        {
            (AttributionKind.Confirmed, null) => "The attribution is confirmed by the annotations.",
            (AttributionKind.Confirmed, { } words) =>
                $"The attribution is confirmed by the annotations; the article states: “{words}”",
            (_, { } words) => $"The article states the attribution: “{words}”",
            _ => null,
        };

    private static JsonObject Delegation(CorpusDelegation delegation)
    {
        var model = delegation.Model;
        return Node(
            "Organization",
            "#delegation/" + model.Id,
            ("name", model.Party ?? model.Id),
            ("description", model.Event),
            ("member", new JsonArray([.. Members(model)])),
            ("subjectOf", Reference(ArticleId(delegation.Article.Model.Id)))
        );
    }

    /// <summary>The heads, followed by the members.</summary>
    private static IEnumerable<JsonNode> Members(DelegationModel delegation)
    {
        foreach (var head in delegation.Heads)
        {
            yield return Member("head", head.Person);
        }

        foreach (var member in delegation.Members)
        {
            yield return member.Role is null ? Reference(PersonId(member.Person)) : Member(member.Role, member.Person);
        }

        static JsonObject Member(string role, string person) =>
            Node("OrganizationRole", null, ("roleName", role), ("member", Reference(PersonId(person))));
    }

    private static JsonObject Person(PersonModel person) =>
        Node(
            "Person",
            PersonId(person.Id),
            ("name", person.FullName),
            ("alternateName", List(person.Aliases)),
            ("nationality", person.Country is null ? null : Node("Country", null, ("name", person.Country))),
            (
                "hasOccupation",
                person.Roles.Count == 0
                    ? null
                    : new JsonArray([
                        .. person.Roles.Select(role =>
                            (JsonNode)Node(
                                "Role",
                                null,
                                ("roleName", role.Title),
                                ("startDate", Date(role.From)),
                                ("endDate", Date(role.To))
                            )
                        ),
                    ])
            )
        );

    private static string ArticleId(string id) => "#article/" + id;

    private static string QuoteId(string id) => "#quote/" + id;

    private static string PersonId(string id) => "#person/" + id;

    private static JsonNode Reference(string id) => new JsonObject { ["@id"] = id };

    private static JsonArray? References(IEnumerable<string> ids) =>
        ids.Select(Reference).ToArray() is { Length: > 0 } nodes ? new(nodes) : null;

    private static JsonArray? List(EquatableArray<string> values) =>
        values.Count == 0 ? null : new([.. values.Select(value => (JsonNode)JsonValue.Create(value))]);

    /// <summary>
    /// Null for an uncertain, approximate or incomplete date, a season and an interval: schema.org cannot express them,
    /// and an exact date would be wrong.
    /// </summary>
    private static string? Date(EdtfDate? date) =>
        date
            is {
                Kind: DateKind.Date or DateKind.DateTime,
                Qualifier: DateQualifier.None,
                HasUnspecifiedDigits: false
            } certain
            ? certain.ToString()
            : null;

    private static JsonObject Node(string type, string? id, params (string Name, JsonNode? Value)[] properties)
    {
        JsonObject node = new() { ["@type"] = type };
        if (id is not null)
        {
            node["@id"] = id;
        }

        foreach (var (name, value) in properties.Where(property => property.Value is not null))
        {
            node[name] = value;
        }

        return node;
    }
}
