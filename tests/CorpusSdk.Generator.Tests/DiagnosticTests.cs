using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Generator.Tests.Harness.Verification;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// Mistakes in the data, each made in a corpus that has none: one error, at the offending token, and the rest of the
/// corpus as it was.
/// </summary>
public sealed class DiagnosticTests
{
    private static readonly CorpusProject s_sound = new CorpusProject()
        .With(
            "people.yaml",
            """
            - id: ann-lee
              name: Ann Lee
              aliases: [Lee, Ms. Lee]
            - id: bob-lee
              name: Bob Lee
            """
        )
        .With(
            "visit.txt",
            """
            A visit to the harbour

            Ann Lee came on Monday. "We have waited for a long time," Ms. Lee said, and called it "a good day".
            Bob Lee, the mayor, and two others came with her. It was a good day.
            """
        )
        .With(
            "visit.yaml",
            """
            title: A visit to the harbour
            published: 2024-06-19
            quotes:
              - text: We have waited for a long time,
                speaker: ann-lee
                cue: said
              - text: a good day
                speaker: ann-lee
                kind: partial
                occurrence: 1
            delegations:
              - id: the-visitors
                party: Harbour
                head: ann-lee
                count: 1
                members:
                  - { person: bob-lee, role: the mayor }
            """
        )
        .With("other.txt", "Another article\n\nNothing is quoted here.")
        .WithCode(
            "public static class Uses { public static object[] All() => new object[] { "
                + "Summit.Corpus.Articles.Visit, Summit.Corpus.Articles.Other, Summit.Corpus.People.AnnLee }; }"
        );

    public static TheoryData<string, string, string, string> Mistakes =>
        new()
        {
            { "visit.yaml", "cue: said", "cue: \"said", "visit.yaml(6,10)-(6,15): CORP1002: not valid YAML: " },
            { "visit.yaml", "cue: said", "queue: said", "visit.yaml(6,5)-(6,10): CORP1003: unknown key 'queue' in " },
            {
                "visit.yaml",
                "    speaker: ann-lee\n    kind",
                "    Speaker: ann-lee\n    kind",
                "visit.yaml(8,5)-(8,12): CORP1003: unknown key 'Speaker' in "
            },
            { "visit.yaml", "text: a good day\n    ", "", "visit.yaml(7,5)-(7,12): CORP1004: " },
            { "people.yaml", "  name: Bob Lee", "  country: Russia", "people.yaml(4,3)-(4,5): CORP1004: " },
            { "visit.yaml", "count: 1", "count: one", "visit.yaml(15,12)-(15,15): CORP1005: " },
            { "visit.yaml", "kind: partial", "kind: indirect", "visit.yaml(9,11)-(9,19): CORP1005: " },
            {
                "visit.yaml",
                "2024-06-19",
                "2024-06-31",
                "visit.yaml(2,12)-(2,22): CORP1007: '2024-06-31' is not a valid date: "
            },
            {
                "visit.yaml",
                "2024-06-19",
                "19 June 2024",
                "visit.yaml(2,12)-(2,24): CORP1007: '19 June 2024' is not a valid date: "
            },
            {
                "people.yaml",
                "name: Bob Lee",
                "name: Bob Lee\n- id: ann-lee\n  name: Ann",
                "people.yaml(6,7)-(6,14): CORP2001: duplicate person id 'ann-lee', first used at seeds/people.yaml:1"
            },
            {
                "people.yaml",
                "name: Bob Lee",
                "name: Bob Lee\n- id: Ann-lee\n  name: Ann",
                "people.yaml(6,7)-(6,14): CORP2003: "
            },
            { "visit.yaml", "cue: said", "cue: said\n    id: a-good-day", "visit.yaml(8,11)-(8,21): CORP2003: " },
            {
                "visit.yaml",
                "speaker: ann-lee\n    cue",
                "speaker: anne-lee\n    cue",
                "visit.yaml(5,14)-(5,22): CORP3001: unknown person 'anne-lee'; did you mean 'ann-lee'?"
            },
            {
                "visit.yaml",
                "speaker: ann-lee\n    cue",
                "speaker: ann\n    cue",
                "visit.yaml(5,14)-(5,17): CORP3001: unknown person 'ann'; did you mean 'ann-lee'?"
            },
            {
                "visit.yaml",
                "text: a good day",
                "text: a good da",
                "visit.yaml(7,11)-(7,20): CORP4001: quote is not in the article"
            },
            {
                "people.yaml",
                "name: Bob Lee",
                "name: Bob Lee\n  aliases: [Ms. Lee]",
                "visit.txt(3,59)-(3,66): CORP3002: 'Ms. Lee' could mean 'ann-lee' "
            },
            { "visit.yaml", "waited", "wated", "visit.yaml(4,11)-(4,41): CORP4001: quote is not in the article" },
            { "visit.yaml", "    occurrence: 1\n", "", "visit.yaml(7,11)-(7,21): CORP4002: " },
            { "visit.yaml", "occurrence: 1", "occurrence: 3", "visit.yaml(10,17)-(10,18): CORP4002: " },
            {
                "visit.yaml",
                "quotes:",
                "decks: [A visit to the harbor]\nquotes:",
                "visit.yaml(3,9)-(3,30): CORP4003: deck is not in the article"
            },
            {
                "visit.yaml",
                "quotes:",
                "captions: [A boat]\nquotes:",
                "visit.yaml(3,12)-(3,18): CORP4003: caption is not in the article"
            },
            {
                "visit.yaml",
                "quotes:",
                "omit: [came on Monday]\nquotes:",
                "visit.yaml(3,8)-(3,22): CORP4003: omitted line is not in the article"
            },
            {
                "visit.yaml",
                "quotes:",
                "terms: [a goof day]\nquotes:",
                "visit.yaml(3,9)-(3,19): CORP4003: term is not in the article"
            },
            { "visit.yaml", "count: 1", "count: 2", "visit.yaml(15,12)-(15,13): CORP4004: 'count' is 2, but " },
            {
                "visit.txt",
                "Bob Lee, the mayor",
                "Robert, the mayor",
                "visit.yaml(17,19)-(17,26): CORP4006: member 'bob-lee' (Bob Lee) is not named in the article"
            },
        };

    private static readonly (string Heading, CorpusProject Project)[] s_mistakes =
    [
        .. Mistakes.Select(row => (HeadingOf(row[0], row[1], row[2]), WithMistake(row[0], row[1], row[2]))),
        ("annotations without a text", s_sound.With("othr.yaml", "title: Another article")),
        (
            "three mistakes in a file",
            s_sound
                .Edit("visit.yaml", "waited", "wated")
                .Edit("visit.yaml", "count: 1", "count: 2")
                .Edit("visit.yaml", "2024-06-19", "2024-13")
                .Edit("visit.yaml", "party:", "partyy:")
        ),
        ("not UTF-8", s_sound.With("other.txt", [.. "Caf"u8, 0xE9, .. " society"u8])),
        (
            "CRLF and a byte order mark",
            s_sound
                .Edit("visit.yaml", "count: 1", "count: 2")
                .Change("visit.yaml", text => "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal))
        ),
    ];

    private static readonly DiagnosticSnapshot s_expected = new("mistakes", s_mistakes);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_one_error_at_its_token(string file, string sound, string mistake, string expected)
    {
        var diagnostic = Assert.Single(s_expected[HeadingOf(file, sound, mistake)]);
        Assert.StartsWith("error " + expected, diagnostic, StringComparison.Ordinal);
        await CorpusGeneratorTest.VerifyAsync(WithMistake(file, sound, mistake), diagnostic);
    }

    [Fact]
    public void Every_stored_diagnostic_belongs_to_a_mistake() =>
        Assert.Equal(s_mistakes.Select(project => project.Heading), s_expected.Headings);

    [Fact]
    public Task The_corpus_without_a_mistake_has_no_problem() => CorpusGeneratorTest.VerifyAsync(s_sound);

    [Fact]
    public Task Annotations_without_a_text_are_an_error_at_their_first_line() =>
        VerifyAsync("annotations without a text", "error othr.yaml(1,1)-(1,1): CORP1009: ");

    [Fact]
    public Task All_mistakes_of_a_file_are_told_at_once() =>
        VerifyAsync(
            "three mistakes in a file",
            "error visit.yaml(13,5)-(13,11): CORP1003: ",
            "error visit.yaml(2,12)-(2,19): CORP1007: ",
            "error visit.yaml(4,11)-(4,41): CORP4001: "
        );

    [Fact]
    public void A_misquote_shows_the_nearest_passage_its_line_and_the_difference()
    {
        var problem = Assert.Single(s_expected[HeadingOf("visit.yaml", "waited", "wated")]);
        Assert.Contains("line 3 of seeds/visit.txt", problem, StringComparison.Ordinal);
        Assert.Contains("'wated'", problem, StringComparison.Ordinal);
        Assert.Contains("'waited'", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_utf8_is_told_and_takes_nothing_else_down()
    {
        await VerifyAsync("not UTF-8", "error other.txt(1,4)-(1,5): CORP1001: 'other.txt' is not valid UTF-8");
        await CorpusGeneratorTest.VerifyAsync(s_sound.With("other.txt", "Caf\uFFFD society, really"));
    }

    [Fact]
    public async Task Errors_stand_where_an_editor_shows_them_with_crlf_and_a_byte_order_mark()
    {
        await VerifyAsync("CRLF and a byte order mark", "error visit.yaml(15,12)-(15,13): CORP4004: ");

        // The testing package compares lines and columns; an editor goes by the offsets.
        var build = s_mistakes.Single(project => project.Heading == "CRLF and a byte order mark").Project.Build();
        var span = Assert.Single(build.Result.Diagnostics).Location.SourceSpan;
        Assert.Equal("2", build.Texts["visit.yaml"].GetText()!.ToString(span));
    }

    [Fact]
    public void Errors_are_not_configurable() =>
        Assert.All(
            s_mistakes.SelectMany(project => project.Project.Build().Result.Diagnostics),
            diagnostic => Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags)
        );

    private static async Task VerifyAsync(string heading, params string[] starts)
    {
        var expected = s_expected[heading];
        Assert.Equal(starts.Length, expected.Length);
        Assert.All(starts.Zip(expected), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
        await CorpusGeneratorTest.VerifyAsync(
            s_mistakes.Single(project => project.Heading == heading).Project,
            expected
        );
    }

    private static CorpusProject WithMistake(object file, object sound, object mistake) =>
        s_sound.Edit((string)file, (string)sound, (string)mistake);

    private static string HeadingOf(object file, object sound, object mistake) =>
        $"{file}: {sound} -> {mistake}".Replace("\n", "\\n", StringComparison.Ordinal);
}
