using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Naming;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Loading;

/// <summary>Finding the corpus of a path, and the files of the corpus, which are those of a build.</summary>
public sealed class LocationTests
{
    private const string Project =
        "<Project>\n  <PropertyGroup>\n    <CorpusFolder>../texts</CorpusFolder>\n"
        + "    <CorpusIds>Path</CorpusIds>\n  </PropertyGroup>\n</Project>\n";

    [Theory]
    [InlineData("Summit.csproj")]
    [InlineData("")]
    [InlineData("seeds")]
    public void A_project_its_folder_and_its_corpus_are_the_same_location(string path)
    {
        using var folder = new TestFolder().With("Summit.csproj", "<Project>\n</Project>\n").With("seeds/a.txt", "A\n");
        Assert.Equal(
            new(folder.Corpus, folder.Path, folder.PathOf("Summit.csproj")),
            CorpusLocation.Find(folder.PathOf(path).TrimEnd('/'))
        );
    }

    [Fact]
    public void The_project_sets_the_corpus_folder_and_the_default_ids()
    {
        using var folder = new TestFolder().With("Summit.csproj", Project).With("../texts/a.txt", "A\n");
        var location = CorpusLocation.Find(folder.Path);
        Assert.Equal(
            (Path.GetFullPath(folder.PathOf("../texts")), DefaultId.Path),
            (location.Root, location.Settings.Ids)
        );
        Assert.Equal("../texts/a.txt", location.DisplayPath(CorpusFolder.ListFiles(location)[0]));
    }

    [Fact]
    public void A_project_overrides_Directory_Build_props()
    {
        using var folder = new TestFolder()
            .With("Summit.csproj", "<Project>\n</Project>\n")
            .With(
                "../Directory.Build.props",
                "<Project><PropertyGroup><CorpusIds>path</CorpusIds>" + "</PropertyGroup></Project>"
            )
            .With("seeds/a.txt", "A\n");
        Assert.Equal(
            (folder.Corpus, DefaultId.Path),
            (CorpusLocation.Find(folder.Path).Root, CorpusLocation.Find(folder.Path).Settings.Ids)
        );
        _ = folder.With(
            "Summit.csproj",
            "<Project><PropertyGroup><CorpusIds>name</CorpusIds></PropertyGroup></Project>"
        );
        Assert.Equal(DefaultId.Name, CorpusLocation.Find(folder.Path).Settings.Ids);
    }

    [Theory]
    [InlineData("", MemberScope.All)]
    [InlineData("All", MemberScope.All)]
    [InlineData(" no-quotes\n", MemberScope.NoQuotes)]
    [InlineData("none", MemberScope.None)]
    public void The_project_says_which_entries_have_members(string value, MemberScope expected)
    {
        using var folder = new TestFolder().With("Summit.csproj", ProjectWithMembers(value)).With("seeds/a.txt", "A\n");
        Assert.Equal(expected, CorpusLocation.Find(folder.Path).Settings.Members);
        Assert.Equal(expected, CorpusLocation.Find(folder.Corpus).Settings.Members);
    }

    [Fact]
    public void An_unknown_scope_of_members_is_an_error()
    {
        using var folder = new TestFolder().With("Summit.csproj", ProjectWithMembers("quotes"));
        var e = Assert.Throws<ToolException>(() => CorpusLocation.Find(folder.Path));
        Assert.Equal(
            "CorpusMembers must be 'all' (every entry has a member; the default), 'no-quotes' or 'none', "
                + $"but is 'quotes'; correct it in '{folder.PathOf("Summit.csproj")}' or in its Directory.Build.props",
            e.Message
        );
    }

    [Fact]
    public void A_corpus_that_is_not_compiled_has_no_members()
    {
        using var folder = new TestFolder()
            .With(
                "Archive.csproj",
                "<Project><PropertyGroup><CorpusCompile>False</CorpusCompile></PropertyGroup></Project>"
            )
            .With("seeds/a.txt", "A\n");
        Assert.Equal(MemberScope.None, CorpusLocation.Find(folder.Path).Settings.Members);
        _ = folder.With(
            "Archive.csproj",
            "<Project><PropertyGroup><CorpusCompile>never</CorpusCompile></PropertyGroup></Project>"
        );
        Assert.Equal(
            "CorpusCompile must be 'true' or 'false', but is 'never'; "
                + $"correct it in '{folder.PathOf("Archive.csproj")}' or in its Directory.Build.props",
            Assert.Throws<ToolException>(() => CorpusLocation.Find(folder.Path)).Message
        );
    }

    private static string ProjectWithMembers(string value) =>
        $"<Project><PropertyGroup><CorpusMembers>{value}</CorpusMembers></PropertyGroup></Project>";

    [Theory]
    [InlineData("", PinPolicy.Optional)]
    [InlineData("require", PinPolicy.Require)]
    [InlineData(" Require\n", PinPolicy.Require)]
    public void The_project_may_require_pins(string value, PinPolicy expected)
    {
        using var folder = new TestFolder()
            .With(
                "Summit.csproj",
                $"<Project><PropertyGroup><CorpusPins>{value}</CorpusPins></PropertyGroup></Project>"
            )
            .With("seeds/a.txt", "A\n");
        Assert.Equal(expected, CorpusLocation.Find(folder.Path).Settings.Pins);
        Assert.Equal(expected, CorpusLocation.Find(folder.Corpus).Settings.Pins);
    }

    [Theory]
    [InlineData("required")]
    [InlineData("true")]
    [InlineData("none")]
    public async Task Another_value_for_pins_is_reported(string value)
    {
        using var folder = new TestFolder()
            .With(
                "Summit.csproj",
                $"<Project><PropertyGroup><CorpusPins>{value}</CorpusPins></PropertyGroup></Project>"
            )
            .With("seeds/a.txt", "A\n");
        var run = await ToolRun.OfAsync("check", folder.Path);
        Assert.Equal(
            (
                ExitCode.Failure,
                $"error: CorpusPins must be 'require' or absent, but is '{value}'; "
                    + $"correct it in '{folder.PathOf("Summit.csproj")}' or in its Directory.Build.props\n"
            ),
            (run.Code, run.Error)
        );
    }

    [Fact]
    public void Display_paths_without_a_project_begin_with_the_corpus_folder()
    {
        using var folder = new TestFolder().With("letters/1901/may.txt", "May\n");
        var location = CorpusLocation.Find(folder.PathOf("letters"));
        Assert.Equal(
            (null, "letters/1901/may.txt"),
            (location.Project, location.DisplayPath(CorpusFolder.ListFiles(location)[0]))
        );
    }

    [Fact]
    public void Files_that_a_build_ignores_are_ignored()
    {
        using var folder = new TestFolder().With(
            "Summit.csproj",
            "<Project><PropertyGroup><CorpusFolder>.</CorpusFolder></PropertyGroup></Project>"
        );
        foreach (
            var path in new[]
            {
                "b.txt",
                "a/b.md",
                "A.yaml",
                ".git/x.txt",
                "a/.trash/x.md",
                "bin/x.txt",
                "obj/deep/x.yaml",
                "README.md",
                "a/readme.MD",
                "x.json",
                "a/bin/c.txt",
                ".#b.yaml",
                "._b.yaml",
                ".b.txt.swp",
                ".draft.md",
                "b.txt~",
                "#b.txt#",
                "~$b.txt",
                ".DS_Store",
                "Thumbs.db",
                "node_modules/left-pad/x.md",
                "dist/App.dll",
                "dist/x.txt",
                "dist/docs/x.txt",
                "artifacts/obj/App/project.assets.json",
                "artifacts/obj/App/x.txt",
                "artifacts/bin/App/debug/App.runtimeconfig.json",
                "artifacts/bin/App/debug/docs/x.md",
            }
        )
        {
            _ = folder.With(path, "x\n");
        }

        var location = CorpusLocation.Find(folder.Path);
        Assert.Equal(
            ["A.yaml", "a/b.md", "a/bin/c.txt", "b.txt"],
            CorpusFolder.ListFiles(location).Select(location.RelativePath)
        );
    }

    [Fact]
    public async Task Generated_files_in_the_project_declare_no_schema()
    {
        using var folder = new TestFolder()
            .With("Summit.csproj", "<Project>\n</Project>\n")
            .With("seeds/a.txt", "A\n")
            .With(
                "Generated/CorpusSdk.Generator/CorpusSdk.Generator.CorpusGenerator/Article.g.cs",
                "public sealed partial record Article { public required string Desk { get; init; } }"
            );
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Path)).Code);
    }

    [Fact]
    public void A_lock_file_of_Emacs_is_ignored()
    {
        using var folder = TestFolder.WithSeeds();
        var before = CorpusFolder.ListFiles(CorpusLocation.Find(folder.Corpus));
        _ = File.CreateSymbolicLink(folder.PathOf("seeds/.#people.yaml"), "jane@host.123:456");
        Assert.Equal(before, CorpusFolder.ListFiles(CorpusLocation.Find(folder.Corpus)));
        _ = CorpusFolder.Load(folder.Path);
    }

    [Fact]
    public void Libraries_in_a_corpus_without_a_project_are_no_sign_of_build_output()
    {
        using var folder = new TestFolder().With("seeds/tools/x.dll", "").With("seeds/tools/a.txt", "A\n");
        Assert.Equal([folder.PathOf("seeds/tools/a.txt")], CorpusFolder.ListFiles(CorpusLocation.Find(folder.Corpus)));
    }

    [Fact]
    public void MSBuild_evaluates_the_corpus_folder()
    {
        using var folder = new TestFolder()
            .With("Summit.csproj", "<Project>\n</Project>\n")
            .With(
                "../Directory.Build.props",
                "<Project><PropertyGroup><CorpusFolder>$(MSBuildThisFileDirectory)articles</CorpusFolder>"
                    + "</PropertyGroup></Project>"
            )
            .With("../articles/a.txt", "A\n");
        _ = folder.With("Summit.csproj", "<Project><Import Project=\"../Directory.Build.props\" />\n</Project>\n");
        Assert.Equal(Path.GetFullPath(folder.PathOf("../articles")), CorpusLocation.Find(folder.Path).Root);
    }

    [Fact]
    public async Task A_corpus_folder_that_MSBuild_cannot_evaluate_is_reported()
    {
        using var folder = new TestFolder().With(
            "Summit.csproj",
            "<Project><PropertyGroup><CorpusFolder>$(Root)/x</CorpusFolder></PropertyGroup>"
                + "<Import Project=\"nowhere.props\" /></Project>"
        );
        foreach (var command in (string[])["check", "init"])
        {
            var run = await ToolRun.OfAsync(command, folder.Path);
            Assert.Equal(ExitCode.Failure, run.Code);
            Assert.StartsWith("error: CorpusFolder is '$(Root)/x' in '", run.Error, StringComparison.Ordinal);
            Assert.Contains("MSBuild cannot evaluate it: ", run.Error, StringComparison.Ordinal);
            Assert.Contains("nowhere.props", run.Error, StringComparison.Ordinal);
        }

        Assert.False(Directory.Exists(folder.PathOf("seeds")));
    }

    [Fact]
    public void A_cyclic_link_is_followed_once()
    {
        using var folder = new TestFolder().With("seeds/a/x.txt", "X\n");
        _ = Directory.CreateSymbolicLink(folder.PathOf("seeds/a/back"), folder.PathOf("seeds"));
        Assert.Equal([folder.PathOf("seeds/a/x.txt")], CorpusFolder.ListFiles(CorpusLocation.Find(folder.Corpus)));
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_reported_like_any_other_problem()
    {
        using var folder = TestFolder.WithSeeds();
        _ = File.CreateSymbolicLink(folder.PathOf("seeds/gone.txt"), folder.PathOf("nowhere.txt"));
        var run = await ToolRun.OfAsync("check", folder.Corpus);
        Assert.Equal((ExitCode.Errors, ""), (run.Code, run.Error));
        Assert.Matches(
            "gone.txt\\(1,1\\): error CORP1016: 'gone.txt' cannot be opened: it is a link to '[^\n]*nowhere.txt', "
                + "which does not exist; correct the link, or remove it\n",
            run.Output
        );
        Assert.Contains("1 error, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_name_that_does_not_reach_the_compiler_is_reported()
    {
        using var folder = TestFolder.WithSeeds();
        await File.WriteAllTextAsync(folder.PathOf("seeds/a\"b.txt"), "Text.\n");
        await File.WriteAllTextAsync(folder.PathOf("seeds/a'b, c;d.txt"), "Text.\n");
        var run = await ToolRun.OfAsync("check", folder.Corpus);
        Assert.Equal((ExitCode.Errors, ""), (run.Code, run.Error));
        Assert.Contains(
            "error CORP1017: the name 'a\"b.txt' contains U+0022, which does not reach the compiler; rename the file",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("1 error, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_corpus_folder_is_reported_with_the_command_to_create_it()
    {
        using var folder = new TestFolder().With("Summit.csproj", "<Project>\n</Project>\n");
        Assert.Contains(
            "dotnet corpus init",
            Assert.Throws<ToolException>(() => CorpusFolder.Load(folder.Path)).Message,
            StringComparison.Ordinal
        );
    }
}
