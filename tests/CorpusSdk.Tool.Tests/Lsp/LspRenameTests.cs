using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Lsp.Protocol;
using CorpusSdk.Tool.Tests.Harness;
using Microsoft.CodeAnalysis;
using StreamJsonRpc;

namespace CorpusSdk.Tool.Tests.Lsp;

/// <summary>After a rename the data have no new error, and the program compiles.</summary>
public sealed class LspRenameTests
{
    private const string TooLong =
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

    [Theory]
    [InlineData("seeds/ferry.yaml", "speaker: jane-doe", 12, "doe-jane", "DoeJane")]
    [InlineData("seeds/people.yaml", "omar-aziz", 3, "aziz", "Aziz")]
    [InlineData("seeds/people.yaml", "omar-aziz", 3, "2024", "_2024")]
    [InlineData("seeds/people.yaml", "omar-aziz", 3, "null", "Null")]
    [InlineData("seeds/people.yaml", "omar-aziz", 3, "équipe-été", "ÉquipeÉté")]
    [InlineData("seeds/events/fair.json", "omar-aziz", 3, "aziz", "Aziz")]
    [InlineData("seeds/desks.csv", "news", 1, "newsroom", "Newsroom")]
    [InlineData("seeds/ferry.yaml", "desk: news", 7, "newsroom", "Newsroom")]
    [InlineData("seeds/ferry.yaml", "town", 1, "the-town", "TheTown")]
    [InlineData("Program.cs", "People.JaneDoe.Name", 8, "doe", "Doe")]
    [InlineData("Program.cs", "People.JaneDoe.Name", 8, "DoeJane", "DoeJane")]
    [InlineData("Program.cs", "[\"jane-doe\"]", 4, "doe", "Doe")]
    [InlineData("Program.cs", "Articles.Ferry", 10, "the-ferry", "TheFerry")]
    [InlineData("seeds/storm.md", "storm", 2, "the-storm", null)]
    public async Task The_program_compiles_after_a_rename(
        string file,
        string words,
        int within,
        string name,
        string? member
    )
    {
        using var folder = new TestFolder().With(LspFeatureTests.Project);
        AssertBuilds(folder);
        await using var client = await LspClient.StartAsync(folder.Path);
        var path = folder.PathOf(file);
        var edit = await client.RenameAsync(path, LspPlaces.In(path, words, within), name);
        Assert.NotNull(edit);
        LspPlaces.Apply(edit);
        AssertBuilds(folder);
        if (member is not null && file != "seeds/people.yaml" && !file.EndsWith(".json", StringComparison.Ordinal))
        {
            Assert.Contains("." + member, folder.Read("Program.cs"), StringComparison.Ordinal);
        }
    }

    /// <summary>The file of an article without an id is its id.</summary>
    [Fact]
    public async Task Renaming_an_article_renames_its_files()
    {
        using var folder = new TestFolder().With(LspFeatureTests.Project);
        await using var client = await LspClient.StartAsync(folder.Path);
        var path = folder.PathOf("Program.cs");
        LspPlaces.Apply((await client.RenameAsync(path, LspPlaces.In(path, "Articles.Ferry", 10), "boat"))!);
        Assert.True(File.Exists(folder.PathOf("seeds/boat.txt")));
        Assert.True(File.Exists(folder.PathOf("seeds/boat.yaml")));
        Assert.False(File.Exists(folder.PathOf("seeds/ferry.txt")));
        Assert.Contains(
            "Corpus.Quotes[\"boat/we-will-not-sail-before-may\"]",
            folder.Read("Program.cs"),
            StringComparison.Ordinal
        );
        AssertBuilds(folder);
    }

    [Theory]
    [InlineData("seeds/people.yaml", "omar-aziz", "jane-doe", "is taken: seeds/people.yaml:1")]
    [InlineData("seeds/people.yaml", "omar-aziz", "jane doe", "is not an id")]
    [InlineData("seeds/people.yaml", "omar-aziz", "", "is not an id")]
    [InlineData("seeds/people.yaml", "omar-aziz", "jane--doe", "is not an id")]
    [InlineData("seeds/people.yaml", "omar-aziz", "Jane-Doe", ", CORP2003: ")]
    [InlineData("seeds/people.yaml", "omar-aziz", TooLong, "is longer than an id may be: 200 characters")]
    [InlineData("Program.cs", "Ferry.Title", "storm", "is taken")]
    public async Task A_rename_that_would_break_something_says_so(string file, string words, string name, string reason)
    {
        using var folder = new TestFolder().With(LspFeatureTests.Project);
        await using var client = await LspClient.StartAsync(folder.Path);
        var path = folder.PathOf(file);
        var error = await Assert.ThrowsAsync<RemoteInvocationException>(() =>
            client.RenameAsync(path, LspPlaces.In(path, words, 2), name)
        );
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_cannot_rename_files_is_told_what_to_do()
    {
        using var folder = new TestFolder().With(LspFeatureTests.Project);
        await using var client = await LspClient.StartAsync(folder.Path, canRename: false);
        var path = folder.PathOf("Program.cs");
        var error = await Assert.ThrowsAsync<RemoteInvocationException>(() =>
            client.RenameAsync(path, LspPlaces.In(path, "Articles.Ferry", 10), "boat")
        );
        Assert.Contains("declare 'id: boat'", error.Message, StringComparison.Ordinal);
        LspPlaces.Apply((await client.RenameAsync(path, LspPlaces.In(path, "People.JaneDoe.Name", 8), "doe"))!);
        AssertBuilds(folder);
    }

    /// <summary>The id of a quote is that of its words, unless it declares one.</summary>
    [Theory]
    [InlineData("Program.cs", "WeWillNot")]
    [InlineData("seeds/ferry.yaml", "We will not")]
    public async Task Renaming_a_quote_declares_its_id(string file, string words)
    {
        using var folder = new TestFolder().With(LspFeatureTests.Project);
        await using var client = await LspClient.StartAsync(folder.Path);
        var path = folder.PathOf(file);
        var position = LspPlaces.In(path, words, 2);
        var prepared = await client.AskAsync<PrepareRenameResult?>("textDocument/prepareRename", path, position);
        Assert.Equal("we-will-not-sail-before-may", prepared?.Placeholder);
        LspPlaces.Apply((await client.RenameAsync(path, position, "no-ferry"))!);
        Assert.Contains("id: no-ferry", folder.Read("seeds/ferry.yaml"), StringComparison.Ordinal);
        Assert.Contains("Corpus.Quotes.Ferry.NoFerry.Text", folder.Read("Program.cs"), StringComparison.Ordinal);
        Assert.Contains("Corpus.Quotes[\"ferry/no-ferry\"]", folder.Read("Program.cs"), StringComparison.Ordinal);
        AssertBuilds(folder);
    }

    [Fact]
    public async Task Ids_in_patterns_are_renamed()
    {
        using var folder = new TestFolder().With(LspFeatureTests.Project);
        _ = folder.With(
            "More.cs",
            """
            namespace Summit;
            internal static class More
            {
                public static bool Is(Person p) =>
                    p is { Id: "jane-doe" } || p is { Id: not ("jane-doe" or "x") } || p.Id.Equals("jane-doe")
                    || string.Equals("jane-doe", p.Id) || p is { Name: "jane-doe" };
            }
            """
        );
        await using var client = await LspClient.StartAsync(folder.Path);
        var path = folder.PathOf("seeds/people.yaml");
        LspPlaces.Apply((await client.RenameAsync(path, LspPlaces.In(path, "jane-doe", 2), "doe"))!);
        Assert.Equal(
            [
                "p is { Id: \"doe\" } || p is { Id: not (\"doe\" or \"x\") } || p.Id.Equals(\"doe\")",
                "|| string.Equals(\"doe\", p.Id) || p is { Name: \"jane-doe\" };",
            ],
            folder.Read("More.cs").Split('\n')[4..6].Select(line => line.Trim())
        );
    }

    [Fact]
    public async Task Code_is_renamed_where_it_means_the_corpus()
    {
        using var folder = new TestFolder().With(LspFeatureTests.Project);
        _ = folder.With(
            "More.cs",
            """
            using System.Collections.Generic;
            using C = Summit.Corpus;
            namespace Other
            {
                public static class Corpus { public static class People { public static int JaneDoe => 1; } }
            }
            namespace Summit
            {
                internal static class More
                {
                    private const string Key = "jane-doe";
                    public static void One(Person person)
                    {
                        var people = Corpus.People;
                        _ = people.JaneDoe;
                        _ = C.People.JaneDoe;
                        _ = Corpus.People?.JaneDoe;
                        _ = Corpus.People[Key];
                        _ = person.Id == "jane-doe";
                        _ = person.Id is "omar-aziz" or "jane-doe";
                        switch (person.Id) { case "jane-doe": break; }
                    }
                    public static void Two(string title)
                    {
                        var people = new { JaneDoe = 1 };
                        _ = people.JaneDoe;
                        _ = Other.Corpus.People.JaneDoe;
                        _ = title == "jane-doe";
                    }
                }
            }
            """
        );
        AssertBuilds(folder);
        await using var client = await LspClient.StartAsync(folder.Path);
        var path = folder.PathOf("seeds/people.yaml");
        LspPlaces.Apply((await client.RenameAsync(path, LspPlaces.In(path, "jane-doe", 2), "doe"))!);
        AssertBuilds(folder);
        var code = folder.Read("More.cs");
        Assert.Equal(3, Count(code, "People.JaneDoe;") + Count(code, "people.JaneDoe;") + Count(code, "int JaneDoe"));
        Assert.Equal(1, Count(code, "\"jane-doe\""));
        Assert.Equal(4, Count(code, "\"doe\""));
        Assert.Equal(3, Count(code, "eople.Doe;") + Count(code, "eople?.Doe;"));
    }

    /// <summary>The name of an entry's file may be its id; the first word of the file is not.</summary>
    [Fact]
    public async Task An_id_that_is_not_written_is_not_overwritten()
    {
        using var folder = new TestFolder().With(LspFeatureTests.Project);
        await using var client = await LspClient.StartAsync(folder.Path);
        var entry = folder.PathOf("seeds/events/fair.json");
        Assert.Null(await client.RenameAsync(entry, LspPlaces.In(entry, "name", 2), "mist"));
        var code = folder.PathOf("Program.cs");
        var error = await Assert.ThrowsAsync<RemoteInvocationException>(() =>
            client.RenameAsync(code, LspPlaces.In(code, "Events.Fair", 8), "mist")
        );
        Assert.Contains("comes from the name of the file", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alias_of_YAML_stays_one()
    {
        using var folder = new TestFolder().With(LspFeatureTests.Project);
        _ = folder
            .Edit("seeds/ferry.yaml", "speaker: jane-doe", "speaker: &k jane-doe")
            .Edit("seeds/ferry.yaml", "head: jane-doe", "head: *k");
        await using var client = await LspClient.StartAsync(folder.Path);
        var path = folder.PathOf("seeds/people.yaml");
        LspPlaces.Apply((await client.RenameAsync(path, LspPlaces.In(path, "jane-doe", 2), "doe"))!);
        Assert.Contains("speaker: &k doe", folder.Read("seeds/ferry.yaml"), StringComparison.Ordinal);
        Assert.Contains("head: *k", folder.Read("seeds/ferry.yaml"), StringComparison.Ordinal);
        AssertBuilds(folder);
    }

    [Fact]
    public async Task Only_an_id_can_be_renamed()
    {
        using var folder = new TestFolder().With(LspFeatureTests.Project);
        await using var client = await LspClient.StartAsync(folder.Path);
        var people = folder.PathOf("seeds/people.yaml");
        Assert.Null(
            await client.AskAsync<PrepareRenameResult?>(
                "textDocument/prepareRename",
                people,
                LspPlaces.In(people, "name: Jane", 7)
            )
        );
        var prepared = await client.AskAsync<PrepareRenameResult?>(
            "textDocument/prepareRename",
            people,
            LspPlaces.In(people, "jane-doe")
        );
        Assert.Equal("jane-doe", prepared!.Placeholder);
        Assert.Null(await client.RenameAsync(people, LspPlaces.In(people, "name: Jane", 7), "x"));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static void AssertBuilds(TestFolder folder)
    {
        var corpus = CorpusFolder.Load(folder.Path);
        Assert.DoesNotContain(corpus.Problems, problem => problem.Rule.Severity == Severity.Error);
        var project = new CorpusProject { WarningsAreErrors = false };
        foreach (var file in corpus.Files)
        {
            project = project.With(file.File.RelativePath, file.File.Text);
        }

        foreach (var code in Directory.GetFiles(folder.Path, "*.cs"))
        {
            project = project.WithCode(File.ReadAllText(code), Path.GetFileName(code));
        }

        var build = project.Build();
        Assert.DoesNotContain(
            build.Compilation.GetDiagnostics().Concat(build.Result.Diagnostics),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
        );
    }
}
