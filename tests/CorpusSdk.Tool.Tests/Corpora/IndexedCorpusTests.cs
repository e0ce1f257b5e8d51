using CorpusSdk.Tool.Corpora;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;
using CorpusSdk.Tool.Tests.Verifying;

namespace CorpusSdk.Tool.Tests.Corpora;

/// <summary>The index that is kept in <c>.corpus/cache</c>.</summary>
public sealed class IndexedCorpusTests
{
    /// <summary>Old enough that a file's time says whether the file has changed.</summary>
    private static readonly DateTime s_past = new(2024, 6, 19, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void An_unchanged_corpus_is_read_from_the_cache()
    {
        using var folder = CreateOld();
        Assert.False(Load(folder).IsStored);
        var stored = Load(folder);
        Assert.True(stored.IsStored);
        var compiled = Compile(folder);
        Assert.Equal(Describe(compiled), Describe(stored));
        Assert.Equal(
            compiled.Index.Search("quay").Select(hit => hit.Article.Id),
            stored.Index.Search("quay").Select(hit => hit.Article.Id)
        );
        Assert.Equal("*\n", folder.Read("seeds/.corpus/cache/.gitignore"));
        Assert.Equal(0, ErrorCount(folder));
    }

    [Theory]
    [InlineData("seeds/ferry.txt", "three years", "eight years")]
    [InlineData("seeds/ferry.yaml", "jane-doe", "omar-aziz")]
    [InlineData("seeds/people.yaml", "name: Jane Doe", "name: Jane Roe")]
    public void A_changed_file_is_noticed(string path, string old, string replacement)
    {
        using var folder = CreateOld();
        var before = Describe(Load(folder));
        _ = folder.Edit(path, old, replacement);
        var changed = Load(folder);
        Assert.False(changed.IsStored);
        Assert.NotEqual(before, Describe(changed));
        Assert.Equal(Describe(Compile(folder)), Describe(changed));
    }

    [Fact]
    public void A_change_of_the_same_length_within_the_resolution_of_times_is_noticed()
    {
        using var folder = FerryCorpus.Create();
        _ = Load(folder);
        var time = File.GetLastWriteTimeUtc(folder.PathOf("seeds/ferry.txt"));
        _ = folder.Edit("seeds/ferry.txt", "three", "seven");
        File.SetLastWriteTimeUtc(folder.PathOf("seeds/ferry.txt"), time);
        Assert.False(Load(folder).IsStored);
    }

    [Fact]
    public void Files_with_other_times_and_the_same_content_are_recognized()
    {
        using var folder = CreateOld();
        _ = Load(folder);
        foreach (var file in Directory.GetFiles(folder.Corpus))
        {
            File.SetLastWriteTimeUtc(file, s_past.AddDays(1));
        }

        var before = File.ReadAllBytes(CacheOf(folder));
        Assert.True(Load(folder).IsStored);

        // The new times are stored, so that the files are not read again.
        Assert.NotEqual(before, File.ReadAllBytes(CacheOf(folder)));
        before = File.ReadAllBytes(CacheOf(folder));
        Assert.True(Load(folder).IsStored);
        Assert.Equal(before, File.ReadAllBytes(CacheOf(folder)));
    }

    [Fact]
    public void New_and_deleted_files_are_noticed()
    {
        using var folder = CreateOld();
        _ = Load(folder);
        _ = folder.With("seeds/new.txt", "New\n\nA text.\n");
        var more = Load(folder);
        Assert.False(more.IsStored);
        Assert.Equal(2, more.Corpus.Articles.Count);
        _ = folder.Delete("new.txt");
        Assert.Single(Load(folder).Corpus.Articles);
    }

    [Fact]
    public void A_changed_project_is_noticed()
    {
        using var folder = CreateOld();
        _ = folder.With("Summit.csproj", "<Project />");
        _ = Load(folder);
        Assert.True(Load(folder).IsStored);
        _ = folder.With("Code.cs", "public sealed partial record Article { public string? Desk { get; init; } }");
        Assert.False(Load(folder).IsStored);
        Assert.True(Load(folder).IsStored);
        _ = folder.With(
            "Summit.csproj",
            "<Project><PropertyGroup><CorpusIds>Path</CorpusIds></PropertyGroup></Project>"
        );
        Assert.False(Load(folder).IsStored);
    }

    [Fact]
    public void Files_of_collections_belong_to_the_corpus()
    {
        using var folder = CreateOld();
        _ = folder
            .With("Summit.csproj", "<Project />")
            .With("Code.cs", "[CorpusSdk.CorpusCollection(\"ships/*.json\")] public sealed partial record Ship { }")
            .With("seeds/ships/one.json", "{}");
        _ = Load(folder);
        Assert.True(Load(folder).IsStored);
        _ = folder.With("seeds/ships/two.json", "{}");
        Assert.False(Load(folder).IsStored);
    }

    [Fact]
    public async Task A_damaged_cache_is_written_again()
    {
        using var folder = CreateOld().With("a.md", $"“{FerryCorpus.Doe}”");
        _ = Load(folder);
        var whole = File.ReadAllBytes(CacheOf(folder));
        var step = Math.Max(1, whole.Length / 300);
        for (var at = 0; at < whole.Length; at += step)
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 0x41;
            await AssertRunsAsync(damaged);
            await AssertRunsAsync(whole[..at]);
        }

        await AssertRunsAsync([]);
        await AssertRunsAsync(new byte[1_000]);

        async Task AssertRunsAsync(byte[] content)
        {
            File.WriteAllBytes(CacheOf(folder), content);
            var run = await ToolRun.OfAsync("verify", folder.PathOf("a.md"), "--corpus", folder.Corpus);
            Assert.Equal(
                (ExitCode.Success, "", "1 file, 1 quotation: 1 verbatim\n"),
                (run.Code, run.Error, run.Output)
            );
            Assert.True(Load(folder).IsStored);
        }
    }

    [Fact]
    public async Task A_text_that_changes_unseen_is_noticed_when_it_is_read()
    {
        using var folder = CreateOld().With("a.md", $"“{FerryCorpus.Aziz}”");
        _ = Load(folder);
        _ = folder.Edit("seeds/ferry.txt", "three", "seven").Edit("seeds/ferry.yaml", "three", "seven");
        File.SetLastWriteTimeUtc(folder.PathOf("seeds/ferry.txt"), s_past);
        File.SetLastWriteTimeUtc(folder.PathOf("seeds/ferry.yaml"), s_past);
        var run = await ToolRun.OfAsync("verify", folder.PathOf("a.md"), "--corpus", folder.Corpus);
        Assert.Equal((ExitCode.Errors, ""), (run.Code, run.Error));
        Assert.Contains("Altered", run.Output);
    }

    [Fact]
    public async Task Without_a_place_for_the_cache_everything_works()
    {
        using var folder = CreateOld().With("a.md", $"“{FerryCorpus.Doe}”").With("seeds/.corpus", "a file");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var run = await ToolRun.OfAsync("verify", folder.PathOf("a.md"), "--corpus", folder.Corpus);
            Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        }

        Assert.Equal("a file", folder.Read("seeds/.corpus"));
    }

    [Fact]
    public async Task Concurrent_runs_do_not_disturb_each_other()
    {
        using var folder = CreateOld().With("a.md", $"“{FerryCorpus.Doe}”");
        var runs = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ =>
                    Task.Run(() => ToolRun.OfAsync("verify", folder.PathOf("a.md"), "--corpus", folder.Corpus))
                )
        );
        Assert.All(runs, run => Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error)));
        Assert.True(Load(folder).IsStored);
        Assert.Equal(2, Directory.GetFiles(Path.GetDirectoryName(CacheOf(folder))!).Length);
    }

    private static TestFolder CreateOld()
    {
        var folder = FerryCorpus.Create();
        foreach (var file in Directory.GetFiles(folder.Corpus))
        {
            File.SetLastWriteTimeUtc(file, s_past);
        }

        return folder;
    }

    private static string CacheOf(TestFolder folder) => IndexedCorpus.PathOf(CorpusLocation.Find(folder.Corpus));

    private static IndexedCorpus Load(TestFolder folder) =>
        IndexedCorpus.Load(CorpusLocation.Find(folder.Corpus), default);

    private static IndexedCorpus Compile(TestFolder folder) =>
        IndexedCorpus.Compile(CorpusLocation.Find(folder.Corpus), default);

    private static int ErrorCount(TestFolder folder) => Load(folder).Errors;

    private static string Describe(IndexedCorpus corpus) =>
        string.Join(
            '\n',
            corpus.Corpus.Articles.Select(article =>
                $"{article.Id} {article.Title} {article.Location} {article.Text.Length}: "
                + string.Join("; ", article.Quotes.Select(quote => $"{quote.Id} {quote.Text} {quote.Speaker?.Name}"))
                + string.Join("; ", article.Mentions.Select(mention => $"{mention.Text} {mention.Person.Id}"))
            )
        );
}
