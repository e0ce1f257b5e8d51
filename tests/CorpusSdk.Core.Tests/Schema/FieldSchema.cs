using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>A record with a field of each kind, and of each constraint.</summary>
internal static class FieldSchema
{
    private static readonly FieldConstraints s_none = FieldConstraints.None;

    public static CorpusSchema Schema { get; } =
        Declared.Schema(
            Declared.Collection(
                "Entry",
                "e.*",
                Declared.Text("Text"),
                Declared.Field("Short", Declared.Of(FieldKinds.Text), s_none with { MinLength = 2, MaxLength = 4 }),
                Declared.Field("Long", Declared.Of(FieldKinds.Text), s_none with { MinLength = 2 }),
                Declared.Field("Exact", Declared.Of(FieldKinds.Text), s_none with { MinLength = 2, MaxLength = 2 }),
                Declared.Field("Char", Declared.Of(FieldKinds.Text), s_none with { MaxLength = 1 }),
                Declared.Field(
                    "One",
                    Declared.ListOf(Declared.Of(FieldKinds.Text)),
                    s_none with
                    {
                        MinLength = 1,
                        MaxLength = 1,
                    }
                ),
                Declared.Field("Some", Declared.ListOf(Declared.Of(FieldKinds.Text)), s_none with { MinLength = 1 }),
                Declared.Field("Slug", Declared.Of(FieldKinds.Text), s_none with { Pattern = "[a-z]+" }),
                Declared.Field("Slow", Declared.Of(FieldKinds.Text), s_none with { Pattern = "(a+)+b" }),
                Declared.Field("Site", Declared.Of(FieldKinds.Text), s_none with { IsUrl = true }),
                Declared.Field("Flag", Declared.Of(FieldKinds.Boolean)),
                Declared.Field("Whole", Declared.Of(FieldKinds.Integer, "int")),
                Declared.Field(
                    "Rank",
                    Declared.Of(FieldKinds.Integer, "int"),
                    s_none with
                    {
                        Minimum = 1,
                        Maximum = 9,
                    }
                ),
                Declared.Field("Up", Declared.Of(FieldKinds.Decimal), s_none with { Minimum = 1 }),
                Declared.Field("Real", Declared.Of(FieldKinds.FloatingPoint, "double")),
                Declared.Field("Single", Declared.Of(FieldKinds.FloatingPoint, "float")),
                Declared.Field(
                    "Share",
                    Declared.Of(FieldKinds.FloatingPoint, "double"),
                    s_none with
                    {
                        Minimum = 0,
                        Maximum = 1.5m,
                    }
                ),
                Declared.Field("Down", Declared.Of(FieldKinds.FloatingPoint, "double"), s_none with { Maximum = 5 }),
                Declared.Field("Price", Declared.Of(FieldKinds.Decimal)),
                Declared.Field("Guid", Declared.Of(FieldKinds.Guid)),
                Declared.Field("Link", Declared.Of(FieldKinds.Uri)),
                Declared.Field("Web", Declared.Of(FieldKinds.Uri), s_none with { IsUrl = true }),
                Declared.Field("Held", Declared.Of(FieldKinds.EdtfDate)),
                Declared.Field("Day", Declared.Of(FieldKinds.DateOnly)),
                Declared.Field("Time", Declared.Of(FieldKinds.TimeOnly)),
                Declared.Field("Stamp", Declared.Of(FieldKinds.DateTimeOffset)),
                Declared.Field("Length", Declared.Of(FieldKinds.TimeSpan)),
                Declared.Field(
                    "Desk",
                    Declared.Enum(FieldKinds.Enum, ["world"], ["home-affairs", "homeAffairs"], ["2024"])
                ),
                Declared.Field("Rights", Declared.Enum(FieldKinds.Flags, ["print"], ["web"])),
                Declared.Field("Head", Declared.RefersTo("Person")),
                Declared.Field("Place", new(FieldKinds.Record, "") { Record = "Summit.Place" }),
                Declared.Field(
                    "Tags",
                    Declared.ListOf(Declared.Of(FieldKinds.Text)),
                    s_none with
                    {
                        MinLength = 1,
                        MaxLength = 2,
                    }
                ),
                Declared.Field(
                    "Numbers",
                    new(FieldKinds.ReadOnlyList, "") { Item = Declared.Of(FieldKinds.Integer, "byte") }
                ),
                Declared.Field(
                    "Votes",
                    new(FieldKinds.Dictionary, "") { Item = Declared.Of(FieldKinds.Integer, "int") },
                    s_none with
                    {
                        MaxLength = 2,
                    }
                ),
                Declared.Field("Odd", Declared.Of(FieldKinds.Unsupported)) with
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
                    Declared.Field("Gates", Declared.Of(FieldKinds.Integer, "int"))
                )
            )
        );

    /// <summary>The value of the only field that the data contain.</summary>
    public static string Show(string yaml, BoundData data)
    {
        var record = Schema.Records[0];
        var at = record.Fields.TakeWhile(field => !yaml.StartsWith(field.Key + ":", StringComparison.Ordinal)).Count();
        var shown = Facts.Show(Assert.Single(data.Entries).Fields, record, Schema);
        var before = string.Concat(Enumerable.Repeat("- ", at));
        var behind = string.Concat(Enumerable.Repeat(" -", record.Fields.Count - at - 1));
        Assert.StartsWith(before, shown, StringComparison.Ordinal);
        Assert.EndsWith(behind, shown, StringComparison.Ordinal);
        return shown[before.Length..^behind.Length];
    }
}
