using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Tests.Reading;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>The ids of a collection's entries.</summary>
public sealed class EntryIdTests
{
    private static readonly CorpusSchema s_events = Declared.Schema(
        Declared.Collection(
            "Event",
            "events/**/*.*",
            Declared.Text("Name"),
            Declared.Field("Guests", Declared.Of(FieldKind.WholeNumber, "int"))
        )
    );

    [Theory]
    [InlineData(200, 0)]
    [InlineData(201, 1)]
    public void An_id_has_two_hundred_characters_at_most(int length, int problems) =>
        Assert.Equal(problems, s_events.Read("events/a.yaml", "id: " + new string('x', length)).Problems.Count);

    [Theory]
    [InlineData(FieldKind.Text, "name: x", "a")]
    [InlineData(FieldKind.Text, "id: b", "b")]
    [InlineData(FieldKind.WholeNumber, "id: 7", "7")]
    [InlineData(FieldKind.Dictionary, "id: { a: b }", "{a=b}")]
    public void A_property_named_Id_contains_the_id(FieldKind kind, string yaml, string value)
    {
        var schema = Declared.Schema(
            Declared.Collection(
                "Entry",
                "*.yaml",
                Declared.Field("Id", Declared.Of(kind, "int") with { Item = Declared.Of(FieldKind.Text) }) with
                {
                    IsRequired = true,
                },
                Declared.Text("Name")
            )
        );
        var data = schema.Read("a.yaml", yaml);
        Assert.Empty(Declared.Messages(data.Problems));
        var entry = Assert.Single(data.Entries);
        Assert.Equal(kind == FieldKind.Dictionary ? "a" : value, entry.Id);
        Assert.StartsWith(value, Facts.Show(entry.Fields, schema.Records[0], schema), StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_may_have_another_key()
    {
        var schema = Declared.Schema(
            Declared.Collection("Entry", "*.yaml", Declared.Text("Id") with { Key = "uri" }, Declared.Text("Name"))
        );
        Assert.Equal("b", Assert.Single(schema.Read("a.yaml", "uri: b").Entries).Id);
        Assert.Equal(["CORP1003"], schema.Read("a.yaml", "id: b").Problems.Select(problem => problem.Rule.Id));
    }

    [Fact]
    public void An_id_that_is_a_number_must_be_given()
    {
        var schema = Declared.Schema(
            Declared.Collection(
                "Entry",
                "*.yaml",
                Declared.Field("Id", Declared.Of(FieldKind.WholeNumber, "byte")) with
                {
                    IsRequired = true,
                },
                Declared.Text("Name")
            )
        );
        Assert.Equal(
            ["1,1-1,5 CORP1004: entry has no 'id'; add 'id' (a whole number from 0 to 255)"],
            Declared.Messages(schema.Read("a.yaml", "name: x").Problems)
        );
    }

    [Theory]
    [InlineData(FieldKind.Record)]
    [InlineData(FieldKind.ImmutableArray)]
    [InlineData(FieldKind.ReadOnlyList)]
    public void Data_from_elsewhere_may_have_other_values_under_the_key_id(FieldKind kind)
    {
        var type = new FieldType(kind, "") { Record = "Summit.Ids", Item = Declared.Of(FieldKind.Text) };
        var schema = Declared.Schema(
            Declared.Collection("Entry", "*.yaml", Declared.Field("Id", type)),
            new("Summit.Ids", "Ids", RecordRole.Value, EquatableArray.Of(Declared.Text("Guide")))
        );
        var data = schema.Read("a.yaml", kind == FieldKind.Record ? "id: { guide: x }" : "id: [x]");
        Assert.Empty(Declared.Messages(data.Problems));
        Assert.Equal("a", Assert.Single(data.Entries).Id);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void A_value_that_is_not_an_id_is_allowed_only_with_other_keys(bool allowsOthers, int problems)
    {
        var record = s_events.Records[0];
        var schema = Declared.Schema(
            record with
            {
                Collection = record.Collection! with { AllowsOtherKeys = allowsOthers },
            }
        );
        Assert.Equal(problems, schema.Read("events/a.yaml", "id: { a: b }").Problems.Count);
        Assert.Equal("b", Assert.Single(schema.Read("events/a.yaml", "id: b").Entries).Id);
    }
}
