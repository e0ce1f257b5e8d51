namespace CorpusSdk.Tests.Values;

public class EdtfDateIntervalTests
{
    [Theory]
    [InlineData("2024-06~/2024-08-19?", "2024-06~", "2024-08-19?", IntervalBound.Date, IntervalBound.Date)]
    [InlineData("2024/..", "2024", null, IntervalBound.Date, IntervalBound.Open)]
    [InlineData("2024/", "2024", null, IntervalBound.Date, IntervalBound.Unknown)]
    [InlineData("../2024-21", null, "2024-21", IntervalBound.Open, IntervalBound.Date)]
    [InlineData("/202X", null, "202X", IntervalBound.Unknown, IntervalBound.Date)]
    public void An_interval_has_a_start_and_an_end(
        string text,
        string? start,
        string? end,
        IntervalBound startBound,
        IntervalBound endBound
    )
    {
        var date = EdtfDate.Parse(text);

        Assert.True(date.IsInterval);
        Assert.Equal(DateKind.Interval, date.Kind);
        Assert.Equal((start, end), (date.Start?.ToString(), date.End?.ToString()));
        Assert.Equal((startBound, endBound), (date.StartBound, date.EndBound));
        Assert.Equal((null, null, null), (date.Year, date.Month, date.Day));
        Assert.Null(date.Season);
        Assert.Null(date.Time);
        Assert.Null(date.Offset);
        Assert.Equal(DateQualifier.None, date.YearQualifier | date.MonthQualifier | date.DayQualifier);
        if (startBound != IntervalBound.Unknown && endBound != IntervalBound.Unknown)
        {
            Assert.Equal(date, EdtfDate.CreateInterval(date.Start, date.End));
        }
    }

    [Fact]
    public void The_qualifiers_of_an_interval_are_those_of_its_ends() =>
        Assert.Equal(DateQualifier.Both, EdtfDate.Parse("2024-06~/2024-08-19?").Qualifier);

    [Fact]
    public void An_interval_needs_dates_in_order()
    {
        EdtfDate day = new DateOnly(2024, 6, 19);

        _ = Assert.Throws<ArgumentException>(() => EdtfDate.CreateInterval(null, null));
        _ = Assert.Throws<ArgumentException>(() => EdtfDate.CreateInterval(day, new EdtfDate(2023)));
        _ = Assert.Throws<ArgumentException>(() => EdtfDate.CreateInterval(EdtfDate.Parse("2024/.."), day));
        _ = Assert.Throws<ArgumentException>(() =>
            EdtfDate.CreateInterval(new EdtfDate(2024, 6, 19, TimeSpan.Zero), day)
        );
        Assert.Equal("2024-06-19/2024", EdtfDate.CreateInterval(day, new EdtfDate(2024)).ToString());
        Assert.Equal("2024/2024-06-19", EdtfDate.CreateInterval(new EdtfDate(2024), day).ToString());
    }

    [Fact]
    public void A_season_is_created_as_it_is_parsed()
    {
        foreach (var season in Enum.GetValues<DateSeason>())
        {
            var date = EdtfDate.CreateSeason(2024, season, DateQualifier.Uncertain);

            Assert.Equal($"2024-{(int)season}?", date.ToString());
            Assert.Equal(EdtfDate.Parse(date.ToString()), date);
            Assert.Equal((DateKind.Season, season, 2024), (date.Kind, date.Season, date.Year));
            Assert.Null(date.Month);
        }

        _ = Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.CreateSeason(2024, (DateSeason)20));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.CreateSeason(2024, (DateSeason)42));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.CreateSeason(0, DateSeason.Spring));
    }

    [Theory]
    [InlineData("2004-06~-11", DateQualifier.Approximate, DateQualifier.Approximate, DateQualifier.None)]
    [InlineData("2004?-06-11", DateQualifier.Uncertain, DateQualifier.None, DateQualifier.None)]
    [InlineData("?2004-06-~11", DateQualifier.Uncertain, DateQualifier.None, DateQualifier.Approximate)]
    [InlineData("2004-%06-11", DateQualifier.None, DateQualifier.Both, DateQualifier.None)]
    [InlineData("2004?-~06-11", DateQualifier.Uncertain, DateQualifier.Approximate, DateQualifier.None)]
    public void Each_component_has_its_qualifier(
        string text,
        DateQualifier year,
        DateQualifier month,
        DateQualifier day
    )
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal((year, month, day), (date.YearQualifier, date.MonthQualifier, date.DayQualifier));
        Assert.Equal(year | month | day, date.Qualifier);
    }

    [Theory]
    [InlineData("202X-06-19", null, 6, 19)]
    [InlineData("2024-0X-19", 2024, null, 19)]
    [InlineData("2024-06-XX", 2024, 6, null)]
    public void A_component_with_an_unspecified_digit_is_null(string text, int? year, int? month, int? day)
    {
        var date = EdtfDate.Parse(text);

        Assert.True(date.HasUnspecifiedDigits);
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
    }

    [Theory]
    [InlineData("2024-06-19T10:00", "10:00:00", "2024-06-19T10:00")]
    [InlineData("2024-06-19T10:00Z", "10:00:00", "2024-06-19T10:00Z")]
    [InlineData("2024-06-19T10:00:00.000Z", "10:00:00", "2024-06-19T10:00:00.000Z")]
    [InlineData("2024-06-19T10:00:00.5", "10:00:00.5000000", "2024-06-19T10:00:00.5")]
    [InlineData("2024-06-19T10:00:00,5+09", "10:00:00.5000000", "2024-06-19T10:00:00.5+09:00")]
    [InlineData("2024-06-19T10:00:00.123456789", "10:00:00.1234567", "2024-06-19T10:00:00.1234567")]
    public void A_time_may_lack_seconds_or_have_a_fraction(string text, string time, string canonical)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(time, date.Time!.Value.ToString("c", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(canonical, date.ToString());
        Assert.Equal(date, EdtfDate.Parse(canonical));
    }

    [Fact]
    public void A_constructed_fraction_has_the_digits_that_it_needs() =>
        Assert.Equal(
            "2024-06-19T10:00:00.25Z",
            new EdtfDate(2024, 6, 19, new TimeSpan(0, 10, 0, 0, 250), TimeSpan.Zero).ToString()
        );
}
