using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>The project template, installed from the packed package into a hive of its own.</summary>
[Collection(PackageTests.Name)]
public sealed class TemplateTests(PackedPackage package, TemplateTests.Hive hive) : IClassFixture<TemplateTests.Hive>
{
    [Fact]
    public void A_new_project_builds_and_prints_who_said_what()
    {
        var project = Create("Summit", "-o", "Summit");
        _ = Command.Dotnet(project, "build", "--no-restore", "-warnaserror").SucceedsWithoutWarning();
        var output = Command.Dotnet(project, "run", "--no-build").Succeeds().Output;

        Assert.StartsWith(
            """
            2023-09~  Good Friends and Neighbours : Russia/North Korea
                Kim Jong-un: I firmly believe that the heroic Russian army and people …

            """,
            output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["2023-09~", "2023-09-12", "2023-09-13", "2024-06-18", "2024-06-19"],
            output
                .Split('\n')
                .Where(line => line.StartsWith("20", StringComparison.Ordinal))
                .Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)])
        );
        Assert.EndsWith(
            """

            "We appreciate North Korea's consistent and firm support for Russia, including its policy on Ukraine."
                Vladimir Putin, seeds/000_1597e04da5133f28.txt:14:62

            """,
            output,
            StringComparison.Ordinal
        );

        var annotations = Path.Combine(project, "seeds", "000_1597e04da5133f28.yaml");
        File.WriteAllText(
            annotations,
            File.ReadAllText(annotations)
                .Replace(" consistent and firm", " consistant and firm", StringComparison.Ordinal)
        );
        Assert.StartsWith(
            $"{annotations}(26,11): error CORP4001: ",
            Assert.Single(Command.Dotnet(project, "build", "--no-restore").Fails().Diagnostics),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_new_project_has_the_articles_as_they_are_and_the_note_whose_they_are()
    {
        var project = Create("Summit", "-o", "Summit", "--no-restore");
        var seeds = Directory.EnumerateFiles(Repository.Seeds).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(
            ["Program.cs", "Summit.csproj", .. seeds.Select(name => $"seeds/{name}")],
            Directory
                .EnumerateFiles(project, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(project, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        );
        Assert.All(
            Directory.EnumerateFiles(Repository.Seeds),
            file =>
                Assert.Equal(
                    File.ReadAllBytes(file),
                    File.ReadAllBytes(Path.Combine(project, "seeds", Path.GetFileName(file)))
                )
        );
        Assert.Contains(
            $"""<PackageReference Include="CorpusSdk" Version="{package.Version}" />""",
            File.ReadAllText(Path.Combine(project, "Summit.csproj")),
            StringComparison.Ordinal
        );
    }

    /// <summary>
    /// Names with characters that C# does not allow, keywords, and names that hide a type which the program uses.
    /// </summary>
    [Theory]
    [InlineData("My-Summit 2", "My_Summit_2")]
    [InlineData("1st.out", "_1st._out")]
    [InlineData("News.Corpus", "News.CorpusApp")]
    [InlineData("Console", "ConsoleApp")]
    [InlineData("Über & $(Sum) 'it'", null)]
    public void A_project_may_have_any_name(string name, string? rootNamespace)
    {
        var project = Create(name, "-o", name);
        if (rootNamespace is not null)
        {
            Assert.StartsWith(
                $"using {rootNamespace};\n",
                File.ReadAllText(Path.Combine(project, "Program.cs")).ReplaceLineEndings("\n"),
                StringComparison.Ordinal
            );
        }

        _ = Command.Dotnet(project, "build", "--no-restore", "-warnaserror").SucceedsWithoutWarning();
        Assert.Contains(
            "Vladimir Putin: ",
            Command.Dotnet(project, "run", "--no-build").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_framework_can_be_chosen()
    {
        var project = Create("Summit", "-n", "Summit", "--framework", "net8.0");
        _ = Command.Dotnet(project, "build", "--no-restore", "-warnaserror").SucceedsWithoutWarning();
        Assert.True(File.Exists(Path.Combine(project, "bin", "Debug", "net8.0", "Summit.dll")));
    }

    /// <returns>The folder of the new project.</returns>
    private string Create(string name, params string[] arguments)
    {
        var folder = package.NewFolder("new");
        _ = Command
            .Dotnet(folder, ["new", "corpus", .. arguments, "--debug:custom-hive", hive.Of(package)])
            .SucceedsWithoutWarning();
        return Path.Combine(folder, name);
    }

    /// <summary>A folder of installed templates that is not the user's.</summary>
    public sealed class Hive
    {
        private string? _folder;

        internal string Of(PackedPackage package)
        {
            if (_folder is null)
            {
                var folder = package.NewFolder("hive");
                _ = Command
                    .Dotnet(
                        folder,
                        "new",
                        "install",
                        $"CorpusSdk.Templates@{package.Version}",
                        "--debug:custom-hive",
                        folder
                    )
                    .SucceedsWithoutWarning();
                _folder = folder;
            }

            return _folder;
        }
    }
}
