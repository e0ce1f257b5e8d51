using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CorpusSdk.Json;

/// <summary>
/// Writes a record of a corpus with its own members, and references to other records as ids. Reads a record by its id:
/// a text, or an object with the member <c>id</c>. As the key of a dictionary, a record is its id.
/// </summary>
/// <typeparam name="T">The type of the record.</typeparam>
/// <remarks>
/// Generated records have this converter. Write <c>[JsonConverter(typeof(CorpusJsonConverter&lt;Talk&gt;))]</c> on the
/// record of a collection if a source-generated <see cref="JsonSerializerContext"/> serializes it: source generators do
/// not see each other's code.
/// </remarks>
public sealed class CorpusJsonConverter<T> : JsonConverter<T>, IDescribedJson
    where T : class, ICorpusRecord<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The JSON is neither an id nor an object with one, or no entry has this id; the message names the most similar
    /// id.
    /// </exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(
            reader.TokenType switch
            {
                JsonTokenType.String => reader.GetString()!,
                JsonTokenType.StartObject => ReadId(ref reader),
                var token => throw new JsonException(
                    $"expected the id of {CorpusJson.WithArticle(T.All.KindInternal)} "
                        + $"(a text, or an object with 'id'), but found {CorpusJson.Describe(token)}"
                ),
            }
        );

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        new CorpusJsonWriter(writer, options).WriteRecord(value);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">No entry has this id; the message names the most similar id.</exception>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Find(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.Id);
    }

    JsonObject IDescribedJson.Describe() =>
        CorpusJsonSchema.Record(
            typeof(T) switch
            {
                var type when typeof(IArticle).IsAssignableFrom(type) => "Article",
                var type when typeof(IPerson).IsAssignableFrom(type) => "Person",
                var type when typeof(IQuote).IsAssignableFrom(type) => "Quote",
                var type when typeof(IDelegation).IsAssignableFrom(type) => "Delegation",
                _ => null,
            },
            JsonNode.Parse(T.OwnJsonSchema)!.AsObject()
        );

    private static T Find(string id) =>
        T.All.TryGetValue(id, out var entry) ? entry : throw new JsonException(T.All.Missing(id));

    private static string ReadId(ref Utf8JsonReader reader)
    {
        string? id = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals("id"u8);
            _ = reader.Read();
            if (isId && reader.TokenType == JsonTokenType.String)
            {
                id = reader.GetString();
            }
            else
            {
                CorpusJson.Skip(ref reader);
            }
        }

        return id
            ?? throw new JsonException(
                $"expected the id of {CorpusJson.WithArticle(T.All.KindInternal)}, "
                    + "but the object has no member 'id' with a text"
            );
    }
}
