namespace CorpusSdk.Tests.Search;

public class HostileQueryTests
{
    private static readonly SearchIndex<FakeArticle> Index = new([
        new("a") { Title = "Title", Text = "Some words, “quoted” ones, a-b c* 北朝鮮 \uFFFD" },
        new("b") { Text = new string('x', 5000) + " words words words" },
    ]);

    public static TheoryData<string> Queries =>
        new(
            "",
            " ",
            "\"",
            "\"\"",
            "\"words",
            "words\"",
            "\"words\"\"",
            "-",
            "--",
            "-*",
            "*",
            "**",
            "* *",
            "-\"",
            "-\"\"",
            "\"*\"",
            "\"-\"",
            "- -",
            "”“",
            "AND OR NOT NEAR(",
            "(((",
            ")",
            "\\",
            "\0",
            "\uD83D",
            "\uDE00 words",
            "-\uD83D*",
            "\u202Ewords",
            "\u0301",
            "*words",
            "wo*rds",
            "words**",
            "-words* words*",
            new string('"', 9_999),
            new string('-', 10_000),
            new string('*', 10_000),
            new string('x', 10_000),
            new string('北', 10_000),
            new string('\u0301', 10_000),
            string.Concat(Enumerable.Repeat("\"words -words* ", 700)),
            string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"w{i}*")),
            string.Concat(Enumerable.Range(0, 5000).Select(i => $"{(char)('a' + (i % 26))}* ")),
            "\"" + string.Join(' ', Enumerable.Repeat("words", 2000)) + "\""
        );

    [Theory]
    [MemberData(nameof(Queries))]
    public void Every_string_is_a_valid_query(string query) => Go(query);

    [Fact]
    public void Every_string_of_operators_and_letters_is_a_valid_query()
    {
        const string Letters = "\"\"-* ab words\u0301北\uD83D\uDE00'’.\n“”";
        var random = new Random(7);
        for (var round = 0; round < 5000; round++)
        {
            Go(string.Concat(Enumerable.Range(0, random.Next(24)).Select(_ => Letters[random.Next(Letters.Length)])));
        }
    }

    [Fact]
    public void An_unpaired_quotation_mark_does_not_hide_the_words() =>
        Assert.Equal(["a", "b"], Index.Search("\"words").Select(hit => hit.Article.Id).Order());

    private static void Go(string query)
    {
        foreach (var options in (SearchOptions[])[new(), new() { Stemming = false, AllWords = true }])
        {
            foreach (var hit in Index.Search(query, options))
            {
                Assert.True(hit.Score > 0);
                Assert.True(hit.Span.End <= hit.Article.Text.Length);
                Assert.NotNull(hit.Snippet.Render("[", "]"));
            }
        }
    }
}
