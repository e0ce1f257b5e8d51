using System.Globalization;
using CorpusSdk.Tool.Editing;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusSdk.Tool.Tests.Editing;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void A_change_is_shown_with_three_lines_around_it()
    {
        var before = string.Concat(
            Enumerable.Range(1, 30).Select(i => i.ToString(CultureInfo.InvariantCulture) + "\n")
        );
        var after = before
            .Replace("\n10\n", "\nten\nand more\n", StringComparison.Ordinal)
            .Replace("\n25\n", "\n", StringComparison.Ordinal);
        Assert.Equal(
            [
                "@@ -7,7 +7,8 @@",
                " 7",
                " 8",
                " 9",
                "-10",
                "+ten",
                "+and more",
                " 11",
                " 12",
                " 13",
                "@@ -22,7 +23,6 @@",
                " 22",
                " 23",
                " 24",
                "-25",
                " 26",
                " 27",
                " 28",
            ],
            UnifiedDiff.Of(before, after)
        );
    }

    [Theory]
    [InlineData("", "a\n", "@@ -0,0 +1 @@|+a")]
    [InlineData("a\n", "", "@@ -1 +0,0 @@|-a")]
    [InlineData("a", "a\n", "@@ -1 +1 @@|-a|\\ No newline at end of file|+a")]
    [InlineData("a\n", "a\n", "")]
    public void Edge_cases_follow_the_format(string before, string after, string lines) =>
        Assert.Equal(lines, string.Join('|', UnifiedDiff.Of(before, after)));

    [Fact]
    public void Applying_the_diff_produces_the_other_text() =>
        Prop.ForAll(
                Gen.Elements("a\n", "b\n", "c\n", "\n", "d\r\n").ListOf().Two().ToArbitrary(),
                pair =>
                {
                    var (before, after) = (string.Concat(pair.Item1), string.Concat(pair.Item2));
                    Assert.Equal(
                        after.Replace("\r", "", StringComparison.Ordinal),
                        Patched(before.Replace("\r", "", StringComparison.Ordinal), UnifiedDiff.Of(before, after))
                    );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60));

    private static string Patched(string before, IReadOnlyList<string> diff)
    {
        var lines = before.Split('\n')[..^1];
        List<string> result = [];
        var at = 0;
        foreach (var line in diff)
        {
            if (line[0] == '@')
            {
                var old = line.Split(' ')[1].TrimStart('-').Split(',');
                var start =
                    int.Parse(old[0], CultureInfo.InvariantCulture) - (old.Length == 2 && old[1] == "0" ? 0 : 1);
                result.AddRange(lines[at..start]);
                at = start;
            }
            else if (line[0] == '+')
            {
                result.Add(line[1..]);
            }
            else
            {
                Assert.Equal(lines[at++], line[1..]);
                if (line[0] == ' ')
                {
                    result.Add(line[1..]);
                }
            }
        }

        result.AddRange(lines[at..]);
        return string.Concat(result.Select(line => line + "\n"));
    }
}
