using System.Globalization;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Naming;

public class NearestTests
{
    private static readonly string[] s_known = ["speaker", "source", "text", "kind", "cue", "via", "id", "occurrence"];

    [Theory]
    [InlineData("speker", "speaker")]
    [InlineData("speakerr", "speaker")]
    [InlineData("speoker", "speaker")]
    [InlineData("spaeker", "speaker")]
    [InlineData("SPEAKER", "speaker")]
    [InlineData("Txet", "text")]
    [InlineData("ocurence", "occurrence")]
    [InlineData("di", "id")]
    [InlineData("cues", "cue")]
    [InlineData("ocurrense", "occurrence")]
    [InlineData("xyzaker", "speaker")]
    public void A_typing_error_finds_the_word(string wanted, string nearest) =>
        Assert.Equal(nearest, NearestWord.Of(wanted, s_known));

    [Theory]
    [InlineData("author")]
    [InlineData("xyz")]
    [InlineData("")]
    [InlineData("spokesperson")]
    [InlineData("verb")]
    [InlineData("by")]
    public void Something_else_finds_nothing(string wanted) => Assert.Null(NearestWord.Of(wanted, s_known));

    [Theory]
    [InlineData("abcdefgh", "xbcdefgh", "bacdefhg")] // One change, two exchanges.
    [InlineData("colour-harbour", "color-harbor", "bxlour-harbxur")] // Two left out, three changed.
    public void Fewer_errors_win(string wanted, string nearer, string further) =>
        Assert.Equal(nearer, NearestWord.Of(wanted, [nearer, further]));

    [Fact]
    public void A_transposition_is_one_error_whatever_was_compared_before() =>
        Assert.Equal("abdc", NearestWord.Of("abcd", ["wxyz", "abdc", "aacc"]));

    [Fact]
    public void The_nearer_word_wins() =>
        Assert.Equal("abcdef", NearestWord.Of("abcdefg", ["abcdxx", "abcdef", "abcde"]));

    [Fact]
    public void The_ordinally_first_of_equally_near_words_wins()
    {
        Assert.Equal("kim-a", NearestWord.Of("kim-x", ["kim-b", "kim-a", "kim-c"]));
        Assert.Equal("Kim-b", NearestWord.Of("kim-x", ["kim-a", "Kim-b"]));
    }

    [Fact]
    public void Words_that_are_empty_or_too_long_are_not_compared()
    {
        Assert.Null(
            NearestWord.Of(new string('a', NearestWord.MaxLength + 1), [new string('a', NearestWord.MaxLength)])
        );
        Assert.Null(
            NearestWord.Of(new string('a', NearestWord.MaxLength), [new string('a', NearestWord.MaxLength + 1)])
        );
        Assert.Null(NearestWord.Of("a", []));
        Assert.Equal(
            new string('a', NearestWord.MaxLength),
            NearestWord.Of(new string('a', NearestWord.MaxLength - 1), [new string('a', NearestWord.MaxLength)])
        );

        var (wanted, known) = (
            "x" + new string('a', NearestWord.MaxLength - 2) + "x",
            "y" + new string('a', NearestWord.MaxLength - 2) + "y"
        );
        Assert.Equal(known, NearestWord.Of(wanted, [known]));
    }

    [Fact]
    public void A_transposition_is_one_error() => Assert.Equal("form", NearestWord.Of("from", ["frum", "form"]));

    [Fact]
    public void A_common_prefix_is_not_counted_as_a_common_suffix() =>
        Assert.Equal("aaab", NearestWord.Of("aaaa", ["aaaaaa", "aaab"]));

    [Fact]
    public void Case_is_folded_the_same_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal("id", NearestWord.Of("ID", s_known));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Many_candidates_are_searched()
    {
        var known = Enumerable.Range(0, 100_000).Select(i => $"person-number-{i:D6}");
        Assert.Equal("person-number-054321", NearestWord.Of("person-nubmer-054321", known));
    }
}
