using System.Text.RegularExpressions;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>The schema on the page "Your own schema" works as the page says.</summary>
public partial class SchemaPageTests
{
    private static readonly string s_page = File.ReadAllText(
            Path.Combine(AppContext.BaseDirectory, "docs", "guides", "your-own-schema.md")
        )
        .ReplaceLineEndings("\n");

    private static readonly Dictionary<string, string> s_blocks = TitledBlock()
        .Matches(s_page)
        .ToDictionary(block => block.Groups["title"].Value, block => block.Groups["content"].Value + "\n");

    private static CorpusProject Project { get; } =
        new CorpusProject { RootNamespace = "Harbour", Folder = "/home/user/Harbour/" }
            .With("ferry.txt", "The ferry is late\n")
            .With("ferry.yaml", s_blocks["ferry.yaml"])
            .With("reporters.csv", s_blocks["reporters.csv"])
            .WithCode(
                "global using System; global using System.Collections.Generic; global using System.Linq;",
                "GlobalUsings.cs"
            )
            .WithCode(s_blocks["Newsroom.cs"], "Newsroom.cs");

    [Fact]
    public void The_schema_and_the_program_of_the_page_do_what_they_say()
    {
        var build = Project
            .WithCode(
                $$"""
                namespace Harbour;
                public static class Test
                {
                    public static string Run()
                    {
                        {{s_blocks["Program.cs"]}}
                        return $"{omar.Name} {omar.Initials} {ReferenceEquals(omar, Corpus.Reporters.OmarAziz)} " +
                        $"{string.Join(",", written)} {string.Join(",", team)} {Corpus.Articles.Ferry.Topics.Length}";
                    }
                }
                """
            )
            .Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
        Assert.Equal("Omar Aziz OA True The ferry is late omar-aziz 0", build.Run<string>("Harbour.Test", "Run"));
    }

    [Fact]
    public void The_errors_of_the_page_are_printed_as_shown()
    {
        string[] printed =
        [
            Printed(Project.Edit("ferry.yaml", "economy", "econmy")),
            Printed(Project.Edit("ferry.yaml", "omar-aziz", "omar-azis")),
            Printed(Project.Edit("reporters.csv", "2019", "19")),
            Printed(
                Project with
                {
                    Code =
                    [
                        .. Project.Code.Select(code =>
                            (
                                code.Name,
                                code.Text.Replace(
                                    "[Range(1950, 2100)] public int? Since",
                                    "[Range(1950, 2100)] public List<int> Since",
                                    StringComparison.Ordinal
                                )
                            )
                        ),
                    ],
                }
            ),
        ];
        Assert.Equal(s_blocks["errors"].TrimEnd('\n'), string.Join('\n', printed));
    }

    private static string Printed(CorpusProject project)
    {
        var build = project.Build();
        Assert.Empty(build.CompilerErrors);
        var diagnostic = Assert.Single(build.Result.Diagnostics);
        var place = diagnostic.Location.GetLineSpan();
        var path = place.Path.Replace(project.Folder, "", StringComparison.Ordinal);
        return $"{path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): error "
            + $"{diagnostic.Id}: {diagnostic.GetMessage(null)}";
    }

    [GeneratedRegex(
        "^```\\w+ title=(?<title>\\S+)\n(?<content>.*?)\n```$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex TitledBlock();
}
