using System.Text;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching.Unicode;

namespace CorpusSdk.Core.Tests.Text;

/// <summary>What changes the pin of a text, and what does not.</summary>
public sealed class TextPinTests
{
    private const string English =
        "A ferry – at last\n\nThe café's “new” ferry sails in May, said Jane Doe (42).\n"
        + "It costs €1.50 a trip; nobody is exempt.\n\n\"We will not open it before May,\" she said.\n";

    private const string Vietnamese = "Tiếng Việt\n\nÔng ấy nói: “Chúng tôi sẽ không mở cửa trước tháng Năm.”\n";

    private const string Korean = "여객선\n\n\"우리는 오월 전에는 열지 않을 것입니다.\"라고 장관이 말했다.\n";

    private const string Japanese = "フェリー\n\n「がんばります」と大臣は言った。春まで船は出ません。\n";

    public static TheoryData<string> Texts => [English, Vietnamese, Korean, Japanese];

    /// <summary>The pins of released versions must never change: they are in users' files.</summary>
    [Theory]
    [InlineData("", "c1-4oymiquy7qobjgx36tejs35zeq")]
    [InlineData("The ferry sails in May.\n", "c1-rrfuflux5lhiiyaf255rjk6mjn")]
    [InlineData("Un café.\n\nZweiter Absatz: schön\n", "c1-zthtgecptig2prld3kupcl2ady")]
    public void The_pin_of_a_text_is_always_the_same(string text, string pin)
    {
        Assert.Equal(pin, TextPin.Of(text));
        Assert.True(TextPin.IsValid(pin));
        Assert.Matches($"^{TextPin.Pattern}$", pin);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Layout_and_normal_form_do_not_matter(string text)
    {
        var pin = TextPin.Of(text);
        string[] same =
        [
            text.Replace("\n", "\r\n", StringComparison.Ordinal),
            text.Replace('\n', '\r'),
            text.Replace("\n", " \t\n", StringComparison.Ordinal),
            text.Replace("\n", "\u00A0\n", StringComparison.Ordinal),
            text.Replace("\n\n", "\n \n\n\n", StringComparison.Ordinal),
            text.Replace("\n\n", "\n\n\u3000", StringComparison.Ordinal),
            text.TrimEnd(),
            "\n\n  " + text + "\n\n\n",
            text.Normalize(NormalizationForm.FormD),
            text.Normalize(NormalizationForm.FormC),
        ];
        Assert.All(same, other => Assert.Equal(pin, TextPin.Of(other)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Lines_can_be_wrapped_at_every_space_and_joined_again(string text)
    {
        var pin = TextPin.Of(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ')
            {
                Assert.Equal(pin, TextPin.Of(text[..i] + "\n" + text[(i + 1)..]));
                Assert.Equal(pin, TextPin.Of(text[..i] + "  \n    " + text[(i + 1)..]));
            }
        }
    }

    [Fact]
    public void Lines_of_East_Asian_text_can_be_wrapped_between_any_two_characters()
    {
        const string text = "「がんばります」と大臣は言った。𠮷野家も春まで開きません。";
        var pin = TextPin.Of(text);
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsLowSurrogate(text[i]))
            {
                Assert.Equal(pin, TextPin.Of(text[..i] + "\n" + text[i..]));
                Assert.NotEqual(pin, TextPin.Of(text[..i] + "\n\n" + text[i..]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_character_that_is_changed_removed_or_added_matters(string text)
    {
        var pin = TextPin.Of(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                Assert.NotEqual(pin, TextPin.Of(text[..i] + text[(i + 1)..]));
                foreach (var other in "aZ9.,'’\"-–が한")
                {
                    Assert.True(other == text[i] || TextPin.Of(text[..i] + other + text[(i + 1)..]) != pin);
                    Assert.NotEqual(pin, TextPin.Of(text[..i] + other + text[i..]));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_paragraph_break_that_comes_or_goes_matters(string text)
    {
        var pin = TextPin.Of(text);
        var trimmed = text.TrimEnd();
        for (var i = 0; i < trimmed.Length; i++)
        {
            if (text[i] == ' ')
            {
                Assert.NotEqual(pin, TextPin.Of(text[..i] + "\n\n" + text[(i + 1)..]));
            }
            else if (text[i] == '\n' && text[i + 1] == '\n')
            {
                Assert.NotEqual(pin, TextPin.Of(text[..i] + " " + text[(i + 2)..]));
                Assert.NotEqual(pin, TextPin.Of(text[..i] + "\n" + text[(i + 2)..]));
            }
        }
    }

    [Fact]
    public void A_space_that_comes_or_goes_between_letters_matters()
    {
        Assert.NotEqual(TextPin.Of("together"), TextPin.Of("to gether"));
        Assert.NotEqual(TextPin.Of("1 000"), TextPin.Of("1\u00A0000"));
        Assert.Equal(TextPin.Of("a  b"), TextPin.Of("a\tb"));
    }

    [Theory]
    [InlineData("e\u0323\u0301", "\u1EB9\u0301")]
    [InlineData("e\u0301\u0323", "\u1EB9\u0301")]
    [InlineData("\u212B", "A\u030A")]
    [InlineData("\uAC01", "\u1100\u1161\u11A8")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    public void Equivalent_sequences_of_characters_are_the_same(string text, string other) =>
        Assert.Equal(TextPin.Of(text), TextPin.Of(other));

    [Theory]
    [InlineData("q\u0307\u0301", "q\u0301\u0307")]
    [InlineData("ﬁ", "fi")]
    [InlineData("²", "2")]
    public void Sequences_that_are_not_equivalent_differ(string text, string other) =>
        Assert.NotEqual(TextPin.Of(text), TextPin.Of(other));

    /// <summary>The runtime of the tests may know characters that the tables do not know.</summary>
    [Fact]
    public void Characters_are_decomposed_as_by_the_runtime()
    {
        var codes = Enumerable.Range(0, 0x110000).Where(code => code is not ((>= 0xD800 and <= 0xDFFF) or 0xFFFE));
        var differing = codes
            .Select(char.ConvertFromUtf32)
            .Select(text => (Text: text, Tables: CanonicalDecomposition.Of(text)))
            .Where(item => item.Tables != item.Text.Normalize(NormalizationForm.FormD))
            .ToList();
        Assert.All(differing, item => Assert.Equal(item.Text, item.Tables));
        Assert.InRange(differing.Count, 0, 100);
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("a\uDC00é")]
    [InlineData("\uDC00\uD800 \uFFFE\uFFFF\u0301")]
    [InlineData("\u0301\u0301")]
    public void Invalid_characters_are_characters_too(string text)
    {
        Assert.True(TextPin.IsValid(TextPin.Of(text)));
        Assert.NotEqual(
            TextPin.Of(text),
            TextPin.Of(text.Replace('\uD800', '\uD801').Replace('\uDC00', '\uDC01') + "x")
        );
    }

    [Fact]
    public void Lone_surrogates_differ_from_each_other() => Assert.NotEqual(TextPin.Of("\uD800"), TextPin.Of("\uD801"));

    /// <summary>A run of a million marks is sorted, not inserted one by one.</summary>
    [Fact]
    public void Hostile_texts_take_linear_time()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 1_000_000));
        Assert.Equal(TextPin.Of("e" + marks), TextPin.Of("é" + marks[1..]));
        Assert.True(TextPin.IsValid(TextPin.Of(new string('\n', 5_000_000) + "x")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("c1-")]
    [InlineData("c1-abc")]
    [InlineData("C1-4oymiquy7qobjgx36tejs35zeq")]
    [InlineData("c1-4OYMIQUY7QOBJGX36TEJS35ZEQ")]
    [InlineData("c1-4oymiquy7qobjgx36tejs35ze1")]
    [InlineData("c2-4oymiquy7qobjgx36tejs35zeq")]
    [InlineData("c1-4oymiquy7qobjgx36tejs35zeqa")]
    public void Other_values_are_not_pins(string value) => Assert.False(TextPin.IsValid(value));
}
