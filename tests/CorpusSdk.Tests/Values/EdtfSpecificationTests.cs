namespace CorpusSdk.Tests.Values;

/// <summary>
/// The examples of the EDTF specification of the Library of Congress (2019), which profiles ISO 8601-2, by level and
/// feature.
/// </summary>
public class EdtfSpecificationTests
{
    private const string YearRange = "years range from 0001 to 9999; no others are supported";
    private const string SignificantDigits =
        "significant digits are not supported; write X for each of the others, as in 19XX";
    private const string Sets = "sets are not supported; an interval may stand for one; write ";

    [Theory]
    // Level 0: date.
    [InlineData("1985-04-12", DateKind.Date, "1985-04-12", "1985-04-12")]
    [InlineData("1985-04", DateKind.Date, "1985-04-01", "1985-04-30")]
    [InlineData("1985", DateKind.Date, "1985-01-01", "1985-12-31")]
    // Level 0: date and time.
    [InlineData("1985-04-12T23:20:30", DateKind.DateTime, "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30Z", DateKind.DateTime, "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30+04:30", DateKind.DateTime, "1985-04-12", "1985-04-12")]
    // Level 0: time interval.
    [InlineData("1964/2008", DateKind.Interval, "1964-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", DateKind.Interval, "2004-06-01", "2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", DateKind.Interval, "2004-02-01", "2005-02-08")]
    [InlineData("2004-02-01/2005-02", DateKind.Interval, "2004-02-01", "2005-02-28")]
    [InlineData("2004-02-01/2005", DateKind.Interval, "2004-02-01", "2005-12-31")]
    [InlineData("2005/2006-02", DateKind.Interval, "2005-01-01", "2006-02-28")]
    // Level 1: seasons.
    [InlineData("2001-21", DateKind.Season, "2001-03-01", "2001-05-31")]
    // Level 1: qualification of a date (complete).
    [InlineData("1984?", DateKind.Date, "1984-01-01", "1984-12-31")]
    [InlineData("2004-06~", DateKind.Date, "2004-06-01", "2004-06-30")]
    [InlineData("2004-06-11%", DateKind.Date, "2004-06-11", "2004-06-11")]
    // Level 1: unspecified digits from the right.
    [InlineData("201X", DateKind.Date, "2010-01-01", "2019-12-31")]
    [InlineData("20XX", DateKind.Date, "2000-01-01", "2099-12-31")]
    [InlineData("2004-XX", DateKind.Date, "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", DateKind.Date, "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", DateKind.Date, "1985-01-01", "1985-12-31")]
    // Level 1: extended interval.
    [InlineData("1985-04-12/..", DateKind.Interval, "1985-04-12", "9999-12-31")]
    [InlineData("1985-04/..", DateKind.Interval, "1985-04-01", "9999-12-31")]
    [InlineData("1985/..", DateKind.Interval, "1985-01-01", "9999-12-31")]
    [InlineData("../1985-04-12", DateKind.Interval, "0001-01-01", "1985-04-12")]
    [InlineData("../1985-04", DateKind.Interval, "0001-01-01", "1985-04-30")]
    [InlineData("../1985", DateKind.Interval, "0001-01-01", "1985-12-31")]
    [InlineData("1985-04-12/", DateKind.Interval, "1985-04-12", "9999-12-31")]
    [InlineData("1985-04/", DateKind.Interval, "1985-04-01", "9999-12-31")]
    [InlineData("1985/", DateKind.Interval, "1985-01-01", "9999-12-31")]
    [InlineData("/1985-04-12", DateKind.Interval, "0001-01-01", "1985-04-12")]
    [InlineData("/1985-04", DateKind.Interval, "0001-01-01", "1985-04-30")]
    [InlineData("/1985", DateKind.Interval, "0001-01-01", "1985-12-31")]
    // Level 1: qualified ends of an interval, unspecified digits in them (from the earlier draft, in the present form).
    [InlineData("1984~/2004-06", DateKind.Interval, "1984-01-01", "2004-06-30")]
    [InlineData("1984/2004-06~", DateKind.Interval, "1984-01-01", "2004-06-30")]
    [InlineData("1984?/2004%", DateKind.Interval, "1984-01-01", "2004-12-31")]
    [InlineData("1984~/..", DateKind.Interval, "1984-01-01", "9999-12-31")]
    // Level 2: sub-year groupings.
    [InlineData("2001-34", DateKind.Season, "2001-04-01", "2001-06-30")]
    // Level 2: group qualification.
    [InlineData("2004-06~-11", DateKind.Date, "2004-06-11", "2004-06-11")]
    [InlineData("2004?-06-11", DateKind.Date, "2004-06-11", "2004-06-11")]
    // Level 2: qualification of an individual component.
    [InlineData("?2004-06-~11", DateKind.Date, "2004-06-11", "2004-06-11")]
    [InlineData("2004-%06-11", DateKind.Date, "2004-06-11", "2004-06-11")]
    // Level 2: unspecified digits.
    [InlineData("156X-12-25", DateKind.Date, "1560-12-25", "1569-12-25")]
    [InlineData("15XX-12-25", DateKind.Date, "1500-12-25", "1599-12-25")]
    [InlineData("XXXX-12-XX", DateKind.Date, "0001-12-01", "9999-12-31")]
    [InlineData("1XXX-XX", DateKind.Date, "1000-01-01", "1999-12-31")]
    [InlineData("1XXX-12", DateKind.Date, "1000-12-01", "1999-12-31")]
    [InlineData("1984-1X", DateKind.Date, "1984-10-01", "1984-12-31")]
    // Level 2: interval.
    [InlineData("2004-06-~01/2004-06-~20", DateKind.Interval, "2004-06-01", "2004-06-20")]
    [InlineData("2004-06-XX/2004-07-03", DateKind.Interval, "2004-06-01", "2004-07-03")]
    public void An_example_is_read_with_its_meaning(string text, DateKind kind, string earliest, string latest)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(kind, date.Kind);
        Assert.Equal(EdtfDate.Parse(earliest), date.Earliest);
        Assert.Equal(EdtfDate.Parse(latest), date.Latest);
        Assert.Equal(text, date.ToString());
    }

    [Fact]
    public void An_offset_of_whole_hours_is_written_with_minutes() =>
        Assert.Equal("1985-04-12T23:20:30-04:00", EdtfDate.Parse("1985-04-12T23:20:30-04").ToString());

    [Theory]
    // Level 1: years beyond four digits, and before year 1.
    [InlineData("Y170000002", YearRange)]
    [InlineData("Y-170000002", YearRange)]
    [InlineData("-1985", YearRange)]
    // Level 2: exponential years.
    [InlineData("Y-17E7", YearRange)]
    // Level 2: significant digits.
    [InlineData("1950S2", SignificantDigits)]
    [InlineData("Y171010000S3", YearRange)]
    [InlineData("Y3388E2S3", YearRange)]
    // Level 2: sets.
    [InlineData("[1667,1668,1670..1672]", Sets + "1667/1672")]
    [InlineData("[..1760-12-03]", Sets + "../1760-12-03")]
    [InlineData("[1760-12..]", Sets + "1760-12/..")]
    [InlineData("[1760-01,1760-02,1760-12..]", Sets + "1760-01/..")]
    [InlineData("[1667,1760-12]", Sets + "1667/1760-12")]
    [InlineData("[..1984]", Sets + "../1984")]
    [InlineData("{1667,1668,1670..1672}", Sets + "1667/1672")]
    [InlineData("{1960,1961-12}", Sets + "1960/1961-12")]
    [InlineData("{..1984}", Sets + "../1984")]
    // The earlier draft of 2012.
    [InlineData("199u", "unspecified digits are written X; write 199X")]
    [InlineData("1999-uu", "unspecified digits are written X; write 1999-XX")]
    [InlineData("2004-06-11?~", "'?' and '~' together are written '%'; write 2004-06-11%")]
    [InlineData("unknown/2006", "an unknown end of an interval is left out, an open one is '..'; write /2006")]
    [InlineData(
        "2004-06-01/open",
        "an unknown end of an interval is left out, an open one is '..'; write 2004-06-01/.."
    )]
    public void An_example_that_is_not_supported_is_refused_with_the_way_out(string text, string reason)
    {
        Assert.False(EdtfDate.TryParse(text, out var date, out var found));
        Assert.Equal(reason, found);
        Assert.Equal(default, date);
    }
}
