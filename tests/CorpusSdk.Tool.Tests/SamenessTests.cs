using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests;

/// <summary>
/// The tool says what the build says of the same files: the same ids, places and messages, and no others.
/// </summary>
public sealed class SamenessTests
{
    /// <summary>But for those about the program, which the tool does not see.</summary>
    public static TheoryData<string> Pages =>
        [.. RulePage.All.Select(page => page.Id).Where(id => id != Rules.InternalError.Id && id != Rules.LanguageTooOld.Id)];

    [Fact]
    public void Of_the_seeds() => AssertSame(CorpusProject.Seeds, 0);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Of_the_samples_of_a_rules_page(string id)
    {
        var page = RulePage.All.Single(page => page.Id == id);
        AssertSame(page.Failing!, 1);
        AssertSame(page.Fixed!, 0);
    }

    [Fact]
    public void Of_all_failing_samples_in_one_corpus() =>
        AssertSame(
            RulePage
                .All.Where(page => page.Failing is not null && page.Id != Rules.LanguageTooOld.Id)
                .Aggregate(
                    new CorpusProject(),
                    (all, page) =>
                        page.Failing!.Files.Aggregate(
                            all,
                            (project, file) => project.With($"{page.Id}/{file.Key}", file.Value)
                        )
                ),
            20
        );

    [Fact]
    public void Of_seeds_without_their_people() => AssertSame(CorpusProject.Seeds.Without("people.yaml"), 20);

    [Theory]
    [InlineData("")]
    [InlineData("path")]
    public void Of_articles_of_one_name_in_two_folders(string ids) =>
        AssertSame(
            new CorpusProject { CorpusIds = ids }
                .With("en/ferry.txt", "The ferry\n\nIt is late.\n")
                .With("fr/ferry.txt", "Le bac\n\nIl est en retard.\n"),
            ids.Length == 0 ? 1 : 0
        );

    [Theory]
    [InlineData("A caf\u00e9.\r\nTwo\rthree\n\"Words\" are said.", "quotes:\r\n  - text: Wards\r\n")]
    [InlineData("\ufeff\ufeffTwo marks", "title: Two marks\n")]
    [InlineData("---\ntitle: [\n---\nText", "")]
    [InlineData("Nothing\0here", "quotes: []\n")]
    [InlineData(
        "He said \u201cgo\u202ehome\u001b[31m\u201d twice.",
        "quotes:\n  - text: go home\n  - text: \"go\\e[31m\"\n"
    )]
    public void Of_strange_files(string text, string annotations) =>
        AssertSame(new CorpusProject().With("a.md", text).With("a.yaml", annotations), 0);

    [Fact]
    public async Task Of_a_folder_on_the_disk_as_it_is_printed()
    {
        using var folder = new TestFolder();
        foreach (var page in RulePage.All.Where(page => page.Failing is not null && page.Id != Rules.LanguageTooOld.Id))
        {
            foreach (var (name, code) in page.Failing!.Code)
            {
                _ = folder
                    .With(
                        $"{page.Id}/Summit.csproj",
                        "<Project><PropertyGroup><Nullable>enable</Nullable></PropertyGroup></Project>"
                    )
                    .With($"{page.Id}/{name}", code);
            }

            foreach (var (name, content) in page.Failing!.Files)
            {
                _ = folder.With($"{page.Id}/seeds/{name}", content);
            }

            var run = await ToolRun.OfAsync("check", folder.PathOf($"{page.Id}/seeds"));
            var printed = run.Output.Split('\n')[0];
            Assert.Equal(
                page.Printed,
                printed
                    .Replace(folder.PathOf(page.Id) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
                    .Replace('\\', '/')
            );
            Assert.Equal(
                printed.Contains(": error ", StringComparison.Ordinal) ? ExitCode.Errors : ExitCode.Clean,
                run.Code
            );
        }
    }

    /// <param name="atLeast">So many problems there must be, or two that find nothing would be the same.</param>
    private static void AssertSame(CorpusProject project, int atLeast)
    {
        CorpusLocation location = new(
            project.CorpusRoot.TrimEnd('/'),
            project.Folder.TrimEnd('/'),
            null,
            project.CorpusIds == "path" ? DefaultId.Path : DefaultId.Name
        );
        var schema = ProgramSchema.Of(
            project.Code.Select(code => (project.Folder + code.Name, code.Text)),
            isNullable: true,
            "Summit"
        );
        var files = project
            .Files.OrderBy(file => file.Key, StringComparer.Ordinal)
            .Where(file => CorpusFile.IsCorpusFile(file.Key, schema.Files))
            .Select(file => FileLoading.Decode(file.Value, project.CorpusRoot + file.Key, location))
            .ToList();
        var problems = CheckedCorpus.Of(location, files, schema).Problems;
        Assert.Equal(
            project.Build().Problems,
            problems
                .Select(problem =>
                    $"{(problem.Path.StartsWith(project.CorpusRoot, StringComparison.Ordinal) ? problem.Path[project.CorpusRoot.Length..] : problem.Path)}({problem.Start.Line + 1},{problem.Start.Column + 1})-"
                    + $"({problem.End.Line + 1},{problem.End.Column + 1}): {problem.Rule.Id}: {problem.Message}"
                )
                .Order(StringComparer.Ordinal)
        );
        Assert.True(problems.Count >= atLeast, $"{problems.Count} problems");
    }
}
