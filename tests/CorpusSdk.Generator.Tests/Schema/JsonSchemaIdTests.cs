using System.Text.Json;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>The ids of the corpus in the JSON Schemas, which editors offer where the data refer to something.</summary>
public class JsonSchemaIdTests
{
    private const string Usings = "using System;\nnamespace Summit;\n";

    [Fact]
    public void People_are_offered_with_their_names()
    {
        var schemas = DataSchemas.Of(CorpusProject.Seeds);
        using var ids = JsonDocument.Parse(schemas.At("article", "definitions/Person.id/enum"));
        using var names = JsonDocument.Parse(schemas.At("article", "definitions/Person.id/enumDescriptions"));
        Assert.Equal(ids.RootElement.GetArrayLength(), names.RootElement.GetArrayLength());
        Assert.Contains(
            ("kim-jong-un", "Kim Jong-un"),
            ids.RootElement.EnumerateArray()
                .Zip(names.RootElement.EnumerateArray())
                .Select(pair => (pair.First.GetString(), pair.Second.GetString()))
        );
    }

    /// <summary>
    /// Editors offer what a type or an enumeration allows. A value may be left out, but nobody looks for that in a list
    /// of people.
    /// </summary>
    [Theory]
    [InlineData("properties/quotes/items/properties/speaker/anyOf")]
    [InlineData("properties/quotes/items/properties/kind/anyOf")]
    [InlineData("properties/delegations/items/properties/head/anyOf")]
    [InlineData("properties/aliases/additionalProperties/anyOf")]
    [InlineData("definitions/Person.id")]
    public void Null_is_valid_and_not_offered(string path)
    {
        var schema = DataSchemas.Of(CorpusProject.Seeds).At("article", path);
        Assert.NotEmpty(schema);
        Assert.DoesNotContain("null", schema, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_articles_and_delegations_are_offered_for_properties_that_refer_to_them()
    {
        var schemas = DataSchemas.Of(
            new CorpusProject()
                .With("a.txt", "Nobody came.\n")
                .With("a.yaml", "title: Arrivals\ndelegations: [{ id: one, party: Norway, event: Summit }]\n")
                .With("2024.txt", "Somebody came.\n")
                .With("events.yaml", "- id: first\n- { id: \"1.50\", title: Later }\n")
                .WithCode(
                    Usings
                        + """
                        [CorpusCollection("events.yaml")]
                        public sealed partial record Event
                        {
                            public string? Title { get; init; }
                            public Event? Before { get; init; }
                            public Article? Source { get; init; }
                            public Delegation? Guest { get; init; }
                        }
                        """
                )
        );
        Assert.Equal("""["1.50",1.5,"first"]""", schemas.At("events", "definitions/Summit.Event.id/enum"));
        Assert.Equal("""["2024",2024,"a"]""", schemas.At("events", "definitions/Article.id/enum"));
        Assert.Equal("""["one"]""", schemas.At("events", "definitions/Delegation.id/enum"));

        // One description for each value, although a value may have two forms.
        Assert.Equal("""["Later","Later",""]""", schemas.At("events", "definitions/Summit.Event.id/enumDescriptions"));
        Assert.Equal(
            """["Somebody came.","Somebody came.","Arrivals"]""",
            schemas.At("events", "definitions/Article.id/enumDescriptions")
        );
        Assert.Equal("""["Norway, Summit"]""", schemas.At("events", "definitions/Delegation.id/enumDescriptions"));
    }

    [Theory]
    [InlineData(KnownIds.MaxListed, true)]
    [InlineData(KnownIds.MaxListed + 1, false)]
    public void Too_many_ids_are_not_offered(int count, bool isOffered)
    {
        var people = string.Concat(Enumerable.Range(0, count).Select(i => $"- {{ id: p{i}, name: P{i} }}\n"));
        var project = new CorpusProject { TracksSteps = false }
            .With("people.yaml", people)
            .With("a.txt", "P1 came.\n");
        Assert.Equal(isOffered, DataSchemas.Of(project).At("article", "definitions/Person.id/enum").Length > 0);
    }
}
