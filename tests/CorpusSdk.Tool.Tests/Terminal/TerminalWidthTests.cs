using CorpusSdk.Tool.Showing;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Tests.Terminal;

/// <summary>A terminal can be narrower than any table.</summary>
public sealed class TerminalWidthTests
{
    [Theory]
    [InlineData(-1, 40)]
    [InlineData(0, 40)]
    [InlineData(39, 40)]
    [InlineData(40, 40)]
    [InlineData(200, 200)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void Narrow_terminals_count_as_the_minimum(int columns, int expected) =>
        Assert.Equal(expected, TerminalWidth.AtLeastMinimum(columns));

    [Fact]
    public void Tables_have_room_at_the_minimum()
    {
        using StringWriter output = new();
        var console = Screen.Create(output);
        console.Profile.Width = TerminalWidth.Minimum;
        Listing listing = new(
            [new("id", IsId: true), new("title"), new("quotes", IsNumber: true)],
            [
                ["a", "b", "3"],
            ]
        );
        console.Write(listing.ToTable());
        Assert.Contains("a", output.ToString(), StringComparison.Ordinal);
        Assert.True(Screen.Create(output).Profile.Width >= TerminalWidth.Minimum);
    }
}
