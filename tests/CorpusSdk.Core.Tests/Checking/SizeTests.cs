using System.Text;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>What is large or hostile is worked through: these tests only finish if the work is bounded.</summary>
[Trait("Category", "Slow")]
public class SizeTests
{
    [Fact]
    public void Fifty_thousand_quotes_are_found_each_at_its_place()
    {
        var text = Sentences(50_000);
        var article = Check(text, Quotes(Enumerable.Range(0, 50_000).Select(i => $"Speaker {i} said {i * 7} words.")));

        Assert.Empty(article.Problems);
        Assert.Equal(50_000, article.Quotes.Select(q => q.Model.Name).Distinct().Count());
        Assert.All(
            article.Quotes,
            q => Assert.StartsWith("Speaker ", text.Substring(q.Model.Range.Start, q.Model.Range.Length))
        );
    }

    [Fact]
    public void Fifty_thousand_wrong_quotes_are_reported_each()
    {
        var article = Check(
            Sentences(50_000),
            Quotes(Enumerable.Range(0, 50_000).Select(i => $"Speaker {i} sayd {i * 7} words."))
        );
        Assert.Equal(50_000, article.Problems.Count(p => p.Rule == Rules.QuoteNotFound));
    }

    [Fact]
    public void Fifty_thousand_quotes_of_one_Korean_sentence_are_found_each()
    {
        var words = Enumerable.Range(0, 50_000).Select(i => $"말{i}입니다").ToList();
        var text = "강민호는 " + string.Join("며 ", words.Select(word => $"\"{word}\"")) + "고 말했다.";
        var article = Check(text, "language: ko\n" + Quotes(words));

        Assert.Empty(article.Problems);
        Assert.Equal(50_000, article.Quotes.Select(q => q.Model.Range.Start).Distinct().Count());
    }

    [Fact]
    public void A_text_of_twenty_million_characters_is_searched_whole()
    {
        var text = Sentences(700_000) + "He said, \"The end is near.\"";
        var article = Check(text, Quotes(["The end is near.", "The end is hear.", "Speaker 699998 said … is near"]));

        Assert.True(text.Length > 20_000_000);
        Assert.Equal([Rules.QuoteNotFound, Rules.OmissionTooLong], article.Problems.Select(p => p.Rule));
        Assert.Contains(
            "has 'near.' where the quote has 'hear.' (first difference: 'n', not 'h')",
            article.Problems[0].Message
        );
        Assert.Equal(
            [
                default,
                TextRange.FromBounds(text.IndexOf("Speaker 699998", StringComparison.Ordinal), text.Length - 2),
                new(text.Length - 17, 16),
            ],
            article.Quotes.Select(q => q.Model.Range)
        );
        var index = PeopleIndex.Build(
            EquatableArray.Of(PeopleReader.ReadPeople(Source("people.yaml", "- id: s\n  name: Speaker 699999\n")))
        );
        Assert.Single(ArticleLinker.Link(article, index.ViewFor(article)).Model.Mentions);
    }

    [Fact]
    public void A_text_and_quotes_of_one_repeated_word_are_searched_in_bounded_time()
    {
        static string Words(int count) => string.Join(' ', Enumerable.Repeat("a", count));
        var quotes = Enumerable
            .Range(1, 900)
            .Select(Words)
            .Concat(Enumerable.Range(1, 900).Select(i => Words(i) + "b"));
        var article = Check(Words(100_000), Quotes(quotes));

        Assert.Equal(900, article.Problems.Count(p => p.Rule == Rules.QuoteAmbiguous));
        Assert.Equal(900, article.Problems.Count(p => p.Rule == Rules.QuoteNotFound));
    }

    [Fact]
    public void Names_with_a_common_prefix_are_found_in_bounded_time()
    {
        var people = new StringBuilder();
        for (var i = 1; i <= 400; i++)
        {
            _ = people
                .Append("- id: p")
                .Append(i)
                .Append("\n  name: \"")
                .Insert(people.Length, "a ", i)
                .Append("b\"\n");
        }

        var article = Check(string.Concat(Enumerable.Repeat("a ", 100_000)), "");
        var index = PeopleIndex.Build(
            EquatableArray.Of(PeopleReader.ReadPeople(Source("people.yaml", people.ToString())))
        );

        Assert.Empty(
            ArticleLinker
                .Link(
                    article,
                    new(
                        index.People.Select(p => new NameForm(p.FullName, EquatableArray.Of(p.Id))).ToEquatableArray(),
                        PeopleView.Empty.Referred
                    )
                )
                .Model.Mentions
        );
    }

    [Theory]
    [InlineData(1_000_000, 0)]
    [InlineData(1_000_001, 1)]
    public void A_text_has_at_most_a_million_paragraphs(int paragraphs, int problems)
    {
        var article = ArticleChecker.Check(
            ArticleReader.ReadText(Source("a.md", "---\n---\n" + Repeat("a.\n", paragraphs))),
            null
        );
        Assert.Equal(problems, article.Problems.Count);
        Assert.Equal(1_000_000, article.Paragraphs.Count);
        Assert.All(
            article.Problems,
            problem =>
                Assert.Equal(
                    (
                        "/repo/seeds/a.md",
                        Rules.LimitExceeded,
                        new TextRange(8 + 3_000_000, 1),
                        "a text may have at most 1,000,000 paragraphs; split it"
                    ),
                    (problem.Path, problem.Rule, problem.Range, problem.Message)
                )
        );
    }

    [Theory]
    [InlineData(300_000, 0)]
    [InlineData(300_001, 1)]
    public void A_text_has_at_most_300_000_mentions(int mentions, int problems)
    {
        var corpus = new Corpus(
            "---\nquotes: [{ text: said, speaker: bo }]\n---\n" + Repeat("Al ", mentions) + "“said”",
            people: "- { id: al, name: Al }\n- { id: bo, name: Bo }",
            extension: ".md"
        );
        Assert.Equal(problems, corpus.Problems.Count);
        Assert.Equal(300_000, corpus.Model.Mentions.Count);
        Assert.All(
            corpus.Problems,
            problem =>
                Assert.Equal(
                    (
                        "/repo/seeds/a.md",
                        Rules.LimitExceeded,
                        new TextRange(corpus.Text.TextStart + 900_000, 2),
                        "a text may mention people at most 300,000 times; split it"
                    ),
                    (problem.Path, problem.Rule, problem.Range, problem.Message)
                )
        );
    }

    [Theory]
    [InlineData(60_000, 0)]
    [InlineData(60_002, 1)]
    public void An_article_has_as_many_quotes_as_a_type_can_have_members(int quotes, int problems)
    {
        var yaml = "quotes:\n" + string.Concat(Enumerable.Range(0, quotes).Select(i => $"- {{ text: a, id: q{i} }}\n"));
        var article = Check("“a.”", yaml);
        Assert.Equal(problems, article.Problems.Count);
        Assert.Equal(60_000, article.Quotes.Count(q => q.Model.Name.Length > 0));
        Assert.All(
            article.Problems,
            problem =>
                Assert.Equal(
                    (
                        "CORP1008",
                        new TextRange(yaml.IndexOf("a, id: q60000", StringComparison.Ordinal), 1),
                        "at most 60,000 quotes in one article are supported; split the article"
                    ),
                    (problem.Rule.Id, problem.Range, problem.Message)
                )
        );
    }

    [Fact]
    public void Cancelling_stops_the_work()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() =>
            ArticleChecker.Check(ArticleReader.ReadText(Source("a.txt", "text")), null, cancellationToken: cancelled)
        );
        var article = Check("text", "");
        Assert.Throws<OperationCanceledException>(() => ArticleLinker.Link(article, PeopleView.Empty, cancelled));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Sentences(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            _ = text.Append("Speaker ").Append(i).Append(" said ").Append(i * 7).Append(" words.\n");
        }

        return text.ToString();
    }

    private static string Quotes(IEnumerable<string> texts)
    {
        var yaml = new StringBuilder("marks: none\nquotes:\n");
        foreach (var text in texts)
        {
            _ = yaml.Append("- text: ").Append(text).Append('\n');
        }

        return yaml.ToString();
    }

    private static CheckedArticle Check(string text, string annotations) =>
        ArticleChecker.Check(
            ArticleReader.ReadText(Source("a.txt", text)),
            ArticleReader.ReadSidecar(Source("a.yaml", annotations))
        );

    private static SourceFile Source(string path, string content) =>
        SourceFile.Create("/repo/seeds/" + path, path, "seeds/" + path, content);
}
