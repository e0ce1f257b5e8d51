using System.Text.Json.Nodes;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Json;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>The names of a record's members in JSON, of which each may be there once.</summary>
public class JsonNameTests
{
    [Theory]
    [InlineData("Article", "title", "a built-in member")]
    [InlineData("Article", "text", "a built-in member")]
    [InlineData("Person", "quotes", "a built-in member")]
    [InlineData("Quote", "speakers", "a built-in member")]
    [InlineData("Delegation", "unnamedCount", "a built-in member")]
    [InlineData("Article", "other", "'Other'")]
    public void A_name_that_another_member_has_is_an_error_at_the_property(string record, string name, string other)
    {
        const string Attribute = "System.Text.Json.Serialization.JsonPropertyName";
        var before =
            $"public sealed partial record {record} {{ public string? Other {{ get; init; }} "
            + $"[{Attribute}(\"{name}\")] public string? ";
        var build = SchemaProject.Of(before + "Mine { get; init; } }").Build();
        var start = before.Length;
        Assert.Equal(
            $"/home/user/Summit/Schema.cs(7,{start + 1})-(7,{start + 5}): CORP6003: property 'Mine' has the name "
                + $"'{name}' in JSON, which is already used by {other}; give it another with [JsonPropertyName(\"…\")]",
            Assert.Single(build.Problems)
        );
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void Names_of_entries_are_compared_with_what_the_entry_has()
    {
        const string Data = "- id: x\n  title: T\n";
        var build = Named("id").With("notes.yaml", Data).Build();
        Assert.Contains("CORP6003: property 'Title' has the name 'id' in JSON", Assert.Single(build.Problems));
        Assert.Equal("T", Named("text", "Corpus.Notes.X.Title").With("notes.yaml", Data).Run());

        static CorpusProject Named(string name, string expression = "\"\"") =>
            SchemaProject.Of(
                "[CorpusCollection(\"notes.yaml\")] public sealed partial record Note "
                    + $"{{ [System.Text.Json.Serialization.JsonPropertyName(\"{name}\")] "
                    + "public required string Title { get; init; } }",
                expression
            );
    }

    /// <summary>The published schema has the same names as the check.</summary>
    [Theory]
    [InlineData(RecordRole.Article)]
    [InlineData(RecordRole.Person)]
    [InlineData(RecordRole.Quote)]
    [InlineData(RecordRole.Delegation)]
    public void The_names_of_built_in_members_are_those_of_the_published_schema(RecordRole role)
    {
        var schema = JsonNode.Parse(
            typeof(CorpusJsonSchema).Assembly.GetManifestResourceStream("corpus.schema.json")!
        )!;
        SchemaRecord record = new(role.ToString(), role.ToString(), role, EquatableArray<SchemaField>.Empty);
        Assert.Equal(
            schema["$defs"]![role.ToString()]!["properties"]!.AsObject().Select(property => property.Key),
            JsonMembers.BuiltInOf(record)
        );
    }
}
