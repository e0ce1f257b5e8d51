using System.ComponentModel;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CorpusSdk.EntityFrameworkCore;

/// <summary>How values are written in the columns of a store; for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoreConversions
{
    /// <summary>A date as EDTF text.</summary>
    public static ValueConverter<EdtfDate, string> Date { get; } =
        new(date => date.ToString(), text => EdtfDate.Parse(text));

    /// <summary>The kind of a quote, as <c>direct</c> or <c>partial</c>.</summary>
    public static ValueConverter<QuoteKind, string> Kind { get; } =
        Enum<QuoteKind>(("direct", (long)QuoteKind.Direct), ("partial", (long)QuoteKind.Partial));

    /// <summary>How a quote is attributed: <c>unstated</c>, <c>stated</c> or <c>confirmed</c>.</summary>
    public static ValueConverter<AttributionKind, string> Attribution { get; } =
        Enum<AttributionKind>(
            ("unstated", (long)AttributionKind.Unstated),
            ("stated", (long)AttributionKind.Stated),
            ("confirmed", (long)AttributionKind.Confirmed)
        );

    /// <summary>JSON as text.</summary>
    public static ValueConverter<JsonElement, string> Json { get; } =
        new(value => value.GetRawText(), text => Parse(text));

    /// <summary>A member of an enumeration by its spelling in the data; a value without a member as a number.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="members">The spellings and the values of the members.</param>
    /// <returns>The conversion.</returns>
    public static ValueConverter<TEnum, string> Enum<TEnum>(params (string Spelling, long Value)[] members)
        where TEnum : struct, System.Enum
    {
        var values = members.ToDictionary(member => member.Spelling, member => ValueOf<TEnum>(member.Value));
        var spellings = members
            .DistinctBy(member => member.Value)
            .ToDictionary(member => ValueOf<TEnum>(member.Value), member => member.Spelling);
        return new(
            value => spellings.GetValueOrDefault(value) ?? value.ToString("D"),
            text => values.ContainsKey(text) ? values.GetValueOrDefault(text) : System.Enum.Parse<TEnum>(text)
        );
    }

    private static TEnum ValueOf<TEnum>(long value)
        where TEnum : struct, System.Enum => (TEnum)System.Enum.ToObject(typeof(TEnum), value);

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
