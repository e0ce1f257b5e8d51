namespace CorpusSdk.Tests.Values;

public class EdtfDateParsingTests
{
    [Theory]
    [InlineData("0001", 1, null, null, DateQualifier.None)]
    [InlineData("9999-12-31", 9999, 12, 31, DateQualifier.None)]
    [InlineData("2024", 2024, null, null, DateQualifier.None)]
    [InlineData("2024-06", 2024, 6, null, DateQualifier.None)]
    [InlineData("2024-06-19", 2024, 6, 19, DateQualifier.None)]
    [InlineData("2024-02-29", 2024, 2, 29, DateQualifier.None)]
    [InlineData("2000-02-29", 2000, 2, 29, DateQualifier.None)]
    [InlineData("2023?", 2023, null, null, DateQualifier.Uncertain)]
    [InlineData("2023-09~", 2023, 9, null, DateQualifier.Approximate)]
    [InlineData("2023-09-30%", 2023, 9, 30, DateQualifier.Both)]
    public void A_date_is_parsed_and_formatted(string text, int year, int? month, int? day, DateQualifier qualifier)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal((year, month, day, qualifier), (date.Year, date.Month, date.Day, date.Qualifier));
        Assert.Null(date.Time);
        Assert.Null(date.Offset);
        Assert.Equal(new EdtfDate(year, month, day, qualifier), date);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2024-06-19T00:00:00", "00:00:00", null, "2024-06-19T00:00:00")]
    [InlineData("2024-06-19T10:00:00Z", "10:00:00", "00:00:00", "2024-06-19T10:00:00Z")]
    [InlineData("2024-06-19T23:59:59+00:00", "23:59:59", "00:00:00", "2024-06-19T23:59:59Z")]
    [InlineData("2024-06-19T10:00:00+09:00", "10:00:00", "09:00:00", "2024-06-19T10:00:00+09:00")]
    [InlineData("2024-06-19T10:00:00+09", "10:00:00", "09:00:00", "2024-06-19T10:00:00+09:00")]
    [InlineData("2024-06-19T10:00:01-03:30", "10:00:01", "-03:30:00", "2024-06-19T10:00:01-03:30")]
    [InlineData("2024-06-19T10:00:01-00:30", "10:00:01", "-00:30:00", "2024-06-19T10:00:01-00:30")]
    [InlineData("2024-06-19T10:00:01+14:00", "10:00:01", "14:00:00", "2024-06-19T10:00:01+14:00")]
    public void A_time_and_its_offset_have_a_canonical_form(string text, string time, string? offset, string canonical)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(TimeSpan.Parse(time, System.Globalization.CultureInfo.InvariantCulture), date.Time);
        Assert.Equal(
            offset is null ? null : TimeSpan.Parse(offset, System.Globalization.CultureInfo.InvariantCulture),
            date.Offset
        );
        Assert.Equal(DatePrecision.Time, date.Precision);
        Assert.Equal(canonical, date.ToString());
        Assert.Equal(date, EdtfDate.Parse(canonical));
    }

    [Theory]
    [InlineData("0000", "years range from 0001 to 9999")]
    [InlineData("-0044", "years range from 0001 to 9999")]
    [InlineData("12024", "years range from 0001 to 9999")]
    [InlineData("Y12024", "years range from 0001 to 9999")]
    [InlineData("2024-00", "month 00 does not exist")]
    [InlineData("2024-13", "month 13 does not exist")]
    [InlineData("2024-13-01", "month 13 does not exist")]
    [InlineData("2024-21", "month 21 does not exist (seasons are not supported)")]
    [InlineData("2024-06-00", "day 00 does not exist")]
    [InlineData("2024-06-32", "day 32 does not exist")]
    [InlineData("2024-06-31", "June has 30 days")]
    [InlineData("2024-02-30", "February has 29 days")]
    [InlineData("2023-02-30", "February has 28 days")]
    [InlineData("2023-02-29", "2023 is not a leap year: February has 28 days")]
    [InlineData("1900-02-29~", "1900 is not a leap year: February has 28 days")]
    [InlineData("2023-02-29T10:00:00Z", "2023 is not a leap year: February has 28 days")]
    [InlineData("2024-06-19T24:00:00", "hour 24 does not exist: midnight is T00:00:00 of the next day")]
    [InlineData("2024-06-19T25:00:00", "hour 25 does not exist")]
    [InlineData("2024-06-19T10:60:00", "minute 60 does not exist")]
    [InlineData("2024-06-19T10:00:60", "second 60 does not exist")]
    [InlineData("2024-06-19T10:00:00-00:00", "UTC is written Z or +00:00")]
    [InlineData("2024-06-19T10:00:00+14:01", "an offset from UTC ranges from -14:00 to +14:00, its minutes to 59")]
    [InlineData("2024-06-19T10:00:00-09:60", "an offset from UTC ranges from -14:00 to +14:00, its minutes to 59")]
    public void A_date_that_does_not_exist_is_explained(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("ca. 2023", "EDTF has no 'ca.'; write 2023~")]
    [InlineData("Circa 2023-09", "EDTF has no 'circa'; write 2023-09~")]
    [InlineData("c.2023", "EDTF has no 'c.'; write 2023~")]
    [InlineData("about 2023", "EDTF has no 'about'; write 2023~")]
    [InlineData("~2023", "'~' goes at the end; write 2023~")]
    [InlineData(" 2024-06-19 ", "a date has no spaces around it; write 2024-06-19")]
    [InlineData("2024/06/19", "year, month and day are separated by '-'; write 2024-06-19")]
    [InlineData("2024.06.19", "year, month and day are separated by '-'; write 2024-06-19")]
    [InlineData("2024\u201306\u201319", "year, month and day are separated by '-'; write 2024-06-19")]
    [InlineData("20240619", "year, month and day are separated by '-'; write 2024-06-19")]
    [InlineData("2024-6-9", "month and day have two digits; write 2024-06-09")]
    [InlineData("2024-6~", "month and day have two digits; write 2024-06~")]
    [InlineData("2024/6/9", "month and day have two digits and '-' before them; write 2024-06-09")]
    [InlineData("2024-06-19t10:00:00z", "T and Z are capitals; write 2024-06-19T10:00:00Z")]
    [InlineData("2024-06-19 10:00:00", "day and time are separated by T, without spaces; write 2024-06-19T10:00:00")]
    [InlineData(
        "2024-06-19 10:00:00 +09:00",
        "day and time are separated by T, without spaces; write 2024-06-19T10:00:00+09:00"
    )]
    [InlineData("2024-06-19T10:00Z", "a time has hours, minutes and seconds; write 2024-06-19T10:00:00Z")]
    [InlineData("2024-06-19 10:00", "a time has T before it, hours, minutes and seconds; write 2024-06-19T10:00:00")]
    public void A_misspelled_date_is_explained_with_a_correction(string text, string reason)
    {
        AssertRefused(text, reason);
        Assert.True(EdtfDate.TryParse(reason[(reason.LastIndexOf(' ') + 1)..], out _));
    }

    [Theory]
    [InlineData("19-06-2024", "expected year-month-day as in 2024-06-19 (found day first?)")]
    [InlineData("19.6.2024", "expected year-month-day as in 2024-06-19 (found day first?)")]
    [InlineData("06/19/2024", "expected year-month-day as in 2024-06-19 (found day first?)")]
    [InlineData("2024-06/2024-07", "intervals are not supported; write one date")]
    [InlineData("2024/..", "intervals are not supported; write one date")]
    [InlineData(
        "2024-06-19T10:00:00Z~",
        "a date with a time cannot be qualified; leave out the time, or the last character"
    )]
    [InlineData("2024-06-XX", "X for an unknown digit is not supported; write what is known, as in 2024-06 or 2024")]
    [InlineData("202X", "X for an unknown digit is not supported; write what is known, as in 2024-06 or 2024")]
    [InlineData(
        "19 June 2024",
        "the month is a number; expected year-month-day as in 2024-06-19, or less: 2024-06, 2024"
    )]
    [InlineData(
        "Jun 19, 2024",
        "the month is a number; expected year-month-day as in 2024-06-19, or less: 2024-06, 2024"
    )]
    [InlineData("", "it is empty; expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData(" \t", "it is empty; expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData("yesterday", "expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData("ca. 9999-99-99", "expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData("\u0662\u0660\u0662\u0664", "expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData("2024-06-19?~", "expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData("2024-06-", "expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData("2024-06-1\u0000", "expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData("24-06-19", "expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    public void Other_text_is_explained_with_the_expected_form(string text, string reason) =>
        AssertRefused(text, reason);

    [Fact]
    public void The_explanation_of_long_text_is_short()
    {
        Assert.False(EdtfDate.TryParse("ca. " + new string('2', 1_000_000), out _, out var reason));
        Assert.InRange(reason.Length, 1, 200);
    }

    [Fact]
    public void Null_fails_to_parse()
    {
        Assert.False(EdtfDate.TryParse(null, out _));
        _ = Assert.Throws<ArgumentNullException>(() => EdtfDate.Parse(null!));
    }

    [Fact]
    public void Parse_throws_with_the_text_and_the_reason()
    {
        var error = Assert.Throws<FormatException>(() => EdtfDate.Parse("2024-13"));

        Assert.Equal("'2024-13' is not a valid date: month 13 does not exist", error.Message);
    }

    [Fact]
    public void Every_day_of_four_years_is_parsed_as_it_is_formatted()
    {
        for (var day = new DateOnly(2021, 1, 1); day.Year < 2025; day = day.AddDays(1))
        {
            EdtfDate date = day;
            Assert.Equal(
                day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                date.ToString()
            );
            Assert.Equal(date, EdtfDate.Parse(date.ToString()));
        }
    }

    private static void AssertRefused(string text, string reason)
    {
        Assert.False(EdtfDate.TryParse(text, out var date, out var found));
        Assert.Equal(reason, found);
        Assert.Equal(default, date);
    }
}
