using CorpusSdk.Core.Compilation;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Loading;

/// <summary>
/// <c>check --watch</c> creates each snapshot from the last one: unchanged files stay the same objects, and only what
/// depends on a changed file is checked again.
/// </summary>
public sealed class CorpusReloaderTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .With("seeds/a.txt", "First\n\n\u201cYes,\u201d said Ann Lee.\n")
        .With("seeds/a.yaml", "quotes:\n  - { text: 'Yes,', speaker: ann-lee }\n")
        .With("seeds/b.txt", "Second\n\nNothing is said.\n")
        .With("seeds/c.txt", "Third\n\nNothing is said.\n")
        .With("seeds/people.yaml", "- { id: ann-lee, name: Ann Lee }\n");

    private readonly CorpusReloader _reloader;

    public CorpusReloaderTests() => _reloader = new(CorpusLocation.Find(_folder.Corpus));

    [Fact]
    public void An_unchanged_corpus_is_the_same_snapshot()
    {
        var before = Load();
        var after = Load();
        Assert.Same(before.Compilation, after.Compilation);
        Assert.All(before.Files.Zip(after.Files), pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void An_unchanged_file_is_the_same_object_after_it_was_saved_again()
    {
        var before = Load();
        File.SetLastWriteTimeUtc(_folder.PathOf("seeds/b.txt"), DateTime.UtcNow.AddMinutes(1));
        Assert.Same(before.Compilation, Load().Compilation);
    }

    [Fact]
    public void A_file_that_was_changed_long_ago_is_not_read_again()
    {
        var path = _folder.PathOf("seeds/b.txt");
        File.SetLastWriteTimeUtc(path, new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var location = CorpusLocation.Find(_folder.Corpus);
        CorpusFileCache cache = new();
        var before = cache.Read(path, location);

        // With the old size and time restored, the change is not detected.
        File.WriteAllText(path, "Second\n\nNothing was done\n");
        File.SetLastWriteTimeUtc(path, new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(before.File.Text.Length, new FileInfo(path).Length);
        Assert.Same(before, cache.Read(path, location));
    }

    [Fact]
    public void Only_the_article_of_a_changed_file_is_checked_again()
    {
        var before = Load();
        _ = _folder.With("seeds/b.txt", "Second\n\nNothing is said here either.\n");
        var after = Load();
        Assert.Equal(["b.txt"], Changed(before, after));
        Assert.Equal((1, 2), ChecksOf(after));
    }

    [Fact]
    public void Content_of_the_same_size_is_noticed_even_without_a_new_time()
    {
        var path = _folder.PathOf("seeds/a.txt");
        var before = Load();
        Assert.Empty(before.Problems);
        var time = File.GetLastWriteTimeUtc(path);
        _ = _folder.Edit("seeds/a.txt", "Yes", "Yea");
        File.SetLastWriteTimeUtc(path, time);
        var after = Load();
        Assert.Equal(["a.txt"], Changed(before, after));
        Assert.Equal((1, 2), ChecksOf(after));
        Assert.Equal(1, after.ErrorCount);
    }

    [Fact]
    public void An_added_article_is_checked_alone()
    {
        _ = Load();
        _ = _folder.With("seeds/north/d.txt", "Fourth\n\nNothing is said.\n");
        var after = Load();
        Assert.Equal(4, after.Accepted.Count);
        Assert.Equal((1, 3), ChecksOf(after));
    }

    [Fact]
    public void A_deleted_article_is_gone()
    {
        _ = Load();
        File.Delete(_folder.PathOf("seeds/c.txt"));
        var after = Load();
        Assert.Equal(["a", "b"], after.Accepted.Select(article => article.Model.Id));
        Assert.Equal((0, 2), ChecksOf(after));
        Assert.Equal(1, after.Compilation.Log.Count(StepNames.CheckArticle, StepReason.Removed));
    }

    [Fact]
    public void A_renamed_article_is_checked_under_its_new_name()
    {
        _ = Load();
        File.Move(_folder.PathOf("seeds/c.txt"), _folder.PathOf("seeds/z.txt"));
        var after = Load();
        Assert.Equal(["a", "b", "z"], after.Accepted.Select(article => article.Model.Id));
        Assert.Equal((1, 2), ChecksOf(after));
    }

    [Fact]
    public void An_error_disappears_when_its_file_is_fixed()
    {
        _ = _folder.Edit("seeds/a.yaml", "Yes,", "Yea,");
        Assert.Equal(1, Load().ErrorCount);
        _ = _folder.Edit("seeds/a.yaml", "Yea,", "Yes,");
        Assert.Empty(Load().Problems);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_a_problem_until_it_can()
    {
        var before = Load();
        var link = _folder.PathOf("seeds/gone.txt");
        _ = File.CreateSymbolicLink(link, _folder.PathOf("nowhere.txt"));
        Assert.Equal("CORP1016", Load().Problems.Except(before.Problems).Single().Rule.Id);
        File.Delete(link);
        File.WriteAllText(_folder.PathOf("nowhere.txt"), "Text.\n");
        _ = File.CreateSymbolicLink(link, _folder.PathOf("nowhere.txt"));
        Assert.DoesNotContain(Load().Problems, problem => problem.Rule.Id == "CORP1016");
        File.Delete(link);
        Assert.Equal(before.Problems, Load().Problems);
    }

    public void Dispose() => _folder.Dispose();

    private CheckedCorpus Load() => _reloader.Load();

    private static IEnumerable<string> Changed(CheckedCorpus before, CheckedCorpus after) =>
        after
            .Files.Except(before.Files, ReferenceEqualityComparer.Instance)
            .Cast<CorpusFile>()
            .Select(file => file.File.RelativePath);

    /// <summary>How many articles were checked to create a snapshot, and how many were not.</summary>
    private static (int Checked, int Reused) ChecksOf(CheckedCorpus corpus) =>
        (
            Count(corpus, StepReason.New) + Count(corpus, StepReason.Modified) + Count(corpus, StepReason.Unchanged),
            Count(corpus, StepReason.Cached)
        );

    private static int Count(CheckedCorpus corpus, StepReason reason) =>
        corpus.Compilation.Log.Count(StepNames.CheckArticle, reason);
}
