using CorpusSdk.Core.Facts;
using CorpusSdk.Generated;

namespace CorpusSdk.Tests.Generated;

/// <summary>The library reads what the generator packs.</summary>
public class FactReaderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(16_383)]
    [InlineData(16_384)]
    [InlineData(int.MaxValue)]
    public void A_number_is_read_as_it_was_written(int number) =>
        Assert.Equal(number, Read(facts => facts.Number(number)).Number());

    [Theory]
    [InlineData(0UL)]
    [InlineData(1UL)]
    [InlineData(0x8000_0000UL)]
    [InlineData(0x0123_4567_89AB_CDEFUL)]
    [InlineData(ulong.MaxValue)]
    public void A_key_is_read_as_it_was_written(ulong key) => Assert.Equal(key, Read(facts => facts.Key(key)).Key());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("Kim Jong-un")]
    [InlineData("caf\u00E9 \u00FF")]
    [InlineData("\u0100")]
    [InlineData("“quoted”")]
    [InlineData("조선 🇰🇵")]
    [InlineData("\0\uD800 alone \uDC00\uFFFF")]
    public void A_text_is_read_code_unit_by_code_unit(string? text) =>
        Assert.Equal(text, Read(facts => facts.Text(text)).OptionalText());

    [Theory]
    [InlineData(null)]
    [InlineData("0001")]
    [InlineData("9999-12")]
    [InlineData("2023-09~")]
    [InlineData("2024-06-19")]
    [InlineData("2024-06-19?")]
    [InlineData("2024-06-19T00:00:00")]
    [InlineData("2024-06-19T23:59:59Z")]
    [InlineData("2024-06-19T10:00:00+14:00")]
    [InlineData("2024-06-19T10:00:00-13:59")]
    [InlineData("2024-06-19T10:00:00.1234567Z")]
    [InlineData("XXXX-XX-XX")]
    [InlineData("2024-41%")]
    [InlineData("2024-06-~19/2024-06-%30")]
    [InlineData("0001/..")]
    [InlineData("../0001")]
    [InlineData("/9999")]
    public void A_date_is_read_as_it_was_written(string? written)
    {
        EdtfDate? date = written is null ? null : EdtfDate.Parse(written);

        Assert.Equal(date, Read(facts => facts.Date(date)).Date());
    }

    [Fact]
    public void Values_are_read_in_sequence_at_even_and_odd_offsets()
    {
        var reader = Read(facts =>
            facts
                .Number(7)
                .Text("ab")
                .Text(null)
                .Number(300)
                .Text("\u4E2D")
                .Key(9)
                .List([1, 2], (writer, number) => writer.Number(number).Number(number * 1000))
                .List([5UL], (writer, key) => writer.Key(key))
                .List(["x", "yz"], (writer, text) => writer.Text(text))
                .Number(1)
        );

        Assert.Equal(7, reader.Number());
        Assert.Equal("ab", reader.Text());
        Assert.Null(reader.OptionalText());
        Assert.Equal(300, reader.Number());
        Assert.Equal("\u4E2D", reader.Text());
        Assert.Equal(9UL, reader.Key());
        Assert.Equal([1, 1000, 2, 2000], reader.Numbers(2));
        Assert.Equal([5UL], reader.Keys());
        Assert.Equal(["x", "yz"], reader.Texts());
        Assert.Equal(1, reader.Number());
    }

    private static FactReader Read(Action<FactWriter> write)
    {
        var facts = new FactWriter();
        write(facts);
        return new FactReader(Packed.Of(facts));
    }
}
