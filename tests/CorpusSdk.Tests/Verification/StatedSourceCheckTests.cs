using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Tests.Verification;

/// <summary>When the source that a text names contradicts the corpus.</summary>
public class StatedSourceCheckTests
{
    private const string Text = """
        The Harbor Opens in May
        By Theodora Quill

        “We open the harbor in May,” said Jane Doe, the mayor. The old quay was torn down in winter by the crew.

        “Nobody asked the fishermen about it,” Omar Aziz told the council. “It is a shame for all of us.”

        “The doors stay open at night,” a notice said. “We will all be there on Sunday morning.”
        """;

    [Theory]
    [InlineData("We open the harbor in May", "“{0},” said Jane Doe.", null)]
    [InlineData("We open the harbor in May", "“{0},” said Omar Aziz.", "said by Jane Doe, not by Omar Aziz")]
    [InlineData("We open the harbor in May", "“{0},” said Aziz.", "said by Jane Doe, not by Aziz")]
    [InlineData("We open the harbor in May", "“{0},” said Mary Doe.", null)]
    [InlineData("We open the harbor in May", "“{0},” said J. Doe.", null)]
    [InlineData("We open the harbor in May", "“{0},” said Peter Smolov.", "said by Jane Doe, not by Peter Smolov")]
    [InlineData("We open the harbor in May", "Peter Smolov: “{0}.”", "said by Jane Doe, not by Peter Smolov")]
    [InlineData("We open the harbor in May", "“{0}” (Smolov, 2024).", null)]
    [InlineData("We open the harbor in May", "“{0}” (Smolov et al., 2024).", "said by Jane Doe, not by Smolov")]
    [InlineData("We open the harbor in May", "“{0}” (Quill, 2024).", null)]
    [InlineData("We open the harbor in May", "“{0}” (Aziz, 2024).", "said by Jane Doe, not by Aziz")]
    [InlineData("We open the harbor in May", "“{0}” (Doe & Aziz, 2024).", null)]
    [InlineData("We open the harbor in May", "“{0},” she said.", null)]
    [InlineData("We open the harbor in May", "“{0}.”", null)]
    [InlineData("Nobody asked the fishermen about it", "“{0},” said Omar Aziz.", null)]
    [InlineData(
        "Nobody asked the fishermen about it",
        "“{0},” said Leila Aziz.",
        "said by Omar Aziz, not by Leila Aziz"
    )]
    [InlineData("Nobody asked the fishermen about it", "“{0},” said Aziz.", null)]
    [InlineData("It is a shame for all of us", "“{0},” said Jane Doe.", "said by Omar Aziz, not by Jane Doe")]
    [InlineData("It is a shame for all of us", "“{0},” said Omar Aziz.", null)]
    [InlineData("The doors stay open at night", "“{0},” said Jane Doe.", null)]
    [InlineData(
        "The old quay was torn down in winter",
        "“{0},” said Jane Doe.",
        "the article's own words, not a quotation of Jane Doe"
    )]
    [InlineData("The old quay was torn down in winter", "“{0},” wrote Jane Doe.", null)]
    [InlineData("The old quay was torn down in winter", "“{0}” (Jane Doe, 2024).", null)]
    [InlineData("The old quay was torn down in winter", "“{0},” according to Jane Doe.", null)]
    [InlineData("The old quay was torn down in winter", "“{0},” said Peter Smolov.", null)]
    [InlineData("We open the harbor in May", "“{0}” (essay-on-ports).", "from 'harbor', not from 'essay-on-ports'")]
    [InlineData("We open the harbor in May", "“{0}” (harbor, 2024).", null)]
    [InlineData("We open the harbor in May", "“{0}” (Doe, 2021).", "from an article of 2024-06-19, not of 2021")]
    [InlineData("We open the harbor in May", "“{0}” (Doe, 2023).", "from an article of 2024-06-19, not of 2023")]
    public void The_article_itself_says_who_spoke(string words, string template, string? expected) =>
        Assert.Equal(expected, Compare(words, template));

    [Theory]
    [InlineData("“{0},” said Jane Doe.", "said by Omar Aziz and Leila Aziz, not by Jane Doe")]
    [InlineData("“{0},” said Omar Aziz.", null)]
    [InlineData("“{0},” said Leila Aziz.", null)]
    [InlineData("“{0},” said Aziz.", null)]
    public void Any_of_joint_speakers_fits(string template, string? expected) =>
        Assert.Equal(
            expected,
            Compare(
                "We open the harbor in May",
                template,
                (article, span) => new FakeQuote("harbor/we", article) { Span = span, Speakers = [s_aziz, s_leila] }
            )
        );

    [Theory]
    [InlineData("“{0},” said Jane Doe.", null)]
    [InlineData("“{0},” said Ivan Volkov.", "said by 'Port Authority', not by Ivan Volkov")]
    [InlineData("“{0},” said Peter Smolov.", null)]
    public void A_source_is_contradicted_only_by_somebody_whom_the_article_never_names(
        string template,
        string? expected
    ) =>
        Assert.Equal(
            expected,
            Compare(
                "The doors stay open at night",
                template,
                (article, span) => new FakeQuote("harbor/doors", article) { Span = span, Source = "Port Authority" }
            )
        );

    [Theory]
    [InlineData("“{0},” said Jane Doe.", "said by Ivan Volkov, not by Jane Doe")]
    [InlineData("“{0},” said Iwan Wolkow.", null)]
    [InlineData("“{0},” said I. Volkoff.", null)]
    [InlineData("«{0}», — сказал Иван Волков.", null)]
    [InlineData("“{0},” said Peter Kuznetsov.", "said by Ivan Volkov, not by Peter Kuznetsov")]
    public void Another_romanization_is_not_another_speaker(string template, string? expected) =>
        Assert.Equal(
            expected,
            Compare(
                "We will all be there on Sunday morning",
                template,
                (article, span) => new FakeQuote("harbor/we", article) { Span = span, Speaker = s_volkov }
            )
        );

    [Theory]
    [InlineData("We open the harbor", "“{0},” said Ivan Volkov.", null)]
    [InlineData("We open the harbor", "“{0},” said Jane Doe.", null)]
    [InlineData("The mayor told us ‘We open the harbor’ and left", "“{0},” said Jane Doe.", null)]
    [InlineData(
        "The mayor told us ‘We open the harbor’ and left",
        "“{0},” said Ivan Volkov.",
        "said by Jane Doe, not by Ivan Volkov"
    )]
    [InlineData("told us ‘We open the harbor’", "“{0},” said Ivan Volkov.", "said by Jane Doe, not by Ivan Volkov")]
    public void Words_within_the_words_of_a_speaker_may_be_anybodys(string words, string template, string? expected)
    {
        const string outer = "The mayor told us ‘We open the harbor’ and left";
        var article = Article($"Jane Doe looked tired. “{outer},” she said.");
        var at = article.Text.IndexOf(outer, StringComparison.Ordinal);
        article.Quotes = [new FakeQuote("harbor/told", article) { Span = new(at, outer.Length), Speaker = s_doe }];
        Assert.Equal(expected, Compare(article, words, template));
    }

    [Fact]
    public void Words_of_an_article_without_marks_may_be_anybodys()
    {
        var article = Article("The mayor spoke. " + string.Concat(Enumerable.Repeat("We open the harbor in May. ", 9)));
        Assert.Null(Compare(article, "We open the harbor in May", "“{0},” said Jane Doe."));
    }

    [Fact]
    public void The_difference_has_the_spans_of_both_texts()
    {
        const string verified = "“We open the harbor in May,” said Omar Aziz.";
        var article = Article(Text);
        var difference = Difference(article, "We open the harbor in May", verified)!.Value;
        Assert.Equal(QuotationDifferenceKind.Speaker, difference.Kind);
        Assert.Equal("said Omar Aziz", verified.Substring(difference.Span));
        Assert.Equal("said Jane Doe", article.Text.Substring(difference.SourceSpan));
    }

    private static readonly FakePerson s_doe = AttributionCorpus.Doe;
    private static readonly FakePerson s_aziz = AttributionCorpus.Aziz;
    private static readonly FakePerson s_leila = AttributionCorpus.Leila;
    private static readonly FakePerson s_volkov = AttributionCorpus.Volkov;

    private static readonly FakeArticle s_essay = new("essay-on-ports") { Title = "On Ports", Published = new(2021) };

    private static FakeArticle Article(string text)
    {
        var article = new FakeArticle("harbor") { Text = text, Published = new EdtfDate(2024, 6, 19) };
        article.People = [s_doe, s_aziz];
        article.Mentions =
        [
            .. article
                .People.SelectMany(person =>
                    Places(text, person.Name)
                        .Select(at => new FakeMention(person, article) { Span = new(at, person.Name.Length) })
                )
                .OrderBy(mention => mention.Span.Start),
        ];
        return article;
    }

    private static IEnumerable<int> Places(string text, string name)
    {
        for (
            var at = text.IndexOf(name, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(name, at + 1, StringComparison.Ordinal)
        )
        {
            yield return at;
        }
    }

    private static string? Compare(string words, string template, Func<IArticle, TextSpan, IQuote>? annotate = null)
    {
        var article = Article(Text);
        var span = new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
        article.Quotes = annotate is null ? [] : [annotate(article, span)];
        return Compare(article, words, template);
    }

    private static string? Compare(FakeArticle article, string words, string template) =>
        Difference(article, words, template.Replace("{0}", words, StringComparison.Ordinal))?.Message;

    private static QuotationDifference? Difference(FakeArticle article, string words, string verified)
    {
        var names = new CorpusNames([s_doe, s_aziz, s_leila, s_volkov], [article, s_essay]);
        var quotations = QuotationFinder.Find(verified, "en");
        var quotation = quotations.All.Single(q => verified.IndexOf(words, StringComparison.Ordinal) == q.Inner.Start);
        var stated = new TextAttribution(verified, quotations, names, "en").Of(quotation);
        var span = new TextSpan(article.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
        var passage = PassageSpeakers.Of(article, span, QuotationFinder.Find(article.Text, "en"));
        return stated is null ? null : StatedSourceCheck.Compare(stated, passage);
    }
}
