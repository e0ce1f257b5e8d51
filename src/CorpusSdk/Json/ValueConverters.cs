using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CorpusSdk.Json;

/// <summary>Writes and reads a date as EDTF text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EdtfDateJsonConverter : JsonConverter<EdtfDate>, IDescribedJson
{
    JsonObject IDescribedJson.Describe() => CorpusJsonSchema.Definition("Date");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a text with a date; the message says why.</exception>
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException(
                $"expected a date as a text, such as \"2024-06-19\", but found {CorpusJson.Describe(reader.TokenType)}"
            );

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The text is not a date; the message says why.</exception>
    public override EdtfDate ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static EdtfDate Parse(string text) =>
        EdtfDate.TryParse(text, out var date, out var reason)
            ? date
            : throw new JsonException($"'{EchoedText.Of(text)}' is not a date: {reason}");
}

/// <summary>Writes and reads a span as <c>{ "start": 3, "end": 7 }</c>, in UTF-16 code units, half-open.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextSpanJsonConverter : JsonConverter<TextSpan>, IDescribedJson
{
    JsonObject IDescribedJson.Describe() => CorpusJsonSchema.Definition("TextSpan");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a span.</exception>
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int? start = null;
        int? end = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var (isStart, isEnd) = (reader.ValueTextEquals("start"u8), reader.ValueTextEquals("end"u8));
                _ = reader.Read();
                if (
                    (isStart || isEnd)
                    && reader.TokenType == JsonTokenType.Number
                    && reader.TryGetInt32(out var offset)
                )
                {
                    start = isStart ? offset : start;
                    end = isEnd ? offset : end;
                }
                else
                {
                    CorpusJson.Skip(ref reader);
                }
            }
        }

        return 0 <= start && start <= end
            ? TextSpan.FromBounds(start.Value, end.Value)
            : throw new JsonException(
                "expected a span, such as { \"start\": 3, \"end\": 7 }, with 0 <= start <= end, in UTF-16 code units"
            );
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        new CorpusJsonWriter(writer, options).Write(value);
    }
}

/// <summary>Writes and reads a location as a text: <c>seeds/putin-visit.txt:12:5</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SourceLocationJsonConverter : JsonConverter<SourceLocation>, IDescribedJson
{
    JsonObject IDescribedJson.Describe() => CorpusJsonSchema.Definition("Location");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a location.</exception>
    public override SourceLocation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        var column = text.LastIndexOf(':');
        var line = column < 1 ? -1 : text.LastIndexOf(':', column - 1);
        return
            line >= 0
            && TryParse(text.AsSpan(line + 1, column - line - 1), out var lineNumber)
            && TryParse(text.AsSpan(column + 1), out var columnNumber)
            ? new(text[..line], lineNumber, columnNumber)
            : throw new JsonException("expected a location as a text, such as \"seeds/putin-visit.txt:12:5\"");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SourceLocation value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    private static bool TryParse(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

/// <summary>Writes and reads an enumeration as a word: <c>direct</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public class WordJsonConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, false)
    where T : struct, Enum;
