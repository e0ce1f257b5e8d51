using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>
/// Data that do not fit are one error at their location: what was found, what was expected, and the nearest value.
/// </summary>
public class FieldErrorTests
{
    private const string Schema = """
        public enum Desk { World, HomeAffairs }
        [Flags] public enum Rights { None = 0, Print = 1, Web = 2 }
        public sealed record Place(string Town) { public int Gates { get; init; } }
        [CorpusCollection("e.*")]
        public sealed partial record Entry
        {
            public Desk? Desk { get; init; }
            public Rights Rights { get; init; }
            public bool Draft { get; init; }
            [Range(1, 9)] public int Rank { get; init; }
            public byte Small { get; init; }
            [Range(0, 1.5)] public double Share { get; init; }
            public decimal Price { get; init; }
            public Guid Guid { get; init; }
            [Url] public Uri? Link { get; init; }
            public EdtfDate? Held { get; init; }
            public DateOnly Day { get; init; }
            public TimeOnly Time { get; init; }
            public DateTimeOffset Stamp { get; init; }
            public TimeSpan Length { get; init; }
            [StringLength(5, MinimumLength = 2)] public string? Code { get; init; }
            [RegularExpression("[a-z]+")] public string? Slug { get; init; }
            [MinLength(2)] public ImmutableArray<string> Tags { get; init; } = [];
            [MaxLength(1)] public ImmutableArray<int> Numbers { get; init; } = [];
            public Place? Place { get; init; }
            public ImmutableDictionary<string, int> Votes { get; init; } = ImmutableDictionary<string, int>.Empty;
            public Person? Head { get; init; }
        }
        """;

    public static TheoryData<string, string> Mistakes =>
        new()
        {
            {
                "desk: word",
                "(1,7)-(1,11): CORP1005: 'desk' must be 'world' or 'home-affairs', but is 'word'; did you mean 'world'?"
            },
            {
                "desk: [world]",
                "(1,7)-(1,14): CORP1005: 'desk' must be text (in quotes if it starts with '['), but is a list"
            },
            {
                "rights: [print, wob]",
                "(1,17)-(1,20): CORP1005: 'rights' must be 'none', 'print' or 'web', but is 'wob'; did you mean 'web'?"
            },
            {
                "draft: yes",
                "(1,8)-(1,11): CORP1005: 'draft' must be 'true' or 'false', but is 'yes'; did you mean 'true'?"
            },
            { "rank: 10", "(1,7)-(1,9): CORP1005: 'rank' must be a whole number from 1 to 9, but is '10'" },
            { "rank: 1.5", "(1,7)-(1,10): CORP1005: 'rank' must be a whole number from 1 to 9, but is '1.5'" },
            { "rank: many", "(1,7)-(1,11): CORP1005: 'rank' must be a whole number from 1 to 9, but is 'many'" },
            { "small: 256", "(1,8)-(1,11): CORP1005: 'small' must be a whole number from 0 to 255, but is '256'" },
            { "share: 2", "(1,8)-(1,9): CORP1005: 'share' must be a number from 0 to 1.5, but is '2'" },
            { "price: 1,50", "(1,8)-(1,12): CORP1005: 'price' must be a number, but is '1,50'" },
            {
                "guid: 42",
                "(1,7)-(1,9): CORP1005: 'guid' must be a GUID such as '0f8fad5b-d9cb-469f-a165-70867728950e', "
                    + "but is '42'"
            },
            {
                "link: example.org/a",
                "(1,7)-(1,20): CORP1005: 'link' must be an absolute URL that starts with http:// or "
                    + "https://, but is 'example.org/a'; did you mean 'https://example.org/a'?"
            },
            { "held: June", "(1,7)-(1,11): CORP1007: 'June' is not a valid date: the month is a number; " },
            {
                "day: 2024-06-19T10:00:00Z",
                "(1,6)-(1,26): CORP1005: 'day' must be a day such as '2024-06-19', but is "
                    + "'2024-06-19T10:00:00Z'; did you mean '2024-06-19'?"
            },
            {
                "held: 06/07/2024",
                "(1,7)-(1,17): CORP1007: '06/07/2024' is not a valid date: it is not clear whether the day or the "
                    + "month comes first; write 2024-07-06 or 2024-06-07"
            },
            {
                "day: June 19, 2024",
                "(1,6)-(1,19): CORP1005: 'day' must be a day such as '2024-06-19', but is 'June 19, 2024'; "
                    + "did you mean '2024-06-19'?"
            },
            {
                "stamp: 19/Jun/2024:10:00:00 +0900",
                "(1,8)-(1,34): CORP1005: 'stamp' must be a date and time such as '2024-06-19T14:30:00+09:00', "
                    + "but is '19/Jun/2024:10:00:00 +0900'; did you mean '2024-06-19T10:00:00+09:00'?"
            },
            {
                "day: 2023-02-29",
                "(1,6)-(1,16): CORP1005: 'day' must be a day such as '2024-06-19', but is '2023-02-29'"
            },
            {
                "time: 25:00",
                "(1,7)-(1,12): CORP1005: 'time' must be a time of day such as '14:30' or '14:30:15', but is '25:00'"
            },
            {
                "stamp: tomorrow",
                "(1,8)-(1,16): CORP1005: 'stamp' must be a date and time such as '2024-06-19T14:30:00+09:00', "
                    + "but is 'tomorrow'"
            },
            {
                "length: 90",
                "(1,9)-(1,11): CORP1005: 'length' must be a duration such as '01:30:00' or 'PT1H30M', but is '90'"
            },
            { "code: abcdef", "(1,7)-(1,13): CORP1005: 'code' must be text of 2 to 5 characters, but is 6 long" },
            { "slug: a1", "(1,7)-(1,9): CORP1005: 'slug' must be text that matches '[a-z]+', but is 'a1'" },
            { "tags: [a]", "(1,7)-(1,10): CORP1005: 'tags' must be a list of at least 2 entries, but is a list of 1" },
            { "tags: a", "(1,7)-(1,8): CORP1005: 'tags' must be a list, such as '- a' on its own line, but is text" },
            {
                "numbers: [1, 2]",
                "(1,10)-(1,16): CORP1005: 'numbers' must be a list of at most 1 entry, but is a list of 2"
            },
            {
                "numbers: [x]",
                "(1,11)-(1,12): CORP1005: 'numbers' must be a whole number from -2147483648 to 2147483647, but is 'x'"
            },
            { "place: { gates: 1 }", "(1,10)-(1,15): CORP1004: place has no 'town'; add 'town' (text)" },
            {
                "place: { town: T, gate: 1 }",
                "(1,19)-(1,23): CORP1003: unknown key 'gate' in a place; did you mean 'gates'?"
            },
            {
                "place: Here",
                "(1,8)-(1,12): CORP1005: 'place' must be a mapping of keys to values (town, gates), but is text"
            },
            {
                "votes: { yes: many }",
                "(1,15)-(1,19): CORP1005: 'votes.yes' must be a whole number from -2147483648 to 2147483647, "
                    + "but is 'many'"
            },
            { "head: kin", "(1,7)-(1,10): CORP3001: unknown person 'kin'; did you mean 'kim'?" },
            { "ranks: 1", "(1,1)-(1,6): CORP1003: unknown key 'ranks' in an entry; did you mean 'rank'?" },
            {
                "Rank: 1",
                "(1,1)-(1,5): CORP1003: unknown key 'Rank' in an entry; keys are written in lower case: 'rank'"
            },
        };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_value_that_does_not_fit_is_one_error_at_its_location(string yaml, string problem)
    {
        var build = SchemaProject.Of(Schema).With("e.yaml", yaml + "\n").Build();
        Assert.StartsWith("e.yaml" + problem, Assert.Single(build.Problems), StringComparison.Ordinal);
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void Values_that_fit_are_not_errors() =>
        _ = SchemaProject
            .Of(Schema)
            .With(
                "e.yaml",
                """
                desk: home-affairs
                rights: [print, web]
                draft: true
                rank: 9
                small: 255
                share: 1.5
                price: 1.50
                guid: 0f8fad5b-d9cb-469f-a165-70867728950e
                link: https://example.org/a
                held: 2024-06
                day: 2024-02-29
                time: 23:59:59.5
                stamp: 2024-06-19
                length: 1.02:03:04
                code: ab
                slug: abc
                tags: [a, b]
                numbers: [1]
                place: { town: T, gates: 1 }
                votes: { yes: 1 }
                head: kim
                """
            )
            .Run();

    [Fact]
    public void A_missing_required_key_is_an_error_at_the_first_key_and_all_errors_are_reported()
    {
        var project = SchemaProject.Of(
            """
            public enum Desk { World, Home }
            public sealed partial record Article
            {
                public required Desk Desk { get; init; }
                public string Byline { get; init; }
                public int Words { get; init; }
            }
            public sealed partial record Quote { public required string Tone { get; init; } }
            """.Replace(
                "public string Byline { get; init; }",
                "public string Byline { get; init; } = null!;",
                StringComparison.Ordinal
            )
        );
        Assert.Equal(
            ["a.txt(1,1)-(1,1): CORP1004: article has no 'desk'; add 'desk' ('world' or 'home')"],
            project.Build().Problems
        );
        project = project.With("a.txt", "Mr Kim came.\n\n“We wait,” he said.\n");
        Assert.Equal(
            [
                "a.yaml(1,1)-(1,6): CORP1004: article has no 'desk'; add 'desk' ('world' or 'home')",
                "a.yaml(2,8)-(2,9): CORP1005: 'words' must be a whole number from -2147483648 to 2147483647, "
                    + "but is 'x'",
                "a.yaml(4,5)-(4,9): CORP1004: quote has no 'tone'; add 'tone' (text)",
            ],
            project.With("a.yaml", "title: Mr Kim came.\nwords: x\nquotes:\n  - text: We wait,\n").Build().Problems
        );
        _ = project
            .With("a.yaml", "title: Mr Kim came.\ndesk: home\nquotes:\n  - text: We wait,\n    tone: flat\n")
            .Run();
    }

    [Theory]
    [InlineData("public string Name { get; init; } = \"x\";", "name:", null)]
    [InlineData("public string? Name { get; init; }", "name: ~", null)]
    [InlineData("public required string? Name { get; init; }", "other: 1", "CORP1003")]
    [InlineData(
        "public required string Name { get; init; }",
        "name:",
        "(1,1)-(1,5): CORP1005: 'name' must be text, but is empty"
    )]
    public void Required_and_null_mean_what_they_say(string property, string yaml, string? problem)
    {
        var problems = SchemaProject
            .Of("[CorpusCollection(\"e.yaml\")] public partial record Entry { " + property + " }")
            .With("e.yaml", yaml)
            .Build()
            .Problems;
        Assert.Equal(problem is null ? 0 : 1, problems.Count);
        Assert.All(problems, found => Assert.Contains(problem!, found, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "e.json",
        "[{\"name\": \"a\",}]",
        "(1,14)-(1,15): CORP1002: not valid JSON: the comma before '}' separates nothing"
    )]
    [InlineData(
        "e.json",
        "[{\"name\": \"a\"}",
        "(1,15)-(1,15): CORP1002: not valid JSON: expected more, but the file ends"
    )]
    [InlineData(
        "e.json",
        "[{\"name\": 'a'}]",
        "(1,11)-(1,12): CORP1002: not valid JSON: expected a value (an object, a list, a string in double "
            + "quotes, a number, true, false or null), but found '''"
    )]
    [InlineData(
        "e.json",
        "[{\"name\": \"a\", \"name\": \"b\"}]",
        "(1,16)-(1,22): CORP1006: duplicate key 'name', first used on line 1; keep one of them"
    )]
    [InlineData(
        "e.csv",
        "name\na,b\n",
        "(2,1)-(2,2): CORP1002: not valid CSV: the row has 2 cells, but the header row has 1; put cells that "
            + "contain ',' in double quotes"
    )]
    [InlineData(
        "e.csv",
        "name\n\"a\n",
        "(2,1)-(2,2): CORP1002: not valid CSV: the cell that starts here is not closed; put '\"' at its end"
    )]
    [InlineData("e.csv", "nam\na\n", "(1,1)-(1,4): CORP1003: unknown key 'nam' in an entry; did you mean 'name'?")]
    [InlineData(
        "e.md",
        "---\nname: [a\n---\nText",
        "(2,7)-(2,8): CORP1002: not valid YAML: the '[' that opens here is not closed"
    )]
    public void Files_that_do_not_match_their_extension_are_errors(string file, string content, string problem)
    {
        var found = SchemaProject
            .Of("[CorpusCollection(\"e.*\")] public partial record Entry { public string? Name { get; init; } }")
            .With(file, content)
            .Build()
            .Problems;
        Assert.StartsWith(
            file + problem[..Math.Min(problem.Length, 60)],
            Assert.Single(found),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Files_matched_by_mistake_are_not_reported_key_by_key()
    {
        var project = SchemaProject.Of(
            "[CorpusCollection(\"doc/*.md\")] public partial record Page { public int Order { get; init; } }"
        );
        for (var i = 0; i < 20; i++)
        {
            project = project.With($"docs/p{i:00}.md", $"---\ntitle: Page {i}\norder: {i}\n---\nPage {i}\n");
        }

        var problems = project.Build().Problems;
        Assert.Equal(6, problems.Count);
        Assert.Contains(problems, problem => problem.Contains("CORP6004", StringComparison.Ordinal));
        Assert.Contains(
            "(and in 15 more places)",
            problems.Last(problem => problem.Contains("CORP1003", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_same_error_in_many_files_is_reported_a_few_times()
    {
        var project = SchemaProject.Of(
            "[CorpusCollection(\"e/*.yaml\")] public partial record Entry { public string? Name { get; init; } }"
        );
        for (var i = 0; i < 20; i++)
        {
            project = project.With($"e/{i:00}.yaml", "layout: page\n");
        }

        var problems = project.Build().Problems;
        Assert.Equal(5, problems.Count);
        Assert.Equal(
            "e/04.yaml(1,1)-(1,7): CORP1003: unknown key 'layout' in an entry; known keys: name, id (and in 15 "
                + "more places)",
            problems[4]
        );
        Assert.Empty(
            (
                project with
                {
                    Code =
                    [
                        .. project.Code.Select(code =>
                            (
                                code.Name,
                                code.Text.Replace(
                                    "\"e/*.yaml\"",
                                    "\"e/*.yaml\", AllowOtherKeys = true",
                                    StringComparison.Ordinal
                                )
                            )
                        ),
                    ],
                }
            )
                .Build()
                .Problems
        );
    }
}
