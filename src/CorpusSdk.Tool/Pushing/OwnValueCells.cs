using System.Globalization;
using System.Text.Json.Nodes;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Storage;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Exporting;

namespace CorpusSdk.Tool.Pushing;

/// <summary>The values of the user's own properties as the values of columns and links.</summary>
internal sealed class OwnValueCells
{
    private readonly JsonObject _values;

    private OwnValueCells(JsonObject values) => _values = values;

    /// <param name="schema">The schema of the program.</param>
    /// <param name="record">The record; null if the program declares none.</param>
    /// <param name="fields">Its values.</param>
    public static OwnValueCells Of(CorpusSchema schema, SchemaRecord? record, BoundFields fields) =>
        new(OwnProperties.Of(schema, record, fields) ?? []);

    /// <summary>The values of the columns of own properties, in the order of the table.</summary>
    public IEnumerable<object?> In(StoreTable table) =>
        table.Columns.Where(column => column.Field is not null).Select(ValueOf);

    /// <summary>The ids that a list of references has.</summary>
    public IEnumerable<string> Targets(SchemaField link) =>
        _values[link.Key] is JsonArray ids ? ids.Select(id => id!.GetValue<string>()) : [];

    private object? ValueOf(StoreColumn column)
    {
        if (_values[column.Field!.Key] is not { } value)
        {
            return null;
        }

        return column.Part switch
        {
            StorePart.First => DayOf(EdtfDate.Parse(value.GetValue<string>()).FirstDay),
            StorePart.Last => DayOf(EdtfDate.Parse(value.GetValue<string>()).LastDay),
            _ => Convert(column.Kind, value),
        };
    }

    /// <param name="day">A day as the number <c>yyyymmdd</c>.</param>
    public static DateOnly DayOf(int day) => new(day / 1_00_00, day / 1_00 % 1_00, day % 1_00);

    private static object Convert(StoreKind kind, JsonNode value) =>
        kind switch
        {
            StoreKind.Text => StoredText.Of(TextOf(value)),
            StoreKind.Integer => value.GetValue<int>(),
            StoreKind.Long => Number<long>(value),
            StoreKind.UnsignedLong => Number<ulong>(value),
            StoreKind.Decimal => Number<decimal>(value),
            StoreKind.Double => DoubleOf(value),
            StoreKind.Boolean => value.GetValue<bool>(),
            StoreKind.Date => DateOnly.ParseExact(value.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            StoreKind.Strings => value
                .AsArray()
                .Select(item => item is null ? null : StoredText.Of(TextOf(item)))
                .ToArray(),
            StoreKind.Integers => Items(value, Number<int>),
            StoreKind.Longs => Items(value, Number<long>),
            StoreKind.Doubles => Items(value, DoubleOf),
            _ => StoredText.Of(value.ToJsonString()),
        };

    private static T?[] Items<T>(JsonNode list, Func<JsonNode, T> convert)
        where T : struct => [.. list.AsArray().Select(item => item is null ? (T?)null : convert(item))];

    /// <summary>A value of an enumeration without a member is a number.</summary>
    private static string TextOf(JsonNode value) =>
        value.AsValue().TryGetValue<string>(out var text) ? text : value.ToJsonString();

    private static T Number<T>(JsonNode value)
        where T : IParsable<T> => T.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);

    /// <summary>JSON has no infinity and no NaN: these are texts.</summary>
    private static double DoubleOf(JsonNode value) =>
        double.Parse(TextOf(value), NumberStyles.Float, CultureInfo.InvariantCulture);
}
