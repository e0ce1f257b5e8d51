using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Reading;

/// <summary>Files that no one writes by mistake. None may throw, or keep a build from ending.</summary>
[Trait("Category", "Slow")]
public class HostileYamlTests
{
    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    [Theory]
    [InlineData("[", 1_000_000, "1,65-1,66")]
    [InlineData("{", 1_000_000, "1,65-1,66")]
    [InlineData("- ", 300_000, "1,129-1,130")]
    [InlineData("? ", 300_000, "1,129-1,130")]
    [InlineData("[\n", 300_000, "65,1-65,2")]
    [InlineData("[[[[\n", 300_000, "17,1-17,2")]
    [InlineData("{id: ", 300_000, "1,321-1,322")]
    [InlineData("&a [", 300_000, "1,260-1,261")]
    public void Nesting_stops_at_its_limit(string opening, int count, string place) =>
        Given.IsWrong(
            Given.Sidecar(Repeat(opening, count)).Problems,
            place + " CORP1008",
            "lists and mappings may be nested at most 64 levels deep"
        );

    [Theory]
    [InlineData(63, false)]
    [InlineData(64, true)]
    public void Nesting_within_the_limit_is_allowed(int lists, bool isTooDeep)
    {
        // The enclosing mapping is one more level.
        var problems = Given.Sidecar("x: " + new string('[', lists) + new string(']', lists)).Problems;
        Assert.Equal(isTooDeep, problems.Any(problem => problem.Rule == Rules.LimitExceeded));
    }

    [Fact]
    public void Aliases_of_aliases_do_not_multiply()
    {
        const string Bomb = """
            a: &a [x, x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
            e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
            """;
        var problem = Assert.Single(Given.People(Bomb).Problems, problem => problem.Rule == Rules.LimitExceeded);
        Assert.Equal("4,36-4,38 CORP1008", Given.Places([problem])[0]);
        Assert.Equal("aliases may repeat at most 10,000 values; write them out", problem.Message);
    }

    [Theory]
    [InlineData(10_000, 0)]
    [InlineData(10_001, 1)]
    public void Aliases_are_counted(int count, int problems) =>
        Assert.Equal(problems, Given.Sidecar("terms:\n- &a x\n" + Repeat("- *a\n", count)).Problems.Count);

    [Fact]
    public void A_file_has_a_maximum_number_of_values()
    {
        Given.IsFine(Given.Sidecar("terms:\n" + Repeat("- x\n", 999_997)).Problems);
        Given.IsWrong(
            Given.Sidecar("terms:\n" + Repeat("- x\n", 999_998)).Problems,
            "999999,3-999999,4 CORP1008",
            "a file may contain at most 1,000,000 values; split it"
        );
    }

    [Fact]
    public void Indentation_has_a_limit()
    {
        Given.IsFine(Given.Sidecar("title: |\n" + new string(' ', 1_000) + "x\n").Problems);
        Given.IsWrong(
            Given.Sidecar("title: |\n" + new string(' ', 5_000) + "x\n").Problems,
            "2,1001-2,1002 CORP1008",
            "a line may be indented by at most 1,000 spaces"
        );
    }

    [Theory]
    [InlineData("terms: ", "a", 3_000_000, "")]
    [InlineData("terms: ", "a b ", 1_000_000, "x")]
    [InlineData("terms: \"", "a\\n ", 500_000, "x\"")]
    [InlineData("terms: 'a", "\n", 300_000, "'")]
    [InlineData("terms: a", "\n", 300_000, "")]
    [InlineData("#", "x", 3_000_000, "")]
    [InlineData("", "# x\n", 200_000, "")]
    [InlineData("", "\n", 1_000_000, "")]
    [InlineData("", "\t", 1_000_000, "")]
    [InlineData("terms: [", "a,", 400_000, "]")]
    [InlineData("terms:\n", "- &a x\n- *a\n", 10_000, "")]
    [InlineData("terms:\n", "- 'x\u2028\u0085x'\n", 100_000, "")]
    public void Repeated_structures_are_read(string before, string much, int count, string after) =>
        Assert.DoesNotContain(
            Given.Sidecar(before + Repeat(much, count) + after).Problems,
            problem => problem.Rule != Rules.InvalidValue
        );

    [Theory]
    [InlineData("&a ", 200_000)]
    [InlineData("- &a x\n", 200_000)]
    [InlineData("!a ", 200_000)]
    [InlineData("*a ", 200_000)]
    [InlineData(": ", 200_000)]
    [InlineData("a: ", 200_000)]
    [InlineData("\"", 500_001)]
    [InlineData("'", 500_001)]
    [InlineData("|", 500_000)]
    [InlineData("%", 500_000)]
    [InlineData(",", 500_000)]
    [InlineData("]", 500_000)]
    [InlineData("[]", 200_000)]
    [InlineData("[a]: ", 200_000)]
    [InlineData("---\n", 200_000)]
    [InlineData("...\n- ", 200_000)]
    [InlineData("\0", 500_000)]
    [InlineData("*", 500_000)]
    [InlineData("!", 500_000)]
    [InlineData("!<", 200_000)]
    [InlineData("a:\n\t", 200_000)]
    [InlineData("\"\\x", 200_000)]
    [InlineData("title: x\r\n", 50_000)]
    [InlineData("k: x\r\n", 50_000)]
    [InlineData("<<: *a\n", 50_000)]
    [InlineData("%TAG ! x\n", 50_000)]
    public void Many_mistakes_are_reported_in_bounded_time(string much, int count)
    {
        var file = Given.File(Repeat(much, count), "visit.md");
        foreach (
            var problems in new[] { ArticleReader.ReadSidecar(file).Problems, PeopleReader.ReadPeople(file).Problems }
        )
        {
            Assert.NotEmpty(problems);
            Assert.All(
                problems,
                problem => Assert.InRange(problem.Range.End, problem.Range.Start, much.Length * count)
            );
            Assert.All(problems, problem => Assert.InRange(problem.Message.Length, 1, Rule.MaxMessageLength));
        }
    }

    [Fact]
    public void Ten_thousands_of_wrong_quotes_are_all_reported()
    {
        var yaml =
            "quotes:\r\n"
            + Repeat("  - text: \"We appreciate it\"\r\n    speakr: vladimir-putin\r\n    count: 1\r\n", 20_000);
        var parsed = Given.Sidecar(yaml);
        Assert.Equal(20_000, parsed.Declaration.Quotes.Count);
        Assert.Equal(40_000, parsed.Problems.Count);
        Assert.Equal("60001,5-60001,10 CORP1003", Given.Places(parsed.Problems)[^1]);
    }

    [Fact]
    public void A_message_shows_what_is_hidden()
    {
        var problem = Assert.Single(Given.Sidecar("\u202Etitle\u200B: x").Problems);
        Assert.Contains("'<U+202E>title<U+200B>'", problem.Message, StringComparison.Ordinal);
    }
}
