using CorpusSdk.Core.Checking;

namespace CorpusSdk.Core.Tests.Linking;

/// <summary>A set has at most as many entries as a type can have members, which is reported once.</summary>
public class CapacityTests
{
    [Fact]
    public void The_first_that_is_too_many_is_reported_and_none_after_it()
    {
        var capacity = new MemberLimit("people in a corpus", "leave some out");
        var (reports, reportedAt) = (0, 0);
        var taken = Enumerable
            .Range(0, MemberLimit.Members + 10)
            .Count(i => capacity.TryAdd("", () => (reports, reportedAt) = (reports + 1, i)));
        Assert.Equal((MemberLimit.Members, MemberLimit.Members), (taken, reportedAt));
        Assert.Equal(1, reports);
        Assert.True(capacity.TryAdd("another folder", () => reports++));
        Assert.Equal("at most 60,000 people in a corpus are supported; leave some out", capacity.Message);
    }
}
