using System.Reflection;
using CorpusSdk.Completion.Tests.Harness;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Tags;

namespace CorpusSdk.Completion.Tests;

/// <summary>What editors list after a dot, as Roslyn's completion service computes it.</summary>
public sealed class CompletionListTests : IDisposable
{
    private static readonly string[] s_expressions =
    [
        "Corpus.$$",
        "Corpus.Articles.$$",
        "Corpus.Articles.Fishing.$$",
        "Corpus.People.$$",
        "Corpus.Quotes.$$",
        "Corpus.Quotes.Ferry.$$",
        "Corpus.Delegations.$$",
        "Corpus.Ships.$$",
        "article.$$",
        "quote.$$",
        "person.$$",
        "delegation.$$",
        "ship.$$",
        "article.Quotes.$$",
        "Corpus.Quotes.By(person).$$",
        "CorpusSets.$$",
        "CorpusSets.ArticleSet.$$",
        "CorpusSets.ArticleFolders.$$",
        "CorpusSets.ArticleFolders.Fishing_.$$",
    ];

    private readonly EditorProject _editor = new();
    private readonly EditorProject _unsorted = new(isSorted: false);

    public void Dispose()
    {
        _editor.Dispose();
        _unsorted.Dispose();
    }

    [Fact]
    public async Task The_project_compiles() =>
        Assert.Empty(
            await _editor.ErrorsOfAsync(
                """
                IReadOnlyList<Article> list = Corpus.Articles;
                IEnumerable<Article> late = Corpus.Articles.Where(one => one.Quotes.Count > 0);
                var titles = from one in Corpus.Articles where one.Desk != null select one.Title;
                var line = string.Join(", ", Corpus.Articles);
                foreach (Quote said in Corpus.Quotes.By(Corpus.People.OmarAziz).In(Corpus.Articles.Ferry)) { }
                """
            )
        );

    /// <summary>
    /// A line for each list: the number of its items, and their names; extension methods with <c>~</c>.
    /// </summary>
    [Fact]
    public async Task The_lists_are_those_that_are_stored()
    {
        var path = SnapshotFolder + "lists.txt";
        var actual = "";
        foreach (var expression in s_expressions)
        {
            var items = await _editor.CompleteAsync(expression);
            actual +=
                $"{expression.Replace("$$", "", StringComparison.Ordinal)} {items.Count}:"
                + $" {string.Join(' ', items.Select(Show))}\n";
        }

        if (Environment.GetEnvironmentVariable("CORPUSSDK_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    [Theory]
    [InlineData("Corpus.Articles.$$", "Ferry", "Fishing", "Harbour", "Storm", "Whales", "Containing", "FromPublisher")]
    [InlineData("Corpus.People.$$", "JaneDoe", "OmarAziz", "FromCountry")]
    [InlineData("Corpus.Quotes.$$", "Ferry", "Harbour", "By", "Containing")]
    [InlineData("Corpus.Quotes.Ferry.$$", "BlameTheFog", "By", "Containing")]
    [InlineData("Corpus.Delegations.$$", "Crew", "Including", "Of")]
    [InlineData("Corpus.Ships.$$", "Aurora", "ContainsKey", "Count")]
    public async Task The_list_of_a_set_begins_with_its_entries(string expression, params string[] expected) =>
        Assert.Equal(
            expected,
            (await _editor.CompleteAsync(expression)).Take(expected.Length).Select(item => item.DisplayText)
        );

    [Fact]
    public async Task Without_the_provider_entries_are_among_ninety_members()
    {
        var items = (await _unsorted.CompleteAsync("Corpus.Articles.$$")).Select(item => item.DisplayText).ToList();
        Assert.True(items.IndexOf("Ferry") > 20, string.Join(' ', items));

        // Nothing is lost but keywords and snippets.
        var sorted = (await _editor.CompleteAsync("Corpus.Articles.$$")).Select(item => item.DisplayText).ToList();
        Assert.Equal(sorted.Order(StringComparer.Ordinal), sorted.Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(sorted.Except(items));
        Assert.Equal(["for", "foreach", "forr", "this"], items.Except(sorted).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Corpus.Articles.$$\nvar next = 1;")]
    [InlineData("Corpus.Articles.$$\nRun(article, quote, person, delegation, ship);")]
    [InlineData("Corpus.Articles.Fe$$;")]
    [InlineData("var one = Corpus.Articles.$$;")]
    [InlineData("_ = Corpus.People.Where(someone => Corpus.Articles.$$);")]
    [InlineData("var set = Corpus.Articles; set.$$")]
    public async Task The_list_is_sorted_wherever_the_set_is_used(string statements) =>
        Assert.Equal("Ferry", (await _editor.CompleteAsync(statements))[0].DisplayText);

    [Theory]
    [InlineData("Corpus.Articles.$$", '.')]
    [InlineData("Corpus.Articles.F$$", 'F')]
    public async Task The_list_is_sorted_while_one_types(string statements, char typed) =>
        Assert.Equal("Ferry", (await _editor.CompleteAsync(statements, typed))[0].DisplayText);

    [Theory]
    [InlineData("article.$$", "Captions")]
    [InlineData("\"text\".$$", "Aggregate")]
    [InlineData("missing.$$", null)]
    [InlineData("// Corpus.Articles.$$", null)]
    public async Task Other_lists_are_as_they_were(string statements, string? first)
    {
        var items = await _editor.CompleteAsync(statements);
        Assert.Equal((await _unsorted.CompleteAsync(statements)).Select(Show), items.Select(Show));
        Assert.Equal(first, items.Count == 0 ? null : items[0].DisplayText);
    }

    [Fact]
    public async Task An_entry_is_described_as_on_hover_and_inserted_by_its_name()
    {
        var (description, change) = await _editor.ChooseAsync("Corpus.Articles.Fe$$", "Ferry");
        Assert.StartsWith("Article CorpusSets.ArticleSet.Ferry { get; }", description, StringComparison.Ordinal);
        Assert.Contains("The ferry is late", description, StringComparison.Ordinal);
        Assert.Equal(("Ferry", 2), (change.NewText, change.Span.Length));

        (description, change) = await _editor.ChooseAsync("Corpus.Articles.$$", "Where");
        Assert.Contains("IEnumerable<Article>.Where<Article>(", description, StringComparison.Ordinal);
        Assert.Equal(("Where", 0), (change.NewText, change.Span.Length));
    }

    [Fact]
    public async Task No_member_is_listed_that_only_generated_code_uses()
    {
        foreach (var expression in s_expressions)
        {
            // The types of sets and folders are public.
            var members = (await _unsorted.CompleteAsync(expression))
                .Where(item => !item.Tags.Contains(WellKnownTags.Class))
                .Select(item => item.DisplayText);
            Assert.DoesNotContain(
                members,
                name => name.EndsWith('_') || name is "Get" or "Texts" or "Instance" or "Facts"
            );
        }
    }

    private static string Show(CompletionItem item) =>
        (item.Tags.Contains(WellKnownTags.ExtensionMethod) ? "~" : "") + item.DisplayText;

    private static string SnapshotFolder { get; } =
        typeof(CompletionListTests)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "SnapshotFolder")
            .Value!;
}
