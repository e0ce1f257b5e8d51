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
    [InlineData("0000", "years range from 0001 to 9999; no others are supported")]
    [InlineData("-0044", "years range from 0001 to 9999; no others are supported")]
    [InlineData("12024", "years range from 0001 to 9999; no others are supported")]
    [InlineData("Y12024", "years range from 0001 to 9999; no others are supported")]
    [InlineData("2024-00", "month 00 does not exist")]
    [InlineData("2024-13", "month 13 does not exist")]
    [InlineData("2024-13-01", "month 13 does not exist")]
    [InlineData("2024-20", "month 20 does not exist")]
    [InlineData("2024-42", "month 42 does not exist")]
    [InlineData("2024-2X", "month 2X does not exist")]
    [InlineData("2024-21-05", "21 in place of the month is a season, which has no day")]
    [InlineData("2024-06-4X", "day 4X does not exist")]
    [InlineData("2024-02-3X", "February has 29 days")]
    [InlineData("202X-02-30", "February has 29 days")]
    [InlineData("XXX1-02-29", "XXX1 is not a leap year: February has 28 days")]
    [InlineData("2024-X4-31", "no month that this may mean has that day")]
    [InlineData("2024/2023", "the interval ends before it starts")]
    [InlineData("2024-06-19/2024-06-18", "the interval ends before it starts")]
    [InlineData("2024-06/2024-06-31", "June has 30 days")]
    [InlineData("../..", "an interval needs a date at one end at least")]
    [InlineData("/", "an interval needs a date at one end at least")]
    [InlineData("2024-06-XXT10:00:00", "a date with a time has no unspecified digits; leave out the time")]
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
    [InlineData("2024-06-19T10:00:60", "leap seconds are not supported; write second 59")]
    [InlineData("2024-06-19T10:00:00-00:00", "UTC is written Z or +00:00")]
    [InlineData("2024-06-19T10:00:00+14:01", "an offset from UTC ranges from -14:00 to +14:00, its minutes to 59")]
    [InlineData("2024-06-19T10:00:00-09:60", "an offset from UTC ranges from -14:00 to +14:00, its minutes to 59")]
    public void A_date_that_does_not_exist_is_explained(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("ca. 2023", "EDTF has no 'ca.'; write 2023~")]
    [InlineData("Circa 2023-09", "EDTF has no 'circa'; write 2023-09~")]
    [InlineData("c.2023", "EDTF has no 'c.'; write 2023~")]
    [InlineData("about 2023", "EDTF has no 'about'; write 2023~")]
    [InlineData("~ 2023", "'~' goes at the end; write 2023~")]
    [InlineData("c. June 2023", "EDTF has no 'c.'; write 2023-06~")]
    [InlineData(" 2024-06-19 ", "a date has no spaces around it; write 2024-06-19")]
    [InlineData("2024/06/19", "year, month and day are separated by '-'; write 2024-06-19")]
    [InlineData("2024.06.19", "year, month and day are separated by '-'; write 2024-06-19")]
    [InlineData("2024\u201306\u201319", "year, month and day are separated by '-'; write 2024-06-19")]
    [InlineData("20240619", "year, month and day are separated by '-'; write 2024-06-19")]
    [InlineData("2024-6-9", "month and day have two digits; write 2024-06-09")]
    [InlineData("2024-6~", "month and day have two digits; write 2024-06~")]
    [InlineData("2024/6/9", "month and day have two digits and '-' before them; write 2024-06-09")]
    [InlineData("2024-06-19t10:00:00z", "T, X and Z are capitals; write 2024-06-19T10:00:00Z")]
    [InlineData("2024-06-19 10:00:00", "day and time are separated by T, without spaces; write 2024-06-19T10:00:00")]
    [InlineData(
        "2024-06-19 10:00:00 +09:00",
        "day and time are separated by T, without spaces; write 2024-06-19T10:00:00+09:00"
    )]
    [InlineData("2024-06-19 10:00", "day and time are separated by T, without spaces; write 2024-06-19T10:00")]
    [InlineData(
        "2024-06-19 10:00:00.5 +0900",
        "day and time are separated by T, without spaces; write 2024-06-19T10:00:00.5+09:00"
    )]
    [InlineData(
        "2024-06-19 1:05:00 UTC",
        "day and time are separated by T, without spaces; write 2024-06-19T01:05:00Z"
    )]
    [InlineData("20240619T100000Z", "date and time are written with '-' and ':'; write 2024-06-19T10:00:00Z")]
    [InlineData("20240619100000", "date and time are written with '-' and ':'; write 2024-06-19T10:00:00")]
    [InlineData("1718758800", "a count of seconds since 1970 is not a date; write 2024-06-19T01:00:00Z")]
    [InlineData("1718758800123", "a count of seconds since 1970 is not a date; write 2024-06-19T01:00:00.123Z")]
    [InlineData("2024-W25-3", "weeks are not supported; write 2024-06-19")]
    [InlineData("2024-W01", "weeks are not supported; write 2024-01-01/2024-01-07")]
    [InlineData("2021-W01-1", "weeks are not supported; write 2021-01-04")]
    [InlineData("2024-171", "days of a year are not supported; write 2024-06-19")]
    [InlineData("1990s", "unspecified digits are written X; write 199X")]
    [InlineData("202x", "T, X and Z are capitals; write 202X")]
    [InlineData("2020–2024", "an interval is two dates with '/' between them; write 2020/2024")]
    [InlineData("2020-2024", "an interval is two dates with '/' between them; write 2020/2024")]
    [InlineData("2024-06 to 2024-08", "an interval is two dates with '/' between them; write 2024-06/2024-08")]
    [InlineData("2020/present", "an unknown end of an interval is left out, an open one is '..'; write 2020/..")]
    [InlineData("Y2024", "Y precedes years of more than four digits only; write 2024")]
    [InlineData(
        "Wed Jun 19 2024 10:00:00 GMT+0900 (Japan Standard Time)",
        "a date is written as year-month-day; write 2024-06-19T10:00:00+09:00"
    )]
    [InlineData("19/Jun/2024:10:00:00 +0900", "a date is written as year-month-day; write 2024-06-19T10:00:00+09:00")]
    [InlineData("[19/Jun/2024:10:00:00 +0900]", "a date is written as year-month-day; write 2024-06-19T10:00:00+09:00")]
    [InlineData("Wed, 19 Jun 2024 10:00:00 GMT", "a date is written as year-month-day; write 2024-06-19T10:00:00Z")]
    [InlineData(
        "Wed, 19 Jun 2024 10:00:00 -0330",
        "a date is written as year-month-day; write 2024-06-19T10:00:00-03:30"
    )]
    [InlineData("Wed Jun 19 10:00:00 2024", "a date is written as year-month-day; write 2024-06-19T10:00:00")]
    [InlineData("2024/06/19 10:00:00", "a date is written as year-month-day; write 2024-06-19T10:00:00")]
    [InlineData("6/19/2024, 10:00:00 PM", "a date is written as year-month-day; write 2024-06-19T22:00:00")]
    [InlineData("June 19, 2024 at 12:05 am", "a date is written as year-month-day; write 2024-06-19T00:05")]
    [InlineData("June 19, 2024", "a date is written as year-month-day; write 2024-06-19")]
    [InlineData("19th of June 2024", "a date is written as year-month-day; write 2024-06-19")]
    [InlineData("Wednesday, 19 June 2024", "a date is written as year-month-day; write 2024-06-19")]
    [InlineData("Sept 2024", "a date is written as year-month-day; write 2024-09")]
    [InlineData("Fall 2024", "a date is written as year-month-day; write 2024-23")]
    [InlineData("Q2 2024", "a date is written as year-month-day; write 2024-34")]
    [InlineData("2024年6月19日", "a date is written as year-month-day; write 2024-06-19")]
    [InlineData("2024年6月", "a date is written as year-month-day; write 2024-06")]
    [InlineData("2024年", "a date is written as year-month-day; write 2024")]
    [InlineData("2024년 6월 19일", "a date is written as year-month-day; write 2024-06-19")]
    [InlineData("19-06-2024", "a date is written as year-month-day; write 2024-06-19")]
    [InlineData("19.6.2024", "a date is written as year-month-day; write 2024-06-19")]
    [InlineData("06/19/2024", "a date is written as year-month-day; write 2024-06-19")]
    [InlineData("06/06/2024", "a date is written as year-month-day; write 2024-06-06")]
    [InlineData("2024-06-19?~", "'?' and '~' together are written '%'; write 2024-06-19%")]
    public void A_misspelled_date_is_explained_with_a_correction(string text, string reason)
    {
        AssertRefused(text, reason);
        Assert.True(EdtfDate.TryParse(reason[(reason.LastIndexOf(' ') + 1)..], out _));
    }

    [Theory]
    [InlineData(
        "06/07/2024",
        "it is not clear whether the day or the month comes first; write 2024-07-06 or 2024-06-07"
    )]
    [InlineData("1900s", "it is not clear whether a decade or a century is meant; write 190X or 19XX")]
    [InlineData("6.7.2024", "it is not clear whether the day or the month comes first; write 2024-07-06 or 2024-06-07")]
    [InlineData(
        "6/7/2024, 9:05 AM",
        "it is not clear whether the day or the month comes first; write 2024-07-06T09:05 or 2024-06-07T09:05"
    )]
    [InlineData("2024-06-19 24:00:00", "hour 24 does not exist: midnight is T00:00:00 of the next day")]
    [InlineData("2024-06-31 10:00", "June has 30 days")]
    [InlineData(
        "2024-06-19T10:00/2024-06-20",
        "the start and the end of an interval have no time; leave out the times"
    )]
    [InlineData(
        "Tue, 19 Jun 2024",
        "the month is a number; expected year-month-day as in 2024-06-19, or less: 2024-06, 2024"
    )]
    [InlineData("19 June", "the month is a number; expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData(
        "Wed Jun 19 10:00:00 JST 2024",
        "the month is a number; expected year-month-day as in 2024-06-19, or less: 2024-06, 2024"
    )]
    [InlineData("[yesterday]", "sets are not supported; write one date, or an interval such as 1667/1672")]
    [InlineData(
        "2024-06-19T10:00:00Z~",
        "a date with a time cannot be qualified; leave out the time, or the last character"
    )]
    [InlineData("", "it is empty; expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData(" \t", "it is empty; expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData("yesterday", "expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData("ca. 9999-99-99", "expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData("\u0662\u0660\u0662\u0664", "expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData("2024061910", "expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData("?2024?", "expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData("2024/2025/2026", "expected year-month-day as in 2024-06-19, or less: 2024-06, 2024")]
    [InlineData("-0044-03-15", "years range from 0001 to 9999; no others are supported")]
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
