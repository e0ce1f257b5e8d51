using System.Text.Json.Serialization;

namespace CorpusSdk;

/// <summary>An office or position that a person holds or held.</summary>
/// <param name="Title">The title of the office, for example <c>President of Russia</c>.</param>
/// <param name="From">When it began; null if unknown.</param>
/// <param name="To">When it ended; null if unknown, or if the person still holds it.</param>
public sealed record PersonRole(
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("from"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        EdtfDate? From = null,
    [property: JsonPropertyName("to"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] EdtfDate? To = null
)
{
    /// <summary>Returns title and period, for example <c>President of Russia (from 2012-05)</c>.</summary>
    public override string ToString() =>
        (From, To) switch
        {
            (null, null) => Title,
            ({ } from, null) => $"{Title} (from {from})",
            (null, { } to) => $"{Title} (to {to})",
            ({ } from, { } to) => $"{Title} (from {from} to {to})",
        };
}
