using CorpusSdk.Tool.Tests.Harness;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Tool.Tests.Pushing;

/// <summary><c>dotnet corpus push</c> to a file.</summary>
public sealed class SqlitePushTests : IDisposable
{
    private readonly TestFolder _folder = PushScenario.Corpus();

    private TestStore Store => TestStore.Sqlite(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Sends_only_what_changed() => PushScenario.SendsOnlyWhatChangedAsync(_folder, Store);

    [Fact]
    public Task Follows_the_schema() => PushScenario.FollowsTheSchemaAsync(_folder, Store);

    [Fact]
    public Task Keeps_hostile_texts() => PushScenario.KeepsHostileTextsAsync(_folder, Store);

    [Fact]
    public Task Refuses_errors() => PushScenario.RefusesErrorsAsync(_folder, Store);

    [Fact]
    public async Task Finds_the_words_of_what_is_visible()
    {
        Assert.Equal(0, (await Store.PushAsync(_folder)).Code);
        Assert.Equal(["storm"], Search("storms"));
        _ = _folder.With("seeds/storm.txt", "Calm\n\nNothing.\n");
        Assert.Equal(0, (await Store.PushAsync(_folder)).Code);
        Assert.Empty(Search("storms"));
        Assert.Equal(["storm"], Search("nothing"));
        _ = Store.Query("INSERT INTO article_search (article_search) VALUES ('integrity-check')");

        List<string> Search(string words) =>
            Store.Query(
                "SELECT id FROM article JOIN article_search ON article_search.rowid = number "
                    + $"WHERE article_search MATCH '{words}'"
            );
    }

    [Fact]
    public async Task Leaves_one_file_that_a_read_only_folder_can_have()
    {
        Assert.Equal(0, (await Store.PushAsync(_folder)).Code);
        Assert.Equal(["corpus.db"], Directory.GetFiles(_folder.PathOf("..")).Select(Path.GetFileName));
        Assert.Equal(["delete"], Store.Query("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task Excludes_another_push()
    {
        Assert.Equal(0, (await Store.PushAsync(_folder)).Code);
        using SqliteConnection other = new($"Data Source={Store.Target};Pooling=false");
        other.Open();
        using (other.BeginTransaction(deferred: false))
        {
            var run = await Store.PushAsync(_folder.With("seeds/new.txt", "New\n\nNews.\n"));
            Assert.Equal(ExitCode.Failure, run.Code);
            Assert.Contains("another program is writing to", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await Store.PushAsync(_folder)).Code);
    }

    [Theory]
    [InlineData("no database at all, just some text", "is not an SQLite database")]
    [InlineData(null, "is an SQLite database, but not one that 'dotnet corpus push' made")]
    public async Task Leaves_other_files_alone(string? content, string expected)
    {
        if (content is null)
        {
            _ = Store.Query("CREATE TABLE article (id TEXT)");
        }
        else
        {
            _ = _folder.With("../corpus.db", content);
        }

        var before = File.ReadAllBytes(Store.Target);
        var run = await Store.PushAsync(_folder);
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Store.Target));
    }

    [Fact]
    public async Task Refuses_a_newer_format()
    {
        Assert.Equal(0, (await Store.PushAsync(_folder)).Code);
        _ = Store.Query("UPDATE corpus_state SET format = 99");
        var run = await Store.PushAsync(_folder);
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains("has format 99 of a newer version", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "'--to' is empty")]
    [InlineData("Data Source=:memory:", "names no file")]
    [InlineData("Data Source=x.db;Speed=fast", "is not valid")]
    [InlineData("seeds/corpus.txt", "is in the corpus folder")]
    [InlineData("no/such/folder/corpus.db", "there is no folder")]
    [InlineData("/", "is a folder")]
    [InlineData("Host=x;Password=secret;Port=many", "the connection string of '--to' is not valid")]
    [InlineData("Host=x;Password=secret;Sped=1", "the connection string of '--to' is not valid")]
    [InlineData("Host=;Password=secret", "names no host")]
    [InlineData("postgres://me:secret@", "the URL of '--to' is not valid")]
    [InlineData(
        "Host=127.0.0.1;Port=1;Username=me;Password=secret;Database=news",
        "'127.0.0.1:1/news' does not answer"
    )]
    [InlineData("postgres://me:secret@127.0.0.1:1/news", "'127.0.0.1:1/news' does not answer")]
    public async Task Explains_what_cannot_be_a_database(string to, string expected)
    {
        var target = to.StartsWith("seeds", StringComparison.Ordinal) ? _folder.PathOf(to) : to;
        var run = await ToolRun.OfAsync("push", _folder.Path, "--to", target);
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explains_that_a_file_cannot_be_written()
    {
        Assert.Equal(0, (await Store.PushAsync(_folder)).Code);
        _ = _folder.With("seeds/new.txt", "New\n\nNews.\n");
        var run = await ToolRun.OfAsync("push", _folder.Path, "--to", $"Data Source={Store.Target};Mode=ReadOnly");
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains("its file or folder is read-only", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_PostgreSQL_has_shards()
    {
        var run = await Store.PushAsync(_folder, "--shards", "Host=x");
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains("'--shards' needs PostgreSQL in '--to'", run.Error, StringComparison.Ordinal);
    }
}
