using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Checking;

public class PassageTests
{
    private const string Text = """
        Menu
        Putin's Possible Gift for the War
        Attention on Military Cooperation
        Amur, Russia – The Premier said, "It is a dangerous summit." [Image source=Yonhap News]
        The two met on Friday.
          All rights   reserved.
        The two met on Friday.
        Menu
        """;

    [Fact]
    public void Passages_of_the_article_have_no_problem()
    {
        var corpus = new Corpus(
            Text,
            """
            title: Putin's Possible Gift for the War
            decks: [Attention on Military Cooperation]
            dateline: Amur, Russia
            captions: [The two met on Friday.]
            omit: [Menu, All rights reserved.]
            terms: [It is a dangerous summit.]
            """
        );

        corpus.HasNone();
        Assert.Equal("Putin's Possible Gift for the War", corpus.Model.Title);
        Assert.Equal(["Attention on Military Cooperation"], corpus.Model.Decks);
        Assert.Equal(["The two met on Friday."], corpus.Model.Captions);
        Assert.Equal("Amur, Russia", corpus.Model.Dateline);
    }

    [Theory]
    [InlineData(
        "decks: [⟦Attention to Military Cooperation⟧]",
        "deck",
        "which has 'on' where the deck has 'to' (first difference: 'n', not"
    )]
    [InlineData(
        "captions: [⟦The two met on Monday.⟧]",
        "caption",
        "which has 'Friday.' where the caption has 'Monday.' (first difference: 'F', not 'M')"
    )]
    [InlineData(
        "terms: [⟦dangerous sumit⟧]",
        "term",
        "which has 'summit.' where the term has 'sumit' (first difference: 'm', not 'i')"
    )]
    [InlineData("omit: [⟦All rights are reserved.⟧]", "omitted line", "nearest is line 6")]
    public void A_passage_that_is_not_verbatim_is_shown_with_the_nearest_passage(
        string annotations,
        string kind,
        string expected
    )
    {
        if (annotations.Contains("Attention to"))
        {
            expected = "which has 'on' where the deck has 'to' (first difference: 'o', not 't')";
        }

        var message = new Corpus(Text, annotations).HasOnly(Rules.PassageNotFound);
        Assert.StartsWith(kind + " is not in the article; nearest is line ", message);
        Assert.Contains(expected, message);
    }

    [Fact]
    public void An_omitted_line_must_be_the_whole_line()
    {
        Assert.Equal(
            "omitted line is not in the article as a whole line: line 6 of seeds/a.txt has more text around "
                + "it; give the whole line",
            new Corpus(Text, "omit: [⟦All rights⟧]").HasOnly(Rules.PassageNotFound)
        );
    }

    [Fact]
    public void Every_line_that_reads_as_omitted_is_masked() =>
        Assert.Equal(
            [new TextRange(0, 4), new TextRange(Text.Length - 4, 4)],
            new Corpus(Text, "omit: [Menu]").Checked.Omitted
        );

    [Fact]
    public void An_omitted_entry_may_span_several_lines()
    {
        var corpus = new Corpus("A\nShare on\n\n  Twitter\nB", "omit: [Share on Twitter]");

        corpus.HasNone();
        Assert.Equal(["Share on\n\n  Twitter"], corpus.Checked.Omitted.Select(corpus.Cut));
        Assert.Equal("A", corpus.Model.Title);
    }

    [Theory]
    [InlineData("A\nMenu\nB", "Menu", "Menu")]
    [InlineData("Menu", "Menu", "Menu")]
    [InlineData("A\n \u00A0Menu\u00A0 \nB", "Menu", "Menu")]
    [InlineData("\u00A0Menu\nB", "Menu", "Menu")]
    [InlineData("A\n\u00A0\u00A0Menu\nB", "\u00A0Menu", "Menu")]
    [InlineData("A\n\u00A0 Menu\nB", "Menu", "Menu")]
    [InlineData("A\nx Menu\nB", "Menu", null)]
    [InlineData("A\nx\u00A0Menu\nB", "Menu", null)]
    [InlineData("A\nMenu x\nB", "Menu", null)]
    [InlineData("A\nMenu\u00A0x\nB", "Menu", null)]
    [InlineData("A\n  Menu\nB", "Menu", "Menu")]
    [InlineData("A  Menu\nB", "Menu", null)]
    [InlineData("Menu A\nMenu", "Menu", "Menu")]
    [InlineData("A\nMenu", "Menu", "Menu")]
    [InlineData("A\nMenu  ", "Menu", "Menu")]
    [InlineData("Share on\nX\nShare on\nY", "Share on, Share on X", "Share on\nX|Share on")]
    [InlineData("Share on X\nB", "Share on, Share on X", null)]
    public void A_line_is_omitted_where_it_is_the_whole_line_but_for_white_space(
        string text,
        string omit,
        string? omitted
    )
    {
        var corpus = new Corpus(text, $"omit: [{string.Join(", ", omit.Split(", ").Select(line => $"\"{line}\""))}]");
        Assert.Equal(omitted is null, corpus.Problems.Any(p => p.Rule == Rules.PassageNotFound));
        if (omitted is not null)
        {
            Assert.Equal(omitted.Split('|'), corpus.Checked.Omitted.Select(corpus.Cut));
        }
    }

    [Fact]
    public void A_term_in_an_omitted_line_is_not_found() =>
        new Corpus(Text, "omit: [Menu]\nterms: [⟦Menu⟧]").HasOnly(Rules.PassageNotFound);

    [Fact]
    public void A_caption_may_run_over_a_line_end() =>
        new Corpus(
            "Both shake hands.\n[Image source=AP]",
            "captions: [\"Both shake hands. [Image source=AP]\"]"
        ).HasNone();

    [Fact]
    public void The_title_defaults_to_the_first_line_that_is_not_omitted() =>
        Assert.Equal("Putin's Possible Gift for the War", new Corpus("\n  \n" + Text, "omit: [Menu]").Model.Title);

    [Fact]
    public void A_long_first_line_makes_a_shortened_title() =>
        Assert.Equal(new string('x', 199) + "…", new Corpus(new string('x', 300)).Model.Title);

    [Fact]
    public void An_empty_text_has_its_id_as_title() => Assert.Equal("a", new Corpus(" \n").Model.Title);

    [Fact]
    public void A_title_that_differs_slightly_from_the_headline_is_a_warning()
    {
        var message = new Corpus(Text, "title: ⟦Putin's Possible Gifts for the War⟧").HasOnly(Rules.TitleDiffers);
        Assert.Equal(
            "title differs slightly from the headline in the article; "
                + "nearest is line 2 of seeds/a.txt, \"Putin's Possible Gift for the War\", "
                + "which has 'Gift' where the title has 'Gifts' (first difference: a space, not 's')",
            message
        );
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("Menu\n\n\nMonday, at noon\n", true)]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n", true)]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n", false)]
    public void A_headline_is_among_the_first_lines(string before, bool isHeadline) =>
        Assert.Equal(
            isHeadline,
            new Corpus(before + "The harbour is open\n\nWords.", "title: The harbour is opened").Problems.Count > 0
        );

    [Fact]
    public void Omitted_lines_are_no_headline_and_do_not_count() =>
        new Corpus(
            "The harbour is open\nMenu\n" + string.Concat(Enumerable.Repeat("Menu\n", 20)) + "Harbour open\n",
            "title: The harbour is opened\nomit: [The harbour is open, Menu]"
        ).HasNone();

    [Fact]
    public void A_term_may_be_part_of_a_word() => new Corpus("The summit.", "terms: [ummi]").HasNone();

    [Fact]
    public void A_headline_after_lines_with_wide_gaps_is_found_at_its_line() =>
        Assert.EndsWith(
            "nearest is line 5 of seeds/a.txt, \"The harbour is open\", which has 'harbour' where the title "
                + "has 'harbor' (first difference: 'u', not 'r')",
            new Corpus("A   b\n\n  c \t d\n\nThe harbour is open", "title: ⟦The harbor is open⟧").HasOnly(
                Rules.TitleDiffers
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("The harbour is open\n\nWords.", true)]
    [InlineData("# The harbour is open\n\nWords.", true)]
    [InlineData("Words.\n\n# The harbour is open", true)]
    [InlineData("Words.\n\n#  \n#   The harbour is open", true)]
    [InlineData("Words.\n\nThe harbour is open", false)]
    [InlineData("Words.\n\n## The harbour is open", false)]
    [InlineData("Words.\n\n> The harbour is open", false)]
    public void In_Markdown_a_headline_is_marked_or_comes_first(string text, bool isHeadline)
    {
        var corpus = new Corpus("---\ntitle: The harbor is open\n---\n" + text, extension: ".md");
        Assert.Equal(isHeadline ? [Rules.TitleDiffers] : [], corpus.Problems.Select(p => p.Rule));
        Assert.All(
            corpus.Problems,
            p => Assert.Contains("\"The harbour is open\", which has 'harbour' where the title has 'harbor'", p.Message)
        );
    }

    [Theory]
    [InlineData("A headline that the text has lost")]
    [InlineData("Putin's Possible Gift")]
    [InlineData("War")]
    public void A_title_that_is_lost_or_part_of_a_line_is_no_problem(string title) =>
        new Corpus(Text, "title: " + title).HasNone();

    [Theory]
    [InlineData("dateline: ⟦Amur, Rusia⟧", "dateline 'Amur, Rusia' does not appear in the article; nearest is line 4")]
    [InlineData(
        "dateline: ⟦AMUR, Russia⟧",
        "dateline 'AMUR, Russia' does not appear in the article; line 4 has 'Amur, Russia'"
    )]
    [InlineData(
        "dateline: ⟦mur⟧",
        "dateline 'mur' does not appear in the article: line 4 of seeds/a.txt has it only as part of a longer word"
    )]
    [InlineData(
        "quotes: [{ text: It is, kind: partial, cue: ⟦whispered⟧ }]",
        "cue 'whispered' does not appear in the article"
    )]
    [InlineData(
        "delegations: [{ id: d, members: [{ person: p, role: ⟦Chairwoman⟧ }] }]",
        "role 'Chairwoman' does not appear in the article"
    )]
    [InlineData("aliases: { ⟦Vladimir⟧: p }", "alias 'Vladimir' does not appear in the article")]
    public void Words_that_do_not_appear_in_the_article_are_a_warning(string annotations, string expected)
    {
        var message = new Corpus(Text, annotations, "- { id: p, name: The Premier }").HasOnly(Rules.WordsNotFound);
        Assert.StartsWith(expected, message);
    }

    [Theory]
    [InlineData("quotes: [{ text: It is, kind: partial, cue: said }]")]
    [InlineData("delegations: [{ id: d, members: [{ person: p, role: premier }] }]")]
    [InlineData("delegations: [{ id: d, party: Nowhere, event: not in the text, members: [] }]")]
    [InlineData("quotes: [{ text: It is, kind: partial, via: not in the text }]")]
    [InlineData("aliases: { Premier: p }")]
    public void Words_of_the_article_have_no_problem(string annotations) =>
        new Corpus(Text, annotations, "- { id: p, name: The Premier }").HasNone();

    [Fact]
    public void A_text_that_is_not_utf8_is_one_mistake()
    {
        var broken = new Corpus(
            "a \uFFFD b",
            "quotes: [{ text: something else, speaker: p }]",
            "- { id: p, name: The Premier }"
        );
        var text = broken.Text with
        {
            Problems = EquatableArray.Of(Problem.At(broken.Text.File, default, Rules.InvalidUtf8, "a.txt", "")),
        };
        var article = Core.Checking.ArticleChecker.Check(text, broken.Sidecar);

        Assert.Empty(article.Problems);
        Assert.Empty(Linking(article, broken));
        Assert.Single(article.Quotes);

        var sidecar = broken.Sidecar! with { Problems = text.Problems };
        Assert.Empty(Core.Checking.ArticleChecker.Check(broken.Text, sidecar).Problems);
    }

    private static EquatableArray<Problem> Linking(Core.Checking.CheckedArticle article, Corpus corpus) =>
        Core.Linking.ArticleLinker.Link(article, corpus.Index.ViewFor(article)).Problems;

    [Theory]
    [InlineData(
        "shoutd",
        "cue 'shoutd' does not appear in the article; "
            + "nearest is line 1 of seeds/a.txt, \"shouted\", which has 'shouted.' where the cue has 'shoutd' (first "
            + "difference: 'e', not 'd')"
    )]
    [InlineData("shoud", "cue 'shoud' does not appear in the article; use the article's own word, or remove it")]
    [InlineData(
        "Then",
        "cue 'Then' does not appear in the article: line 1 of seeds/a.txt has it only as part of a longer word"
    )]
    public void A_long_enough_word_reports_the_nearest(string cue, string message) =>
        Assert.Equal(
            message,
            new Corpus("Thence \"No\", he shouted.", $"quotes: [{{ text: \"No\", cue: ⟦{cue}⟧ }}]").HasOnly(
                Rules.WordsNotFound
            )
        );
}
