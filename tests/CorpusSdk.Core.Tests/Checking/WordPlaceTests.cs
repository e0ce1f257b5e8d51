using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>A cue must introduce its quote, and a dateline must begin the article (CORP4007).</summary>
public sealed class WordPlaceTests
{
    private const string Line =
        "\nThe harbour was quiet on that day, and nobody who had been there in the morning came back in the "
        + "afternoon of it.\n";

    private const string Menu =
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n21\n22\n23\n24\n25\n";

    [Theory]
    [InlineData("\"We will go,\" Jane Doe said.")]
    [InlineData("Jane Doe said: \"We will go.\"")]
    [InlineData("Jane Doe said:\n\n\"We will go.\"\n")]
    [InlineData("\"We will go.\"\n\nso Jane Doe said.\n")]
    [InlineData("Jane Doe said:\n\"We stay.\n\n\"We will go.\"\n")]
    [InlineData("\"We will go.\"\n\"And soon.\"\nThat was what Jane Doe said.\n")]
    [InlineData("— We will go.\n— Never.\nso they said.\n")]
    [InlineData("Said Jane Doe: \"We will go.\"" + Line + "She said no more.")]
    [InlineData("\"It is late, as he said, so \"We will go.\"\"")]
    // A wrapped line that ends a sentence does not end the paragraph.
    [InlineData(
        "It was then, after a long pause at the harbour, that she said it.\nNobody heard the words: \"We will go.\""
    )]
    public void A_cue_next_to_its_quote_is_no_problem(string text) =>
        new Corpus(text, "quotes: [{ text: We will go, cue: said }]").HasNo(Rules.WordsElsewhere);

    [Theory]
    [InlineData("The words: \"We will go.\"" + Line + "Omar Aziz said nothing.", 1, 3)]
    [InlineData("Omar Aziz said nothing." + Line + "The words were: \"We will go.\"", 3, 1)]
    [InlineData("\"We stay,\" she said." + Line + "\"We will go,\" she went on.\nIt rained.", 3, 1)]
    public void A_cue_of_another_quote_is_a_warning(string text, int quote, int cue) =>
        Assert.Equal(
            $"cue 'said' is in the article, but not next to this quote, which is on line {quote}; line {cue} of "
                + "seeds/a.txt has it; use the word that introduces this quote, or remove 'cue'",
            new Corpus(
                text,
                "quotes: [{ text: We will go, cue: ⟦said⟧ }]"
                    + (text.Contains("stay", StringComparison.Ordinal) ? "\nterms: ['We stay,']" : "")
            ).HasOnly(Rules.WordsElsewhere)
        );

    [Fact]
    public void A_cue_within_the_quoted_words_is_a_warning() =>
        Assert.Equal(
            "cue 'said' is in the article, but not outside the quoted words; line 1 of seeds/a.txt has it; "
                + "use the word that introduces this quote, or remove 'cue'",
            new Corpus("She: \"We said no.\"", "quotes: [{ text: We said no., cue: ⟦said⟧ }]").HasOnly(
                Rules.WordsElsewhere
            )
        );

    [Theory]
    [InlineData("\"We will,\" she said, \"go today.\"", "We will, … go today.")]
    [InlineData("\"We will,\" she said, \"go today.\"", "'We will,\" she said, \"go today.'")]
    public void A_cue_between_the_parts_of_a_quote_is_no_problem(string text, string quote) =>
        new Corpus(text, $"quotes:\n- text: {quote}\n  cue: said").HasNo(Rules.WordsElsewhere);

    [Fact]
    public void The_cue_of_a_quote_that_is_not_found_is_not_reported() =>
        new Corpus(
            "Omar Aziz said nothing." + Line + "Later: \"We will go.\"",
            "quotes: [{ text: ⟦We will gow⟧, cue: said }]"
        ).HasOnly(Rules.QuoteNotFound);

    [Theory]
    [InlineData("Seoul", "(Seoul=Yonhap) The two met.")]
    [InlineData("Seoul", "Headline\n\n(Seoul=Yonhap) The two met.")]
    [InlineData("PYONGYANG", "PYONGYANG, June 19 (KCNA) -- The two met.")]
    [InlineData(
        "PYONGYANG",
        "By Jane Doe, PYONGYANG, June 19 (KCNA) -- The two met on the day after they had arrived."
    )]
    [InlineData("Pyongyang", "By Jane Doe in Pyongyang\nThe two met.")]
    [InlineData("SEOUL", "TOKYO/SEOUL (Reuters) - The two met on the day that followed their arrival here.")]
    [InlineData("SEOUL", "June 19, 2024, SEOUL — The two met on the day that followed their arrival here.")]
    [InlineData("SEOUL", "**SEOUL** — The two met.")]
    [InlineData(
        "Berlin",
        "Von Anna Schmidt, Berlin – Die beiden trafen sich am Tag nach ihrer Ankunft in dem Hafen der Stadt."
    )]
    [InlineData(
        "Moscou",
        "De notre correspondant à Moscou – Les deux se sont rencontrés le lendemain de leur arrivée au port."
    )]
    [InlineData("МОСКВА", "МОСКВА, 19 июня — Встреча прошла.")]
    [InlineData("平壤", "新华社平壤6月19日电 普京抵达。")]
    [InlineData("台北", "（中央社記者王小明台北19日電）普亭抵達。")]
    [InlineData("ソウル", "【ソウル時事】会談した。")]
    [InlineData("서울", "(서울=연합뉴스) 김철수 기자 = 만났다.")]
    [InlineData("Seoul", "Share\nPrint\nText size\nClose\nHeadline\nBy Jane Doe\n19 June\n\nSeoul – The two met.")]
    [InlineData(
        "SEOUL",
        "Print this page. Share it with all of the people you know. SEOUL (AP) — The two met there in the harbour."
    )]
    [InlineData("Seoul", Menu + "Seoul (AP) – Met.")]
    [InlineData("Seoul", Menu + "Seoul, 19 June 2024")]
    public void A_dateline_at_the_beginning_is_no_problem(string dateline, string text) =>
        new Corpus(text, $"dateline: {dateline}").HasNone();

    [Theory]
    [InlineData(
        "Pyongyang",
        "The two leaders of the countries met on Friday, after one of them had arrived in Pyongyang for talks."
    )]
    [InlineData(
        "Moscow",
        "Headline\nThe two met on Friday, at the harbour, and it is not known whether Moscow had been asked before."
    )]
    [InlineData("平壤", "俄罗斯总统普京今天抵达平壤，对朝鲜进行国事访问。")]
    [InlineData("Seoul", Menu + "Seoul has denied that.")]
    public void A_place_that_is_only_named_is_not_a_dateline(string dateline, string text) =>
        Assert.StartsWith(
            $"dateline '{dateline}' is in the article, but not at the start of a line near its beginning; line ",
            new Corpus(text, $"dateline: ⟦{dateline}⟧").HasOnly(Rules.WordsElsewhere),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_message_shows_the_sentence_with_the_place() =>
        Assert.Equal(
            "dateline 'Pyongyang' is in the article, but not at the start of a line near its beginning; line 2 of "
                + "seeds/a.txt has it within \"who had been expected for a long time, came to Pyongyang on Monday.\"; "
                + "use the place that the article begins with, or remove 'dateline'",
            new Corpus(
                "Arrival\nThe minister, who had been expected for a long time, came to Pyongyang on Monday.",
                "dateline: ⟦Pyongyang⟧"
            ).HasOnly(Rules.WordsElsewhere)
        );
}
