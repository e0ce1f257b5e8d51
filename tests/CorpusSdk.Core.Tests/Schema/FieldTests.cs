using System.Globalization;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>
/// Values for the user's own properties are packed as they were meant, or reported once, at their location.
/// </summary>
public class FieldTests
{
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
    [InlineData("held: 2024-06", "2024-06")]
    [InlineData("held: 2024-06-1X/..", "2024-06-1X/..")]
    [InlineData("held: 2024-06-19 10:00:00.5 +0900", "2024-06-19T10:00:00.5+09:00")]
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
    public void A_value_that_fits_is_packed(string yaml, string value)
    {
        var data = FieldSchema.Schema.Read("e.yaml", yaml);
        Assert.Empty(Declared.Format(data.Problems));
        Assert.Equal(value, FieldSchema.Show(yaml, data));
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
    public void The_parts_of_a_value_that_fit_are_kept(string yaml, string value)
    {
        var data = FieldSchema.Schema.Read("e.yaml", yaml);
        _ = Assert.Single(data.Problems);
        Assert.Equal(value, FieldSchema.Show(yaml, data));
    }

    public static TheoryData<string, string, string> WholeNumbers =>
        new()
        {
            { "sbyte", "-128", "127" },
            { "byte", "0", "255" },
            { "short", "-32768", "32767" },
            { "ushort", "0", "65535" },
            { "int", "-2147483648", "2147483647" },
            { "uint", "0", "4294967295" },
            { "long", "-9223372036854775808", "9223372036854775807" },
            { "ulong", "0", "18446744073709551615" },
        };

    [Theory]
    [MemberData(nameof(WholeNumbers))]
    public void An_integer_has_the_range_of_its_type(string type, string least, string most)
    {
        var schema = Declared.Schema(
            Declared.Collection("Entry", "e.*", Declared.Field("N", Declared.Of(FieldKinds.Integer, type)))
        );
        string Read(string number)
        {
            var data = schema.Read("e.yaml", $"n: {number}");
            return data.Problems.Count == 0
                ? Facts.Show(data.Entries[0].Fields, schema.Records[0], schema)
                : data.Problems[0].Message;
        }

        Assert.Equal(least, Read(least));
        Assert.Equal(most == "18446744073709551615" ? "-1" : most, Read(most));
        foreach (
            var beyond in new[]
            {
                decimal.Parse(least, CultureInfo.InvariantCulture) - 1,
                decimal.Parse(most, CultureInfo.InvariantCulture) + 1,
            }
        )
        {
            Assert.Equal(
                $"'n' must be a whole number from {least} to {most}, but is '{beyond}'",
                Read(beyond.ToString(CultureInfo.InvariantCulture))
            );
        }
    }

    [Fact]
    public void Items_in_a_cell_of_a_table_are_separated_by_semicolons()
    {
        var data = FieldSchema.Schema.Read("e.csv", "tags,numbers,rights\n\"a; b;\",1;2,print;web\n");
        Assert.Empty(Declared.Format(data.Problems));
        Assert.EndsWith(
            "- 3 - - [a,b] [1,2] - -",
            Facts.Show(data.Entries[0].Fields, FieldSchema.Schema.Records[0], FieldSchema.Schema),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(12, "'w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10' or 'w11'")]
    [InlineData(13, "'w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11' or one of 1 others")]
    [InlineData(1, "'w0'")]
    [InlineData(0, "a member of an enumeration that has no members")]
    public void A_message_lists_the_first_members_of_a_long_enumeration(int count, string listed)
    {
        var schema = Declared.Schema(
            Declared.Collection(
                "Entry",
                "e.*",
                Declared.Field(
                    "Word",
                    Declared.Enum(FieldKinds.Enum, [.. Enumerable.Range(0, count).Select(i => new[] { "w" + i })])
                )
            )
        );
        Assert.Equal(
            $"'word' must be {listed}, but is 'zzzzzzz'",
            Assert.Single(schema.Read("e.yaml", "word: zzzzzzz").Problems).Message
        );
    }

    public static TheoryData<string, string> Expectations =>
        new()
        {
            { "Text", "text" },
            { "Boolean", "'true' or 'false'" },
            { "FloatingPoint", "a number" },
            { "Uri", "a URI" },
            { "EdtfDate", "a date such as '2024-06-19', '2024-06' or '2024', or an interval of two" },
            { "Reference", "the id of an outer event" },
            { "Record", "a mapping of keys to values" },
            { "Dictionary", "a mapping of keys to values" },
            { "ImmutableArray", "a list of entries" },
            { "Flags", "a list of 'a' or 'b'" },
        };

    [Theory]
    [MemberData(nameof(Expectations))]
    public void A_required_value_that_is_missing_or_empty_is_reported_with_what_is_expected(
        string kind,
        string expected
    )
    {
        var type = Declared.Enum(Declared.Kind(kind), ["a"], ["b"]) with
        {
            Record = "Summit.OuterEvent",
            Item = Declared.Of(FieldKinds.Text),
        };
        var schema = Declared.Schema(
            Declared.Collection(
                "Entry",
                "e.*",
                Declared.Field("It", type) with
                {
                    IsRequired = true,
                },
                Declared.Text("Other")
            ),
            new("Summit.OuterEvent", "OuterEvent", RecordRole.Value, EquatableArray<SchemaField>.Empty)
        );
        Assert.Equal(
            [$"1,1-1,6 CORP1004: entry has no 'it'; add 'it' ({expected})"],
            Declared.Format(schema.Read("e.yaml", "other: x").Problems)
        );
        Assert.Equal(
            [$"1,1-1,3 CORP1005: 'it' must be {expected}, but is empty"],
            Declared.Format(schema.Read("e.yaml", "it:").Problems)
        );
    }

    [Theory]
    [InlineData("place: {}", "1,8-1,10 CORP1004: place has no 'town'; add 'town' (text)")]
    [InlineData("place: { gates: 1 }", "1,10-1,15 CORP1004: place has no 'town'; add 'town' (text)")]
    public void A_key_that_a_value_lacks_is_reported_there(string yaml, string problem) =>
        Assert.Equal([problem], Declared.Format(FieldSchema.Schema.Read("e.yaml", yaml).Problems));
}
