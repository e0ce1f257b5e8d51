using System.Text;
using CorpusSdk.Tool.Initialization;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests;

/// <summary>What <c>init</c> creates, and what it keeps.</summary>
public sealed class InitTests
{
    private static readonly string s_version = CorpusInitializer.PackageVersion;

    [Fact]
    public async Task A_new_project_gets_a_valid_corpus()
    {
        using var folder = new TestFolder().With(
            "Summit.csproj",
            "<Project Sdk=\"Microsoft.NET.Sdk\">\n\n  <PropertyGroup>\n    <OutputType>Exe</OutputType>\n"
                + "  </PropertyGroup>\n\n</Project>\n"
        );
        var run = await ToolRun.OfAsync("init", folder.Path);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        var lines = run.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(
            ["created", "created", "created", "created", "changed"],
            lines.TakeWhile(line => line.Length > 0).Select(line => line.Split(' ')[0])
        );
        Assert.Equal(
            [
                "",
                $"next, put your articles (.txt or .md) into {folder.Corpus}, and run:",
                $"  dotnet corpus annotate {folder.Corpus}",
                $"  dotnet corpus check {folder.PathOf("Summit.csproj")}",
                $"  dotnet build {folder.PathOf("Summit.csproj")}",
                "",
            ],
            lines[5..]
        );
        Assert.Equal(
            "<Project Sdk=\"Microsoft.NET.Sdk\">\n\n  <PropertyGroup>\n    <OutputType>Exe</OutputType>\n"
                + "  </PropertyGroup>\n\n"
                + $"  <ItemGroup>\n    <PackageReference Include=\"CorpusSdk\" Version=\"{s_version}\" "
                + "/>\n  </ItemGroup>\n\n</Project>\n",
            folder.Read("Summit.csproj")
        );
        Assert.Contains(
            "no problems",
            (await ToolRun.OfAsync("check", folder.Path, "--warnings-as-errors")).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_commented_sample_is_a_valid_person()
    {
        using var folder = new TestFolder();
        _ = await ToolRun.OfAsync("init", folder.Path);
        var people = folder
            .Read("seeds/people.yaml")
            .Split('\n')
            .Select(line =>
                line.StartsWith("# - ", StringComparison.Ordinal) || line.StartsWith("#   ", StringComparison.Ordinal)
                    ? line[2..]
                    : line
            );
        _ = folder.With("seeds/people.yaml", string.Join('\n', people)).With("seeds/a.txt", "Minister Doe spoke.\n");
        Assert.Contains(
            "1 person, ",
            (await ToolRun.OfAsync("check", folder.Corpus, "--warnings-as-errors")).Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "jane-doe\tJane Doe\tNorway\tMinister of Transport (2021-10–)\t1\t0\t1\t0",
            (await ToolRun.OfAsync("show", "people", folder.Corpus)).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        using var folder = new TestFolder().With("Summit.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n</Project>\n");
        _ = await ToolRun.OfAsync("init", folder.Path);
        _ = folder.With("seeds/people.yaml", "- { id: ann, name: Ann }\n");
        var before = Contents(folder);
        var run = await ToolRun.OfAsync("init", folder.Path);
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.All(
            run.Output.ReplaceLineEndings("\n").Split('\n').TakeWhile(line => line.Length > 0),
            line => Assert.StartsWith("kept ", line, StringComparison.Ordinal)
        );
        Assert.Equal(before, Contents(folder));
    }

    [Fact]
    public async Task An_existing_people_file_with_another_name_is_kept()
    {
        using var folder = new TestFolder()
            .With(
                "Summit.csproj",
                "<Project>\n  <PropertyGroup><CorpusFolder>texts/all</CorpusFolder></PropertyGroup>\n</Project>\n"
            )
            .With("texts/all/eu/staff.people.yaml", "[]\n");
        _ = await ToolRun.OfAsync("init", folder.PathOf("Summit.csproj"));
        Assert.False(File.Exists(folder.PathOf("texts/all/people.yaml")));
        Assert.False(Directory.Exists(folder.Corpus));
    }

    [Theory]
    [InlineData(
        "\ufeff<Project>\r\n\t<ItemGroup>\r\n\t\t<PackageReference Include=\"A\" Version=\"1\" />|\r\n"
            + "\t</ItemGroup>\r\n</Project>",
        "\r\n\t\t"
    )]
    [InlineData(
        "<Project>\n  <ItemGroup>\n    <PackageReference Include=\"A\"\n      Version='>1'>\n"
            + "      <PrivateAssets>all</PrivateAssets>\n    </PackageReference >|<!-- x -->\n  </ItemGroup>\n"
            + "</Project>\n",
        "\n    "
    )]
    [InlineData(
        "<Project>\n  <ItemGroup>\n    <PackageReference Include=\"A\" />|\n  </ItemGroup>\n"
            + "  <ItemGroup Condition=\"'$(X)' == ''\">\n    <PackageReference Include=\"B\" />\n"
            + "  </ItemGroup>\n  <Target Name=\"T\"><ItemGroup><PackageReference Include=\"C\" "
            + "/></ItemGroup></Target>\n</Project>\n",
        "\n    "
    )]
    [InlineData("<Project><ItemGroup><PackageReference Include=\"A\"/>|</ItemGroup></Project>", "\n")]
    public async Task The_reference_is_added_after_the_others_in_the_style_of_the_file(string project, string between)
    {
        using var folder = new TestFolder().With("Summit.csproj", project.Replace("|", "", StringComparison.Ordinal));
        _ = await ToolRun.OfAsync("init", folder.Path);
        Assert.Equal(
            project.Replace(
                "|",
                $"{between}<PackageReference Include=\"CorpusSdk\" Version=\"{s_version}\" />",
                StringComparison.Ordinal
            ),
            Encoding.UTF8.GetString(File.ReadAllBytes(folder.PathOf("Summit.csproj")))
        );
    }

    [Fact]
    public async Task The_version_goes_into_Directory_Packages_props()
    {
        using var folder = new TestFolder()
            .With("Summit.csproj", "<Project>\n</Project>\n")
            .With(
                "../Directory.Packages.props",
                "<Project>\n  <PropertyGroup>\n    "
                    + "<ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>\n"
                    + "  </PropertyGroup>\n  <ItemGroup>\n    <PackageVersion Include=\"A\" Version=\"1\" />\n"
                    + "  </ItemGroup>\n</Project>\n"
            );
        _ = await ToolRun.OfAsync("init", folder.Path);
        Assert.Contains(
            "<PackageReference Include=\"CorpusSdk\" />",
            folder.Read("Summit.csproj"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "    <PackageVersion Include=\"A\" Version=\"1\" />\n"
                + $"    <PackageVersion Include=\"CorpusSdk\" Version=\"{s_version}\" />\n",
            folder.Read("../Directory.Packages.props"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("<Project>", "is not valid XML")]
    [InlineData("<Project />", "is an empty element")]
    public async Task A_project_that_cannot_be_changed_prevents_all_changes(string project, string message)
    {
        using var folder = new TestFolder().With("Summit.csproj", project);
        var run = await ToolRun.OfAsync("init", folder.Path);
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Corpus));
    }

    [Fact]
    public async Task One_of_several_projects_must_be_passed()
    {
        using var folder = new TestFolder()
            .With("A.csproj", "<Project>\n</Project>\n")
            .With("B.csproj", "<Project>\n</Project>\n");
        Assert.Equal(ExitCode.Failure, (await ToolRun.OfAsync("init", folder.Path)).Code);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("init", folder.PathOf("B.csproj"))).Code);
        Assert.DoesNotContain("CorpusSdk", folder.Read("A.csproj"), StringComparison.Ordinal);
    }

    private static List<string> Contents(TestFolder folder) =>
        [
            .. Directory
                .EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => file + "\n" + File.ReadAllText(file)),
        ];
}
