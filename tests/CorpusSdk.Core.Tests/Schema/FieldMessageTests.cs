namespace CorpusSdk.Core.Tests.Schema;

/// <summary>The messages about values that do not fit: what was expected, what was found, and what was meant.</summary>
public class FieldMessageTests
{
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
        "'stamp' must be a date and time such as '2024-06-19T14:30:00+09:00', but is 'at 2024-06-19 10:00'; "
            + "did you mean '2024-06-19T10:00'?"
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
    public void A_value_that_does_not_fit_is_reported_with_what_is_expected(string yaml, string place, string? message)
    {
        var problem = Assert.Single(Declared.Format(FieldSchema.Schema.Read("e.yaml", yaml).Problems));
        Assert.StartsWith(
            place + (message is null ? " CORP1007: 'June' is not a valid date: " : " CORP1005: " + message),
            problem,
            StringComparison.Ordinal
        );
        _ = FieldSchema.Show(yaml, FieldSchema.Schema.Read("e.yaml", yaml));
        Assert.True(message is null || problem.EndsWith(": " + message, StringComparison.Ordinal), problem);
    }
}
