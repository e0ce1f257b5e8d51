using CorpusSdk.Tool.Rebasing;

namespace CorpusSdk.Tool.Tests.Rebasing;

/// <summary>The matches of two token sequences, and their cost.</summary>
public sealed class TokenDiffTests
{
    [Theory]
    [InlineData("abcabba", "cbabac", 4)]
    [InlineData("abcdef", "abcdef", 6)]
    [InlineData("", "abc", 0)]
    [InlineData("abc", "", 0)]
    [InlineData("abcxyz", "xyzabc", 3)]
    [InlineData("aaaa", "aa", 2)]
    [InlineData("xaxbxc", "abc", 3)]
    public void Matches_are_common_subsequences_of_greatest_length(string before, string after, int length)
    {
        var map = TokenDiff.Match([.. before.Select(c => (int)c)], [.. after.Select(c => (int)c)]);
        var matches = map.Select((to, from) => (from, to)).Where(match => match.to >= 0).ToList();
        Assert.Equal(length, matches.Count);
        Assert.All(matches, match => Assert.Equal(before[match.from], after[match.to]));
        Assert.Equal(matches.Select(match => match.to).Order().Distinct(), matches.Select(match => match.to));
    }

    [Fact]
    public void Random_sequences_match_ascending_and_equal_tokens()
    {
        Random random = new(1);
        for (var i = 0; i < 500; i++)
        {
            int[] before = [.. Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(5))];
            int[] after = [.. Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(5))];
            var last = -1;
            foreach (var (to, from) in TokenDiff.Match(before, after).Select((to, from) => (to, from)))
            {
                Assert.True(to < 0 || (to > last && before[from] == after[to]));
                last = Math.Max(last, to);
            }
        }
    }

    /// <summary>Two million tokens with nothing in common, or all the same, are no reason to wait.</summary>
    [Fact]
    public void Huge_texts_are_compared_in_bounded_time()
    {
        int[] zeros = new int[1_000_000];
        int[] numbers = [.. Enumerable.Range(1, 1_000_000)];
        int[] pairs = [.. Enumerable.Range(0, 1_000_000).Select(i => i % 2)];
        Assert.Equal(0, TokenDiff.Match(zeros, numbers).Count(to => to >= 0));
        Assert.Equal(1_000_000, TokenDiff.Match(numbers, numbers).Count(to => to >= 0));
        _ = TokenDiff.Match(pairs, zeros);
        int[] edited = [.. numbers.Select(number => number % 1_000 == 0 ? -number : number)];
        Assert.Equal(999_000, TokenDiff.Match(numbers, edited).Count(to => to >= 0));
    }
}
