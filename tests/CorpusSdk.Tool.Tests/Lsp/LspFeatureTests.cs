using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tool.Lsp;
using CorpusSdk.Tool.Lsp.Protocol;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Lsp;

/// <summary>What an editor asks about places of a small corpus and its program.</summary>
public sealed class LspFeatureTests : IAsyncLifetime
{
    private readonly TestFolder _folder = new TestFolder().With(Project);
    private LspClient _client = null!;

    /// <summary>Every kind of data, and a program that uses it.</summary>
    internal static CorpusProject Project { get; } =
        new CorpusProject()
            .With(
                "people.yaml",
                """
                - id: jane-doe
                  name: Jane Doe
                  aliases: [Ms. Doe]
                  country: Norway
                  roles: [{ title: Mayor, from: 2020 }]
                - { id: omar-aziz, name: Omar Aziz }
                """
            )
            .With(
                "ferry.txt",
                "The ferry stays\n\nJane Doe came. \"We will not sail before May,\" said Ms. Doe.\n"
                    + "Omar Aziz was silent.\n"
            )
            .With(
                "ferry.yaml",
                """
                desk: news
                aliases: { Doe: jane-doe }
                quotes:
                  - text: We will not sail before May
                    speaker: jane-doe
                delegations:
                  - id: town
                    head: jane-doe
                    members:
                      - person: omar-aziz
                """
            )
            .With("storm.md", "---\nid: storm\nauthor: \"omar-aziz\"\n---\nA storm\n\nOmar Aziz wrote it.\n")
            .With("desks.csv", "id,name,lead\nnews,News,jane-doe\nsport,Sport,omar-aziz\n")
            .With("events/fair.json", """{ "name": "Fair", "hosts": ["jane-doe", "omar-aziz"] }""")
            .WithCode(
                """
                using System.Collections.Immutable;
                using CorpusSdk;
                namespace Summit;
                public sealed partial record Article
                {
                    public Desk? Desk { get; init; }
                    public Person? Author { get; init; }
                }
                [CorpusCollection("desks.csv")]
                public sealed partial record Desk
                {
                    public required string Name { get; init; }
                    public Person? Lead { get; init; }
                }
                [CorpusCollection("events/*.json")]
                public sealed partial record Event
                {
                    public required string Name { get; init; }
                    public ImmutableArray<Person> Hosts { get; init; } = [];
                }
                """,
                "Schema.cs"
            )
            .WithCode(
                """
                using Summit;
                /// <summary>Knows <see cref="Corpus.People.JaneDoe"/>.</summary>
                internal static class Program
                {
                    private static readonly CorpusSets.PersonSet s_people = Corpus.People;
                    public static string Main() =>
                        global::Summit.Corpus.People.JaneDoe.Name
                        + s_people.JaneDoe.Id
                        + Corpus.People["jane-doe"].Id
                        + Corpus.Quotes.Ferry.WeWillNotSailBeforeMay.Text
                        + Corpus.Quotes["ferry/we-will-not-sail-before-may"].Text
                        + Corpus.Articles.Ferry.Title
                        + Corpus.Delegations.Town.Id
                        + Corpus.Desks.News.Name
                        + Corpus.Events.Fair.Name
                        + JaneDoe;
                    private const string JaneDoe = "jane-doe";
                }
                """,
                "Program.cs"
            );

    public async Task InitializeAsync() => _client = await LspClient.StartAsync(_folder.Path);

    public async Task DisposeAsync()
    {
        await _client.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("seeds/ferry.yaml", "speaker: jane-doe", 12, "**Jane Doe**, Norway", "Mayor (2020–)")]
    [InlineData("seeds/ferry.yaml", "We will", 3, "**We will not sail before May**", "\n\nJane Doe\n\n")]
    [InlineData("seeds/ferry.txt", "Omar Aziz", 2, "**Omar Aziz**", "0 quotes, 2 mentions, 1 delegation in 2 articles")]
    [InlineData("seeds/ferry.txt", "not sail", 2, "came. \"**We will not sail", "The ferry stays")]
    [InlineData("seeds/ferry.yaml", "news", 1, "**News**", "seeds/desks.csv:2")]
    [InlineData("seeds/ferry.yaml", "town", 1, "**town**", "Head: Jane Doe")]
    public async Task Hovers_show_what_is_behind_a_place(string file, string words, int within, params string[] shown)
    {
        var path = _folder.PathOf(file);
        var hover = await _client.AskAsync<LspHover?>("textDocument/hover", path, LspPlaces.In(path, words, within));
        Assert.NotNull(hover);
        Assert.All(shown, part => Assert.Contains(part, hover.Contents.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_hover_of_a_problem_explains_its_rule()
    {
        var path = _folder.PathOf("seeds/ferry.yaml");
        await _client.OpenAsync(path);
        var place = LspPlaces.In(path, "not sail");
        await _client.ChangeAsync(path, File.ReadAllText(path).Replace("not sail", "sail", StringComparison.Ordinal));
        Assert.Equal("CORP4001", Assert.Single(await _client.ProblemsOfAsync(path)).Code);
        var hover = await _client.AskAsync<LspHover?>("textDocument/hover", path, place);
        Assert.Contains("CORP4001](https://", hover!.Contents.Value, StringComparison.Ordinal);
        Assert.Contains("do not appear in the article", hover.Contents.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("---", hover.Contents.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/ferry.yaml", "speaker: jane-doe", 12, "seeds/people.yaml", "jane-doe")]
    [InlineData("seeds/ferry.yaml", "We will", 3, "seeds/ferry.txt", "We will not sail before May")]
    [InlineData("seeds/ferry.txt", "not sail", 2, "seeds/ferry.yaml", "We will not sail before May")]
    [InlineData("seeds/ferry.txt", "Ms. Doe", 2, "seeds/people.yaml", "jane-doe")]
    [InlineData("seeds/ferry.yaml", "news", 1, "seeds/desks.csv", "news")]
    [InlineData("seeds/desks.csv", "omar-aziz", 1, "seeds/people.yaml", "omar-aziz")]
    [InlineData("seeds/events/fair.json", "omar-aziz", 1, "seeds/people.yaml", "omar-aziz")]
    [InlineData("seeds/storm.md", "omar-aziz", 1, "seeds/people.yaml", "omar-aziz")]
    [InlineData("Program.cs", "Corpus.People.JaneDoe.Name", 16, "seeds/people.yaml", "jane-doe")]
    [InlineData("Program.cs", "s_people.JaneDoe", 10, "seeds/people.yaml", "jane-doe")]
    [InlineData("Program.cs", "[\"jane-doe\"]", 4, "seeds/people.yaml", "jane-doe")]
    [InlineData("Program.cs", "WeWillNotSailBeforeMay", 4, "seeds/ferry.txt", "We will not sail before May")]
    [InlineData("Program.cs", "Desks.News", 7, "seeds/desks.csv", "news")]
    public async Task Definitions_lead_to_the_data(string file, string words, int within, string target, string text)
    {
        var path = _folder.PathOf(file);
        var found = await _client.AskAsync<IReadOnlyList<LspLocation>>(
            "textDocument/definition",
            path,
            LspPlaces.In(path, words, within)
        );
        var location = Assert.Single(found);
        Assert.Equal(_folder.PathOf(target), DocumentUri.ToPath(location.Uri));
        Assert.Equal(text, LspPlaces.TextAt(location).Trim('"'));
    }

    [Fact]
    public async Task A_name_that_only_looks_like_a_member_is_no_use()
    {
        var path = _folder.PathOf("Program.cs");
        Assert.Empty(
            await _client.AskAsync<IReadOnlyList<LspLocation>>(
                "textDocument/definition",
                path,
                LspPlaces.In(path, "string JaneDoe", 9)
            )
        );
    }

    [Fact]
    public async Task References_are_all_places_of_a_person()
    {
        var path = _folder.PathOf("seeds/people.yaml");
        var found = await _client.AskAsync<IReadOnlyList<LspLocation>>(
            "textDocument/references",
            new ReferenceParams(new(DocumentUri.Of(path)), LspPlaces.In(path, "jane-doe"), new(true))
        );
        Assert.Equal(
            [
                "Program.cs: JaneDoe, JaneDoe, JaneDoe, jane-doe",
                "desks.csv: jane-doe",
                "fair.json: \"jane-doe\"",
                "ferry.txt: Jane Doe, Ms. Doe",
                "ferry.yaml: jane-doe, jane-doe, jane-doe",
                "people.yaml: jane-doe",
            ],
            found
                .GroupBy(location => Path.GetFileName(DocumentUri.ToPath(location.Uri)!))
                .Select(file => $"{file.Key}: {string.Join(", ", file.Select(LspPlaces.TextAt))}")
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task The_outline_of_annotations_is_their_quotes_and_delegations()
    {
        var path = _folder.PathOf("seeds/ferry.yaml");
        var symbols = await _client.AskAsync<IReadOnlyList<DocumentSymbol>>(
            "textDocument/documentSymbol",
            new TextDocumentParams(new(DocumentUri.Of(path)))
        );
        Assert.Equal(
            ["We will not sail before May (jane-doe)", "town ()"],
            symbols.Select(symbol => $"{symbol.Name} ({symbol.Detail})")
        );
        Assert.All(symbols, symbol => Assert.True(symbol.Range.Start.CompareTo(symbol.SelectionRange.Start) <= 0));
        Assert.All(symbols, symbol => Assert.True(symbol.Range.End.CompareTo(symbol.SelectionRange.End) >= 0));
    }

    [Fact]
    public async Task Ids_are_followed_by_names()
    {
        var path = _folder.PathOf("seeds/ferry.yaml");
        var hints = await _client.AskAsync<IReadOnlyList<LspInlayHint>>(
            "textDocument/inlayHint",
            new InlayHintParams(new(DocumentUri.Of(path)), new(default, new(100, 0)))
        );
        Assert.Equal(["News", "Jane Doe", "Jane Doe", "Jane Doe", "Omar Aziz"], hints.Select(hint => hint.Label));
        Assert.Equal(LspPlaces.In(path, "desk: news", "desk: news".Length), hints[0].Position);
    }

    [Fact]
    public async Task Quotations_and_names_are_highlighted_in_the_text()
    {
        var path = _folder.PathOf("seeds/ferry.txt");
        var tokens = await _client.AskAsync<SemanticTokens>(
            "textDocument/semanticTokens/full",
            new TextDocumentParams(new(DocumentUri.Of(path)))
        );
        Assert.Equal(
            ["class: Jane Doe", "string: We will not sail before May", "class: Ms. Doe", "class: Omar Aziz"],
            Read(tokens, File.ReadAllText(path))
        );
    }

    [Fact]
    public async Task Front_matter_and_entries_fold()
    {
        var path = _folder.PathOf("seeds/storm.md");
        var folds = await _client.AskAsync<IReadOnlyList<FoldingRange>>(
            "textDocument/foldingRange",
            new TextDocumentParams(new(DocumentUri.Of(path)))
        );
        Assert.Equal(new FoldingRange(0, 3, "region"), Assert.Single(folds));
    }

    private static IEnumerable<string> Read(SemanticTokens tokens, string text)
    {
        var lines = text.Split('\n');
        var (line, character) = (0, 0);
        for (var i = 0; i < tokens.Data.Count; i += 5)
        {
            line += tokens.Data[i];
            character = tokens.Data[i] == 0 ? character + tokens.Data[i + 1] : tokens.Data[i + 1];
            var type = Tool.Lsp.Features.SemanticHighlighting.Legend.TokenTypes[tokens.Data[i + 3]];
            yield return $"{type}: {lines[line].Substring(character, tokens.Data[i + 2])}";
        }
    }
}
