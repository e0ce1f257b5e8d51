using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>A collection whose texts are articles as well, with quotes, mentions and checks.</summary>
public class TextCollectionTests
{
    private const string Speech = """
        [CorpusCollection("speeches/*.md", AsArticles = true)]
        public sealed partial record Speech
        {
            public required string Occasion { get; init; }
            public string? Title { get; init; }
            public Person? Speaker { get; init; }
        }
        """;

    private const string Text =
        "---\noccasion: Dinner\ntitle: A toast\nspeaker: kim\nquotes:\n  - text: We will win\n    speaker: "
        + "kim\n---\nA toast\n\nMr Kim said: \"We will win\".\n";

    [Fact]
    public void An_entry_has_its_article_with_quotes_and_mentions() =>
        Assert.Equal(
            "Dinner | A toast A toast | We will win | Kim 1 | True | 2 1 | Kim",
            SchemaProject
                .Of(
                    Speech,
                    "Corpus.Speeches.Toast.Occasion} | {Corpus.Speeches.Toast.Title} "
                        + "{Corpus.Speeches.Toast.Article!.Title} | {Corpus.Quotes.Speeches.Toast[0].Text} | "
                        + "{Corpus.Speeches.Toast.Article.Quotes[0].Speaker} "
                        + "{Corpus.Speeches.Toast.Article.Mentions.Count} | {Corpus.Speeches.Toast.Text == "
                        + "Corpus.Speeches.Toast.Article.Text} | {Corpus.Articles.Count} {Corpus.Speeches.Count} | "
                        + "{Corpus.Speeches.Toast.Speaker"
                )
                .With("speeches/toast.md", Text)
                .Run()
        );

    [Theory]
    [InlineData("We will win\n", "We will wim\n", "(6,11)-(6,22): CORP4001: quote is not in the article")]
    [InlineData("occasion: Dinner\n", "", "(2,1)-(2,6): CORP1004: speech has no 'occasion'; add 'occasion' (text)")]
    [InlineData(
        "occasion:",
        "ocasion: x\noccasion:",
        "(2,1)-(2,8): CORP1003: unknown key 'ocasion' in the annotations of an article; did you mean 'occasion'?"
    )]
    [InlineData(
        "speaker: kim\nq",
        "speaker: kin\nq",
        "(4,10)-(4,13): CORP3001: unknown person 'kin'; did you mean 'kim'?"
    )]
    [InlineData("---\nA toast", "\tx\n---\nA toast", "CORP1002: not valid YAML")]
    public void A_mistake_is_one_error_in_the_keys_of_either(string old, string replacement, string problem)
    {
        var at = Text.IndexOf(old, StringComparison.Ordinal);
        var found = Assert.Single(
            SchemaProject
                .Of(Speech)
                .With("speeches/toast.md", Text[..at] + replacement + Text[(at + old.Length)..])
                .Build()
                .Problems
        );
        Assert.Contains(problem, found, StringComparison.Ordinal);
    }

    [Fact]
    public void The_entry_and_the_article_share_an_id() =>
        Assert.Equal(
            "first True",
            SchemaProject
                .Of(
                    Speech,
                    "Corpus.Speeches.First.Id} {ReferenceEquals(Corpus.Speeches.First.Article, "
                        + "Corpus.Articles[\"first\"])"
                )
                .With("speeches/toast.md", Text.Replace("occasion:", "id: first\noccasion:", StringComparison.Ordinal))
                .Run()
        );
}
