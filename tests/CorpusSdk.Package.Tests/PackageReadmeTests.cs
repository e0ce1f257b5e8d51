using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Harness;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Package.Tests;

/// <summary>The READMEs in the packages, which nuget.org shows, and the tutorial.</summary>
[Collection(PackageTests.Name)]
public sealed partial class PackageReadmeTests(PackedPackage package)
{
    private const string Repo = "https://github.com/CorpusSdk/CorpusSdk";

    public static TheoryData<string> Ids => [.. PackageFiles.Ids];

    [Fact]
    public void The_README_of_CorpusSdk_works_as_written()
    {
        var readme = ReadmeOf("CorpusSdk");
        ReadmeWalk walk = new(package);
        walk.Follow(readme);
        Assert.Equal(10, walk.Commands);
        Assert.InRange(readme.Split('\n').Length, 60, 100);

        // The comment that is shown outside of a block.
        var annotations = File.ReadAllText(walk.PathOf("seeds/storm.yaml"));
        Assert.Contains(Comment().Match(readme).Groups["comment"].Value, annotations, StringComparison.Ordinal);
    }

    [Fact]
    public void The_README_of_the_templates_works_as_written()
    {
        ReadmeWalk walk = new(package);
        walk.Follow(ReadmeOf("CorpusSdk.Templates"));
        Assert.Equal(4, walk.Commands);
    }

    [Fact]
    public void The_walkthrough_of_the_tool_works_as_written()
    {
        var readme = ReadmeOf("CorpusSdk.Tool");
        ReadmeWalk walk = new(package);
        walk.Follow(readme[..readme.IndexOf("\n## The commands\n", StringComparison.Ordinal)]);
        Assert.Equal(9, walk.Commands);

        using SqliteConnection connection = new($"Data Source={walk.PathOf("harbour.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Sql().Match(Page("docs/manual/reference/command-export.md")).Groups["content"].Value;
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal("We will not run a [boat] that is not [safe],", reader.GetString(1));
        Assert.Contains(
            "<title>What the harbour says</title>",
            File.ReadAllText(walk.PathOf("harbour.html")),
            StringComparison.Ordinal
        );
    }

    /// <summary>The package for ASP.NET Core is all that a web service needs.</summary>
    [Fact]
    public void The_README_for_AspNetCore_works_as_written()
    {
        var readme = ReadmeOf("CorpusSdk.AspNetCore");
        ReadmeWalk walk = new(package);
        walk.Follow(readme);
        Assert.Equal(3, walk.Commands);
        var code = CSharp().Match(readme).Groups["content"].Value.Split("\n\n");
        File.WriteAllText(
            walk.PathOf("Program.cs"),
            $"""
            using Archive;
            using CorpusSdk;
            using CorpusSdk.AspNetCore;
            var builder = WebApplication.CreateBuilder(args);
            {code[0]}
            var app = builder.Build();
            app.MapOpenApi();
            {code[1]}
            app.Run();

            internal sealed record Draft(string Text);
            """
        );
        WriteFerry(walk);
        _ = Command.Dotnet(walk.PathOf(""), "build").SucceedsWithoutWarning();
    }

    /// <summary>A program that reads a database needs no corpus of its own.</summary>
    [Fact]
    public void The_README_for_Entity_Framework_Core_works_as_written()
    {
        var readme = ReadmeOf("CorpusSdk.EntityFrameworkCore");
        ReadmeWalk walk = new(package);
        _ = Directory.CreateDirectory(walk.PathOf("texts"));
        File.WriteAllText(walk.PathOf("texts/ferry.txt"), "No ferry\n\n\"We will not run a boat,\" said Jane Doe.\n");
        File.WriteAllText(
            walk.PathOf("texts/ferry.yaml"),
            "publisher: The Asia Business Daily\npublished: 2024-06-19\n"
                + "quotes: [{ text: \"We will not run a boat,\", speaker: jane-doe }]\n"
        );
        File.WriteAllText(walk.PathOf("texts/people.yaml"), "- { id: jane-doe, name: Jane Doe }\n");
        walk.Follow(readme);
        Assert.Equal(5, walk.Commands);
        var code = CSharp().Matches(readme).Select(block => block.Groups["content"].Value).ToList();
        File.WriteAllText(
            walk.PathOf("Program.cs"),
            $$"""
            {{code[0]}}
            Console.WriteLine($"{articles.Count} {articles[0].Quotes[0]}");
            var (putin, answer) = (articles[0].Quotes[0].Speaker!, "She said \"we will not run the boat.\"");
            {{code[3]}}
            {{code[4]}}
            Console.WriteLine(report.Quotations[0].Verdict);
            """
        );
        var build = Command.Dotnet(walk.PathOf(""), "build").SucceedsWithoutWarning();
        Assert.DoesNotContain("no corpus yet", build.Output, StringComparison.Ordinal);
        Assert.Equal(
            "1 We will not run a boat,\nAltered\n",
            Command.Dotnet(walk.PathOf(""), "run", "--no-build").Succeeds().Output.ReplaceLineEndings("\n")
        );
    }

    /// <summary>The package for language models is all that a program with a corpus needs.</summary>
    [Fact]
    public void The_README_for_language_models_works_as_written()
    {
        var readme = ReadmeOf("CorpusSdk.AI");
        ReadmeWalk walk = new(package);
        walk.Follow(readme);
        Assert.Equal(3, walk.Commands);
        WriteFerry(walk);
        File.WriteAllText(
            walk.PathOf("Program.cs"),
            $$"""
            using CorpusSdk;
            using CorpusSdk.AI;
            using Microsoft.Extensions.AI;
            using Newsroom;
            IChatClient model = new Echo();
            {{CSharp().Match(readme).Groups["content"].Value}}
            Console.WriteLine(response.Text);

            internal sealed class Echo : IChatClient
            {
                private const string Answer = "She said \"We wait,\" and \"We will never come back to this harbour.\"";

                public Task<ChatResponse> GetResponseAsync(
                    IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) =>
                    Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Answer)));

                public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
                    IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) =>
                    throw new NotSupportedException();

                public object? GetService(Type serviceType, object? serviceKey) => null;

                public void Dispose() { }
            }
            """
        );
        var run = Command.Dotnet(walk.PathOf(""), "run").Succeeds().Output.ReplaceLineEndings("\n");
        Assert.Contains("Verbatim: We wait, seeds/ferry.txt:3:2\nNotFound: We will never", run, default);
        Assert.Contains("and We will never come back to this harbour. [", run, default);
    }

    [Fact]
    public void The_tutorial_works_as_written()
    {
        ReadmeWalk walk = new(package);
        walk.Follow(Page("docs/manual/start/tutorial.md"));
        Assert.Equal(8, walk.Commands);
    }

    /// <summary>nuget.org does not resolve relative links.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_link_is_absolute_and_leads_to_a_file_that_exists(string id)
    {
        var readme = CodeBlock().Replace(ReadmeOf(id), "");
        var links = Link().Matches(readme).Select(match => match.Groups["target"].Value).ToList();
        Assert.NotEmpty(links);
        Assert.DoesNotContain("](#", readme, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(a|img) ", readme);
        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        Assert.All(
            ReferenceLink().Matches(readme),
            match => Assert.Contains($"\n[{match.Groups["name"].Value}]: ", readme, StringComparison.Ordinal)
        );
        Assert.Empty(links.Select(ProblemOf).OfType<string>());
    }

    private static void WriteFerry(ReadmeWalk walk)
    {
        _ = Directory.CreateDirectory(walk.PathOf("seeds"));
        File.WriteAllText(walk.PathOf("seeds/people.yaml"), "- { id: jane-doe, name: Jane Doe }\n");
        File.WriteAllText(walk.PathOf("seeds/ferry.txt"), "No ferry\n\n\"We wait,\" said Jane Doe.\n");
        File.WriteAllText(walk.PathOf("seeds/ferry.yaml"), "quotes: [{ text: 'We wait,', speaker: jane-doe }]\n");
    }

    private static string Page(string path) =>
        File.ReadAllText(Path.Combine(Repository.Folder, path)).ReplaceLineEndings("\n");

    private string ReadmeOf(string id)
    {
        using var archive = package.OpenPackage(id);
        return archive.Text("README.md").ReplaceLineEndings("\n");
    }

    private static string? ProblemOf(string link)
    {
        if (RepositoryFile().Match(link) is { Success: true } file)
        {
            var path = Path.Combine(Repository.Folder, file.Groups["path"].Value);
            var isThere = file.Groups["kind"].Value == "blob" ? File.Exists(path) : Directory.Exists(path);
            var heading = file.Groups["heading"].Value;
            return !isThere ? $"{link}: no such file"
                : heading.Length > 0 && !Headings(path).Contains(heading) ? $"{link}: no such heading"
                : null;
        }

        if (PackagePage().Match(link) is { Success: true } page)
        {
            return PackageFiles.Ids.Contains(page.Groups["id"].Value) ? null : $"{link}: no such package";
        }

        return link is Repo or $"{Repo}#readme" or $"{Repo}/issues" || !link.StartsWith(Repo, StringComparison.Ordinal)
            ? null
            : $"{link}: not checked";
    }

    /// <summary>The headings of a page, as GitHub writes them in addresses.</summary>
    private static HashSet<string> Headings(string path) =>
        [
            .. Heading()
                .Matches(File.ReadAllText(path))
                .Select(match =>
                    NotInAddress().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-')
                ),
        ];

    [GeneratedRegex("^`(?<comment># check [^`]+)`$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("^```csharp\n(?<content>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharp();

    [GeneratedRegex("^```sql\n(?<content>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Sql();

    [GeneratedRegex("^```.*?^```$|`[^`\n]+`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(
        @"\]\((?<target>[^)]*)\)|^\[[^\]]+\]:\s+(?<target>\S+)|<(?<target>\w+:[^>]*)>",
        RegexOptions.Multiline
    )]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\[(?<name>[^\]]+)\]")]
    private static partial Regex ReferenceLink();

    [GeneratedRegex(
        "^https://github.com/CorpusSdk/CorpusSdk/(?<kind>blob|tree)/main/(?<path>[^#]+)(#(?<heading>.+))?$"
    )]
    private static partial Regex RepositoryFile();

    [GeneratedRegex("^https://www.nuget.org/packages/(?<id>.+)$")]
    private static partial Regex PackagePage();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAddress();
}
