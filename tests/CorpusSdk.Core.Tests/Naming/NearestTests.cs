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
    [InlineData("speakers", "speaker")]
    [InlineData("sorce", "source")]
    [InlineData("sspeaker", "speaker")]
    [InlineData("s\u0440eaker", "speaker")] // A Cyrillic letter.
    public void A_typing_error_finds_the_word(string wanted, string nearest) =>
        Assert.Equal(nearest, NearestWord.Of(wanted, s_known));

    [Theory]
    [InlineData("author")]
    [InlineData("xyz")]
    [InlineData("")]
    [InlineData("spokesperson")]
    [InlineData("verb")]
    [InlineData("by")]
    [InlineData("xyzaker")]
    [InlineData("spoken")]
    [InlineData("resource")]
    [InlineData("context")]
    public void Something_else_finds_nothing(string wanted) => Assert.Null(NearestWord.Of(wanted, s_known));

    [Theory]
    [InlineData("direct", "indirect")]
    [InlineData("confirmed", "unconfirmed")]
    [InlineData("proliferation", "non-proliferation")]
    [InlineData("approved", "disapproved")]
    [InlineData("american", "anti-american")]
    [InlineData("typical", "atypical")]
    [InlineData("legal", "illegal")]
    [InlineData("a-lawful-act", "an-unlawful-act")]
    [InlineData("vote-fair", "vote-unfair")]
    [InlineData("import", "export")]
    [InlineData("internal", "external")]
    [InlineData("include", "exclude")]
    [InlineData("ascend", "descend")]
    [InlineData("inflow", "outflow")]
    [InlineData("hire", "fire")]
    [InlineData("emigrate", "immigrate")]
    [InlineData("minor", "major")]
    [InlineData("north", "south")]
    [InlineData("male", "female")]
    [InlineData("visit-2023", "visit-2024")]
    [InlineData("part-1", "part-11")]
    [InlineData("part-12", "part-21")]
    [InlineData("kim-a", "kim-s")]
    [InlineData("kim-jong-un", "kim-jong-il")]
    [InlineData("shouted", "consisted")]
    public void A_word_is_never_taken_for_its_opposite_or_for_another(string word, string other)
    {
        Assert.Null(NearestWord.Of(word, [other]));
        Assert.Null(NearestWord.Of(other, [word]));
    }

    [Theory]
    [InlineData("sumit-in-pyongyag", "summit-in-pyongyang")]
    [InlineData("kimjongun", "kim-jong-un")]
    [InlineData("kim_jong_un", "kim-jong-un")]
    [InlineData("confirm", "confirmed")]
    [InlineData("alias", "aliases")]
    [InlineData("sektion", "section")]
    public void Slips_that_are_far_apart_and_usual_misspellings_find_the_word(string wanted, string nearest) =>
        Assert.Equal(nearest, NearestWord.Of(wanted, [nearest]));

    [Fact]
    public void Fewer_slips_win() =>
        Assert.Equal("colour-harbor", NearestWord.Of("colour-harbour", ["color-harbor", "colour-harbor"]));

    [Fact]
    public void Of_equally_near_words_none_is_suggested()
    {
        Assert.Null(NearestWord.Of("anna-lee", ["anna-leo", "anna-leu"]));
        Assert.Equal("anna-leo", NearestWord.Of("anna-lee", ["anna-leo", "anna-leo"]));
        Assert.Equal("Anna-Lee", NearestWord.Of("anna-lee", ["anna-leo", "Anna-Lee"]));
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
    }

    [Fact]
    public void A_transposition_is_one_error() => Assert.Equal("form", NearestWord.Of("from", ["flam", "form"]));

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
