using System.Text.Json;

namespace CorpusSdk.Json;

/// <summary>
/// The members of the built-in records. <c>JsonExport</c> of the tool writes the same, from the data; a test compares
/// both.
/// </summary>
internal static class BuiltInJson
{
    public static void Write(CorpusJsonWriter json, IArticle article)
    {
        json.Write("id", article.Id);
        json.Write("title", article.Title);
        json.Write("decks", article.Decks);
        json.Write("published", article.Published);
        json.Write("publisher", article.Publisher);
        json.Write("url", article.Url);
        json.Write("language", article.Language);
        json.Write("dateline", article.Dateline);
        json.Write("captions", article.Captions);
        json.Write("location", article.Location);
        article.WriteOwnJson(json);
        json.Write("text", article.Utf8Text);
        json.WriteList("paragraphs", article.Paragraphs, static (to, p) => to.WriteObject(p, Write));
        json.WriteList("quotes", article.Quotes, static (to, quote) => to.WriteRecord(quote));
        json.WriteReferences("people", article.People);
        json.WriteList("delegations", article.Delegations, static (to, delegation) => to.WriteRecord(delegation));
        json.WriteList("mentions", article.Mentions, static (to, mention) => to.WriteObject(mention, Write));
    }

    public static void Write(CorpusJsonWriter json, IPerson person)
    {
        json.Write("id", person.Id);
        json.Write("name", person.Name);
        json.Write("aliases", person.Aliases);
        json.Write("country", person.Country);
        json.WriteList("roles", person.Roles, static (to, role) => to.WriteObject(role, Write));
        json.Write("location", person.Location);
        person.WriteOwnJson(json);
        json.WriteReferences("articles", person.Articles);
        json.WriteReferences("quotes", person.Quotes);
        json.WriteReferences("delegations", person.Delegations);
    }

    public static void Write(CorpusJsonWriter json, IQuote quote)
    {
        json.Write("id", quote.Id);
        json.Write("text", quote.Text);
        json.Write("kind", WordOf(quote.Kind));
        json.WriteReference("speaker", quote.Speaker);
        json.WriteReferences("speakers", quote.Speakers);
        json.Write("source", quote.Source);
        json.Write("cue", quote.Cue);
        json.Write("via", quote.Via);
        json.WriteStart("attribution");
        json.Write("kind", WordOf(quote.Attribution.Kind));
        if (quote.Attribution.Span is { } attribution)
        {
            json.Write("text", quote.Article.Text.Substring(attribution));
            json.Write("span", attribution);
        }

        json.WriteEnd();
        json.WriteReference("article", quote.Article);
        json.Write("paragraph", quote.Paragraph.Index);
        json.Write("span", quote.Span);
        json.Write("location", quote.Location);
        quote.WriteOwnJson(json);
    }

    public static void Write(CorpusJsonWriter json, IDelegation delegation)
    {
        json.Write("id", delegation.Id);
        json.Write("party", delegation.Party);
        json.Write("event", delegation.Event);
        json.WriteReference("head", delegation.Head);
        json.WriteReferences("heads", delegation.Heads);
        json.WriteList("members", delegation.Members, static (to, member) => to.WriteObject(member, Write));
        json.Write("unnamedCount", delegation.UnnamedCount);
        if (delegation.StatedCount is { } stated)
        {
            json.Write("statedCount", stated);
        }

        json.WriteReference("article", delegation.Article);
        json.Write("location", delegation.Location);
        delegation.WriteOwnJson(json);
    }

    public static void Write(CorpusJsonWriter json, IDelegationMember member)
    {
        json.WriteReference("person", member.Person);
        json.Write("role", member.Role);
    }

    public static void Write(CorpusJsonWriter json, IMention mention)
    {
        json.WriteReference("person", mention.Person);
        json.WriteReference("article", mention.Article);
        json.Write("span", mention.Span);
        json.Write("text", mention.Text);
    }

    public static void Write(CorpusJsonWriter json, Paragraph paragraph)
    {
        json.WriteReference("article", paragraph.Article);
        json.Write("index", paragraph.Index);
        json.Write("span", paragraph.Span);
        json.Write("text", paragraph.Text);
    }

    public static void Write(CorpusJsonWriter json, SearchHit hit)
    {
        json.WriteReference("article", hit.Found);
        json.Write("score", hit.Score);
        json.Write("span", hit.Span);
        json.WriteStart("snippet");
        Write(json, hit.Snippet);
        json.WriteEnd();
    }

    public static void Write(CorpusJsonWriter json, SearchSnippet snippet)
    {
        json.Write("text", snippet.Text);
        json.WriteList("highlights", snippet.Highlights, static (to, highlight) => to.Write(highlight));
    }

    private static void Write(CorpusJsonWriter json, PersonRole role)
    {
        json.Write("title", role.Title);
        json.Write("from", role.From);
        json.Write("to", role.To);
    }

    /// <summary>As <see cref="WordJsonConverter{T}"/> writes it.</summary>
    private static string WordOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
