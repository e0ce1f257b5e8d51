using CorpusSdk.Completion.Tests.Harness;

namespace CorpusSdk.Completion.Tests;

/// <summary>What editors list inside of string literals: ids, and verbatim passages.</summary>
public sealed class LiteralCompletionTests : IDisposable
{
    private readonly EditorProject _editor = new();

    public void Dispose() => _editor.Dispose();

    [Theory]
    [InlineData("_ = Corpus.People[\"$$\"];", "jane-doe (Jane Doe)", "omar-aziz (Omar Aziz)")]
    [InlineData("_ = Corpus.People[\"$$];", "jane-doe (Jane Doe)", "omar-aziz (Omar Aziz)")]
    [InlineData("_ = Corpus.People[@\"$$\"];", "jane-doe (Jane Doe)", "omar-aziz (Omar Aziz)")]
    [InlineData("_ = Corpus.People[\"\"\"j$$x\"\"\"];", "jane-doe (Jane Doe)", "omar-aziz (Omar Aziz)")]
    [InlineData("_ = Corpus.People.TryGetValue(\"$$\", out _);", "jane-doe (Jane Doe)", "omar-aziz (Omar Aziz)")]
    [InlineData("_ = Corpus.People.ContainsKey(\"$$", "jane-doe (Jane Doe)", "omar-aziz (Omar Aziz)")]
    [InlineData("_ = quote.Speaker?.Id == \"$$\";", "jane-doe (Jane Doe)", "omar-aziz (Omar Aziz)")]
    [InlineData("_ = quote.Speaker is { Id: \"$$\" };")]
    [InlineData("_ = Corpus.Delegations[\"$$\"];", "crew (Norway)")]
    [InlineData("_ = Corpus.Ships[\"$$\"];", "aurora (Aurora)")]
    [InlineData("_ = Corpus.Quotes[\"$$\"];", "ferry/ (The ferry is late)", "harbour/ (The harbour opens)")]
    [InlineData("_ = Corpus.Quotes[\"ferry/$$\"];", "ferry/blame-the-fog (Blame the fog,)")]
    [InlineData(
        "void Show([Quotation(Speaker = \"$$\")] string words) { }",
        "jane-doe (Jane Doe)",
        "omar-aziz (Omar Aziz)"
    )]
    public async Task Ids_are_listed_with_what_they_are_called(string statements, params string[] expected) =>
        Assert.Equal(expected, await ListAsync(statements));

    [Fact]
    public async Task An_article_is_listed_with_its_title() =>
        Assert.Equal(
            [
                "ferry (The ferry is late)",
                "harbour (The harbour opens)",
                "nets (Nets)",
                "storm (A storm)",
                "whales (Whales)",
            ],
            await ListAsync("_ = Corpus.Articles[\"$$\"];")
        );

    [Theory]
    [InlineData("", "Blame the fog, (Omar Aziz)", "The harbour is open again. (Jane Doe)")]
    [InlineData("Bl", "Blame the fog, (Omar Aziz)")]
    [InlineData("The har", "The harbour opens (not annotated)", "The harbour is open again. (Jane Doe)")]
    [InlineData("Nobody sa", "Nobody said a word. (not annotated)")]
    [InlineData("They are", "They are torn. (not annotated)")]
    [InlineData("Nothing of")]
    public async Task Passages_that_begin_with_what_is_typed_are_listed(string typed, params string[] expected) =>
        Assert.Equal(expected, await ListAsync($"Show(\"{typed}$$\"); void Show([Quotation] string words) {{ }}"));

    [Theory]
    [InlineData("Article = \"ferry\"", "Blame the fog, (Omar Aziz)")]
    [InlineData("Speaker = \"jane-doe\"", "The harbour is open again. (Jane Doe)")]
    public async Task Passages_are_of_the_article_and_of_the_speaker(string arguments, string expected) =>
        Assert.Equal(
            [expected],
            await ListAsync($"Show(\"$$\"); void Show([Quotation({arguments})] string words) {{ }}")
        );

    [Theory]
    [InlineData("_ = \"$$\";")]
    [InlineData("Console.WriteLine(\"$$\");")]
    [InlineData("_ = new Dictionary<string, Person>()[\"$$\"];")]
    [InlineData("_ = person.Name == \"$$\";")]
    public async Task Other_literals_have_no_list(string statements) => Assert.Empty(await ListAsync(statements));

    [Theory]
    [InlineData('"')]
    [InlineData('j')]
    public async Task The_list_opens_while_one_types(char typed) =>
        Assert.Contains(
            await _editor.CompleteAsync(
                typed == '"' ? "_ = Corpus.People[\"$$\"];" : $"_ = Corpus.People[\"{typed}$$\"];",
                typed
            ),
            item => item.DisplayText == "jane-doe"
        );

    [Theory]
    [InlineData("_ = Corpus.People[\"jane-d$$\"];", "jane-doe", "jane-doe", 6)]
    [InlineData("_ = Corpus.People[\"$$omar\"];", "jane-doe", "jane-doe", 4)]
    [InlineData("Show(\"Bl$$\"); void Show([Quotation] string words) { }", "Blame the fog,", "Blame the fog,", 2)]
    public async Task An_item_replaces_the_text_of_the_literal(
        string statements,
        string name,
        string inserted,
        int length
    )
    {
        var (_, change) = await _editor.ChooseAsync(statements, name);
        Assert.Equal((inserted, length), (change.NewText, change.Span.Length));
    }

    [Fact]
    public async Task A_passage_is_described_with_its_place() =>
        Assert.Equal(
            "Blame the fog,\nOmar Aziz, line 3 of seeds/ferry.txt",
            (
                await _editor.ChooseAsync("Show(\"$$\"); void Show([Quotation] string words) { }", "Blame the fog,")
            ).Description
        );

    private async Task<IReadOnlyList<string>> ListAsync(string statements) =>
        [.. (await _editor.CompleteAsync(statements)).Select(item => $"{item.DisplayText} ({item.InlineDescription})")];
}
