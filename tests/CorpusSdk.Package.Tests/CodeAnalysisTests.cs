using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>C# code that uses a corpus is checked by the package, and fixed by <c>dotnet format</c>.</summary>
[Collection(PackageTests.Name)]
public sealed class CodeAnalysisTests(PackedPackage package)
{
    private const string Code = """
        using CorpusSdk;
        using Harbour;

        Console.WriteLine(Corpus.People["jane-doe"].Name);
        Console.WriteLine(Words.Fog);

        internal static class Words
        {
            [Quotation(Speaker = "omar-aziz")]
            public const string Fog = "Blame the fog";
        }

        """;

    [Fact]
    public void A_misquote_and_an_unknown_id_in_code_break_the_build()
    {
        var project = TestProject
            .Console(package, "Harbour")
            .WithCorpus(SmallCorpus.Instance)
            .With(
                "Program.cs",
                Code.Replace("the fog", "the frog", StringComparison.Ordinal)
                    .Replace("jane-doe", "jane-do", StringComparison.Ordinal)
            );
        var result = project.Build("-p:TreatWarningsAsErrors=false").Fails();
        Assert.Equal(2, result.Diagnostics.Count);
        // Analyzers run side by side, so their order is not fixed.
        Assert.Contains(
            result.Diagnostics,
            diagnostic =>
                diagnostic.StartsWith(
                    $"{project.PathOf("Program.cs")}(4,33): error CORP7001: unknown person 'jane-do'; "
                        + "did you mean 'jane-doe'?",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            result.Diagnostics,
            diagnostic =>
                diagnostic.StartsWith(
                    $"{project.PathOf("Program.cs")}(10,31): error CORP7003: quotation is not in a quote of "
                        + "'omar-aziz'; nearest is line 3 of seeds/ferry.txt, ",
                    StringComparison.Ordinal
                )
        );

        _ = project.With("Program.cs", Code);
        Assert.Equal("Jane Doe\nBlame the fog\n", project.BuildAndRun());
    }

    [Fact]
    public void Dotnet_format_applies_the_fixes()
    {
        // The first problem has no fix.
        const string unknown = "[Quotation] public const string Other = \"Entirely different words of nobody at all\";";
        var code = Code.Replace("    [Quotation(", $"    {unknown}\n\n    [Quotation(", StringComparison.Ordinal);
        var project = TestProject
            .Console(package, "Harbour")
            .WithCorpus(SmallCorpus.Instance)
            .With("Program.cs", code.Replace("the fog", "the frog", StringComparison.Ordinal));
        _ = project.Dotnet("restore").Succeeds();
        _ = project
            .Dotnet(
                "format",
                "analyzers",
                "--severity",
                "info",
                "--diagnostics",
                "CORP7002",
                "CORP7003",
                "--no-restore"
            )
            .Succeeds();
        Assert.Equal(
            code.Replace("Corpus.People[\"jane-doe\"]", "Corpus.People.JaneDoe", StringComparison.Ordinal),
            File.ReadAllText(project.PathOf("Program.cs"))
        );
    }

    /// <summary>Whose words they are is for a person to say.</summary>
    [Fact]
    public void Dotnet_format_annotates_nothing()
    {
        const string annotations = "published: 2024-05-02\n";
        var project = TestProject
            .Console(package, "Harbour")
            .WithCorpus(SmallCorpus.Instance.With("ferry.yaml", annotations))
            .With("Program.cs", Code);
        Assert.Contains(
            "CORP7003: quotation is not in a quote of 'omar-aziz'; line 3 of seeds/ferry.txt has it, "
                + "but no annotation says whose words they are",
            Assert.Single(project.Build("-p:TreatWarningsAsErrors=false").Fails().Diagnostics),
            StringComparison.Ordinal
        );
        _ = project.Dotnet("format", "--no-restore");
        Assert.Equal(annotations, File.ReadAllText(project.PathOf("seeds/ferry.yaml")));
    }
}
