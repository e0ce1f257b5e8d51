using System.Text;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.CSharpHost;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests;

/// <summary>
/// The tool and the generator run the same compiler. These tests cover what each does on its own: decoding files,
/// reading the project's options and the program's schema, and printing problems.
/// </summary>
public sealed class HostParityTests
{
    public static TheoryData<string> PagesWithCode =>
        [
            .. RulePage
                .All.Where(page => page.Failing is { Code.Length: > 0 } && page.Id != Rules.LanguageTooOld.Id)
                .Select(page => page.Id),
        ];

    [Theory]
    [InlineData("plain", "54 65 78 74 0A")]
    [InlineData("empty", "")]
    [InlineData("line ends", "61 0D 0A 62 0D 63 0A")]
    [InlineData("byte order mark", "EF BB BF 61")]
    [InlineData("two byte order marks", "EF BB BF EF BB BF 61")]
    [InlineData("only a byte order mark", "EF BB BF")]
    [InlineData("Latin-1", "63 61 66 E9")]
    [InlineData("truncated character", "61 E2 82")]
    [InlineData("surrogate in UTF-8", "ED A0 80 61")]
    [InlineData("overlong encoding", "C0 AF")]
    [InlineData("replacement character", "EF BF BD")]
    [InlineData("replacement character and invalid byte", "EF BF BD FF")]
    [InlineData("null character", "61 00 62")]
    [InlineData("null character and invalid byte", "61 00 FF")]
    [InlineData("UTF-16 little-endian", "FF FE 61 00 0A 00")]
    [InlineData("UTF-16 big-endian", "FE FF 00 61 00 0A")]
    [InlineData("UTF-16 without a byte order mark", "61 00 0A 00")]
    [InlineData("outside the BMP", "F0 9F 98 80")]
    public void Decodes_files_like_the_generator(string name, string hex)
    {
        Assert.NotEmpty(name);
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        using var folder = new TestFolder().With("Summit.csproj", "<Project />").With("seeds/a.txt", bytes);
        var project = ProjectIn(folder).With("a.txt", bytes);
        var built = AdditionalFileReader.Read(
            project.TextOf("a.txt"),
            CorpusOptions.Read(new ProjectProperties(project)),
            default
        );
        var read = Assert.Single(CorpusFolder.Load(folder.Path).Files);
        Assert.Equal(Describe(built), Describe(read));
    }

    [Theory]
    [InlineData("", "", "Summit")]
    [InlineData("Path", "", "Summit")]
    [InlineData("PATH", "Site.Content", "Summit")]
    [InlineData("other", "", "Summit.Web")]
    public void Reads_options_like_the_generator(string ids, string corpusNamespace, string rootNamespace)
    {
        const string code =
            "[CorpusCollection] public partial record Place { public required string Name { get; init; } }";
        using var folder = new TestFolder()
            .With(
                "Summit.csproj",
                $"""
                <Project>
                  <PropertyGroup>
                    <Nullable>enable</Nullable>
                    <CorpusIds>{ids}</CorpusIds>
                    <CorpusNamespace>{corpusNamespace}</CorpusNamespace>
                    <RootNamespace>{rootNamespace}</RootNamespace>
                  </PropertyGroup>
                </Project>
                """
            )
            .With("Place.cs", code)
            .With("seeds/a.txt", "A text.\n");
        var project = (
            ProjectIn(folder) with
            {
                CorpusIds = ids,
                CorpusNamespace = corpusNamespace,
                RootNamespace = rootNamespace,
            }
        )
            .WithCode(code, "Place.cs")
            .With("a.txt", "A text.\n");
        var options = CorpusOptions.Read(new ProjectProperties(project));
        var location = CorpusLocation.Find(folder.Path);
        Assert.Equal(options.Settings.Ids, location.Settings.Ids);
        Assert.Equal(options.DisplayRoot, location.DisplayPath(location.Root));
        Assert.Equal(
            options.DisplayPath(project.CorpusRoot + "a.txt"),
            location.DisplayPath(folder.PathOf("seeds/a.txt"))
        );
        Assert.Equal(project.Build().Corpus.Schema, ProgramSchema.Load(location).Declared);
    }

    /// <summary>The generator reads the schema from the real compilation, the tool from the C# files alone.</summary>
    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public void Reads_the_schema_like_the_generator(string id)
    {
        var page = RulePage.All.Single(page => page.Id == id);
        foreach (var sample in new[] { page.Failing!, page.Fixed! })
        {
            using var folder = new TestFolder().With(sample);
            var location = CorpusLocation.Find(folder.Path);
            Assert.Equal(sample.Build().Corpus.Schema, ProgramSchema.Load(location).Declared);
        }
    }

    [Fact]
    public async Task Prints_the_problems_that_the_rule_pages_show()
    {
        // The tool neither compiles nor generates code.
        string[] ofTheCompiler =
        [
            "CORP9003",
            Rules.LanguageTooOld.Id,
            Rules.InvalidNamespace.Id,
            Rules.NamespaceHidesCorpus.Id,
        ];
        foreach (var page in RulePage.All.Where(page => page.Failing is not null && !ofTheCompiler.Contains(page.Id)))
        {
            using var folder = new TestFolder().With(page.Failing!);
            var run = await ToolRun.OfAsync("check", folder.Corpus);
            var printed = run.Output.Split('\n')[0];
            Assert.Equal(
                page.Printed,
                printed
                    .Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
                    .Replace('\\', '/')
            );
            Assert.Equal(
                printed.Contains(": error ", StringComparison.Ordinal) ? ExitCode.Errors : ExitCode.Success,
                run.Code
            );
        }
    }

    private static CorpusProject ProjectIn(TestFolder folder) =>
        new() { Folder = folder.Path.Replace('\\', '/') + "/" };

    private static string Describe(CorpusFile file) =>
        $"{file.File.RelativePath} {file.File.DisplayPath} {file.Fault} "
        + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(file.File.Text));
}
