using CorpusSdk.Package.Tests.Harness;
using CorpusSdk.Tool.Tests.Harness;
using CorpusSdk.Tool.Versions;

namespace CorpusSdk.Tool.Tests.Diffing;

/// <summary><c>diff</c> with git revisions, in a repository that each test makes.</summary>
public sealed class GitDiffTests : IDisposable
{
    private const string Schema = """
        namespace Summit;
        [CorpusCollection("stations.csv")]
        public sealed partial record Station(string Name);
        """;

    private readonly TestFolder _folder = new TestFolder()
        .With("Summit.csproj", "<Project><PropertyGroup><Nullable>enable</Nullable></PropertyGroup></Project>")
        .With("Schema.cs", Schema)
        .With("seeds/stations.csv", "id,name\nnorth,North Station\n")
        .With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe }\n")
        .With("seeds/ferry.txt", "No ferry\n\n\"Not before May,\" said Jane Doe.\n")
        .With("seeds/ferry.yaml", "quotes: [{ text: \"Not before May,\", speaker: jane-doe, id: may }]\n");

    [GitFact]
    public async Task A_revision_is_compared_with_the_working_tree()
    {
        Commit("first");
        _ = _folder.Delete("ferry.yaml");
        var run = await DiffAsync("HEAD");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Equal(
            """
            HEAD -> the working tree: major (2 members removed)

            Major: code that uses these members no longer compiles
              seeds/ferry.txt:1: removed Corpus.Quotes.Ferry
              seeds/ferry.yaml:1: removed Corpus.Quotes.Ferry.May

            """,
            run.Output
        );
    }

    [GitFact]
    public async Task Two_revisions_are_compared_whatever_the_working_tree_is()
    {
        Commit("first");
        _ = _folder.With("seeds/new.txt", "A new article\n");
        Commit("second");
        _ = _folder.Delete("new.txt").Delete("ferry.txt");
        var run = await DiffAsync("HEAD~1", "HEAD");
        Assert.Equal(
            """
            HEAD~1 -> HEAD: minor (1 member added)

            Minor
              seeds/new.txt:1: added Corpus.Articles.New

            """,
            run.Output
        );
        Assert.Equal(
            "HEAD -> HEAD~1: major (1 member removed)",
            (await DiffAsync("HEAD", "HEAD~1")).Output.Split('\n')[0]
        );
    }

    [GitFact]
    public async Task Each_revision_has_its_own_schema_and_corpus_folder()
    {
        Commit("first");
        _ = _folder
            .With("Schema.cs", Schema.Replace("string Name", "string Name, int? Since", StringComparison.Ordinal))
            .With(
                "Summit.csproj",
                "<Project><PropertyGroup><Nullable>enable</Nullable><CorpusFolder>texts</CorpusFolder>"
                    + "</PropertyGroup></Project>"
            );
        Directory.Move(_folder.Corpus, _folder.PathOf("texts"));
        Commit("second");
        var run = await DiffAsync("HEAD~1");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Contains("added Summit.Station.Since", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("removed", run.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task A_revision_is_compared_with_a_folder()
    {
        Commit("first");
        using var copy = new TestFolder().With("seeds/ferry.txt", "No ferry\n\n\"Not before May,\" said Jane Doe.\n");
        var run = await ToolRun.OfAsync("diff", "HEAD", copy.Corpus, "--corpus", _folder.Path);
        Assert.StartsWith($"HEAD -> {copy.Corpus}: major", run.Output, StringComparison.Ordinal);
        run = await ToolRun.OfAsync("diff", _folder.Path, "HEAD");
        Assert.EndsWith(": no differences that a program can notice\n", run.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task A_corpus_may_be_a_repository_of_its_own()
    {
        Commit("first", _folder.Corpus);
        _ = _folder.Edit("seeds/stations.csv", "north,", "south,South Station\nnorth,");
        Commit("second", _folder.Corpus);
        var run = await DiffAsync("HEAD~1", "HEAD");
        Assert.Equal(
            """
            HEAD~1 -> HEAD: minor (1 member added)

            Minor
              seeds/stations.csv:2: added Corpus.Stations.South

            """,
            run.Output
        );
        File.Delete(_folder.PathOf("Summit.csproj"));
        run = await ToolRun.OfAsync("diff", "HEAD", "--corpus", _folder.Corpus);
        Assert.Equal("HEAD -> the working tree: no differences that a program can notice\n", run.Output);
    }

    [GitFact]
    public async Task Links_in_a_revision_are_followed_within_the_repository()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _ = Directory.CreateDirectory(_folder.PathOf("more/inner"));
        _ = _folder.With("more/inner/linked.txt", "A linked article\n").With("more/note.txt", "A note\n");
        _ = Directory.CreateSymbolicLink(_folder.PathOf("seeds/inner"), "../more/inner");
        _ = File.CreateSymbolicLink(_folder.PathOf("seeds/note.txt"), "../more/note.txt");
        _ = File.CreateSymbolicLink(_folder.PathOf("seeds/outside.yaml"), "../../outside.yaml");
        Commit("first");
        File.Delete(_folder.PathOf("seeds/outside.yaml"));
        var run = await DiffAsync("HEAD");
        Assert.Equal("HEAD -> the working tree: no differences that a program can notice\n", run.Output);
    }

    [GitFact]
    public async Task Temporary_files_are_deleted()
    {
        Commit("first");
        var before = Checkouts();
        _ = await DiffAsync("HEAD", "HEAD");
        _ = await DiffAsync("HEAD", "no-such-revision");
        Assert.DoesNotContain(Checkouts().Except(before), folder => File.Exists(Path.Combine(folder, "Summit.csproj")));
    }

    [GitFact]
    public async Task A_name_is_never_a_command()
    {
        Commit("first");
        foreach (
            var name in new[] { "$(touch hacked)", "HEAD; touch hacked", "HEAD\ntouch hacked", "a:b", "..", "@{u}" }
        )
        {
            var run = await ToolRun.OfAsync("diff", name == ".." ? "HEAD..HEAD" : name, "--corpus", _folder.Path);
            Assert.Equal((ExitCode.Failure, ""), (run.Code, run.Output));
            Assert.StartsWith("error: there is no folder '", run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        }

        Assert.False(File.Exists("hacked") || File.Exists(_folder.PathOf("hacked")));
        var option = await DiffAsync("--output=hacked");
        Assert.Equal(ExitCode.Failure, option.Code);
        Assert.StartsWith("error: unknown option '--output'; ", option.Error, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task A_revision_that_does_not_exist_is_reported()
    {
        Commit("first");
        var run = await DiffAsync("HEAD~7");
        Assert.Equal((ExitCode.Failure, ""), (run.Code, run.Output));
        Assert.StartsWith(
            "error: there is no folder 'HEAD~7', and the git repository ",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(" has no such revision; check the name", run.Error, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task A_folder_outside_of_a_repository_is_reported()
    {
        var run = await DiffAsync("HEAD");
        Assert.Equal((ExitCode.Failure, ""), (run.Code, run.Output));
        Assert.EndsWith(
            "is not in a git repository, so that only folders can be compared\n",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Missing_git_is_reported()
    {
        var error = Assert.Throws<ToolException>(() => GitRepository.Find(_folder.Path, "git-that-is-not-installed"));
        Assert.StartsWith("git is not installed or not on the PATH", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is nothing to compare; pass two corpus folders")]
    [InlineData("argument 'old' is empty", "")]
    [InlineData("argument 'new' is empty", "HEAD", " ")]
    [InlineData("'.' is a folder, which cannot be compared alone; pass two", ".")]
    [InlineData("--corpus selects the corpus of git revisions", ".", "..", "--corpus", ".")]
    public async Task Wrong_arguments_are_reported(string message, params string[] arguments)
    {
        var run = await ToolRun.OfAsync(["diff", .. arguments]);
        Assert.Equal((ExitCode.Failure, ""), (run.Code, run.Output));
        Assert.StartsWith("error: " + message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<ToolRun> DiffAsync(params string[] arguments)
    {
        var run = await ToolRun.OfAsync(["diff", .. arguments, "--corpus", _folder.Path]);
        return run with
        {
            Output = run
                .Output.Replace('\\', '/')
                .Replace(_folder.Path.Replace('\\', '/') + "/", "", StringComparison.Ordinal),
        };
    }

    private void Commit(string message, string? folder = null)
    {
        Git(folder, "init", "--quiet");
        Git(folder, "add", "--all");
        Git(
            folder,
            "-c",
            "user.name=Jane Doe",
            "-c",
            "user.email=jane@example.org",
            "-c",
            "commit.gpgsign=false",
            "commit",
            "--quiet",
            "-m",
            message
        );
    }

    private void Git(string? folder, params string[] arguments) =>
        _ = Command.Run(folder ?? _folder.Path, "git", arguments).Succeeds();

    private static string[] Checkouts() => Directory.GetDirectories(Path.GetTempPath(), "corpus-revision-*");
}
