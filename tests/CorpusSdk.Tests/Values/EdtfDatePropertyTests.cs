using System.Globalization;

namespace CorpusSdk.Tests.Values;

/// <summary>Properties of random texts that the grammar permits, and of random texts.</summary>
public class EdtfDatePropertyTests
{
    private const string Signs = "0123456789X-/.?~%T:Z+";

    [Fact]
    public void A_date_is_formatted_as_it_was_parsed_and_covers_its_days()
    {
        var random = new Random(17);
        var read = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = RandomDate(random);
            if (EdtfDate.TryParse(text, out var date))
            {
                read++;
                Assert.Equal(text, date.ToString());
                Assert.Equal(date, EdtfDate.Parse(date.ToString()));
                Assert.True(date.Earliest <= date.Latest, text);
                Assert.Equal(date.HasUnspecifiedDigits, text.Contains('X', StringComparison.Ordinal));
                Assert.Equal(date.IsInterval, text.Contains('/', StringComparison.Ordinal));
                Assert.InRange(text.Length, 1, 33);
            }
        }

        Assert.InRange(read, 10_000, 20_000);
    }

    [Fact]
    public void The_order_is_total_and_consistent_with_equality()
    {
        var random = new Random(18);
        var dates = new List<EdtfDate>();
        while (dates.Count < 200)
        {
            if (EdtfDate.TryParse(RandomDate(random), out var date))
            {
                dates.Add(date);
            }
        }

        dates.Sort();
        for (var i = 0; i < dates.Count; i++)
        {
            for (var j = i; j < dates.Count; j++)
            {
                Assert.True(dates[i].CompareTo(dates[j]) <= 0);
                Assert.Equal(dates[i].CompareTo(dates[j]) == 0, dates[i] == dates[j]);
                Assert.Equal(Math.Sign(dates[i].CompareTo(dates[j])), -Math.Sign(dates[j].CompareTo(dates[i])));
                Assert.Equal(dates[i] == dates[j], dates[i].ToString() == dates[j].ToString());
            }
        }
    }

    [Fact]
    public void The_days_of_a_date_with_unspecified_digits_are_those_that_match()
    {
        var random = new Random(19);
        for (var i = 0; i < 200; i++)
        {
            // A year of 2020 to 2029, so that all of its days can be tried.
            var pattern =
                Hide(random, random.Next(2020, 2030).ToString(CultureInfo.InvariantCulture), 3)
                + "-"
                + Hide(random, random.Next(1, 13).ToString("00", CultureInfo.InvariantCulture), 0)
                + "-"
                + Hide(random, random.Next(1, 32).ToString("00", CultureInfo.InvariantCulture), 0);
            var days = Enumerable
                .Range(0, 3653)
                .Select(day => new DateOnly(2020, 1, 1).AddDays(day))
                .Where(day => Matches(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), pattern))
                .ToList();

            Assert.Equal(days.Count > 0, EdtfDate.TryParse(pattern, out var date));
            if (days.Count > 0)
            {
                Assert.Equal((days[0], days[^1]), (date.Earliest, date.Latest));
            }
        }
    }

    [Fact]
    public void Random_text_is_read_or_explained()
    {
        var random = new Random(20);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(24)).Select(_ => Pick(random, Signs))]);
            if (i % 2 == 0)
            {
                var date = RandomDate(random).ToCharArray();
                date[random.Next(date.Length)] = (char)random.Next(32, 0x2050);
                text = new string(date);
            }

            if (!EdtfDate.TryParse(text, out _, out var reason))
            {
                Assert.InRange(reason.Length, 1, 200);
                var write = reason.IndexOf("; write ", StringComparison.Ordinal);
                if (
                    write >= 0
                    && !reason.Contains(" or ", StringComparison.Ordinal)
                    && IsOneWord(reason[(write + 8)..])
                )
                {
                    Assert.True(EdtfDate.TryParse(reason[(write + 8)..], out _), $"{text}: {reason}");
                }
            }
        }
    }

    [Fact]
    public void Long_text_is_refused_in_linear_time_without_copies()
    {
        foreach (var part in new[] { "2", "X", "/", "?", "2024/", "2024-06-19T10:00:00.", "Jun ", "(" })
        {
            var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.False(EdtfDate.TryParse(text, out _, out var reason));
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
            Assert.InRange(reason.Length, 1, 200);
        }
    }

    private static bool IsOneWord(string text) => !text.Contains(' ', StringComparison.Ordinal);

    private static bool Matches(string text, string pattern) =>
        text.Zip(pattern).All(pair => pair.Second == 'X' || pair.First == pair.Second);

    private static string Hide(Random random, string digits, int from) =>
        new([.. digits.Select((digit, i) => i >= from && random.Next(3) == 0 ? 'X' : digit)]);

    private static char Pick(Random random, string from) => from[random.Next(from.Length)];

    private static string RandomDate(Random random) =>
        random.Next(4) switch
        {
            0 => RandomTime(random),
            1 => Bound(random) + "/" + Bound(random),
            _ => Date(random),
        };

    private static string Bound(Random random) =>
        random.Next(6) switch
        {
            0 => "..",
            1 => "",
            _ => Date(random),
        };

    private static string Date(Random random)
    {
        var year = Component(random, random.Next(1, 10_000).ToString("0000", CultureInfo.InvariantCulture));
        return random.Next(4) switch
        {
            0 => year,
            1 => year + "-" + Component(random, random.Next(21, 42).ToString(CultureInfo.InvariantCulture), 0),
            2 => year + "-" + Component(random, random.Next(1, 13).ToString("00", CultureInfo.InvariantCulture)),
            _ => year
                + "-"
                + Component(random, random.Next(1, 13).ToString("00", CultureInfo.InvariantCulture))
                + "-"
                + Component(random, random.Next(1, 32).ToString("00", CultureInfo.InvariantCulture)),
        };
    }

    private static string Component(Random random, string digits, int hiddenOfTen = 2)
    {
        digits = random.Next(10) < hiddenOfTen ? Hide(random, digits, 0) : digits;
        return random.Next(8) switch
        {
            0 => Pick(random, "?~%") + digits,
            1 => digits + Pick(random, "?~%"),
            _ => digits,
        };
    }

    private static string RandomTime(Random random)
    {
        var day = new DateTime(2024, 1, 1).AddSeconds(random.Next(100_000_000));
        var format = Pick(random, "msf") switch
        {
            'm' => "yyyy-MM-dd'T'HH:mm",
            's' => "yyyy-MM-dd'T'HH:mm:ss",
            _ => "yyyy-MM-dd'T'HH:mm:ss." + new string('f', random.Next(1, 8)),
        };
        var offset = random.Next(4) switch
        {
            0 => "Z",
            1 => "+09:00",
            2 => "-13:30",
            _ => "",
        };
        return day.AddTicks(random.Next(10_000_000)).ToString(format, CultureInfo.InvariantCulture) + offset;
    }
}
