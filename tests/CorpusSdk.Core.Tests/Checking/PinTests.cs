using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>CORP4015: the text is not the one that was annotated, or a pin is missing.</summary>
public sealed class PinTests
{
    private const string Text = "A headline\n\nNobody is exempt from the fee.\n";

    private static readonly string s_pin = TextPin.Of(Text);

    [Theory]
    [InlineData(Text)]
    [InlineData("A headline\r\n\r\nNobody is exempt\r\nfrom the fee.  ")]
    public void A_text_that_is_the_same_has_no_problem(string text) =>
        new Corpus(text, $"title: A headline\npin: {s_pin}\n").HasNone();

    [Theory]
    [InlineData("A headline\n\nNobody is exempt from the fees.\n")]
    [InlineData("A headline\n\nnobody is exempt from the fee.\n")]
    [InlineData("A headline\n\nNobody is exempt\n\nfrom the fee.\n")]
    public void A_text_that_was_changed_is_an_error_at_the_pin(string text) =>
        Assert.Equal(
            "seeds/a.txt was changed after it was annotated; compare it with the text that was annotated, "
                + "then run 'dotnet corpus rebase', which updates the annotations and the pin",
            new Corpus(text, $"title: A headline\npin: ⟦{s_pin}⟧\n").HasOnly(Rules.TextChanged)
        );

    [Fact]
    public void The_front_matter_is_not_part_of_the_text()
    {
        new Corpus($"---\npin: {s_pin}\ntitle: A headline\n---\n{Text}", extension: ".md").HasNone();
        _ = new Corpus($"---\npin: ⟦{s_pin}⟧\n---\n{Text}x", extension: ".md").HasOnly(Rules.TextChanged);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("c2-4oymiquy7qobjgx36tejs35zeq")]
    [InlineData("'c1-4OYMIQUY7QOBJGX36TEJS35ZEQ'")]
    public void A_malformed_pin_is_the_only_error(string pin)
    {
        var corpus = new Corpus(Text, $"pin: ⟦{pin}⟧\n", pins: PinPolicy.Require);
        Assert.Equal(
            "'pin' must be what 'dotnet corpus pin' writes: 'c1-' and 26 letters a to z or digits 2 to 7, "
                + $"but is '{pin.Trim('\'')}'; run 'dotnet corpus pin', which replaces it, or delete the line",
            corpus.HasOnly(Rules.InvalidValue)
        );
    }

    [Fact]
    public void Where_pins_are_required_a_missing_one_is_an_error_at_the_start_of_the_annotations()
    {
        Assert.Equal(
            "seeds/a.txt is not pinned, and the project requires pins (<CorpusPins>require</CorpusPins>); "
                + "run 'dotnet corpus pin', which adds the key 'pin'",
            new Corpus(Text, "# comment\n⟦title⟧: A headline\n", pins: PinPolicy.Require).HasOnly(Rules.PinMissing)
        );
        _ = new Corpus($"---\n⟦title⟧: A headline\n---\n{Text}", extension: ".md", pins: PinPolicy.Require).HasOnly(
            Rules.PinMissing
        );
        _ = new Corpus("⟦⟧" + Text, pins: PinPolicy.Require).HasOnly(Rules.PinMissing);
        _ = new Corpus(Text, "⟦⟧# comment\n", pins: PinPolicy.Require).HasOnly(Rules.PinMissing);
        _ = new Corpus("⟦⟧---\n---\n" + Text, extension: ".md", pins: PinPolicy.Require).HasOnly(Rules.PinMissing);
    }

    [Fact]
    public void Where_pins_are_required_one_that_is_there_is_enough() =>
        new Corpus(Text, $"pin: {s_pin}\n", pins: PinPolicy.Require).HasNone();

    [Fact]
    public void Otherwise_a_missing_pin_is_none() => new Corpus(Text, "title: A headline\npin:\n").HasNone();

    [Fact]
    public void Annotations_that_cannot_be_read_are_not_reported_as_unpinned() =>
        _ = new Corpus(Text, "title: A headline\n⟦pinn⟧: x\n", pins: PinPolicy.Require).HasOnly(Rules.UnknownKey);
}
