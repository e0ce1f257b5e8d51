using System.Globalization;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>The values of the user's own properties are read as meant, or are one error at their location.</summary>
public class FieldTests
{
    private static readonly FieldConstraints s_none = FieldConstraints.None;

    private static readonly CorpusSchema s_schema = Declared.Schema(
        Declared.Collection(
            "Entry",
            "e.*",
            Declared.Text("Text"),
            Declared.Field("Short", Declared.Of(FieldKind.Text), s_none with { Shortest = 2, Longest = 4 }),
            Declared.Field("Long", Declared.Of(FieldKind.Text), s_none with { Shortest = 2 }),
            Declared.Field("Exact", Declared.Of(FieldKind.Text), s_none with { Shortest = 2, Longest = 2 }),
            Declared.Field("Char", Declared.Of(FieldKind.Text), s_none with { Longest = 1 }),
            Declared.Field(
                "One",
                Declared.ListOf(Declared.Of(FieldKind.Text)),
                s_none with
                {
                    Shortest = 1,
                    Longest = 1,
                }
            ),
            Declared.Field("Some", Declared.ListOf(Declared.Of(FieldKind.Text)), s_none with { Shortest = 1 }),
            Declared.Field("Slug", Declared.Of(FieldKind.Text), s_none with { Pattern = "[a-z]+" }),
            Declared.Field("Slow", Declared.Of(FieldKind.Text), s_none with { Pattern = "(a+)+b" }),
            Declared.Field("Site", Declared.Of(FieldKind.Text), s_none with { IsUrl = true }),
            Declared.Field("Flag", Declared.Of(FieldKind.Boolean)),
            Declared.Field("Whole", Declared.Of(FieldKind.WholeNumber, "int")),
            Declared.Field("Rank", Declared.Of(FieldKind.WholeNumber, "int"), s_none with { Least = 1, Most = 9 }),
            Declared.Field("Up", Declared.Of(FieldKind.ExactNumber), s_none with { Least = 1 }),
            Declared.Field("Real", Declared.Of(FieldKind.RealNumber, "double")),
            Declared.Field("Single", Declared.Of(FieldKind.RealNumber, "float")),
            Declared.Field(
                "Share",
                Declared.Of(FieldKind.RealNumber, "double"),
                s_none with
                {
                    Least = 0,
                    Most = 1.5m,
                }
            ),
            Declared.Field("Down", Declared.Of(FieldKind.RealNumber, "double"), s_none with { Most = 5 }),
            Declared.Field("Price", Declared.Of(FieldKind.ExactNumber)),
            Declared.Field("Guid", Declared.Of(FieldKind.Unique)),
            Declared.Field("Link", Declared.Of(FieldKind.Uri)),
            Declared.Field("Web", Declared.Of(FieldKind.Uri), s_none with { IsUrl = true }),
            Declared.Field("Held", Declared.Of(FieldKind.Date)),
            Declared.Field("Day", Declared.Of(FieldKind.Day)),
            Declared.Field("Time", Declared.Of(FieldKind.Time)),
            Declared.Field("Stamp", Declared.Of(FieldKind.Instant)),
            Declared.Field("Length", Declared.Of(FieldKind.Duration)),
            Declared.Field(
                "Desk",
                Declared.Words(FieldKind.Word, ["world"], ["home-affairs", "homeAffairs"], ["2024"])
            ),
            Declared.Field("Rights", Declared.Words(FieldKind.Words, ["print"], ["web"])),
            Declared.Field("Head", Declared.RefersTo("Person")),
            Declared.Field("Place", new(FieldKind.Record, "") { Record = "Summit.Place" }),
            Declared.Field(
                "Tags",
                Declared.ListOf(Declared.Of(FieldKind.Text)),
                s_none with
                {
                    Shortest = 1,
                    Longest = 2,
                }
            ),
            Declared.Field(
                "Numbers",
                new(FieldKind.ReadOnlyList, "") { Item = Declared.Of(FieldKind.WholeNumber, "byte") }
            ),
            Declared.Field(
                "Votes",
                new(FieldKind.Dictionary, "") { Item = Declared.Of(FieldKind.WholeNumber, "int") },
                s_none with
                {
                    Longest = 2,
                }
            ),
            Declared.Field("Odd", Declared.Of(FieldKind.Broken)) with
            {
                IsNullable = true,
            }
        ),
        new(
            "Summit.Place",
            "Place",
            RecordRole.Value,
            EquatableArray.Of(
                Declared.Text("Town") with
                {
                    IsRequired = true,
                },
                Declared.Field("Gates", Declared.Of(FieldKind.WholeNumber, "int"))
            )
        )
    );

    [Theory]
    [InlineData("text: a", "a")]
    [InlineData("text: ' … 2024 '", "… 2024")]
    [InlineData("short: ab", "ab")]
    [InlineData("short: abcd", "abcd")]
    [InlineData("long: ab", "ab")]
    [InlineData("slug: abc", "abc")]
    [InlineData("site: https://example.org/a", "https://example.org/a")]
    [InlineData("flag: true", "true")]
    [InlineData("flag: False", "false")]
    [InlineData("whole: -3", "-3")]
    [InlineData("whole: 1e3", "1000")]
    [InlineData("rank: 1", "1")]
    [InlineData("rank: 9", "9")]
    [InlineData("up: 1", "1")]
    [InlineData("real: .1", "0.1")]
    [InlineData("real: -1.5e-3", "-0.0015")]
    [InlineData("real: .nan", "NaN")]
    [InlineData("real: .NaN", "NaN")]
    [InlineData("real: .NAN", "NaN")]
    [InlineData("real: .inf", "Infinity")]
    [InlineData("real: +.Inf", "Infinity")]
    [InlineData("real: -.INF", "-Infinity")]
    [InlineData("single: 0.1", "0.10000000149011612")]
    [InlineData("share: 0", "0")]
    [InlineData("share: 1.5", "1.5")]
    [InlineData("down: 5", "5")]
    [InlineData("price: 12.50", "12.50")]
    [InlineData("guid: '{0F8FAD5B-D9CB-469F-A165-70867728950E}'", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("link: ../a?b#c", "../a?b#c")]
    [InlineData("web: http://a.b", "http://a.b")]
    [InlineData("held: 2024-06", "2024/6/0/0")]
    [InlineData("day: 2024-02-29", "2024-02-29")]
    [InlineData("time: 14:30", "14:30:00.0000000")]
    [InlineData("time: 14:30:15", "14:30:15.0000000")]
    [InlineData("time: 14:30:15.25", "14:30:15.2500000")]
    [InlineData("stamp: 2024-06-19", "2024-06-19T00:00:00.0000000+00:00")]
    [InlineData("stamp: 2024-06-19T14:30", "2024-06-19T14:30:00.0000000+00:00")]
    [InlineData("stamp: 2024-06-19t14:30:15Z", "2024-06-19T14:30:15.0000000+00:00")]
    [InlineData("stamp: 2024-06-19 4:30:15.5 +09:00", "2024-06-19T04:30:15.5000000+09:00")]
    [InlineData("stamp: 2024-06-19T14:30-03", "2024-06-19T14:30:00.0000000-03:00")]
    [InlineData("stamp: 2024-06-19T14:30:00+0530", "2024-06-19T14:30:00.0000000+05:30")]
    [InlineData("length: 01:30:00", "01:30:00")]
    [InlineData("length: 1.02:03:04", "1.02:03:04")]
    [InlineData("length: PT1H30M", "01:30:00")]
    [InlineData("length: -P1D", "-1.00:00:00")]
    [InlineData("desk: World", "1")]
    [InlineData("desk: HOMEAFFAIRS", "2")]
    [InlineData("desk: 2024", "4")]
    [InlineData("rights: [print, web]", "3")]
    [InlineData("rights: web", "2")]
    [InlineData("rights: [web, web]", "2")]
    [InlineData("rights: []", "0")]
    [InlineData("exact: ab", "ab")]
    [InlineData("one: [a]", "[a]")]
    [InlineData("place: { town: Oslo }", "(Oslo -)")]
    [InlineData("place: { gates: 2, town: Oslo }", "(Oslo 2)")]
    [InlineData("tags: [a]", "[a]")]
    [InlineData("tags: [a, b]", "[a,b]")]
    [InlineData("numbers: [0, 255]", "[0,255]")]
    [InlineData("numbers: []", "[]")]
    [InlineData("votes: { yes: 3, no: '4' }", "{yes=3,no=4}")]
    [InlineData("odd: [x]", "-")]
    [InlineData("odd: ~", "null")]
    [InlineData("text: ~", "-")]
    public void A_value_that_fits_is_what_the_program_gets(string yaml, string value)
    {
        var data = s_schema.Read("e.yaml", yaml);
        Assert.Empty(Declared.Messages(data.Problems));
        Assert.Equal(value, Shown(yaml, data));
    }

    [Theory]
    [InlineData("short: a", "1,8-1,9", "'short' must be text of 2 to 4 characters, but is 1 long")]
    [InlineData("short: abcde", "1,8-1,13", "'short' must be text of 2 to 4 characters, but is 5 long")]
    [InlineData("long: a", "1,7-1,8", "'long' must be text of at least 2 characters, but is 1 long")]
    [InlineData("exact: abc", "1,8-1,11", "'exact' must be text of 2 characters, but is 3 long")]
    [InlineData("char: ab", "1,7-1,9", "'char' must be text of at most 1 character, but is 2 long")]
    [InlineData("one: [a, b]", "1,6-1,12", "'one' must be a list of 1 entry, but is a list of 2")]
    [InlineData("some: []", "1,7-1,9", "'some' must be a list of at least 1 entry, but is a list of 0")]
    [InlineData("slug: a1", "1,7-1,9", "'slug' must be text that matches '[a-z]+', but is 'a1'")]
    [InlineData("slug: 1a", "1,7-1,9", "'slug' must be text that matches '[a-z]+', but is '1a'")]
    [InlineData("slug: '1'", "1,7-1,10", "'slug' must be text that matches '[a-z]+', but is '1'")]
    [InlineData(
        "slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "1,7-1,51",
        "'slow' must be text that matches '(a+)+b', but is 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' "
            + "(matching took more than a second)"
    )]
    [InlineData(
        "site: ftp://a.b",
        "1,7-1,16",
        "'site' must be an absolute URL that starts with http:// or https://, but is 'ftp://a.b'"
    )]
    [InlineData("flag: [true]", "1,7-1,13", "'flag' must be text (in quotes if it starts with '['), but is a list")]
    [InlineData("flag: yes", "1,7-1,10", "'flag' must be 'true' or 'false', but is 'yes'; did you mean 'true'?")]
    [InlineData("flag: y", "1,7-1,8", "'flag' must be 'true' or 'false', but is 'y'; did you mean 'true'?")]
    [InlineData("flag: On", "1,7-1,9", "'flag' must be 'true' or 'false', but is 'On'; did you mean 'true'?")]
    [InlineData("flag: 1", "1,7-1,8", "'flag' must be 'true' or 'false', but is '1'; did you mean 'true'?")]
    [InlineData("flag: no", "1,7-1,9", "'flag' must be 'true' or 'false', but is 'no'; did you mean 'false'?")]
    [InlineData("flag: N", "1,7-1,8", "'flag' must be 'true' or 'false', but is 'N'; did you mean 'false'?")]
    [InlineData("flag: off", "1,7-1,10", "'flag' must be 'true' or 'false', but is 'off'; did you mean 'false'?")]
    [InlineData("flag: 0", "1,7-1,8", "'flag' must be 'true' or 'false', but is '0'; did you mean 'false'?")]
    [InlineData("flag: ture", "1,7-1,11", "'flag' must be 'true' or 'false', but is 'ture'; did you mean 'true'?")]
    [InlineData("flag: flase", "1,7-1,12", "'flag' must be 'true' or 'false', but is 'flase'; did you mean 'false'?")]
    [InlineData("flag: maybe", "1,7-1,12", "'flag' must be 'true' or 'false', but is 'maybe'")]
    [InlineData(
        "whole: 1.5",
        "1,8-1,11",
        "'whole' must be a whole number from -2147483648 to 2147483647, but is '1.5'"
    )]
    [InlineData("rank: 0", "1,7-1,8", "'rank' must be a whole number from 1 to 9, but is '0'")]
    [InlineData("rank: 10", "1,7-1,9", "'rank' must be a whole number from 1 to 9, but is '10'")]
    [InlineData("up: 0.9", "1,5-1,8", "'up' must be a number of at least 1, but is '0.9'")]
    [InlineData("real: '1,5'", "1,7-1,12", "'real' must be a number, but is '1,5'")]
    [InlineData("real: 1e999", "1,7-1,12", "'real' must be a number, but is '1e999'")]
    [InlineData("real: NaN", "1,7-1,10", "'real' must be a number, but is 'NaN'")]
    [InlineData("single: 1e39", "1,9-1,13", "'single' must be a number, but is '1e39'")]
    [InlineData("share: -0.1", "1,8-1,12", "'share' must be a number from 0 to 1.5, but is '-0.1'")]
    [InlineData("share: 1.6", "1,8-1,11", "'share' must be a number from 0 to 1.5, but is '1.6'")]
    [InlineData("share: .nan", "1,8-1,12", "'share' must be a number from 0 to 1.5, but is '.nan'")]
    [InlineData("share: -.inf", "1,8-1,13", "'share' must be a number from 0 to 1.5, but is '-.inf'")]
    [InlineData("down: 6", "1,7-1,8", "'down' must be a number of at most 5, but is '6'")]
    [InlineData("price: 1 €", "1,8-1,11", "'price' must be a number, but is '1 €'")]
    [InlineData(
        "guid: 42",
        "1,7-1,9",
        "'guid' must be a GUID such as '0f8fad5b-d9cb-469f-a165-70867728950e', but is '42'"
    )]
    [InlineData("link: a b", "1,7-1,10", "'link' must be a URI, but is 'a b'")]
    [InlineData(
        "web: a.b",
        "1,6-1,9",
        "'web' must be an absolute URL that starts with http:// or https://, but is 'a.b'; did you mean 'https://a.b'?"
    )]
    [InlineData(
        "web: a b.c",
        "1,6-1,11",
        "'web' must be an absolute URL that starts with http:// or https://, but is 'a b.c'"
    )]
    [InlineData(
        "web: .b",
        "1,6-1,8",
        "'web' must be an absolute URL that starts with http:// or https://, but is '.b'"
    )]
    [InlineData("day: 2024-06", "1,6-1,13", "'day' must be a day such as '2024-06-19', but is '2024-06'")]
    [InlineData(
        "day: 2024-06-19T10:00Z",
        "1,6-1,23",
        "'day' must be a day such as '2024-06-19', but is '2024-06-19T10:00Z'; did you mean '2024-06-19'?"
    )]
    [InlineData(
        "time: 25:00",
        "1,7-1,12",
        "'time' must be a time of day such as '14:30' or '14:30:15', but is '25:00'"
    )]
    [InlineData(
        "stamp: noon",
        "1,8-1,12",
        "'stamp' must be a date and time such as '2024-06-19T14:30:00+09:00', but is 'noon'"
    )]
    [InlineData(
        "stamp: at 2024-06-19 10:00",
        "1,8-1,27",
        "'stamp' must be a date and time such as '2024-06-19T14:30:00+09:00', but is 'at 2024-06-19 10:00'"
    )]
    [InlineData("length: 90", "1,9-1,11", "'length' must be a duration such as '01:30:00' or 'PT1H30M', but is '90'")]
    [InlineData("length: PX", "1,9-1,11", "'length' must be a duration such as '01:30:00' or 'PT1H30M', but is 'PX'")]
    [InlineData(
        "length: P99999999999D",
        "1,9-1,22",
        "'length' must be a duration such as '01:30:00' or 'PT1H30M', but is 'P99999999999D'"
    )]
    [InlineData("length: ':5'", "1,9-1,13", "'length' must be a duration such as '01:30:00' or 'PT1H30M', but is ':5'")]
    [InlineData(
        "desk: word",
        "1,7-1,11",
        "'desk' must be 'world', 'home-affairs' or '2024', but is 'word'; did you mean 'world'?"
    )]
    [InlineData("desk: politics", "1,7-1,15", "'desk' must be 'world', 'home-affairs' or '2024', but is 'politics'")]
    [InlineData(
        "desk: { a: b }",
        "1,7-1,15",
        "'desk' must be text (in quotes if it contains ': ' or starts with '{'), but is a mapping of keys to values"
    )]
    [InlineData(
        "rights: [print, wob]",
        "1,17-1,20",
        "'rights' must be 'print' or 'web', but is 'wob'; did you mean 'web'?"
    )]
    [InlineData(
        "rights: { a: b }",
        "1,9-1,17",
        "'rights' must be a list, with '- ' before each entry, but is a mapping of keys to values"
    )]
    [InlineData("place: Oslo", "1,8-1,12", "'place' must be a mapping of keys to values (town, gates), but is text")]
    [InlineData("tags: []", "1,7-1,9", "'tags' must be a list of 1 to 2 entries, but is a list of 0")]
    [InlineData("tags: [a, b, c]", "1,7-1,16", "'tags' must be a list of 1 to 2 entries, but is a list of 3")]
    [InlineData("tags: ' a '", "1,7-1,12", "'tags' must be a list, such as '- a' on its own line, but is text")]
    [InlineData(
        "tags: { a: b }",
        "1,7-1,15",
        "'tags' must be a list, with '- ' before each entry, but is a mapping of keys to values"
    )]
    [InlineData(
        "votes: [3]",
        "1,8-1,11",
        "'votes' must be a mapping of keys to values, such as '{ key: value }', but is a list"
    )]
    [InlineData(
        "votes: { a: 1, b: 2, c: 3 }",
        "1,8-1,28",
        "'votes' must be a list of at most 2 entries, but is a list of 3"
    )]
    [InlineData(
        "votes: { yes: many }",
        "1,15-1,19",
        "'votes.yes' must be a whole number from -2147483648 to 2147483647, but is 'many'"
    )]
    [InlineData("held: June", "1,7-1,11", null)]
    public void A_value_that_does_not_fit_reports_what_is_expected(string yaml, string place, string? message)
    {
        var problem = Assert.Single(Declared.Messages(s_schema.Read("e.yaml", yaml).Problems));
        Assert.StartsWith(
            place + (message is null ? " CORP1007: 'June' is not a valid date: " : " CORP1005: " + message),
            problem,
            StringComparison.Ordinal
        );
        _ = Shown(yaml, s_schema.Read("e.yaml", yaml));
        Assert.True(message is null || problem.EndsWith(": " + message, StringComparison.Ordinal), problem);
    }

    [Theory]
    [InlineData("desk: word", "1")]
    [InlineData("desk: politics", "-")]
    [InlineData("numbers: [1, x, 2]", "[1,2]")]
    [InlineData("votes: { yes: many, no: 1 }", "{no=1}")]
    [InlineData("tags: a", "[a]")]
    [InlineData("place: { gates: 2 }", "-")]
    [InlineData("place: { town: Oslo, gates: x }", "-")]
    [InlineData("short: a", "-")]
    [InlineData("rights: [print, wob]", "3")]
    [InlineData("rights: [print, politics]", "-")]
    public void The_valid_part_of_an_invalid_value_is_kept(string yaml, string value)
    {
        var data = s_schema.Read("e.yaml", yaml);
        _ = Assert.Single(data.Problems);
        Assert.Equal(value, Shown(yaml, data));
    }

    [Fact]
    public void A_cell_of_a_table_has_the_items_of_a_list_with_semicolons_between()
    {
        var data = s_schema.Read("e.csv", "tags,numbers,rights\n\"a; b;\",1;2,print;web\n");
        Assert.Empty(Declared.Messages(data.Problems));
        Assert.EndsWith(
            "- 3 - - [a,b] [1,2] - -",
            Facts.Show(data.Entries[0].Fields, s_schema.Records[0], s_schema),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("place: {}", "1,8-1,10 CORP1004: place has no 'town'; add 'town' (text)")]
    [InlineData("place: { gates: 1 }", "1,10-1,15 CORP1004: place has no 'town'; add 'town' (text)")]
    public void A_missing_key_within_a_value_is_reported_there(string yaml, string told) =>
        Assert.Equal([told], Declared.Messages(s_schema.Read("e.yaml", yaml).Problems));

    private static string Shown(string yaml, BoundData data)
    {
        var record = s_schema.Records[0];
        var at = record.Fields.TakeWhile(field => !yaml.StartsWith(field.Key + ":", StringComparison.Ordinal)).Count();
        var shown = Facts.Show(Assert.Single(data.Entries).Fields, record, s_schema);
        var before = string.Concat(Enumerable.Repeat("- ", at));
        var behind = string.Concat(Enumerable.Repeat(" -", record.Fields.Count - at - 1));
        Assert.StartsWith(before, shown, StringComparison.Ordinal);
        Assert.EndsWith(behind, shown, StringComparison.Ordinal);
        return shown[before.Length..^behind.Length];
    }
}
