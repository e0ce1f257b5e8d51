using System.Text.RegularExpressions;
using CorpusSdk.Tests.Servers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>Full-text search by the engines finds what reading all texts finds.</summary>
public sealed class SearchTests(Store store) : IClassFixture<Store>
{
    // Each query, and what an article has and has not.
    private static readonly (string Query, string Has, string? HasNot)[] s_queries =
    [
        ("breakfast", @"\bbreakfast\b", null),
        ("BREAKFAST", @"\bbreakfast\b", null),
        ("breakfast crate", @"\b(breakfast|crate)\b", null),
        ("\"every single nail\"", @"\bevery single nail\b", null),
        ("\"single every nail\"", @"\bsingle every nail\b", null),
        ("„old quarter“", @"\bold quarter\b", null),
        ("fisherm*", @"\bfisherm", null),
        ("\"old quart*\"", @"\bold quart", null),
        ("harbour -breakfast", @"\bharbour\b", @"\bbreakfast\b"),
        ("harbour -\"old quarter\" -patien*", @"\bharbour\b", @"\bold quarter\b|\bpatien"),
        ("long-term", @"\blong.term\b", null),
        ("\"long term plan\"", @"\blong.term plan\b", null),
        ("example.org", @"\bexample\.org\b", null),
        ("costs. nail!", @"\b(costs?|nail)\b", null),
        ("morzem", @"\bmorzem\b", null),
        ("\"domy nad\"", @"\bdomy nad\b", null),
        ("hafen", @"\bhafen\b", null),
        ("nowhere", @"\bnowhere\b", null),
        ("古い港", "古い港", null),
        ("\"古い港の\" -nowhere", "古い港", null),
        ("-harbour", "$^", null),
    ];

    private static readonly string[] s_hostile =
    [
        "",
        " ",
        "\"",
        "'",
        "\\",
        "\\' harbour",
        "'harbour' & !'x'",
        "harbour:*",
        "harbour:A",
        "& | ! <-> ()",
        "harbour & | (",
        "NEAR(harbour opens, 2)",
        "title:harbour AND NOT x",
        "^harbour + opens",
        "{0} {{ }",
        "- * --",
        "\0",
        "harbour\0opens",
        "\"harbour\0 opens\"",
        "\ud800 harbour \udfff",
        "harbour'); DROP TABLE article; --",
        "don't can''t 'quoted\\",
        "😀 %_",
        "衛星 \"北朝鮮\" 鮮",
        new string('x', 100_000) + " harbour",
        '"' + new string('x', 3000) + " harbour\"",
        '"' + string.Join(' ', Enumerable.Repeat("harbour opens", 20_000)) + '"',
        string.Join(' ', Enumerable.Range(0, 20_000).Select(number => $"word{number} -not{number}")),
        string.Join(' ', Enumerable.Range(0, 300).Select(number => $"häuser{number}* 'a''{number}")),
    ];

    [Fact]
    public async Task SQLite_finds_what_a_scan_finds()
    {
        using var context = store.Open();
        await AssertHitsAsync(context);
        // Every word is stemmed as in English, and diacritics do not count.
        Assert.Equal(["haus"], await IdsAsync(context.Search("hauser")));
        Assert.Equal(["launch"], await IdsAsync(context.Search("launching")));
        Assert.Empty(await IdsAsync(context.Search("haus")));
    }

    [PostgresFact]
    public async Task PostgreSQL_finds_what_a_scan_finds()
    {
        using PostgresServers servers = new(1);
        var database = servers.CreateDatabase();
        Store.Push(database);
        using var context = Open(database);
        await AssertHitsAsync(context);
        await AssertLanguagesAsync(context);
    }

    [PostgresFact]
    public async Task Three_servers_find_what_a_scan_finds()
    {
        using PostgresServers servers = new(3);
        var database = servers.CreateDatabase(0);
        Store.Push(database, "--shards", $"{servers.CreateDatabase(1)},{servers.CreateDatabase(2)}");
        using var context = Open(database);
        await AssertHitsAsync(context);
        await AssertLanguagesAsync(context);

        // The servers search in their own indexes; they do not send all articles.
        PlanReader plans = new();
        var options = new DbContextOptionsBuilder<CorpusContext>().UseNpgsql(database).AddInterceptors(plans).Options;
        using var explained = new CorpusContext(options);
        _ = await explained.Search("harbour -breakfast").CountAsync();
        var sent = plans.Lines.FindAll(line => Regex.IsMatch(line, @"Remote SQL:.*search @@ .*search_config"));
        Assert.True(sent.Count == 2, string.Join('\n', plans.Lines));
    }

    /// <summary>FTS5 alone would need minutes to mark all matches.</summary>
    [Fact]
    public async Task A_long_text_with_many_matches_has_the_snippet_of_its_best_passage()
    {
        var path = store.Path + ".long";
        File.Copy(store.Path, path, overwrite: true);
        var salad = string.Concat(Enumerable.Repeat("word salad ship sails nowhere ", 20_000));
        using (SqliteConnection connection = new($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = """
                UPDATE article SET text = $text, paragraphs = '[]' WHERE id = 'haus';
                INSERT INTO article_search (article_search) VALUES ('rebuild');
                """;
            _ = command.Parameters.AddWithValue("$text", salad + "Keepers of the lighthouse sailed home. 😀 " + salad);
            _ = command.ExecuteNonQuery();
        }

        using CorpusContext context = new(path);
        foreach (var (query, found) in ((string, string)[])[("lighthouse", "[lighthouse]"), ("sailing", "[sails]")])
        {
            var hit = Assert.Single(await context.Search(query).ToListAsync());
            Assert.Contains(found, hit.Snippet.Render("[", "]"), StringComparison.Ordinal);
        }

        var best = await context.Search("word salad ship sails keepers lighthouse").Take(1).ToListAsync();
        Assert.Contains("[Keepers] of the [lighthouse]", best[0].Snippet.Render("[", "]"), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_that_are_not_of_a_store_are_refused() =>
        Assert.Throws<ArgumentException>(() => Corpus.Articles.AsQueryable().Search("harbour"));

    internal static CorpusContext Open(string database) =>
        new(new DbContextOptionsBuilder<CorpusContext>().UseNpgsql(database).Options);

    /// <summary>Each article is searched by the rules of its language.</summary>
    private static async Task AssertLanguagesAsync(CorpusContext context)
    {
        Assert.Equal(["haus"], await IdsAsync(context.Search("haus")));
        Assert.Equal(["launch"], await IdsAsync(context.Search("launching")));
        Assert.Equal(["domy"], await IdsAsync(context.Search("domy")));
        Assert.Empty(await IdsAsync(context.Search("dom")));
        var hit = Assert.Single(await context.Search("haus").ToListAsync());
        Assert.Equal("Viele [Häuser] am alten Hafen wurden verkauft.", hit.Snippet.Render("[", "]"));
    }

    private static async Task AssertHitsAsync(CorpusContext context)
    {
        foreach (var (query, has, hasNot) in s_queries)
        {
            var expected = Corpus.Articles.Where(article => IsIn(article, has) && !IsIn(article, hasNot)).ToList();
            var hits = await context.Search(query).ToListAsync();
            Assert.Equal((query, Ids(expected)), (query, Ids(hits.Select(hit => hit.Article))));
            Assert.Equal(expected.Count, await context.Search(query).CountAsync());
            Assert.Equal(
                hits.OrderByDescending(hit => hit.Score).Select(hit => hit.Article.Id),
                hits.Select(h => h.Article.Id)
            );
            Assert.All(hits, hit => Assert.True(hit.Score > 0));
            foreach (var hit in hits)
            {
                var words = hit.Snippet.Highlights.Select(range => hit.Snippet.Text.Substring(range)).ToList();
                Assert.NotEmpty(words);
                Assert.Contains(hit.Article.Text.Substring(hit.Span), hit.Article.Text, StringComparison.Ordinal);
            }
        }

        var all = await IdsAsync(context.Search("harbour"));
        Assert.Equal(all.Skip(2).Take(3), await IdsAsync(context.Search("harbour").Skip(2).Take(3)));
        Assert.Equal(all.Take(3), await IdsAsync(context.Search("harbour").Take(5).Take(3)));
        Assert.Empty(await IdsAsync(context.Search("harbour").Take(0)));

        var berg = Corpus.People["ada-berg"];
        IQueryable<IArticle> articles = context.Articles;
        Assert.Equal(
            Ids(Corpus.Articles.Quoting(berg).Where(article => IsIn(article, @"\bcrate\b"))),
            Ids((await articles.Quoting(berg).Search("crate").ToListAsync()).Select(hit => hit.Article))
        );

        foreach (var query in s_hostile)
        {
            var hits = await context.Search(query).ToListAsync();
            Assert.Equal(hits.Count, await context.Search(query).CountAsync());
        }

        Assert.Equal(all.Count, await context.Search(new string('x', 100_000) + " harbour").CountAsync());
        Assert.Equal(Corpus.Articles.Count, context.Articles.Count());
    }

    private static bool IsIn(Article article, string? pattern) =>
        pattern is not null && Regex.IsMatch(article.Title + "\n\n" + article.Text, pattern, RegexOptions.IgnoreCase);

    private static string Ids(IEnumerable<IArticle> articles) =>
        string.Join(' ', articles.Select(article => article.Id).Order(StringComparer.Ordinal));

    private static async Task<List<string>> IdsAsync(StoreSearch<StoredArticle> search) =>
        [.. (await search.ToListAsync()).Select(hit => hit.Article.Id)];
}
