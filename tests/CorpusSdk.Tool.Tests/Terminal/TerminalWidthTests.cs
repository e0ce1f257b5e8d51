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
    public void The_width_of_a_console_is_never_below_the_minimum()
    {
        using StringWriter output = new();
        Assert.True(Screen.Create(output).Profile.Width >= TerminalWidth.Minimum);
    }

    [Theory]
    [InlineData(TerminalWidth.Minimum)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void Listings_are_whole_at_every_width(int width)
    {
        using StringWriter output = new();
        var console = Screen.Create(output);
        console.Profile.Width = width;
        var columns = Enumerable.Range(0, 6).Select(i => new ListingColumn($"c{i}", IsId: true)).ToList();
        new Listing(
            columns,
            [
                [.. columns.Select(column => $"cell-of-{column.Head}-[with]-words")],
            ]
        ).Write(console);
        Assert.All(
            columns,
            column =>
                Assert.Contains($"cell-of-{column.Head}-[with]-words", output.ToString(), StringComparison.Ordinal)
        );
    }
}
