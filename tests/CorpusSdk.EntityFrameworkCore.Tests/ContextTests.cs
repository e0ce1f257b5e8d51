using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>What a context does besides queries: includes, JSON, and what it refuses.</summary>
public sealed class ContextTests(Store store) : IClassFixture<Store>
{
    [Fact]
    public async Task Included_relations_need_no_further_query_and_keep_their_order()
    {
        List<StoredArticle> articles;
        using (var context = store.Open())
        {
            articles = await context
                .Articles.Include(article => article.Quotes)
                    .ThenInclude(quote => quote.Speakers)
                .Include(article => article.People)
                .Include(article => article.Ports)
                .ToListAsync();
        }

        foreach (var (compiled, stored) in Corpus.Articles.Zip(articles))
        {
            Assert.Equal(compiled.People.Select(person => person.Id), stored.People.Select(person => person.Id));
            Assert.Equal(compiled.Ports.Select(port => port.Id), stored.Ports.Select(port => port.Id));
            Assert.Equal(
                compiled.Quotes.SelectMany(quote => quote.Speakers.Select(speaker => quote.Id + speaker.Id)),
                stored.Quotes.SelectMany(quote => quote.Speakers.Select(speaker => quote.Id + speaker.Id))
            );
        }
    }

    [Fact]
    public void A_relation_that_can_no_longer_be_loaded_is_not_taken_for_empty()
    {
        StoredArticle article;
        using (var context = store.Open())
        {
            article = context.Articles.First();
        }

        _ = Assert.Throws<ObjectDisposedException>(() => article.Quotes.Count);
    }

    [Fact]
    public async Task Queries_of_interfaces_run_asynchronously()
    {
        using var context = store.Open();
        IQueryable<IArticle> articles = context.Articles;
        var first = await articles.Where(article => article.Quotes.Count > 1).FirstAsync();
        Assert.Equal(Corpus.Articles.First(article => article.Quotes.Count > 1).Id, first.Id);
        Assert.Equal(Corpus.Articles.Count, await articles.CountAsync());
    }

    [Fact]
    public void The_user_s_own_properties_can_be_queried()
    {
        using var context = store.Open();
        Assert.Equal(
            Corpus.Articles.Where(article => article.Desk == Desk.Foreign).Select(article => article.Id),
            context.Articles.Where(article => article.Desk == Desk.Foreign).Select(article => article.Id)
        );
        Assert.Equal(
            Corpus.Articles.Where(article => article.Ports.Any(port => port.Name == "Vigo")).Select(a => a.Id),
            context.Articles.Where(article => article.Ports.Any(port => port.Name == "Vigo")).Select(a => a.Id)
        );
        Assert.Equal(
            Corpus.Articles.Where(article => article.Editor == Corpus.People["ada-berg"]).Select(a => a.Id),
            context.Articles.Where(article => article.Editor!.Id == "ada-berg").Select(a => a.Id)
        );
    }

    [Fact]
    public void An_operator_is_part_of_the_command()
    {
        using var context = store.Open();
        var sql = context
            .Articles.Containing("10_0")
            .Quoting(Corpus.People["ada-berg"])
            .Select(a => a.Id)
            .ToQueryString();
        Assert.Contains("instr(", sql, StringComparison.Ordinal);
        Assert.Contains("\"quote_speaker\"", sql, StringComparison.Ordinal);
        Assert.Contains("ORDER BY", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_database_can_do_is_refused()
    {
        using var context = store.Open();
        _ = Assert.Throws<NotSupportedException>(() =>
            context.Articles.Containing("x", StringComparison.InvariantCulture)
        );
        _ = Assert.Throws<ArgumentException>(() => context.Articles.Containing("\ud800"));
        _ = Assert.Throws<NotSupportedException>(() =>
            context.Articles.Where(article => article.Published < new EdtfDate(2024)).ToList()
        );
        _ = Assert.Throws<InvalidOperationException>(() =>
            context.Articles.Where(article => article.ToString() == "x" && IsGood(article)).ToList()
        );
        _ = Assert.Throws<NotSupportedException>(() => context.SaveChanges());
    }

    private static bool IsGood(StoredArticle article) => article.Title.Length > 3;

    [Fact]
    public void Records_are_written_as_json_as_the_compiled_ones()
    {
        using var context = store.Open();
        Assert.Equal(JsonSerializer.Serialize(Corpus.Quotes), JsonSerializer.Serialize(context.Quotes.ToList()));
    }

    [Fact]
    public void A_database_without_a_corpus_or_with_another_one_says_what_to_do()
    {
        var folder = Directory.CreateTempSubdirectory("corpus-none").FullName;
        var path = Path.Combine(folder, "other.db");
        try
        {
            Assert.Contains("dotnet corpus push", MessageOf(path), StringComparison.Ordinal);
            Assert.False(File.Exists(path));

            using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
            {
                connection.Open();
                Run(connection, "CREATE TABLE other (id INTEGER)");
                Assert.Contains("has no corpus", MessageOf(path), StringComparison.Ordinal);
                Run(connection, "CREATE TABLE corpus_state (layout TEXT, format INTEGER)");
                Run(connection, "INSERT INTO corpus_state VALUES ('0123456789abcdef', 1)");
                Assert.Contains("other properties", MessageOf(path), StringComparison.Ordinal);
                Run(connection, "UPDATE corpus_state SET format = 99");
                Assert.Contains("newer version", MessageOf(path), StringComparison.Ordinal);
            }
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }

        static string MessageOf(string path)
        {
            using var context = new CorpusContext(path);
            return Assert.Throws<StoreException>(() => context.Articles.Any()).Message;
        }

        static void Run(SqliteConnection connection, string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            _ = command.ExecuteNonQuery();
        }
    }
}
