using CorpusSdk.Core.Naming;

namespace CorpusSdk.Core.Tests.Naming;

public class CorpusIdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("AZaz09")]
    [InlineData("a-b-1")]
    [InlineData("1-2")]
    [InlineData("e\u0301")] // A mark,
    [InlineData("\u0915\u093F")] // and one that takes room.
    [InlineData("\u00C9")] // Letters of every kind: upper case,
    [InlineData("\u00E9")] // lower case,
    [InlineData("\u01C5")] // title case,
    [InlineData("\u02B0")] // modifiers,
    [InlineData("\uD55C")] // those without case,
    [InlineData("\u2160")] // numbers that are letters;
    [InlineData("\u0661")] // and digits.
    public void Letters_digits_and_single_hyphens_are_an_id(string id)
    {
        Assert.True(CorpusId.IsValid(id));
        Assert.Equal(id, CorpusId.FromStem(id));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("-", "")]
    [InlineData("-a", "a")]
    [InlineData("a-", "a")]
    [InlineData("a--b", "a-b")]
    [InlineData("a b_c.d", "a-b-c-d")]
    [InlineData("My first_draft", "My-first-draft")]
    [InlineData("@a[b`c{d/e:f", "a-b-c-d-e-f")]
    [InlineData("\u0301a", "a")] // No letter for the mark to stand on:
    [InlineData("a-\u0301b", "a-b")] // at the beginning and behind a hyphen.
    [InlineData("\u00BD\u20AC\u2028\u200D\u0080", "")]
    [InlineData("\U0001D4B3", "")]
    public void A_stem_becomes_an_id(string stem, string id)
    {
        Assert.False(CorpusId.IsValid(stem));
        Assert.Equal(id, CorpusId.FromStem(stem));
    }

    [Fact]
    public void Ids_have_a_maximum_length()
    {
        var longest = new string('x', CorpusId.MaxLength);
        Assert.True(CorpusId.IsValid(longest));
        Assert.False(CorpusId.IsValid(longest + "x"));
        Assert.Equal(longest, CorpusId.FromStem(longest + "x"));
        Assert.Equal(longest[1..], CorpusId.FromStem(longest[1..] + " x"));
    }

    [Theory]
    [InlineData("We appreciate North Korea's firm support", "we-appreciate-north-koreas-firm-support")]
    [InlineData("It\u2019s rock 'n' roll", "its-rock-n-roll")]
    [InlineData("'Quoted' words", "quoted-words")]
    [InlineData("One two three four five six seven eight", "one-two-three-four-five-six-seven")]
    [InlineData(" \u2026 a\u2014b,c ", "a-b-c")]
    [InlineData("Stop.'Go'", "stop-go")]
    [InlineData("e\u0301te\u0301 \u0301a", "e\u0301te\u0301-a")]
    [InlineData("\u2026!", "")]
    public void The_first_words_of_a_quote_give_its_id(string words, string id) =>
        Assert.Equal(id, CorpusId.FromWords(words));

    [Theory]
    [InlineData("We appreciate North Korea's consistent and firm support for Russia")]
    [InlineData("It's\nall\tright -- \"now\", 24 of us; 'agreed'. And more — than that")]
    [InlineData("one")]
    [InlineData("x' y'z 'a")]
    public void The_program_makes_the_same_id_of_plain_words(string words) =>
        Assert.Equal(CorpusId.FromWords(words), QuoteWords.PlainId(words));

    [Fact]
    public void The_program_makes_the_same_id_of_long_words()
    {
        foreach (var words in new[] { new string('a', 200), new string('a', 79) + " bc", new string('a', 78) + " bc" })
        {
            Assert.Equal(CorpusId.FromWords(words), QuoteWords.PlainId(words));
        }
    }

    [Theory]
    [InlineData("caf\u00E9 society")]
    [InlineData("It\u2019s")]
    [InlineData("one\u00A0two")]
    [InlineData("...")]
    [InlineData("")]
    public void Words_that_are_not_plain_keep_the_id_that_the_compiler_made(string words) =>
        Assert.Null(QuoteWords.PlainId(words));

    [Fact]
    public void A_script_without_spaces_is_one_word_of_bounded_length()
    {
        Assert.Equal(new string('\u4E2D', 80), CorpusId.FromWords(new string('\u4E2D', 200)));
        Assert.Equal(new string('a', 79), CorpusId.FromWords(new string('a', 79) + " bc"));
    }
}
