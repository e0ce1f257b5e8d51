using System.Net;
using System.Text;

namespace CorpusSdk.Tests.Search;

public class SnippetTests
{
    [Fact]
    public void A_snippet_highlights_matches()
    {
        var hit = Only(
            "The harbour\n\nA new  satellite\tof the harbour's own.\nMore.",
            "satellites harbour",
            "The harbour"
        );

        Assert.Equal("A new  satellite\tof the harbour's own.", hit.Article.Text.Substring(hit.Span));
        Assert.Equal("A new satellite of the harbour's own.", hit.Snippet.Text);
        Assert.Equal("A new [satellite] of the [harbour's] own.", hit.Snippet.Render("[", "]"));
        Assert.Equal(["satellite", "harbour's"], hit.Snippet.Highlights.Select(hit.Snippet.Text.Substring));
    }

    [Fact]
    public void A_long_paragraph_is_cut_between_words_around_most_of_the_query()
    {
        var text =
            string.Join(' ', Enumerable.Repeat("filler words", 60))
            + ". A satellite. "
            + string.Join(' ', Enumerable.Repeat("more words", 60))
            + " with satellite technology inside, "
            + string.Join(' ', Enumerable.Repeat("some words", 60));
        var hit = Only(text, "satellite technology");

        var passage = hit.Article.Text.Substring(hit.Span);
        Assert.Contains("with satellite technology inside", passage, StringComparison.Ordinal);
        Assert.InRange(hit.Span.Length, 200, 240);
        Assert.Equal(' ', text[hit.Span.Start - 1]);
        Assert.Equal(' ', text[hit.Span.End]);
        Assert.StartsWith("… ", hit.Snippet.Text, StringComparison.Ordinal);
        Assert.EndsWith(" …", hit.Snippet.Text, StringComparison.Ordinal);
        Assert.Contains("with <satellite> <technology> inside", hit.Snippet.Render("<", ">"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_is_within_one_paragraph_and_may_span_lines()
    {
        const string Text = "A satellite.\n\nThe harbour has a\nsatellite and\na bridge.\n\nThe harbour.";
        var start = Text.IndexOf("The", StringComparison.Ordinal);
        var article = new FakeArticle("a") { Text = Text };
        article = new("a")
        {
            Text = Text,
            Paragraphs =
            [
                new(article, 0, new(0, 12)),
                new(
                    article,
                    1,
                    TextSpan.FromBounds(start, Text.IndexOf(".\n\nThe h", start, StringComparison.Ordinal) + 1)
                ),
                new(article, 2, new(Text.Length - 12, 12)),
            ],
        };

        var hit = new SearchIndex<FakeArticle>([article]).Search("satellite harbour").Single();

        Assert.Equal("The [harbour] has a [satellite] and a bridge.", hit.Snippet.Render("[", "]"));
        Assert.Equal(article.Paragraphs[1].Span, hit.Span);
    }

    [Fact]
    public void A_phrase_is_highlighted_as_a_unit_and_its_single_words_are_not() =>
        Assert.Equal(
            "Rockets: [reusable rockets], not reusable.",
            Only("Rockets: reusable rockets, not reusable.", "\"reusable rockets\"").Snippet.Render("[", "]")
        );

    [Fact]
    public void Adjacent_pairs_of_letters_are_highlighted_as_a_unit() =>
        Assert.Equal("昨日、[北朝鮮]の[核]。", Only("昨日、北朝鮮の核。", "北朝鮮 核").Snippet.Render("[", "]"));

    [Fact]
    public void An_article_that_matches_only_in_its_title_shows_its_beginning()
    {
        var hit = Only("\n\nThe first words.\nOthers.", "harbour", "The harbour");

        Assert.Equal("The first words.", hit.Snippet.Text);
        Assert.Empty(hit.Snippet.Highlights);
        Assert.Equal("The first words.", hit.Article.Text.Substring(hit.Span));
        Assert.Equal("", Only("", "harbour", "The harbour").Snippet.Text);
        Assert.Equal("The [harbour]", Only("The harbour", "harbour", "The harbour").Snippet.Render("[", "]"));
    }

    [Fact]
    public void Markers_surround_encoded_words() =>
        Assert.Equal(
            "&lt;b&gt; <mark>R&amp;D</mark> &lt;/b&gt;",
            Only("<b> R&D </b>", "\"R D\"").Snippet.Render("<mark>", "</mark>", WebUtility.HtmlEncode)
        );

    [Fact]
    public void Offsets_count_UTF16_code_units()
    {
        var hit = Only("\U0001F680 été — 平壌\u3000satellite \U0001F600", "satellite");

        Assert.Equal(["satellite"], hit.Snippet.Highlights.Select(hit.Snippet.Text.Substring));
        Assert.Equal("\U0001F680 été — 平壌 satellite \U0001F600", hit.Snippet.Text);
    }

    /// <summary>Random texts: a passage never splits a surrogate pair, and its highlights are in order.</summary>
    [Fact]
    public void No_passage_splits_a_character()
    {
        string[] pieces =
        [
            "word",
            "words",
            " ",
            "\n",
            "\U0001F600",
            "e\u0301",
            "北",
            "核",
            "위성",
            ". ",
            "’",
            "\u200D",
            new string('x', 300),
            "Zürich",
            "\t",
        ];
        var random = new Random(11);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(1, 120)).Select(_ => pieces[random.Next(pieces.Length)])
            );
            foreach (var hit in Index(text, "").Search("word 核 위성 xxx* \"word word\" zurich"))
            {
                var passage = text.Substring(hit.Span);
                Assert.Equal(passage, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(passage)));
                Assert.Equal(passage.Trim(), passage);
                var end = 0;
                foreach (var highlight in hit.Snippet.Highlights)
                {
                    Assert.True(
                        highlight.Start >= end && highlight.Length > 0 && highlight.End <= hit.Snippet.Text.Length
                    );
                    end = highlight.End;
                }

                Assert.NotEmpty(hit.Snippet.Highlights);
            }
        }
    }

    private static SearchIndex<FakeArticle> Index(string text, string title) =>
        new([new("a") { Text = text, Title = title }]);

    private static SearchHit<FakeArticle> Only(string text, string query, string title = "") =>
        Index(text, title).Search(query).Single();
}
