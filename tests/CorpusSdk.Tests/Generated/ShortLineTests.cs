using CorpusSdk.Generated;

namespace CorpusSdk.Tests.Generated;

public class ShortLineTests
{
    [Theory]
    [InlineData("We appreciate it.", "We appreciate it.")]
    [InlineData("  two\r\n\tlines \u2028 here \n", "two lines here")]
    [InlineData("a\u0000b\u0085c", "a b c")]
    [InlineData("", "")]
    public void White_space_and_control_characters_become_one_space(string text, string line) =>
        Assert.Equal(line, ShortLine.Of(text));

    [Fact]
    public void A_line_of_more_than_120_characters_ends_in_an_ellipsis()
    {
        Assert.Equal(new string('a', 120), ShortLine.Of(new string('a', 120)));
        Assert.Equal(new string('a', 119) + "…", ShortLine.Of(new string('a', 121)));
        Assert.Equal(new string('a', 119) + "…", ShortLine.Of(new string('a', 1_000_000)));
    }

    [Fact]
    public void A_surrogate_pair_is_not_split()
    {
        var line = ShortLine.Of(new string('a', 118) + "\U0001F600\U0001F600");

        Assert.Equal(new string('a', 118) + "…", line);
    }

    [Fact]
    public void Trailing_spaces_beyond_the_limit_do_not_count() =>
        Assert.Equal(new string('a', 120), ShortLine.Of(new string('a', 120) + "   \n  "));
}
