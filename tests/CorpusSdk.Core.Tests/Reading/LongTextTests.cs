using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Reading;

/// <summary>
/// Values that become constants of the program are limited; those that are only searched for are not.
/// </summary>
public class LongTextTests
{
    [Theory]
    [InlineData("title: ", 2_000)]
    [InlineData("publisher: ", 2_000)]
    [InlineData("decks:\n- ", 20_000)]
    [InlineData("captions:\n- ", 20_000)]
    [InlineData("quotes:\n- text: x\n  cue: ", 2_000)]
    [InlineData("delegations:\n- id: x\n  event: ", 2_000)]
    public void One_character_too_many_is_an_error_at_the_text(string before, int most)
    {
        Given.IsFine(Given.Sidecar(before + new string('a', most)).Problems);
        var problem = Assert.Single(Given.Sidecar(before + new string('a', most + 1)).Problems);
        Assert.Equal(Rules.LimitExceeded, problem.Rule);
        Assert.Equal(new TextRange(before.Length, most + 1), problem.Range);
        Assert.EndsWith(
            FormattableString.Invariant($"may have at most {most:N0} characters, but has {most + 1:N0}; shorten it"),
            problem.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("quotes:\n- text: ")]
    [InlineData("omit:\n- ")]
    [InlineData("terms:\n- ")]
    public void Passages_may_have_any_length(string before) =>
        Given.IsFine(Given.Sidecar(before + new string('a', 100_000)).Problems);

    [Fact]
    public void A_name_that_is_too_long_leaves_the_person_out_and_no_second_error()
    {
        var people = Given.People("- { id: a, name: " + new string('a', 501) + " }");
        Assert.Equal(Rules.LimitExceeded, Assert.Single(people.Problems).Rule);
        Assert.False(people.IsComplete);
    }
}
