using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>After any change of files, <c>dotnet build</c> has the same result as a clean build.</summary>
[Collection(PackageTests.Name)]
public sealed class StaleBuildTests(PackedPackage package)
{
    private const string NameTheFerry = "Console.WriteLine(Harbour.Corpus.Articles.Ferry.Title);";

    private const string ListTheArticles = """
        foreach (var article in Harbour.Corpus.Articles)
        {
            Console.WriteLine($"{article.Id}: {article.Title}");
        }
        """;

    [Fact]
    public void Code_that_names_a_deleted_article_no_longer_compiles()
    {
        var project = TestProject
            .Console(package, "Harbour")
            .With("Program.cs", NameTheFerry)
            .WithCorpus(SmallCorpus.Instance);
        Assert.Equal("The ferry is late\n", project.BuildAndRun());

        project.Delete("seeds/ferry.txt");
        project.Delete("seeds/ferry.yaml");
        var error = Assert.Single(project.Build().Fails().Diagnostics);
        Assert.Contains("Program.cs(1,", error, StringComparison.Ordinal);
        Assert.Contains("'Ferry'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_that_come_with_an_old_time_stamp_and_go_again_are_seen()
    {
        var project = TestProject
            .Console(package, "Harbour")
            .With("Program.cs", "Console.WriteLine(Harbour.Corpus.Articles.Ferry.Quotes.Count);")
            .WithCorpus(SmallCorpus.Instance);
        project.Move("seeds/ferry.yaml", "ferry.yaml");
        Assert.Equal("0\n", project.BuildAndRun());

        project.Age("ferry.yaml");
        project.Move("ferry.yaml", "seeds/ferry.yaml");
        Assert.Equal("1\n", project.BuildAndRun());

        project.Delete("seeds/ferry.yaml");
        Assert.Equal("0\n", project.BuildAndRun());
    }

    [Fact]
    public void Without_its_last_file_the_corpus_is_gone()
    {
        var project = TestProject
            .Console(package, "Harbour")
            .With("Program.cs", NameTheFerry)
            .With("seeds/ferry.txt", "The ferry\n");
        _ = project.Build().SucceedsWithoutWarning();

        project.Delete("seeds/ferry.txt");
        Assert.Contains("Program.cs(1,", Assert.Single(project.Build().Fails().Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_that_are_added_and_renamed_with_an_old_time_stamp_are_seen()
    {
        var project = TestProject
            .Console(package, "Harbour")
            .With("Program.cs", ListTheArticles)
            .With("seeds/port.txt", "The port\n");
        project.Age("seeds/port.txt");
        Assert.Equal("port: The port\n", project.BuildAndRun());

        _ = project.With("seeds/quay.txt", "The quay\n");
        project.Age("seeds/quay.txt");
        Assert.Equal("port: The port\nquay: The quay\n", project.BuildAndRun());

        project.Move("seeds/port.txt", "seeds/pier.txt");
        Assert.Equal("pier: The port\nquay: The quay\n", project.BuildAndRun());

        // Names and ids are case-sensitive.
        project.Move("seeds/pier.txt", "seeds/Pier.txt");
        Assert.Equal("Pier: The port\nquay: The quay\n", project.BuildAndRun());
    }

    [Fact]
    public void A_text_that_is_replaced_by_an_older_one_is_read_anew()
    {
        var project = TestProject
            .Console(package, "Harbour")
            .With("Program.cs", "Console.WriteLine(Harbour.Corpus.Articles.Ferry.Text.TrimEnd());")
            .With("seeds/ferry.txt", "The ferry\n\nis late.\n");
        Assert.Equal("The ferry\n\nis late.\n", project.BuildAndRun());

        // The first line and therefore the generated code stay the same.
        _ = project.With("seeds/ferry.txt", "The ferry\n\nsank it.\n");
        project.Age("seeds/ferry.txt");
        Assert.Equal("The ferry\n\nsank it.\n", project.BuildAndRun());
    }

    [Fact]
    public void Tables_and_objects_of_collections_that_are_changed_and_deleted_are_seen()
    {
        var project = TestProject
            .Console(package, "Harbour")
            .With(
                "Program.cs",
                """
                foreach (var berth in Harbour.Corpus.Berths)
                {
                    Console.WriteLine($"{berth.Id}: {berth.Depth} {berth.Ship?.Name}");
                }

                namespace Harbour
                {
                    [CorpusCollection("berths.csv")]
                    public sealed partial record Berth
                    {
                        public int Depth { get; init; }
                        public Ship? Ship { get; init; }
                    }

                    [CorpusCollection("ships/*.json")]
                    public sealed partial record Ship { public required string Name { get; init; } }
                }
                """
            )
            .With("seeds/berths.csv", "id,depth,ship\nnorth,7,anna\nsouth,9,\n")
            .With("seeds/ships/anna.json", """{ "name": "Anna" }""")
            .With("seeds/ships/berta.json", """{ "name": "Berta" }""");
        Assert.Equal("north: 7 Anna\nsouth: 9 \n", project.BuildAndRun());

        // With an old timestamp, as from a checkout or an archive.
        _ = project.With("seeds/berths.csv", "id,depth,ship\nnorth,8,berta\n");
        project.Age("seeds/berths.csv");
        Assert.Equal("north: 8 Berta\n", project.BuildAndRun());

        project.Delete("seeds/ships/berta.json");
        Assert.Contains(
            "berths.csv(2,9): error CORP3003: unknown ship 'berta'",
            Assert.Single(project.Build().Fails().Diagnostics),
            StringComparison.Ordinal
        );

        _ = project.With("seeds/ships/berta.json", """{ "name": "Berta II" }""");
        Assert.Equal("north: 8 Berta II\n", project.BuildAndRun());

        project.Delete("seeds/berths.csv");
        Assert.Contains(
            ": error CORP6004: pattern 'berths.csv' of 'Berth' matches no file in 'seeds'",
            Assert.Single(project.Build().Fails().Diagnostics),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Where_nothing_has_changed_nothing_is_compiled()
    {
        var project = TestProject.Console(package, "Harbour").WithDump().WithCorpus(SmallCorpus.Instance);
        _ = project.Build().SucceedsWithoutWarning();
        var compiled = project.PathOf("obj/Debug/net10.0/Harbour.dll");
        var stamp = File.GetLastWriteTimeUtc(compiled);

        _ = project.Build().SucceedsWithoutWarning();
        Assert.Equal(stamp, File.GetLastWriteTimeUtc(compiled));
    }
}
