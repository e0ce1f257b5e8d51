using System.Text.Json;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Tests.Editing;

/// <summary>Editors describe what each key of the annotations is for.</summary>
public class HintTests
{
    [Theory]
    [InlineData(
        "article",
        "id title decks published publisher url language dateline captions omit terms aliases "
            + "attribution marks quotes delegations pin"
    )]
    [InlineData("article/quotes", "text id speaker source kind cue via attribution marks occurrence")]
    [InlineData("article/delegations", "id party event head count unnamed members")]
    [InlineData("article/delegations/members", "person role")]
    [InlineData("people", "id name aliases country roles")]
    [InlineData("people/roles", "title from to")]
    public void Every_key_has_a_hint(string mapping, string keys)
    {
        var path = mapping.Split('/');
        var schema = JsonSchemas.Of(CorpusSchema.Empty, KnownIds.None, []).Single(file => file.Name == path[0]).Text;
        var properties = Properties(JsonDocument.Parse(schema).RootElement);
        foreach (var key in path[1..])
        {
            properties = Properties(properties.GetProperty(key));
        }

        Assert.Equal(keys, string.Join(' ', properties.EnumerateObject().Select(property => property.Name)));
        Assert.All(
            properties.EnumerateObject(),
            property => Assert.True(property.Value.GetProperty("description").GetString()!.Length > 10, property.Name)
        );
    }

    /// <summary>The keys of a mapping, which may be an item of a list, or one of two alternatives.</summary>
    private static JsonElement Properties(JsonElement schema) =>
        Find(schema) is { } found ? found : throw new InvalidOperationException("no properties");

    private static JsonElement? Find(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            return properties;
        }

        return schema.ValueKind switch
        {
            JsonValueKind.Object => schema
                .EnumerateObject()
                .Select(property => Find(property.Value))
                .FirstOrDefault(found => found is not null),
            JsonValueKind.Array => schema.EnumerateArray().Select(Find).FirstOrDefault(found => found is not null),
            _ => null,
        };
    }
}
