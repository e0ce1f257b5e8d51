using CorpusSdk.Core.Tests.Checking;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Linking;

public class MentionTests
{
    private const string People = """
        - id: vladimir-putin
          name: Vladimir Putin
          aliases: [Putin, President Putin]
        - id: kim-jong-un
          name: Kim Jong-un
          aliases: [Kim]
        - id: kim-jong-un-guide
          name: Kim Jong-un Guide
        """;

    [Fact]
    public void The_leftmost_and_longest_name_wins() =>
        Mentions(
            "President Putin met Vladimir Putin, Kim Jong-un and Kim.",
            "vladimir-putin: President Putin",
            "vladimir-putin: Vladimir Putin",
            "kim-jong-un: Kim Jong-un",
            "kim-jong-un: Kim"
        );

    [Fact]
    public void A_longer_name_that_does_not_end_with_its_word_leaves_the_shorter_one() =>
        Mentions(
            "Kim Jong-un Guided them; Kim Jong-un Guide did not.",
            "kim-jong-un: Kim Jong-un",
            "kim-jong-un-guide: Kim Jong-un Guide"
        );

    [Fact]
    public void Possessives_hyphens_and_quotation_marks_end_a_word() =>
        Mentions(
            "Putin's and Putin’s Putin-Kim \"Kim\"",
            "vladimir-putin: Putin",
            "vladimir-putin: Putin",
            "vladimir-putin: Putin",
            "kim-jong-un: Kim",
            "kim-jong-un: Kim"
        );

    [Fact]
    public void Letters_digits_and_marks_do_not() =>
        Mentions("Putinism RasPutin Kim2 Kimé Kim\u0301 éKim 𝒜Kim Kim𝒜 putin");

    [Fact]
    public void A_name_within_a_word_is_not_found_even_if_it_occurs_elsewhere() =>
        Mentions("Putin met RasPutin and Putinism, and Kim met Kims", "vladimir-putin: Putin", "kim-jong-un: Kim");

    [Fact]
    public void A_name_may_run_over_a_line_end_but_not_over_a_blank_line() =>
        Mentions("Vladimir\n  Putin. Vladimir\n\nPutin", "vladimir-putin: Vladimir\n  Putin", "vladimir-putin: Putin");

    [Fact]
    public void Nobody_is_mentioned_in_an_omitted_line()
    {
        var corpus = new Corpus("Kim\nLabels: Kim\nPutin", "omit: [\"Labels: Kim\"]", People);
        corpus.HasNone();
        Assert.Equal(["kim-jong-un: Kim", "vladimir-putin: Putin"], corpus.MentionedTexts);
    }

    [Theory]
    [InlineData("習近平", "昨日習近平主席在北京", 1)]
    [InlineData("習近平", "a習近平b", 1)]
    [InlineData("★", "the ★ came", 1)]
    [InlineData("푸틴", "푸틴은 왔다. 푸틴이", 2)]
    [InlineData("プーチン", "ロシアのプーチン大統領", 1)]
    [InlineData("ปูติน", "ประธานาธิบดีปูตินกล่าว", 1)]
    [InlineData("Putin", "大統領Putinは", 1)]
    [InlineData("か", "か\u3099", 0)]
    [InlineData("𠮷野", "田中と𠮷野が", 1)]
    public void Scripts_without_spaces_need_no_word_ends(string name, string text, int expected)
    {
        var corpus = new Corpus(text, people: $"- id: p\n  name: {name}\n");
        Assert.Equal(Enumerable.Repeat("p: " + name, expected), corpus.MentionedTexts);
    }

    [Theory]
    [InlineData(0x0E01, 0x0EDF)] // Thai, Lao
    [InlineData(0x1000, 0x109D)] // Myanmar
    [InlineData(0x1100, 0x11FF)] // Hangul jamo
    [InlineData(0x1780, 0x17E9)] // Khmer
    [InlineData(0x3005, 0x3007)]
    [InlineData(0x3041, 0x31FF)] // kana, bopomofo, Hangul compatibility jamo
    [InlineData(0x3400, 0x4DBF)] // Han
    [InlineData(0x4E00, 0x9FFF)]
    [InlineData(0xA960, 0xA97C)] // Hangul jamo
    [InlineData(0xAC00, 0xD7FB)]
    [InlineData(0xF900, 0xFAD9)] // Han
    [InlineData(0xFF66, 0xFFDC)] // half-width kana and Hangul
    [InlineData(0x20000, 0x323AF)] // Han beyond the basic plane
    public void The_first_and_last_letters_of_scripts_without_spaces_separate_names(int first, int last)
    {
        Assert.Equal(["vladimir-putin: Putin"], Beside(first));
        Assert.Equal(["vladimir-putin: Putin"], Beside(last));
    }

    [Theory]
    [InlineData(0x0DF3)] // Sinhala
    [InlineData(0x0F00)] // Tibetan
    [InlineData(0x0FBC)]
    [InlineData(0x10A0)] // Georgian
    [InlineData(0x10FF)]
    [InlineData(0x1200)] // Ethiopic
    [InlineData(0x176C)] // Tagbanwa
    [InlineData(0x1810)] // Mongolian
    [InlineData(0x3006)] // a sign for "shut"
    [InlineData(0x302F)] // tone marks
    [InlineData(0xA000)] // Yi
    [InlineData(0xA953)] // Rejang
    [InlineData(0xA980)] // Javanese
    [InlineData(0xABF9)] // Meetei
    [InlineData(0xFB00)] // ligatures
    [InlineData(0xFF5A)] // full-width Latin
    [InlineData(0x1FBF0)] // digits
    public void Letters_of_scripts_with_spaces_do_not(int letter) => Assert.Empty(Beside(letter));

    private static IEnumerable<string> Beside(int letter) =>
        new Corpus(char.ConvertFromUtf32(letter) + "Putin", people: People).MentionedTexts;

    [Fact]
    public void Offsets_are_right_after_CRLF_and_characters_beyond_the_basic_plane()
    {
        var corpus = new Corpus("😀\r\n\r\n  Putin met\r\nKim", people: People);
        Assert.Equal([new TextRange(6, 5), new TextRange(16, 3)], corpus.Model.Mentions.Select(m => m.Range));
    }

    [Fact]
    public void The_text_after_a_front_matter_counts_from_its_own_beginning()
    {
        var corpus = new Corpus("---\ntitle: Putin\n---\nPutin 😀", people: People, extension: ".md");
        Assert.Equal(new TextRange(0, 5), Assert.Single(corpus.Model.Mentions).Range);
        Assert.Equal((4, 21), (corpus.Model.TextLine, corpus.Model.TextByteStart));
    }

    private static void Mentions(string text, params string[] expected)
    {
        var corpus = new Corpus(text, people: People);
        corpus.HasNone();
        Assert.Equal(expected, corpus.MentionedTexts);
    }
}
