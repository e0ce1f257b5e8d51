using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class CorpusFolderTests(PackedPackage package)
{
    [Fact]
    public void Every_quote_and_mention_stands_where_its_span_says_whatever_the_line_ends()
    {
        var unix = TestProject.Console(package, "Harbour").WithDump().WithCorpus(SmallCorpus.Instance).BuildAndRun();
        var windows = TestProject
            .Console(package, "Harbour")
            .WithDump()
            .WithCorpus(SmallCorpus.Instance.WithCrlfAndByteOrderMarks())
            .BuildAndRun();

        var lines = unix.Split('\n');
        Assert.Equal(
            [
                """  quote ferry/blame-the-fog | [20..34) | Blame the fog, | omar-aziz | seeds/ferry.txt:3:2""",
                """  quote harbour/the-harbour-is-open-again | [52..78) | The harbour is\nopen again. """
                    + """| jane-doe | seeds/harbour.txt:3:31""",
                """  quote harbour/not-for-long | [103..123) | Not for long — \uD835\uDCA9\uD835\uDC5C, """
                    + """| omar-aziz | seeds/harbour.txt:6:2""",
            ],
            lines.Where(line => line.StartsWith("  quote ", StringComparison.Ordinal))
        );
        Assert.Equal(
            [
                """  mention omar-aziz | [41..50) | Omar Aziz""",
                """  mention jane-doe | [22..30) | Jane Doe""",
                """  mention omar-aziz | [80..89) | Omar Aziz""",
                """  mention omar-aziz | [125..129) | Aziz""",
                """  mention jane-doe | [136..139) | Doe""",
            ],
            lines.Where(line => line.StartsWith("  mention ", StringComparison.Ordinal))
        );
        Assert.DoesNotContain("FAULT", unix, StringComparison.Ordinal);
        Assert.Equal(unix, windows);
    }

    [Fact]
    public void A_project_folder_may_have_any_name()
    {
        var project = TestProject
            .Console(package, "Harbour", folder: package.NewFolder("Zürich #1; 100% 日本"))
            .WithDump()
            .WithCorpus(SmallCorpus.Instance);

        var output = project.BuildAndRun();
        Assert.Contains("quote harbour/the-harbour-is-open-again", output, StringComparison.Ordinal);
        Assert.Contains("| seeds/harbour.txt:3:31", output, StringComparison.Ordinal);
        Assert.DoesNotContain("FAULT", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_project_itself_is_the_folder_its_outputs_are_no_articles()
    {
        var project = TestProject
            .Console(package, "Harbour", "<CorpusFolder>.</CorpusFolder>")
            .WithDump()
            .WithCorpus(SmallCorpus.Instance, ".")
            .With("README.md", "# What this is\n")
            .With(".notes/draft.md", "Not yet an article.\n")
            .With("node_modules/left-pad/CHANGES.md", "Somebody else's.\n");

        // The second build sees the output of the first.
        _ = project.Build().SucceedsWithoutWarning();
        var articles = project
            .BuildAndRun()
            .Split('\n')
            .Where(line => line.StartsWith("article ", StringComparison.Ordinal));
        Assert.Equal(["article ferry", "article harbour"], articles.Select(line => line.Split(" |")[0]));
    }

    [Fact]
    public void Where_the_project_itself_is_the_folder_its_settings_are_no_data()
    {
        // JSON files of builds, npm and .NET would yield entries or errors if they were data.
        var project = TestProject
            .Console(package, "Harbour", "<CorpusFolder>.</CorpusFolder>")
            .With(
                "Program.cs",
                """
                foreach (var ship in Harbour.Corpus.Ships)
                {
                    Console.WriteLine($"{ship.Id}: {ship.Name}");
                }

                namespace Harbour
                {
                    [CorpusCollection("**/*.json")]
                    public sealed partial record Ship { public required string Name { get; init; } }
                }
                """
            )
            .With("fleet/anna.json", """{ "name": "Anna" }""")
            .With("node_modules/left-pad/package.json", "{}")
            .With(".vscode/settings.json", "// no JSON at all");

        // The second build sees the output of the first.
        _ = project.Build().SucceedsWithoutWarning();
        Assert.Equal("fleet/anna: Anna\n", project.BuildAndRun());

        // Files that belong to no collection are not read.
        _ = project
            .With(
                "Program.cs",
                """
                Console.WriteLine(Harbour.Corpus.Ships.Count);

                namespace Harbour
                {
                    [CorpusCollection("fleet/*.json")]
                    public sealed partial record Ship { public required string Name { get; init; } }
                }
                """
            )
            .With("appsettings.json", "{ // a comment")
            .With("table.csv", "\"");
        Assert.Equal("1\n", project.BuildAndRun());
    }

    [Fact]
    public void A_corpus_of_people_alone_builds()
    {
        var output = TestProject
            .Console(package, "Harbour")
            .With("seeds/people.yaml", "- id: jane-doe\n  name: Jane Doe\n")
            .With("Program.cs", "Console.WriteLine(Harbour.Corpus.People.JaneDoe.Name);")
            .Build();

        // No article names her yet, which may cause a warning but not an error.
        Assert.DoesNotContain(": error ", output.Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_made_of_paths_where_the_project_says_so()
    {
        var project = TestProject
            .Library(package, "Site", "<CorpusIds>paths</CorpusIds>")
            .With("seeds/de/intro.md", "Anfang\n")
            .With("seeds/fr/intro.md", "Début\n")
            .With(
                "Probe.cs",
                "public static class Probe { public static string Id = Site.Corpus.Articles.Fr.Intro.Id; }"
            );

        // An unknown value is the only error that is reported.
        Assert.StartsWith(
            $"{project.PathOf("Site.csproj")} : error CORP1012: CorpusIds must be 'name' (",
            Assert.Single(project.Build().Fails().Diagnostics),
            StringComparison.Ordinal
        );
        _ = project.Build("-p:CorpusIds=path").SucceedsWithoutWarning();

        // Changing only the property compiles the corpus again.
        Assert.Contains(
            ": error CORP2001: duplicate article id 'intro'",
            Assert.Single(project.Build("-p:CorpusIds=name").Fails().Diagnostics),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Pins_are_required_if_the_project_says_so()
    {
        var project = TestProject
            .Library(package, "Harbour", "<CorpusPins>required</CorpusPins>")
            .With("seeds/ferry.txt", "A ferry\n")
            .With("seeds/ferry.yaml", "title: A ferry\n")
            .With(
                "Probe.cs",
                "public static class Probe { public static string Id = Harbour.Corpus.Articles.Ferry.Id; }"
            );

        // An unknown value is the only error that is reported.
        Assert.StartsWith(
            $"{project.PathOf("Harbour.csproj")} : error CORP1015: CorpusPins must be 'require' (",
            Assert.Single(project.Build().Fails().Diagnostics),
            StringComparison.Ordinal
        );
        _ = project.Build("-p:CorpusPins=").SucceedsWithoutWarning();
        Assert.Contains(
            "ferry.yaml(1,1): error CORP4015: seeds/ferry.txt is not pinned",
            Assert.Single(project.Build("-p:CorpusPins=require").Fails().Diagnostics),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_corpus_without_annotations_gets_one_line_that_names_annotate()
    {
        const string Annotate = "'dotnet corpus annotate'";
        var project = TestProject.Library(package, "Harbour");
        var none = project.Build().SucceedsWithoutWarning().Output;
        Assert.Contains("Harbour: no corpus yet; put articles", none, StringComparison.Ordinal);
        Assert.Single(none.Split('\n'), line => line.Contains(Annotate, StringComparison.Ordinal));

        _ = project.With("seeds/ferry.txt", "A ferry\n").With("seeds/people.yaml", "[]\n");
        var texts = project.Build("--no-restore").SucceedsWithoutWarning().Output;
        Assert.Contains("seeds: no text of the corpus has annotations; ", texts, StringComparison.Ordinal);
        Assert.Single(texts.Split('\n'), line => line.Contains(Annotate, StringComparison.Ordinal));

        _ = project.With("seeds/ferry.yaml", "title: A ferry\n");
        Assert.DoesNotContain(
            Annotate,
            project.Build("--no-restore").SucceedsWithoutWarning().Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_folder_that_is_named_and_is_not_there_is_warned_of()
    {
        var project = TestProject
            .Library(package, "Harbour", "<CorpusFolder>artcles</CorpusFolder>")
            .WithCorpus(SmallCorpus.Instance, "articles");

        // Whether or not there is anything to compile.
        var warning =
            $"{project.PathOf("Harbour.csproj")} : warning CORP1011: CorpusFolder is 'artcles', but the folder "
            + $"'{project.PathOf("artcles/")}' does not exist; ";
        Assert.StartsWith(warning, Assert.Single(project.Build().Succeeds().Diagnostics), StringComparison.Ordinal);
        Assert.StartsWith(
            warning,
            Assert.Single(project.Build("--no-restore").Succeeds().Diagnostics),
            StringComparison.Ordinal
        );

        _ = project.Build("-p:CorpusFolder=articles").SucceedsWithoutWarning();
    }
}
