using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>A project whose corpus is pushed into a database, and not compiled.</summary>
[Collection(PackageTests.Name)]
public sealed class DatabaseProjectTests(PackedPackage package)
{
    [Fact]
    public void Records_of_its_own_are_in_the_database()
    {
        ReadmeWalk walk = new(package);
        walk.Follow(
            """
            ```console
            $ dotnet new console -o Archive
            $ cd Archive
            $ dotnet add package CorpusSdk.EntityFrameworkCore
            $ dotnet tool install --global CorpusSdk.Tool
            ```

            ```csharp title=Program.cs
            using Archive;
            using CorpusSdk;
            using Microsoft.EntityFrameworkCore;

            using var context = new CorpusContext("corpus.db");
            foreach (var article in await context.Articles.Where(article => article.Desk == "Foreign").ToListAsync())
                Console.WriteLine($"{article.Title} {article.Outlet!.Name} {Corpus.Articles.Count}");

            namespace Archive
            {
                public sealed partial record Article
                {
                    public string? Desk { get; init; }
                    public Outlet? Outlet { get; init; }
                }

                [CorpusCollection("outlets.yaml")]
                public sealed partial record Outlet
                {
                    public required string Id { get; init; }
                    public required string Name { get; init; }
                }
            }
            ```
            """
        );
        WriteText("ferry.txt", "No ferry\n");
        WriteText("ferry.yaml", "published: 2024-06-19\ndesk: Foreign\noutlet: gazette\n");
        WriteText("harbour.txt", "The harbour\n");
        WriteText("harbour.yaml", "desk: Local\n");
        WriteText("outlets.yaml", "- { id: gazette, name: The Gazette }\n");
        var project = walk.PathOf("Archive.csproj");
        var written = File.ReadAllText(project);
        WriteProperties("no");
        walk.Follow(
            """
            ```console
            $ dotnet corpus push --to corpus.db
            ```
            """
        );
        var build = Command.Dotnet(walk.PathOf(""), "build").SucceedsWithoutWarning();
        Assert.DoesNotContain("no corpus yet", build.Output, StringComparison.Ordinal);
        Assert.Equal(
            "No ferry The Gazette 0\n",
            Command.Dotnet(walk.PathOf(""), "run", "--no-build").Succeeds().Output.ReplaceLineEndings("\n")
        );

        WriteProperties("True");
        Assert.Equal(
            "No ferry The Gazette 2\n",
            Command.Dotnet(walk.PathOf(""), "run").Succeeds().Output.ReplaceLineEndings("\n")
        );

        WriteProperties("never");
        Assert.StartsWith(
            $"{project} : error CORP1023: CorpusCompile must be 'true' (",
            Assert.Single(Command.Dotnet(walk.PathOf(""), "build").Fails().Diagnostics),
            StringComparison.Ordinal
        );

        void WriteText(string name, string content)
        {
            var path = walk.PathOf("../texts/" + name);
            _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
        }

        void WriteProperties(string compile) =>
            File.WriteAllText(
                project,
                written.Replace(
                    "</PropertyGroup>",
                    $"<CorpusFolder>../texts</CorpusFolder><CorpusCompile>{compile}</CorpusCompile></PropertyGroup>",
                    StringComparison.Ordinal
                )
            );
    }
}
