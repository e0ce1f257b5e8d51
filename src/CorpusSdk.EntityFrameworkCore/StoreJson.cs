using System.ComponentModel;
using System.Text.Json;
using CorpusSdk.Json;

namespace CorpusSdk.EntityFrameworkCore;

/// <summary>Writes values that a store has as JSON; for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoreJson
{
    /// <summary>Writes a value.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static void Write(CorpusJsonWriter json, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(json);
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteObject(value, WriteMembers);
                break;
            case JsonValueKind.Array:
                json.WriteList(value.EnumerateArray(), Write);
                break;
            case JsonValueKind.String:
                json.WriteValue(value.GetString());
                break;
            case JsonValueKind.True or JsonValueKind.False:
                json.WriteValue(value.GetBoolean());
                break;
            case JsonValueKind.Number:
                WriteNumber(json, value);
                break;
            default:
                json.WriteNull();
                break;
        }
    }

    private static void WriteMembers(CorpusJsonWriter json, JsonElement value)
    {
        foreach (var member in value.EnumerateObject())
        {
            json.WriteName(member.Name);
            Write(json, member.Value);
        }
    }

    private static void WriteNumber(CorpusJsonWriter json, JsonElement value)
    {
        if (value.TryGetDecimal(out var number))
        {
            json.WriteValue(number);
        }
        else
        {
            json.WriteValue(value.GetDouble());
        }
    }
}
