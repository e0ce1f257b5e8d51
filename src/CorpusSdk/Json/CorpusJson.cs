using System.Text.Json;

namespace CorpusSdk.Json;

/// <summary>The words of the converters' messages.</summary>
internal static class CorpusJson
{
    /// <summary>The name of a type, without the number of its type arguments.</summary>
    public static string NameOf(Type type) => type.Name.Split('`')[0];

    /// <summary><c>an article</c></summary>
    public static string WithArticle(string noun) => ("aeiou".Contains(noun[0]) ? "an " : "a ") + noun;

    /// <summary>
    /// Skips a value. <see cref="Utf8JsonReader.Skip"/> refuses to as long as the end of a stream has not been read,
    /// although the framework has always read the whole value before it calls a converter.
    /// </summary>
    public static void Skip(ref Utf8JsonReader reader) => _ = reader.TrySkip();

    /// <summary>A token in the words of a message.</summary>
    public static string Describe(JsonTokenType token) =>
        token switch
        {
            JsonTokenType.String => "a text",
            JsonTokenType.Number => "a number",
            JsonTokenType.True or JsonTokenType.False => "a Boolean",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.StartObject => "an object",
            JsonTokenType.Null => "null",
            _ => token.ToString(),
        };
}
