using System.Text.Json;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tool.Lsp;
using CorpusSdk.Tool.Lsp.Protocol;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Lsp;

public sealed class LspDiagnosticsTests
{
    private const string Seed = "seeds/000_1597e04da5133f28.yaml";
    private const string Words = "We appreciate North Korea's consistent and firm support";

    private static readonly string[] s_ofTheCompiler =
    [
        "CORP9003",
        Rules.LanguageTooOld.Id,
        Rules.InvalidNamespace.Id,
        Rules.NamespaceHidesCorpus.Id,
    ];

    public static TheoryData<string> RulesOfData =>
        [
            .. RulePage
                .All.Where(page =>
                    page.Failing is not null
                    // Code is checked by the compiler, which the tool does not have.
                    && page.Id[4] != '7'
                    && !s_ofTheCompiler.Contains(page.Id)
                )
                .Select(page => page.Id),
        ];

    [Fact]
    public async Task A_misquote_is_underlined_while_it_is_typed()
    {
        using var folder = TestFolder.WithSeeds();
        await using var client = await LspClient.StartAsync(folder.Path);
        var path = folder.PathOf(Seed);
        await client.OpenAsync(path);
        Assert.Empty(await client.ProblemsOfAsync(path));

        var place = LspPlaces.In(path, "consistent and firm", within: "consistent ".Length);
        await client.ChangeAsync(path, "not ", new(place, place));
        var problem = Assert.Single(await client.ProblemsOfAsync(path));
        Assert.Equal("CORP4001", problem.Code);
        Assert.Equal(1, problem.Severity);
        Assert.Equal(LspPlaces.In(path, Words, within: 0), problem.Range.Start);
        Assert.Contains("consistent and firm", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("CORP4001.md", problem.CodeDescription!.Href, StringComparison.Ordinal);

        await client.ChangeAsync(path, "", new(place, new(place.Line, place.Character + 4)));
        Assert.Empty(await client.ProblemsOfAsync(path));
        Assert.Equal(0, await client.LeaveAsync());
    }

    [Fact]
    public async Task What_is_typed_in_the_text_changes_the_problems_of_its_annotations()
    {
        using var folder = TestFolder.WithSeeds();
        await using var client = await LspClient.StartAsync(folder.Path);
        var text = folder.PathOf(Path.ChangeExtension(Seed, ".txt"));
        await client.OpenAsync(text);
        var place = LspPlaces.In(text, Words, within: "We ".Length);
        await client.ChangeAsync(text, "truly ", new(place, place));
        _ = await client.ProblemsOfAsync(text);
        var problem = Assert.Single(Assert.Single(client.Problems).Value);
        Assert.Equal("CORP4001", problem.Code);

        // Nothing was saved.
        await client.TellAsync("textDocument/didClose", new TextDocumentParams(new(DocumentUri.Of(text))));
        await LspClient.UntilAsync(() => client.Problems.Count == 0);
    }

    [Fact]
    public async Task A_file_that_another_program_changes_is_read_again()
    {
        using var folder = TestFolder.WithSeeds();
        await using var client = await LspClient.StartAsync(folder.Path);
        await client.OpenAsync(folder.PathOf("seeds/people.yaml"));
        Assert.Empty(await client.ProblemsOfAsync(folder.PathOf("seeds/people.yaml")));
        _ = folder.Edit(Seed, "We appreciate", "We admire");
        await client.TellAsync("workspace/didChangeWatchedFiles", new { changes = Array.Empty<object>() });
        await LspClient.UntilAsync(() => client.Problems.Count == 1);
        Assert.Equal(folder.PathOf(Seed), Assert.Single(client.Problems).Key);
    }

    [Fact]
    public async Task A_folder_that_was_removed_and_made_again_is_read_again()
    {
        using var folder = TestFolder.WithSeeds().With("Summit.csproj", "<Project />");
        _ = folder.With("seeds/broken.yaml", "quotess: []\n").With("seeds/broken.txt", "A text.\n");
        await using var client = await LspClient.StartAsync(folder.Path);
        var path = folder.PathOf("seeds/broken.yaml");
        await LspClient.UntilAsync(() => client.Problems.ContainsKey(path));
        Directory.Delete(folder.Corpus, recursive: true);
        await Task.Delay(1_000);
        _ = folder.With("seeds/broken.txt", "A text.\n").With("seeds/broken.yaml", "quotes: []\n");
        await LspClient.UntilAsync(() => client.Problems.Count == 0);
        _ = folder.With("seeds/broken.yaml", "quotess: []\n");
        await LspClient.UntilAsync(() => client.Problems.ContainsKey(path));
    }

    [Fact]
    public async Task New_settings_of_the_project_count()
    {
        using var folder = TestFolder.WithSeeds().With("Summit.csproj", "<Project />");
        await using var client = await LspClient.StartAsync(folder.Path);
        await client.OpenAsync(folder.PathOf(Seed));
        Assert.Empty(await client.ProblemsOfAsync(folder.PathOf(Seed)));
        _ = folder.With(
            "Summit.csproj",
            "<Project><PropertyGroup><CorpusPins>require</CorpusPins></PropertyGroup></Project>"
        );
        await LspClient.UntilAsync(() =>
            client.Problems.Count == 5 && client.Problems.Values.All(problems => problems[0].Code == "CORP4015")
        );
    }

    [Fact]
    public async Task An_address_is_cleared_as_the_editor_spells_it()
    {
        using var folder = TestFolder.WithSeeds();
        _ = folder.With("seeds/größe.txt", "A text.\n").With("seeds/größe.yaml", "quotes: []\n");
        await using var client = await LspClient.StartAsync(folder.Path);
        var uri = "file://" + folder.PathOf("seeds/größe.yaml");
        await client.TellAsync("textDocument/didOpen", new DidOpenTextDocumentParams(new(uri, 1, "quotess: []\n")));
        await LspClient.UntilAsync(() => client.Problems.Count == 1);
        await client.TellAsync("textDocument/didClose", new TextDocumentParams(new(uri)));
        await LspClient.UntilAsync(() => client.Problems.Count == 0);
    }

    [Fact]
    public async Task A_problem_leads_to_the_words_of_the_article()
    {
        using var folder = TestFolder.WithSeeds();
        await using var client = await LspClient.StartAsync(folder.Path);
        var path = folder.PathOf(Seed);
        await client.OpenAsync(path, folder.Read(Seed).Replace("We appreciate", "We admire", StringComparison.Ordinal));
        var problem = Assert.Single(await client.ProblemsOfAsync(path));
        var related = Assert.Single(problem.RelatedInformation!);
        Assert.Equal("the nearest passage", related.Message);
        Assert.Equal(folder.PathOf(Path.ChangeExtension(Seed, ".txt")), DocumentUri.ToPath(related.Location.Uri));
        Assert.StartsWith("We appreciate North Korea's", LspPlaces.TextAt(related.Location), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_corpus_is_said_to_have_none()
    {
        using TestFolder folder = new();
        await using var client = await LspClient.StartAsync(folder.Path);
        await LspClient.UntilAsync(() => !client.Log.IsEmpty);
        Assert.Equal(
            $"there is no corpus in '{folder.Path}': no project with a corpus folder, no folder 'seeds', and no file "
                + "'people.yaml'; 'dotnet corpus init' creates one",
            Assert.Single(client.Log)
        );
    }

    [Fact]
    public async Task What_is_not_read_is_said_once_in_the_log()
    {
        using var folder = TestFolder.WithSeeds();
        _ = folder.With("seeds/story.rtf", "A story.\n");
        await using var client = await LspClient.StartAsync(folder.Path);
        await LspClient.UntilAsync(() => client.Log.Count == 2);
        Assert.Contains("is ready: 5 articles", client.Log.First(), StringComparison.Ordinal);
        Assert.StartsWith(
            "a file that looks like an article is not read: seeds/story.rtf;",
            client.Log.Last(),
            StringComparison.Ordinal
        );
    }

    [GitFact]
    public async Task After_a_pause_git_says_what_was_changed_in_a_pinned_text()
    {
        using var folder = TestFolder.WithSeeds();
        Assert.Equal(0, (await ToolRun.OfAsync("pin", folder.Corpus)).Code);
        _ = folder.Init();
        await using var client = await LspClient.StartAsync(folder.Path);
        var path = folder.PathOf(Seed);
        var text = Path.ChangeExtension(path, ".txt");
        await client.OpenAsync(text, File.ReadAllText(text) + "A line more.\n");
        await LspClient.UntilAsync(() =>
            client.Problems.TryGetValue(path, out var problems)
            && problems.Any(problem => problem.Message.Contains("\"A line more.\"", StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(RulesOfData))]
    public async Task Reports_what_a_check_reports(string rule)
    {
        using var folder = new TestFolder().With(RulePage.All.Single(page => page.Id == rule).Failing!);
        var check = await ToolRun.OfAsync("check", folder.Corpus, "--format", "json");
        var expected = JsonDocument
            .Parse(check.Output)
            .RootElement.GetProperty("problems")
            .EnumerateArray()
            .Select(problem =>
                string.Join(
                    '|',
                    problem.GetProperty("file").GetString(),
                    problem.GetProperty("line").GetInt32(),
                    problem.GetProperty("column").GetInt32(),
                    problem.GetProperty("endLine").GetInt32(),
                    problem.GetProperty("endColumn").GetInt32(),
                    problem.GetProperty("id").GetString(),
                    problem.GetProperty("level").GetString(),
                    problem.GetProperty("message").GetString(),
                    problem.GetProperty("help").GetString()
                )
            )
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(expected);

        await using var client = await LspClient.StartAsync(folder.Path);
        await LspClient.UntilAsync(() => client.Problems.Sum(file => file.Value.Count) == expected.Count);
        Assert.Equal(
            expected,
            client
                .Problems.SelectMany(file => file.Value.Select(problem => (file.Key, problem)))
                .Select(item =>
                    string.Join(
                        '|',
                        item.Key.Replace('\\', '/'),
                        item.problem.Range.Start.Line + 1,
                        item.problem.Range.Start.Character + 1,
                        item.problem.Range.End.Line + 1,
                        item.problem.Range.End.Character + 1,
                        item.problem.Code,
                        item.problem.Severity == 1 ? "error" : "warning",
                        item.problem.Message,
                        item.problem.CodeDescription!.Href
                    )
                )
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_rule_explains_itself_on_hover() =>
        Assert.All(
            RuleIds(),
            id => Assert.False(string.IsNullOrWhiteSpace(Tool.Lsp.Features.RulePage.CauseOf(id)), id)
        );

    [Fact]
    public async Task A_folder_without_a_corpus_has_no_problems_until_it_has_one()
    {
        using TestFolder folder = new();
        await using var client = await LspClient.StartAsync(folder.Path);
        _ = folder.With("notes/people.yaml", "- { id: jane doe, name: Jane Doe }\n");
        await client.OpenAsync(folder.PathOf("notes/people.yaml"));
        var problem = Assert.Single(await client.ProblemsOfAsync(folder.PathOf("notes/people.yaml")));
        Assert.Equal("CORP2002", problem.Code);
    }

    private static IEnumerable<string> RuleIds() =>
        typeof(Rules)
            .GetFields()
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .Select(rule => rule.Id)
            .Distinct(StringComparer.Ordinal);
}
