using CorpusSdk.Core.Text;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Generator.Tests.Harness.Verification;

namespace CorpusSdk.Generator.Tests;

/// <summary><c>&lt;CorpusPins&gt;</c> reaches the checks through the options of the compiler.</summary>
public sealed class PinTests
{
    private const string Text = "A visit\n\nIt rained all day.\n";

    private static readonly CorpusProject s_unpinned = new CorpusProject()
        .With("visit.txt", Text)
        .With("visit.yaml", "title: A visit\n");

    [Theory]
    [InlineData("require")]
    [InlineData(" Require ")]
    public async Task A_missing_pin_is_an_error_where_pins_are_required(string value) =>
        await CorpusGeneratorTest.VerifyAsync(
            s_unpinned with
            {
                CorpusPins = value,
            },
            "error visit.yaml(1,1)-(1,6): CORP4015: seeds/visit.txt is not pinned, and the project requires pins "
                + "(<CorpusPins>require</CorpusPins>); run 'dotnet corpus pin', which adds the key 'pin'"
        );

    [Fact]
    public async Task A_missing_pin_is_none_otherwise() => await CorpusGeneratorTest.VerifyAsync(s_unpinned);

    [Fact]
    public async Task A_pinned_text_satisfies_the_project() =>
        await CorpusGeneratorTest.VerifyAsync(
            s_unpinned.With("visit.yaml", $"pin: {TextPin.Of(Text)}\n") with
            {
                CorpusPins = "require",
            }
        );
}
