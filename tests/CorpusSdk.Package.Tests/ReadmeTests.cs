using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>Follows the README.</summary>
[Collection(PackageTests.Name)]
public sealed partial class ReadmeTests(PackedPackage package)
{
    [Fact]
    public void The_first_program_prints_what_was_said()
    {
        var output = TestProject
            .Console(package, "Summit")
            .With("Program.cs", FirstBlock("csharp title=Program.cs"))
            .WithSeeds()
            .BuildAndRun();

        // The words of the article, and the file that contains it.
        var article = Directory
            .EnumerateFiles(Repository.Seeds, "*.yaml")
            .Single(file => File.ReadAllLines(file).Contains("id: putins-possible-gift"));
        var text = File.ReadAllText(Path.ChangeExtension(article, ".txt"));
        var quotes = output
            .Split('\n')
            .Where(line => line.StartsWith("Vladimir Putin: ", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(quotes);
        Assert.All(
            quotes,
            line =>
            {
                var quote = QuoteLine().Match(line);
                Assert.Contains(quote.Groups["words"].Value, text, StringComparison.Ordinal);
                Assert.Equal(
                    "seeds/" + Path.GetFileName(Path.ChangeExtension(article, ".txt")),
                    quote.Groups["file"].Value
                );
            }
        );
        Assert.Contains("\nDenis Manturov, First Deputy Prime Minister\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_and_the_namespace_can_be_chosen()
    {
        var group = XElement.Parse(FirstBlock("xml"));
        var folder = group.Element("CorpusFolder")!.Value;
        var output = TestProject
            .Console(package, "Harbour", string.Concat(group.Elements()))
            .WithDump(group.Element("CorpusNamespace")!.Value)
            .WithCorpus(SmallCorpus.Instance, folder)
            .BuildAndRun();

        Assert.StartsWith("../", folder, StringComparison.Ordinal);
        Assert.Contains(
            $"article ferry | The ferry is late |  |  | {folder}/ferry.txt:1:1",
            output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("FAULT", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_build_error_reads_as_shown()
    {
        var project = TestProject.Library(package, "Summit").WithSeeds();
        var annotation = Directory
            .EnumerateFiles(project.PathOf("seeds"), "*.yaml")
            .Single(file => File.ReadAllText(file).Contains(" consistent and firm", StringComparison.Ordinal));
        File.WriteAllText(
            annotation,
            File.ReadAllText(annotation)
                .Replace(" consistent and firm", " consistant and firm", StringComparison.Ordinal),
            new UTF8Encoding(false)
        );

        var error = Assert.Single(project.Build().Fails().Diagnostics);
        var shown = RulePage()
            .Replace(error, "")
            .Replace(project.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        Assert.Equal(Folded(FirstBlock("text")), Folded(shown));
    }

    private static string FirstBlock(string info)
    {
        var readme = Repository.Readme.ReplaceLineEndings("\n");
        var start = readme.IndexOf($"\n```{info}", StringComparison.Ordinal);
        Assert.True(start >= 0, $"the README has no block of {info}");
        start = readme.IndexOf('\n', start + 1) + 1;
        return readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    /// <summary>The README wraps long lines; a build does not.</summary>
    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// The compiler prints the address of the rule's page; the README omits it and links to all pages.
    /// </summary>
    [GeneratedRegex(@" \(https://\S+/rules/CORP4001\.md\)$")]
    private static partial Regex RulePage();

    [GeneratedRegex(@"^Vladimir Putin: (?<words>.+)  \((?<file>[^()]+?):\d+:\d+\)$")]
    private static partial Regex QuoteLine();
}
