using System.Globalization;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>What messages say is expected of a field.</summary>
public sealed class FieldExpectationTests
{
    private static readonly FieldConstraints s_none = FieldConstraints.None;

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
    public void A_whole_number_is_as_large_as_its_type_allows(string type, string least, string most)
    {
        var schema = Declared.Schema(
            Declared.Collection("Entry", "e.*", Declared.Field("N", Declared.Of(FieldKind.WholeNumber, type)))
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

    [Theory]
    [InlineData(12, "'w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10' or 'w11'")]
    [InlineData(13, "'w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11' or one of 1 others")]
    [InlineData(1, "'w0'")]
    [InlineData(0, "a member of an enumeration that has no members")]
    public void The_first_of_many_words_are_reported(int count, string told)
    {
        var schema = Declared.Schema(
            Declared.Collection(
                "Entry",
                "e.*",
                Declared.Field(
                    "Word",
                    Declared.Words(FieldKind.Word, [.. Enumerable.Range(0, count).Select(i => new[] { "w" + i })])
                )
            )
        );
        Assert.Equal(
            $"'word' must be {told}, but is 'zzzzzzz'",
            Assert.Single(schema.Read("e.yaml", "word: zzzzzzz").Problems).Message
        );
    }

    public static TheoryData<FieldKind, string> Wants =>
        new()
        {
            { FieldKind.Text, "text" },
            { FieldKind.Boolean, "'true' or 'false'" },
            { FieldKind.RealNumber, "a number" },
            { FieldKind.Uri, "a URI" },
            { FieldKind.Date, "a date such as '2024-06-19', '2024-06' or '2024'" },
            { FieldKind.Reference, "the id of an outer event" },
            { FieldKind.Record, "a mapping of keys to values" },
            { FieldKind.Dictionary, "a mapping of keys to values" },
            { FieldKind.ImmutableArray, "a list of entries" },
            { FieldKind.Words, "a list of 'a' or 'b'" },
        };

    [Theory]
    [MemberData(nameof(Wants))]
    public void A_missing_or_empty_required_key_reports_what_is_expected(FieldKind kind, string wanted)
    {
        var type = Declared.Words(kind, ["a"], ["b"]) with
        {
            Record = "Summit.OuterEvent",
            Item = Declared.Of(FieldKind.Text),
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
            [$"1,1-1,6 CORP1004: entry has no 'it'; add 'it' ({wanted})"],
            Declared.Messages(schema.Read("e.yaml", "other: x").Problems)
        );
        Assert.Equal(
            [$"1,1-1,3 CORP1005: 'it' must be {wanted}, but is empty"],
            Declared.Messages(schema.Read("e.yaml", "it:").Problems)
        );
    }
}
