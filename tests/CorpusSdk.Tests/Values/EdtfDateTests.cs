namespace CorpusSdk.Tests.Values;

public class EdtfDateTests
{
    [Fact]
    public void The_default_value_is_the_year_1()
    {
        Assert.Equal(new EdtfDate(1), default);
        Assert.Equal("0001", default(EdtfDate).ToString());
    }

    [Theory]
    [InlineData("2024", DatePrecision.Year, "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2023-02~", DatePrecision.Month, "2023-02-01", "2023-02-28")]
    [InlineData("2024-06-19%", DatePrecision.Day, "2024-06-19", "2024-06-19")]
    [InlineData("2024-06-19T01:00:00+09:00", DatePrecision.Time, "2024-06-19", "2024-06-19")]
    [InlineData("202X", DatePrecision.Year, "2020-01-01", "2029-12-31")]
    [InlineData("20XX", DatePrecision.Year, "2000-01-01", "2099-12-31")]
    [InlineData("XXXX", DatePrecision.Year, "0001-01-01", "9999-12-31")]
    [InlineData("2024-XX", DatePrecision.Month, "2024-01-01", "2024-12-31")]
    [InlineData("2024-1X", DatePrecision.Month, "2024-10-01", "2024-12-31")]
    [InlineData("2024-02-XX", DatePrecision.Day, "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-2X", DatePrecision.Day, "2024-02-20", "2024-02-29")]
    [InlineData("2024-XX-31", DatePrecision.Day, "2024-01-31", "2024-12-31")]
    [InlineData("2024-X2-30", DatePrecision.Day, "2024-12-30", "2024-12-30")]
    [InlineData("202X-02-29", DatePrecision.Day, "2020-02-29", "2028-02-29")]
    [InlineData("XX00-02-29", DatePrecision.Day, "0400-02-29", "9600-02-29")]
    [InlineData("2024-21", DatePrecision.Season, "2024-03-01", "2024-05-31")]
    [InlineData("2024-22~", DatePrecision.Season, "2024-06-01", "2024-08-31")]
    [InlineData("2024-23", DatePrecision.Season, "2024-09-01", "2024-11-30")]
    [InlineData("2023-24", DatePrecision.Season, "2023-12-01", "2024-02-29")]
    [InlineData("9999-24", DatePrecision.Season, "9999-12-01", "9999-12-31")]
    [InlineData("2024-29", DatePrecision.Season, "2024-09-01", "2024-11-30")]
    [InlineData("2024-32", DatePrecision.Season, "2024-06-01", "2024-08-31")]
    [InlineData("2024-34", DatePrecision.Season, "2024-04-01", "2024-06-30")]
    [InlineData("2024-39", DatePrecision.Season, "2024-09-01", "2024-12-31")]
    [InlineData("2024-41", DatePrecision.Season, "2024-07-01", "2024-12-31")]
    [InlineData("202X-21", DatePrecision.Season, "2020-03-01", "2029-05-31")]
    [InlineData("2024-06/2025", DatePrecision.Month, "2024-06-01", "2025-12-31")]
    [InlineData("2024-06-19/..", DatePrecision.Day, "2024-06-19", "9999-12-31")]
    [InlineData("/2024", DatePrecision.Year, "0001-01-01", "2024-12-31")]
    [InlineData("202X/203X", DatePrecision.Year, "2020-01-01", "2039-12-31")]
    public void A_date_covers_the_days_that_it_may_mean(
        string text,
        DatePrecision precision,
        string earliest,
        string latest
    )
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(precision, date.Precision);
        Assert.Equal(EdtfDate.Parse(earliest), date.Earliest);
        Assert.Equal(EdtfDate.Parse(latest), date.Latest);
    }

    [Theory]
    [InlineData("2024", false, false)]
    [InlineData("2024?", true, false)]
    [InlineData("2024~", false, true)]
    [InlineData("2024%", true, true)]
    public void A_qualifier_means_uncertain_approximate_or_both(string text, bool isUncertain, bool isApproximate)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal((isUncertain, isApproximate), (date.IsUncertain, date.IsApproximate));
    }

    [Fact]
    public void Dates_sort_by_first_day_then_last_day_then_precision()
    {
        string[] sorted =
        [
            "202X",
            "2023-12-31",
            "2024-01-01",
            "2024-01-01~",
            "2024-01-01T00:00:00",
            "2024-01-01T00:00:00Z",
            "2024-01-01T00:00:01",
            "2024-01-01/2024-01-02",
            "2024-01",
            "2024-01-XX",
            "2024",
            "2024-XX",
            "2024-01-01/2024-12-31",
            "2024-01-01/2024-12-31?",
            "2024/",
            "2024-01-02",
            "2024-02-29",
            "2024-02-29T10:00:00",
            "2024-06",
            "2024-06?",
            "2025",
        ];

        for (var i = 0; i < sorted.Length; i++)
        {
            for (var j = 0; j < sorted.Length; j++)
            {
                var (left, right) = (EdtfDate.Parse(sorted[i]), EdtfDate.Parse(sorted[j]));
                Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(left.CompareTo(right)));
                Assert.Equal(
                    (i < j, i <= j, i > j, i >= j),
                    (left < right, left <= right, left > right, left >= right)
                );
                Assert.Equal((i == j, i != j), (left == right, left != right));
            }
        }
    }

    [Fact]
    public void Nongeneric_comparison_puts_null_first_and_refuses_other_types()
    {
        IComparable date = new EdtfDate(2024);

        Assert.True(date.CompareTo(null) > 0);
        Assert.True(date.CompareTo(new EdtfDate(2025)) < 0);
        _ = Assert.Throws<ArgumentException>(() => date.CompareTo("2024"));
    }

    [Theory]
    [InlineData("2024", "2024-01")]
    [InlineData("2024", "2024~")]
    [InlineData("2024-06-19", "2024-06-19T00:00:00")]
    [InlineData("2024-06-19T00:00:00", "2024-06-19T00:00:00Z")]
    [InlineData("2024-06-19T00:00:00Z", "2024-06-19T00:00:00+01:00")]
    public void Dates_that_are_written_differently_are_not_equal(string left, string right) =>
        Assert.NotEqual(EdtfDate.Parse(left), EdtfDate.Parse(right));

    [Fact]
    public void Equal_dates_have_equal_hashes() =>
        Assert.Equal(
            EdtfDate.Parse("2023-09~").GetHashCode(),
            new EdtfDate(2023, 9, qualifier: DateQualifier.Approximate).GetHashCode()
        );

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(10000, null, null)]
    [InlineData(2024, 0, null)]
    [InlineData(2024, 13, null)]
    [InlineData(2024, 6, 0)]
    [InlineData(2024, 6, 31)]
    [InlineData(2023, 2, 29)]
    public void The_constructor_refuses_a_day_that_does_not_exist(int year, int? month, int? day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new EdtfDate(year, month, day));

    [Fact]
    public void The_constructor_refuses_a_day_without_a_month() =>
        Assert.Equal("day", Assert.Throws<ArgumentException>(() => new EdtfDate(2024, null, 19)).ParamName);

    [Fact]
    public void The_constructor_refuses_an_undefined_qualifier() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new EdtfDate(2024, qualifier: (DateQualifier)4));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(86_400_000, 0)]
    [InlineData(0, 841 * 60)]
    [InlineData(0, -841 * 60)]
    [InlineData(0, 30)]
    public void The_constructor_refuses_a_time_or_offset_that_does_not_exist(int milliseconds, int offsetSeconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new EdtfDate(2024, 6, 19, TimeSpan.FromMilliseconds(milliseconds), TimeSpan.FromSeconds(offsetSeconds))
        );

    [Fact]
    public void A_constructed_time_equals_a_parsed_one() =>
        Assert.Equal(
            EdtfDate.Parse("2024-06-19T23:59:59-14:00"),
            new EdtfDate(2024, 6, 19, new TimeSpan(23, 59, 59), TimeSpan.FromHours(-14))
        );
}
