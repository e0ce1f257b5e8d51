using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>Advice on quoted passages that nobody annotated (CORP5001).</summary>
public sealed class CoverageTests
{
    [Fact]
    public void A_quoted_passage_without_a_quote_or_term_is_reported_at_its_marks()
    {
        var message = new Corpus("\"We came,\" he said. ⟦\"We went.\"⟧", "quotes:\n  - text: We came,").HasOnly(
            Rules.QuotationNotAnnotated
        );
        Assert.Equal(
            "quoted passage \"We went.\" is not annotated; "
                + "add it to 'quotes' in seeds/a.yaml, or to 'terms' if it is not speech",
            message
        );
    }

    [Fact]
    public void A_text_that_could_not_be_read_gets_no_advice()
    {
        var corpus = new Corpus("“We \uFFFD came,” he said.", "quotes: [{ text: We came }]");
        var text = corpus.Text with
        {
            Problems = EquatableArray.Of(Problem.At(corpus.Text.File, default, Rules.InvalidUtf8, "a.txt", "")),
        };
        Assert.Empty(Core.Checking.ArticleChecker.Check(text, corpus.Sidecar).Problems);
    }

    [Fact]
    public void Adjacent_quotes_are_each_checked_against_the_passage() =>
        new Corpus("「行」「くるま」", "quotes: [{ text: 「行」 }, { text: 「く, kind: partial }]").HasNone();

    [Fact]
    public void In_front_matter_the_article_itself_is_where_to_add_it() =>
        Assert.Contains(
            "add it to 'quotes' in seeds/a.md,",
            new Corpus("---\nterms: [gift]\n---\nA 'gift' of ⟦“some kind”⟧.", extension: ".md").HasOnly(
                Rules.QuotationNotAnnotated
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("“We came,” he said.", "quotes: [{ text: We came }]")]
    [InlineData("“We came. We saw. We won.”", "quotes: [{ text: We saw. }]")]
    [InlineData(
        "“We came,” he said, “and went.”",
        "quotes: [{ text: 'We came, … and went.' }, { text: 'We came,” he said, “and went.' }]"
    )]
    [InlineData("A 'gift', a “gift” and a 'gift.'", "terms: [gift]")]
    [InlineData("“Some\n kind.”", "terms: [Some kind]")]
    [InlineData("“We call it a ‘gift’ here.”", "quotes: [{ text: We call it a ‘gift’ here. }]")]
    [InlineData("“The ‘Gift’ of Kim” is a book.", "terms: ['The ‘Gift’ of Kim']")]
    [InlineData("“‘Gift’”", "quotes: [{ text: Gift }]")]
    [InlineData("“‘Gift’ ‘two’”", "quotes: [{ text: Gift }]\nterms: [two]")]
    [InlineData("“Good day,” he said. Headline: “Good day”", "quotes: [{ text: 'Good day,' }]")]
    [InlineData("It's the workers' party's.\nMore “here”", "omit: [More “here”]\nterms: [party]")]
    public void A_passage_is_covered_by_a_quote_with_some_of_its_words_or_by_the_same_term(
        string text,
        string annotations
    ) =>
        Assert.DoesNotContain(
            new Corpus(text, annotations).Problems,
            problem => problem.Rule == Rules.QuotationNotAnnotated
        );

    [Theory]
    [InlineData("⟦“We call it a ‘gift’ here.”⟧", "quotes: [{ text: gift }]")]
    [InlineData("⟦“We call it a ‘gift’ here.”⟧", "terms: [gift]")]
    [InlineData("⟦“We ‘a’ ‘b’”⟧", "quotes: [{ text: 'a’ ‘b', kind: partial }]")]
    [InlineData("⟦“A gift for all”⟧", "terms: [gift]")]
    [InlineData("⟦“Gift”⟧ and gift", "terms: [gift]")]
    [InlineData("“We came. ⟦‘They went.’⟧ So it was.”", "quotes: [{ text: We came. }]")]
    [InlineData("“We came,” he said of a ‘gift’. ⟦“We went.”⟧", "quotes: [{ text: We came }]\nterms: [gift]")]
    [InlineData(
        "⟦“We call ‘it «a» gift’ here”⟧",
        "quotes: [{ text: it, kind: partial }, { text: a }, { text: gift, id: x, kind: partial }]"
    )]
    [InlineData(
        "⟦“‘It «a» gift’ we call it”⟧",
        "quotes: [{ text: It, kind: partial }, { text: a }, { text: gift, id: x, kind: partial }]"
    )]
    [InlineData("“⟦‘It «a» gift’⟧ we call it”", "quotes: [{ text: we call, kind: partial }]")]
    [InlineData("“We call ⟦‘it «a» gift’⟧ here”", "quotes: [{ text: here, kind: partial }]")]
    [InlineData("⟦“We call it ‘gift «a» it’”⟧", "quotes: [{ text: gift, kind: partial }]")]
    [InlineData("⟦“Came”⟧“Went” and ‘gone’", "quotes: [{ text: Went }, { text: gone }]")]
    public void A_passage_is_not_covered_by_a_part_of_what_it_quotes(string text, string annotations) =>
        _ = new Corpus(text, annotations).HasOnly(Rules.QuotationNotAnnotated);

    [Fact]
    public void An_article_without_quotes_and_terms_gets_no_advice()
    {
        new Corpus("“We came,” he said.").HasNone();
        new Corpus("“We came,” he said.", "title: We came").HasNone();
    }

    [Fact]
    public void Advice_is_given_only_without_errors_in_the_article() =>
        _ = new Corpus("“We came,” he said, “and went.”", "quotes: [{ text: ⟦'We cam,'⟧ }]").HasOnly(
            Rules.QuoteNotFound
        );

    [Theory]
    [InlineData(1, 1, 1, "")]
    [InlineData(1, 2, 1, "; 1 more quoted passage is not annotated in this article")]
    [InlineData(1, 12, 1, "; 11 more quoted passages are not annotated in this article")]
    [InlineData(2, 2, 2, "")]
    [InlineData(2, 3, 1, "; 2 more quoted passages are not annotated in this article")]
    [InlineData(20, 20, 20, "")]
    [InlineData(500, 21, 20, "; 1 more quoted passage is not annotated in this article")]
    [InlineData(500, 500, 20, "; 480 more quoted passages are not annotated in this article")]
    [InlineData(500, 501, 1, "; 500 more quoted passages are not annotated in this article")]
    public void Twenty_are_reported_or_one_if_more_is_missing_than_annotated(
        int annotated,
        int passages,
        int expected,
        string end
    )
    {
        var text =
            string.Concat(Enumerable.Range(0, annotated).Select(i => $"A ‘gift {i}’. "))
            + string.Concat(Enumerable.Range(0, passages).Select(i => $"“word {i}” "));
        var terms = string.Join(", ", Enumerable.Range(0, annotated).Select(i => $"gift {i}"));
        var problems = new Corpus(text, $"terms: [{terms}]").Problems;
        Assert.Equal(expected, problems.Count);
        end += end.Length == 0 ? "" : ", and 'dotnet corpus annotate' proposes annotations";
        Assert.StartsWith("quoted passage \"word 0\" is", problems[0].Message, StringComparison.Ordinal);
        Assert.EndsWith("'terms' if it is not speech" + end, problems[^1].Message, StringComparison.Ordinal);
        Assert.All(
            problems.SkipLast(1),
            problem => Assert.EndsWith("if it is not speech", problem.Message, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_seeds_are_covered()
    {
        foreach (var seed in Seeds.All)
        {
            seed.HasNone();
        }
    }
}
