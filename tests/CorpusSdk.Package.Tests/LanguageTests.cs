using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>F# and VB programs that use the corpus of a C# library.</summary>
[Collection(PackageTests.Name)]
public sealed class LanguageTests(PackedPackage package)
{
    private const string FSharp = """
        open CorpusSdk
        open HarbourNews

        for quote in Corpus.Quotes.By(Corpus.People.OmarAziz) do
            printfn "%s: %s" quote.Article.Title quote.Text
        printfn "%s" Corpus.Articles.Ferry.Title
        printfn "%s" (Corpus.Articles.["harbour"].Published.ToString())

        """;

    private const string VisualBasic = """
        Imports CorpusSdk
        Imports HarbourNews

        Module Program
            Sub Main()
                For Each quote In Corpus.Quotes.By(Corpus.People.OmarAziz)
                    System.Console.WriteLine($"{quote.Article.Title}: {quote.Text}")
                Next
                System.Console.WriteLine(Corpus.Articles.Ferry.Title)
                System.Console.WriteLine(Corpus.Articles("harbour").Published)
            End Sub
        End Module

        """;

    [Theory]
    [InlineData("fsproj", "Program.fs", FSharp, """<Compile Include="Program.fs" />""")]
    [InlineData("vbproj", "Program.vb", VisualBasic, "")]
    public void A_program_in_another_language_reads_the_corpus_of_a_library(
        string extension,
        string file,
        string code,
        string items
    )
    {
        var library = TestProject.Library(package, "HarbourNews").WithCorpus(SmallCorpus.Instance);
        var program = TestProject
            .Create(
                package,
                "Reader",
                "<OutputType>Exe</OutputType><ImplicitUsings>disable</ImplicitUsings>",
                $"""<ProjectReference Include="{library.PathOf("HarbourNews.csproj")}" />{items}""",
                extension: extension
            )
            .With(file, code);

        Assert.Equal(
            """
            The ferry is late: Blame the fog,
            The harbour 🚢 opens: Not for long — 𝒩𝑜,
            The ferry is late
            2024-05-01

            """.ReplaceLineEndings("\n"),
            program.BuildAndRun()
        );
    }
}
