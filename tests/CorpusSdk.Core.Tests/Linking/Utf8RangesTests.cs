using System.Text;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Linking;

public sealed class Utf8RangesTests
{
    [Fact]
    public void A_range_has_the_same_bytes_whatever_was_asked_before()
    {
        // Surrogate pairs straddle all offsets at which the count is kept.
        var text = string.Concat(Enumerable.Repeat("aé’李\U0001D49C-\uD800 ", 200));
        var bytes = Encoding.UTF8.GetBytes(text);
        var ranges = new Utf8Ranges(text);
        int[] places =
        [
            .. Enumerable
                .Range(0, text.Length + 1)
                .Where(i => i == 0 || i == text.Length || !char.IsSurrogatePair(text, i - 1)),
        ];
        foreach (var start in places.Reverse())
        {
            foreach (var end in new[] { start, places.Where(place => place >= start).Take(5).Last(), text.Length })
            {
                var range = ranges.Of(TextRange.FromBounds(start, end));
                Assert.Equal(Encoding.UTF8.GetBytes(text[start..end]), bytes[range.Start..range.End]);
            }
        }
    }
}
