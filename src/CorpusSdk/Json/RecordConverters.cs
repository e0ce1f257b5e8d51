using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CorpusSdk.Json;

// Each converter is public with a public constructor, because source-generated serializers create it.

/// <summary>Writes what is only written, since it belongs to a record of the corpus.</summary>
/// <typeparam name="T">The type that is written.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WriteOnlyJsonConverter<T> : JsonConverter<T>, IDescribedJson
    where T : notnull
{
    private protected WriteOnlyJsonConverter() { }

    /// <summary>Returns true for the type itself and for all types derived from it.</summary>
    /// <param name="typeToConvert">A type.</param>
    /// <returns>Whether the converter writes the type.</returns>
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <summary>Not supported.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The options.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        throw new NotSupportedException(
            $"{CorpusJson.NameOf(typeToConvert)} can be written as JSON, but not read; read the id of an article, "
                + "person, quote or delegation of the corpus as that type, and take it from there"
        );
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        WriteValue(new(writer, options), value);
    }

    private protected abstract void WriteValue(CorpusJsonWriter json, T value);

    /// <summary>The name of the definition in the published schema; null if it depends on the value.</summary>
    private protected abstract string? Definition { get; }

    JsonObject IDescribedJson.Describe() => Definition is null ? [] : CorpusJsonSchema.Definition(Definition);
}

/// <summary>Writes a record where its type is one of the interfaces, such as <see cref="IArticle"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordJsonConverter : WriteOnlyJsonConverter<ICorpusRecord>
{
    private protected override string? Definition => null;

    private protected override void WriteValue(CorpusJsonWriter json, ICorpusRecord value) => json.WriteRecord(value);
}

/// <summary>Writes a mention: person and article as ids, span and text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MentionJsonConverter : WriteOnlyJsonConverter<IMention>
{
    private protected override string? Definition => "Mention";

    private protected override void WriteValue(CorpusJsonWriter json, IMention value) =>
        json.WriteObject(value, BuiltInJson.Write);
}

/// <summary>Writes a member of a delegation: the person as an id, and the role.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DelegationMemberJsonConverter : WriteOnlyJsonConverter<IDelegationMember>
{
    private protected override string? Definition => "DelegationMember";

    private protected override void WriteValue(CorpusJsonWriter json, IDelegationMember value) =>
        json.WriteObject(value, BuiltInJson.Write);
}

/// <summary>Writes a paragraph: the article as an id, index, span and text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ParagraphJsonConverter : WriteOnlyJsonConverter<Paragraph>
{
    private protected override string? Definition => "Paragraph";

    private protected override void WriteValue(CorpusJsonWriter json, Paragraph value) =>
        json.WriteObject(value, BuiltInJson.Write);
}

/// <summary>Writes a search hit: the article as an id, score, span and snippet.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SearchHitJsonConverter : WriteOnlyJsonConverter<SearchHit>
{
    private protected override string? Definition => "SearchHit";

    private protected override void WriteValue(CorpusJsonWriter json, SearchHit value) =>
        json.WriteObject(value, BuiltInJson.Write);
}

/// <summary>Writes the snippet of a search hit: its text and the spans of its matches.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SearchSnippetJsonConverter : WriteOnlyJsonConverter<SearchSnippet>
{
    private protected override string? Definition => "SearchSnippet";

    private protected override void WriteValue(CorpusJsonWriter json, SearchSnippet value) =>
        json.WriteObject(value, BuiltInJson.Write);
}
