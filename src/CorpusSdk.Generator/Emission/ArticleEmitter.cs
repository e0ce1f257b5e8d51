using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Pipeline;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission;

/// <summary>Some articles: their members in the sets, and their facts.</summary>
internal static class ArticleEmitter
{
    public static string Emit(Bucket<ArticleModel> bucket, CorpusOptions options) => GeneratedFile.Write(options, writer =>
    {
        _ = writer.Open("public static partial class CorpusSets");
        WriteMembers(writer, bucket.Entries, "ArticleSet", "ArticleFolders", WriteArticle);
        WriteMembers(writer, bucket.Entries.Where(article => article.Quotes.Count > 0), "QuoteSet", "QuoteFolders", WriteQuotes);
        WriteQuoteTypes(writer, bucket.Entries);
        WriteDelegations(writer, bucket.Entries);
        FactsEmitter.Write(writer, "Article", bucket, article => article.HasFacts ? article.Id : null, WriteFacts);
        _ = writer.Close();
    });

    /// <summary>
    /// Writes members into a set, or into the folders of it. Each type is opened once in a file: the compiler's
    /// time grows faster than the number of parts that a type is in.
    /// </summary>
    private static void WriteMembers(
        SourceWriter writer, IEnumerable<ArticleModel> articles, string set, string folders, Action<SourceWriter, ArticleModel> write)
    {
        foreach (var folder in articles.GroupBy(article => article.Folders).OrderBy(group => string.Join("/", group.Key), StringComparer.Ordinal))
        {
            var isInFolder = folder.Key.Count > 0;
            if (isInFolder)
            {
                _ = writer.Open($"public static partial class {folders}");
            }

            _ = writer.Open($"public sealed partial class {(isInFolder ? Names.FolderType(folder.Key) : set)}");
            foreach (var article in folder)
            {
                write(writer, article);
            }

            _ = isInFolder ? writer.Close().Close() : writer.Close();
        }
    }

    private static void WriteArticle(SourceWriter writer, ArticleModel article) => writer
        .Line(Documentation.Of(article))
        .Line($"public Article {article.Name} => {Names.AllArticles}.Get({KeyOf(article.Id)});");

    private static void WriteQuotes(SourceWriter writer, ArticleModel article)
    {
        var type = "QuotesOf." + Names.QuotesType(article);
        _ = writer
            .Line(Documentation.QuotesOf(article))
            .Line($"public {type} {article.Name} => {type}.Instance;");
    }

    private static void WriteQuoteTypes(SourceWriter writer, IEnumerable<ArticleModel> articles)
    {
        _ = writer.Open("public static partial class QuotesOf");
        foreach (var article in articles.Where(article => article.Quotes.Count > 0))
        {
            var type = Names.QuotesType(article);
            _ = writer
                .Line(Documentation.QuotesOf(article))
                .Line($"[{GeneratedFile.GeneratedCode}]")
                .Open($"public sealed class {type} : ArticleQuotes")
                .Line($"internal static readonly {type} Instance = new {type}();")
                .Line($"private {type}() : base({KeyOf(article.Id)}, {Number(article.Quotes.Count)}) {{ }}");
            for (var i = 0; i < article.Quotes.Count; i++)
            {
                if (article.Quotes[i].Name.Length > 0)
                {
                    _ = writer
                        .Line(Documentation.Of(article.Quotes[i], article))
                        .Line($"public Quote {article.Quotes[i].Name} => this[{Number(i)}];");
                }
            }

            _ = writer.Close();
        }

        _ = writer.Close();
    }

    private static void WriteDelegations(SourceWriter writer, IEnumerable<ArticleModel> articles)
    {
        var delegations = articles.SelectMany(article => article.Delegations).ToList();
        if (delegations.Count == 0)
        {
            return;
        }

        _ = writer.Open("public sealed partial class DelegationSet");
        foreach (var delegation in delegations)
        {
            _ = writer
                .Line(Documentation.Of(delegation))
                .Line($"public Delegation {delegation.Name} => Get({KeyOf(delegation.Id)});");
        }

        _ = writer.Close();
    }

    private static void WriteFacts(SourceWriter writer, int index, ArticleModel article)
    {
        var people = PeopleOf(article);
        _ = writer
            .Line($"// {Doc(article.DisplayPath)}")
            .Line(FactsEmitter.Declare("Article", index))
            .Open("")
            .Line($"Id = {Literal(article.Id)},")
            .Line($"TextKey = {Key(StableHash.Of(article.TextPath))},")
            .Line($"TextStart = {Number(article.TextByteStart)},")
            .Line($"Path = {Literal(article.DisplayPath)},")
            .Line($"Line = {Number(article.TextLine)},")
            .Line($"Title = {Literal(article.Title)},")
            .Line($"Language = {Literal(article.Language)},");
        WriteOptional(writer, "Published", article.Published is null ? null : Date(article.Published));
        WriteOptional(writer, "Publisher", article.Publisher is null ? null : Literal(article.Publisher));
        WriteOptional(writer, "Url", article.Url is null ? null : Literal(article.Url));
        WriteOptional(writer, "Dateline", article.Dateline is null ? null : Literal(article.Dateline));
        WriteOptional(writer, "Decks", article.Decks.Count == 0 ? null : Literals(article.Decks));
        WriteOptional(writer, "Captions", article.Captions.Count == 0 ? null : Literals(article.Captions));
        WriteOptional(writer, "Paragraphs", article.Paragraphs.Count == 0 ? null : Numbers(article.Paragraphs.SelectMany(range => new[] { range.Start, range.Length })));
        WriteOptional(writer, "People", people.Count == 0 ? null : "new ulong[] { " + string.Join(", ", people.OrderBy(person => person.Value).Select(person => KeyOf(person.Key))) + " }");
        WriteOptional(writer, "Mentions", article.Mentions.Count == 0 ? null : Numbers(article.Mentions.SelectMany(mention => new[] { people[mention.Person], mention.Range.Start, mention.Range.Length })));
        WriteOptional(writer, "Quotes", article.Quotes.Count == 0 ? null : QuoteFactsEmitter.Call(index));
        WriteDelegationFacts(writer, article, people);
        _ = writer.Close("};");
        QuoteFactsEmitter.Write(writer, article, people, index);
    }

    private static void WriteDelegationFacts(SourceWriter writer, ArticleModel article, Dictionary<string, int> people)
    {
        if (article.Delegations.Count == 0)
        {
            return;
        }

        _ = writer.Line("Delegations = new global::CorpusSdk.Generated.DelegationFacts[]").Open("");
        foreach (var delegation in article.Delegations)
        {
            var members = string.Join(", ", delegation.Members.Select(member =>
                $"new global::CorpusSdk.Generated.MemberFacts({Number(people[member.Person])}, {Literal(member.Role)})"));
            _ = writer.Line("new global::CorpusSdk.Generated.DelegationFacts(" + string.Join(", ",
                Literal(delegation.Id), Literal(delegation.Party), Literal(delegation.Event),
                Number(SlotOf(delegation.Head, people)), Number(delegation.StatedCount ?? -1),
                $"new global::CorpusSdk.Generated.MemberFacts[] {{ {members} }}",
                Literal(delegation.DisplayPath), Number(delegation.Position.Line + 1), Number(delegation.Position.Column + 1)) + "),");
        }

        _ = writer.Close("},");
    }

    /// <summary>The persons of the article in the order of their first mention, then those only listed.</summary>
    private static Dictionary<string, int> PeopleOf(ArticleModel article)
    {
        var slots = new Dictionary<string, int>(StringComparer.Ordinal);
        var referred = article.Quotes.Select(quote => quote.Speaker)
            .Concat(article.Delegations.SelectMany(delegation => delegation.Members.Select(member => (string?)member.Person).Concat([delegation.Head])));
        foreach (var person in article.Mentions.Select(mention => (string?)mention.Person).Concat(referred))
        {
            if (person is not null && !slots.ContainsKey(person))
            {
                slots.Add(person, slots.Count);
            }
        }

        return slots;
    }

    private static int SlotOf(string? person, Dictionary<string, int> people) => person is null ? -1 : people[person];

    private static void WriteOptional(SourceWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            _ = writer.Line($"{name} = {value},");
        }
    }

    private static string KeyOf(string id) => Key(StableHash.Of(id));
}
