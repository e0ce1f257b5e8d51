using System.Globalization;
using System.Text;

namespace CorpusSdk.Tests.Values;

public class EdtfDateInterfaceTests
{
    private static readonly CultureInfo Arabic = CultureInfo.GetCultureInfo("ar-SA");

    public static TheoryData<string> Dates =>
        [
            "0001",
            "2024-06",
            "2024-06-19",
            "2023?",
            "2023-09~",
            "2023-09-30%",
            "2024-06-19T00:00:00",
            "2024-06-19T23:59:59Z",
            "2024-06-19T10:00:01+09:00",
            "2024-06-19T10:00:01-00:30",
            "2024-06-19T10:00",
            "2024-06-19T10:00Z",
            "2024-06-19T10:00:00.000Z",
            "2024-06-19T23:59:59.9999999-14:00",
            "202X",
            "XXXX-XX-XX",
            "?2024-~06-%19",
            "2024?-06~-19%",
            "2024-21",
            "2024/..",
            "../2024-06-19",
            "2024-06/",
            "/2024",
            "2024-06-?19/2024-06-%30",
        ];

    [Theory]
    [MemberData(nameof(Dates))]
    public void Every_way_of_parsing_returns_the_same_date(string text)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(date, EdtfDate.Parse(text.AsSpan()));
        Assert.Equal(date, Parse<EdtfDate>(text, Arabic));
        Assert.Equal(date, ParseSpan<EdtfDate>(text, Arabic));
        Assert.True(EdtfDate.TryParse(text.AsSpan(), out var found));
        Assert.Equal(date, found);
        Assert.True(TryParse<EdtfDate>(text, Arabic, out found));
        Assert.Equal(date, found);
        Assert.True(TryParseSpan<EdtfDate>(text, null, out found));
        Assert.Equal(date, found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-13")]
    [InlineData("2024-06-19T24:00:00")]
    [InlineData(" 2024 ")]
    public void Every_way_of_parsing_refuses_the_same_text_for_the_same_reason(string text)
    {
        var message = Assert.Throws<FormatException>(() => EdtfDate.Parse(text)).Message;

        Assert.Equal(message, Assert.Throws<FormatException>(() => EdtfDate.Parse(text.AsSpan())).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => Parse<EdtfDate>(text, null)).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => ParseSpan<EdtfDate>(text, null)).Message);
        Assert.False(EdtfDate.TryParse(text.AsSpan(), out var found));
        Assert.Equal(default, found);
        Assert.False(TryParse<EdtfDate>(text, null, out found));
        Assert.Equal(default, found);
        Assert.False(TryParseSpan<EdtfDate>(text, null, out found));
        Assert.Equal(default, found);
    }

    [Fact]
    public void Null_is_refused_as_the_interface_requires()
    {
        Assert.False(TryParse<EdtfDate>(null, null, out _));
        _ = Assert.Throws<ArgumentNullException>(() => Parse<EdtfDate>(null!, null));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Every_way_of_formatting_writes_the_same_text(string text)
    {
        var date = EdtfDate.Parse(text);
        Span<char> chars = stackalloc char[33];
        Span<byte> bytes = stackalloc byte[33];

        Assert.Equal(text, date.ToString());
        Assert.True(date.TryFormat(chars, out var written));
        Assert.Equal(text, chars[..written].ToString());
        Assert.True(date.TryFormat(bytes, out written));
        Assert.Equal(text, Encoding.UTF8.GetString(bytes[..written]));
        foreach (var format in new[] { null, "", "G", "g" })
        {
            Assert.Equal(text, ((IFormattable)date).ToString(format, Arabic));
            Assert.True(((ISpanFormattable)date).TryFormat(chars, out written, format, Arabic));
            Assert.Equal(text, chars[..written].ToString());
            Assert.True(((IUtf8SpanFormattable)date).TryFormat(bytes, out written, format, Arabic));
            Assert.Equal(text, Encoding.UTF8.GetString(bytes[..written]));
        }

        Assert.Equal($"on {text}", string.Create(Arabic, $"on {date}"));
        Assert.Equal($"on {text}", string.Create(Arabic, $"on {date:G}"));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_buffer_that_is_one_too_short_is_left_alone(string text)
    {
        var date = EdtfDate.Parse(text);
        var chars = new char[text.Length - 1];
        var bytes = new byte[text.Length - 1];

        Assert.False(date.TryFormat(chars, out var written));
        Assert.Equal(0, written);
        Assert.False(date.TryFormat(bytes, out written));
        Assert.Equal(0, written);
        Assert.All(chars, c => Assert.Equal('\0', c));
        Assert.All(bytes, b => Assert.Equal(0, b));
        Assert.True(date.TryFormat(new char[text.Length], out _));
        Assert.True(date.TryFormat(new byte[text.Length], out _));
    }

    [Theory]
    [InlineData("O")]
    [InlineData("yyyy")]
    [InlineData("GG")]
    [InlineData(" ")]
    public void An_unknown_format_is_refused_by_name(string format)
    {
        var date = new EdtfDate(2024);
        FormatException[] errors =
        [
            Assert.Throws<FormatException>(() => ((IFormattable)date).ToString(format, null)),
            Assert.Throws<FormatException>(() => ((ISpanFormattable)date).TryFormat(new char[33], out _, format, null)),
            Assert.Throws<FormatException>(() =>
                ((IUtf8SpanFormattable)date).TryFormat(new byte[33], out _, format, null)
            ),
        ];

        Assert.All(
            errors,
            error =>
                Assert.Equal(
                    $"'{format}' is not a format of EdtfDate; use no format or 'G', which both mean EDTF",
                    error.Message
                )
        );
    }

    [Fact]
    public void Parsing_and_formatting_spans_allocates_nothing()
    {
        var buffer = new char[33];
        _ = EdtfDate.TryParse("2024".AsSpan(), out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var isRead = EdtfDate.TryParse("2024-06-19T10:00:00.1234567+09:00".AsSpan(), out var date);
        var isRefused = !EdtfDate.TryParse("19 June 2024".AsSpan(), out _);
        var isWritten = date.TryFormat(buffer, out _);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(isRead && isRefused && isWritten);
        Assert.Equal(0, allocated);
    }

    private static T Parse<T>(string text, IFormatProvider? provider)
        where T : IParsable<T> => T.Parse(text, provider);

    private static bool TryParse<T>(string? text, IFormatProvider? provider, out T? found)
        where T : IParsable<T> => T.TryParse(text, provider, out found);

    private static T ParseSpan<T>(string text, IFormatProvider? provider)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), provider);

    private static bool TryParseSpan<T>(string text, IFormatProvider? provider, out T? found)
        where T : ISpanParsable<T> => T.TryParse(text.AsSpan(), provider, out found);
}
