using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tests.Shared;
using CorpusSdk.Tool.Corpora;
using CorpusSdk.Tool.Exporting;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Corpora;

/// <summary>The records of a loaded corpus are those of a program.</summary>
public sealed class LoadedCorpusTests
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Pages =>
        [.. RulePage.All.Where(page => page.Failing is not null).Select(page => page.Id)];

    [Fact]
    public void Members_of_the_seeds_are_those_of_the_export()
    {
        using var folder = TestFolder.WithSeeds();
        AssertAsExported(folder.Corpus);
    }

    [Fact]
    public void Properties_that_a_program_declares_are_written()
    {
        using var folder = new TestFolder()
            .With("Summit.csproj", "<Project><PropertyGroup><Nullable>enable</Nullable></PropertyGroup></Project>")
            .With("Schema.cs", JsonSample.Schema);
        foreach (var (path, text) in JsonSample.Files)
        {
            _ = folder.With("seeds/" + path, text);
        }

        AssertAsExported(folder.Path);
        var loaded = Load(folder.Path);
        Assert.Contains("\"fee\": 1.50", JsonSerializer.Serialize(loaded.FindArticle("ferry") as IArticle, s_json));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_valid_part_of_a_corpus_with_errors_is_loaded(string id)
    {
        var page = RulePage.All.Single(page => page.Id == id);
        using var folder = new TestFolder().With(page.Failing!);
        AssertAsExported(folder.Corpus);
    }

    [Fact]
    public void People_have_what_the_articles_say_of_them()
    {
        using var folder = TestFolder.WithSeeds();
        var loaded = Load(folder.Corpus);
        foreach (var person in loaded.People)
        {
            Assert.Equal(loaded.Articles.SelectMany(article => article.Quotes).By(person), person.Quotes);
            Assert.Equal(
                loaded.Articles.SelectMany(article => article.Mentions).Where(mention => mention.Person == person),
                person.Mentions
            );
            Assert.Same(person, loaded.FindPerson(person.Id));
        }

        Assert.Contains(loaded.People, person => person.Quotes.Count > 1);
        Assert.Contains(loaded.Articles, article => article.Delegations.Count > 0);
        Assert.Null(loaded.FindPerson("nobody"));
        Assert.Null(loaded.FindArticle("nothing"));
    }

    [Fact]
    public void A_verifier_works_on_the_records()
    {
        using var folder = TestFolder.WithSeeds();
        var loaded = Load(folder.Corpus);
        var quote = loaded.Articles.SelectMany(article => article.Quotes).First(quote => quote.Text.Length > 40);
        var verified = Assert.Single(
            new QuotationVerifier(loaded.Articles).Verify($"He said “{quote.Text}”").Quotations
        );
        Assert.Equal(QuotationVerdict.Verbatim, verified.Verdict);
        Assert.Equal(quote.Article.Id, verified.Source!.Article.Id);
    }

    private static LoadedCorpus Load(string path) => LoadedCorpus.Of(new CorpusView(CorpusFolder.Load(path)));

    private static void AssertAsExported(string path)
    {
        CorpusView view = new(CorpusFolder.Load(path));
        var loaded = LoadedCorpus.Of(view);
        var exported = JsonNode.Parse(JsonExport.WriteCorpus(view))!;
        AssertEqual<IArticle>(exported["articles"]!, loaded.Articles);
        AssertEqual<IPerson>(exported["people"]!, loaded.People);
    }

    private static void AssertEqual<T>(JsonNode exported, IReadOnlyList<T> records) =>
        Assert.Equal(
            exported.ToJsonString(s_json),
            JsonNode.Parse(JsonSerializer.Serialize(records, s_json))!.ToJsonString(s_json)
        );
}
