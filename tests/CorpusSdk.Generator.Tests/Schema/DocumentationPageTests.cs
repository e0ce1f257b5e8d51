using System.Text.RegularExpressions;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>The schemas on the pages of the documentation, with the data on the same page.</summary>
public partial class DocumentationPageTests
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using "
        + "System.Collections.Immutable; global using System.ComponentModel.DataAnnotations; global using "
        + "System.Linq;";

    [Fact]
    public void Fields_of_ones_own() =>
        Assert.Equal(
            "Economy trade,tariffs False",
            Run(
                "guides/your-own-fields",
                project => project.With("a.txt", "Text\n").With("a.yaml", Block("guides/your-own-fields", "yaml")),
                "Corpus.Articles.A.Desk} {string.Join(',', Corpus.Articles.A.Topics)} {Corpus.Articles.A.IsWorldNews"
            )
        );

    [Fact]
    public void Collections() =>
        Assert.Equal(
            "North Korea-Russia summit 2024-06-19 kim-jong-un | 2 Central | Dinner kim-jong-un",
            Run(
                "guides/collections",
                project =>
                    project
                        .With("people.yaml", "- { id: kim-jong-un, name: Kim Jong-un }\n")
                        .With("a.txt", "Kim Jong-un came.\n")
                        .With("events/pyongyang-summit.yaml", Block("guides/collections", "yaml"))
                        .With(
                            "speeches/toast.md",
                            "---\noccasion: Dinner\nquotes: [{ text: We will win, speaker: kim-jong-un }]\n"
                                + "---\nKim Jong-un said: \"We will win\".\n"
                        )
                        .With("stations.csv", "id,name,latitude,longitude\ncentral,Central,59.3,18.1\n"),
                "Corpus.Events.PyongyangSummit.Name} {Corpus.Events.PyongyangSummit.Held} "
                    + "{Corpus.Events.PyongyangSummit.Hosts[0].Id} | {Corpus.Stations.Central.Platforms} "
                    + "{Corpus.Stations[\"central\"].Name} | {Corpus.Speeches.Toast.Occasion} "
                    + "{Corpus.Speeches.Toast.Article!.Quotes[0].Speaker!.Id"
            )
        );

    [Fact]
    public void References() =>
        Assert.Equal(
            "guides/quotes guides/quotes",
            Run(
                "guides/references",
                project =>
                    project
                        .With("docs/guides/quotes.md", $"---\n{Block("guides/references", "yaml")}\n---\n")
                        .With("docs/guides/people.md", "---\ntitle: People\nauthor: documentation-group\n---\n")
                        .With("docs/guides/queries.md", "---\ntitle: Queries\nauthor: documentation-group\n---\n")
                        .With("authors.yaml", "- { id: documentation-group, name: The group }\n")
                        .WithCode(
                            "namespace Summit; [CorpusCollection(\"authors.yaml\")] public sealed partial "
                                + "record Author { public required string Name { get; init; } }"
                        ),
                "Corpus.Pages.GuidesPeople.ReferencedBy.PagesByRelated[0]} {Corpus.Authors.DocumentationGroup.Pages[2]"
            )
        );

    [Fact]
    public void A_table_from_a_spreadsheet() =>
        Assert.Equal(
            "Greens 2 2021-10-26 0 Ada Berg",
            Run(
                "recipes/members-from-csv",
                project =>
                    project
                        .With("members.csv", Block("recipes/members-from-csv", "text"))
                        .With("parties.yaml", "- { id: green, name: Greens }\n- { id: centre, name: Centre }\n")
                        .With(
                            "committees.yaml",
                            "- { id: budget, name: Budget }\n- { id: transport, name: Transport }\n"
                        ),
                "Corpus.Members.AdaBerg.Party.Name} {Corpus.Members.AdaBerg.Committees.Length} "
                    + "{Corpus.Members.AdaBerg.Since:yyyy-MM-dd} {Corpus.Members.BoLind.Committees.Length} "
                    + "{Corpus.Parties.Green.ReferencedBy.MembersByParty[0].Name"
            )
        );

    [Fact]
    public void A_site_in_several_languages() =>
        Assert.Equal(
            "fr guides/intro True True",
            Run(
                "recipes/several-languages",
                project =>
                    project
                        .With("docs/en/guides/intro.md", "Hello\n")
                        .With("docs/fr/guides/intro.md", "Bonjour\n")
                        .WithCode(
                            "namespace Summit; [CorpusCollection(\"docs/**/*.md\")] public sealed partial record Page;"
                        ),
                "Corpus.Pages.EnGuidesIntro.In(\"fr\")!.Language} {Corpus.Pages.FrGuidesIntro.Path} "
                    + "{Corpus.Pages.EnGuidesIntro.In(\"fr\")!.Text == \"Bonjour\\n\"} "
                    + "{Corpus.Pages.FrGuidesIntro.In(\"de\") is null"
            )
        );

    [Fact]
    public void A_folder_of_Markdown_that_is_taken_over() =>
        Assert.Equal(
            "Hello",
            Run(
                "recipes/import-front-matter",
                project => project.With("blog/hello.md", "---\ntitle: Hello\nlayout: post\npubDate: x\n---\n"),
                "Corpus.Posts.Hello.Title"
            )
        );

    [Fact]
    public void Articles_with_the_front_matter_of_another_program() =>
        Assert.Equal(
            "The ferry 2024-05-01T10:00:00+02:00 de /old/ferry /posts/ferry/ accidents Das Schiff war alt",
            Run(
                "recipes/foreign-front-matter",
                project =>
                    project
                        .With("posts/ferry.md", Block("recipes/foreign-front-matter", "text"))
                        .WithCode(Block("recipes/foreign-front-matter", "csharp")),
                "Corpus.Articles.Posts.Ferry.Title} {Corpus.Articles.Posts.Ferry.Published} "
                    + "{Corpus.Articles.Posts.Ferry.Language} {Corpus.Articles.Posts.Ferry.OldAddresses[0]} "
                    + "{Corpus.Articles.Posts.Ferry.Address} {Corpus.Articles.Posts.Ferry.Tags[1]} "
                    + "{Corpus.Articles.Posts.Ferry.Quotes[0].Text"
            )
        );

    [Fact]
    public void A_person_of_a_party() =>
        Assert.Equal(
            "kim",
            Run(
                "reference/people-keys",
                project =>
                    project
                        .With("people.yaml", "- { id: kim, name: Kim, born: 1984, party: workers-party }\n")
                        .With("a.txt", "Kim came.\n")
                        .With("parties.yaml", "- { id: workers-party }\n")
                        .WithCode(
                            "namespace Summit; [CorpusCollection(\"parties.yaml\")] public sealed partial record Party;"
                        ),
                "Corpus.Parties.WorkersParty.ReferencedBy.PeopleByParty[0].Id"
            )
        );

    /// <summary>All blocks of C# of a page that declare types, in one program.</summary>
    private static string Run(string page, Func<CorpusProject, CorpusProject> with, string expression)
    {
        var declarations = Blocks(page, "csharp").Where(block => Declaration().IsMatch(block)).ToList();
        Assert.NotEmpty(declarations);
        return with(new CorpusProject { TracksSteps = false }.WithCode(Usings))
            .WithCode("namespace Summit;\n" + string.Join('\n', declarations))
            .WithCode(
                $"namespace Summit; public static class Test {{ public static string Run() => "
                    + $"FormattableString.Invariant($\"{{{expression}}}\"); }}"
            )
            .Run();
    }

    private static string Block(string page, string language) => Blocks(page, language).First();

    private static IEnumerable<string> Blocks(string page, string language) =>
        Regex
            .Matches(
                File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", page + ".md")).ReplaceLineEndings("\n"),
                $"^```{language}\n(.*?)\n```$",
                RegexOptions.Multiline | RegexOptions.Singleline
            )
            .Select(block => block.Groups[1].Value);

    [GeneratedRegex(@"^public (sealed partial record|enum) \w+", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
