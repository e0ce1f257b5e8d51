using System.Text.Json;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>The JSON Schemas that a build writes for editors.</summary>
public class JsonSchemaTests
{
    private const string Usings = """
        using System;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        namespace Summit;

        """;

    private static readonly string[] s_text = ["string", "number", "boolean", "null"];

    [Fact]
    public void Without_the_property_no_schema_is_written()
    {
        var build = SchemaSample.Project.Build();
        Assert.Empty(DataSchemas.Of(build).Texts);
        Assert.DoesNotContain(build.Sources.Keys, name => name.StartsWith("JsonSchemas", StringComparison.Ordinal));
    }

    [Fact]
    public void There_is_a_schema_for_articles_for_people_and_for_each_collection()
    {
        var build = (SchemaSample.Project with { HasJsonSchemas = true }).Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
        Assert.Equal(["article", "events", "people"], DataSchemas.Of(build).Texts.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_built_in_keys_are_those_of_the_readers_each_with_a_description()
    {
        var schemas = DataSchemas.Of(CorpusProject.Seeds);
        foreach (
            var (role, name, path) in ((RecordRole, string, string)[])
                [
                    (RecordRole.Article, "article", "properties"),
                    (RecordRole.Quote, "article", "properties/quotes/items/properties"),
                    (RecordRole.Delegation, "article", "properties/delegations/items/properties"),
                    (RecordRole.Person, "people", "items/properties"),
                ]
        )
        {
            using var properties = JsonDocument.Parse(schemas.At(name, path));
            Assert.Equal(
                BuiltInKeys.Of(role),
                properties.RootElement.EnumerateObject().Select(property => property.Name)
            );
            Assert.All(
                properties.RootElement.EnumerateObject(),
                property => Assert.NotEmpty(property.Value.GetProperty("description").GetString()!)
            );
        }

        Assert.Equal("false", schemas.At("article", "additionalProperties"));
        Assert.Equal("""["text"]""", schemas.At("article", "properties/quotes/items/required"));
        Assert.Equal(
            """["person"]""",
            schemas.At("article", "properties/delegations/items/properties/members/items/required")
        );
        Assert.Equal("""["id","name"]""", schemas.At("people", "items/required"));
        Assert.Equal("""["title"]""", schemas.At("people", "items/properties/roles/items/required"));
        Assert.Equal(
            """[{"enum":["direct","partial"],"errorMessage":"must be 'direct' or 'partial'"}""",
            schemas.At("article", "properties/quotes/items/properties/kind/anyOf").Split("},")[0] + "}"
        );
    }

    [Fact]
    public void People_are_offered_wherever_they_are_valid()
    {
        var schemas = DataSchemas.Of(SchemaSample.Project);
        const string person = """{"$ref":"#/definitions/Person.id"}""";
        Assert.StartsWith(
            $"[{person},",
            schemas.At("article", "properties/aliases/additionalProperties/anyOf"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            $"[{person},",
            schemas.At("article", "properties/quotes/items/properties/speaker/anyOf"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            $"[{person},",
            schemas.At("article", "properties/delegations/items/properties/head/anyOf"),
            StringComparison.Ordinal
        );
        Assert.Equal(
            $"[{person}]",
            schemas.At("article", "properties/delegations/items/properties/members/items/properties/person/anyOf")
        );
        Assert.Equal(person, schemas.At("events", "definitions/Summit.Event/properties/hosts/items"));
        Assert.Equal(
            schemas.At("article", "definitions/Person.id/enum"),
            schemas.At("events", "definitions/Person.id/enum")
        );
        Assert.Contains(
            "\"kim-jong-un\",\"kim-jun-hyung\"",
            schemas.At("article", "definitions/Person.id/enum"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Declared_properties_have_their_types_constraints_defaults_and_documentation()
    {
        var schemas = DataSchemas.Of(
            new CorpusProject()
                .With("a.txt", "Nobody came.\n")
                .WithCode(
                    Usings
                        + """
                        public enum Desk { World, HomeAffairs, [CorpusKey("op-ed")] Opinion }
                        /// <param name="Town">Where it &amp; all else is.</param>
                        public sealed record Place(string Town, string Country = "Norway");
                        public sealed partial record Article
                        {
                            /// <summary>
                            /// The part of the paper,
                            /// see <see cref="Summit.Desk"/> or <c>nothing</c>.
                            /// </summary>
                            /// <remarks>Not shown.</remarks>
                            public Desk Desk { get; init; } = Desk.HomeAffairs;
                            public bool IsDraft { get; init; } = true;
                            [Range(1, 5)] public int Weight { get; init; } = 1 + 2;
                            public byte Small { get; init; }
                            [StringLength(60, MinimumLength = 2), RegularExpression(@"[\w-.]+")]
                            public required string Slug { get; init; }
                            [MinLength(1), MaxLength(3)] public ImmutableArray<double> Scores { get; init; } = [];
                            public ImmutableDictionary<string, Place> Places { get; init; } =
                                ImmutableDictionary<string, Place>.Empty;
                            public string Computed => Slug;
                        }
                        """
                )
        );
        Assert.Equal(
            "\"The part of the paper, see Summit.Desk or nothing.\"",
            schemas.At("article", "properties/desk/description")
        );
        Assert.Equal("\"home-affairs\"", schemas.At("article", "properties/desk/default"));
        Assert.StartsWith(
            """[{"enum":["world","home-affairs","op-ed"],""",
            schemas.At("article", "properties/desk/anyOf"),
            StringComparison.Ordinal
        );
        Assert.Equal("true", schemas.At("article", "properties/isDraft/default"));
        Assert.Equal("""["boolean","string","null"]""", schemas.At("article", "properties/isDraft/type"));
        Assert.Equal(
            ("3", "1", "5"),
            (
                schemas.At("article", "properties/weight/default"),
                schemas.At("article", "properties/weight/minimum"),
                schemas.At("article", "properties/weight/maximum")
            )
        );
        Assert.Equal("255", schemas.At("article", "properties/small/maximum"));
        Assert.Equal(
            ("2", "60"),
            (schemas.At("article", "properties/slug/minLength"), schemas.At("article", "properties/slug/maxLength"))
        );
        Assert.Equal(
            @"""^\\s*(?:[\\p{L}\\p{M}\\p{Nd}\\p{Pc}\\-.]+)\\s*$""",
            schemas.At("article", "properties/slug/pattern")
        );
        Assert.Equal("""["slug"]""", schemas.At("article", "required"));
        Assert.Equal(
            ("1", "3"),
            (schemas.At("article", "properties/scores/minItems"), schemas.At("article", "properties/scores/maxItems"))
        );
        Assert.Equal(
            "\"Where it & all else is.\"",
            schemas.At("article", "definitions/Summit.Place/properties/town/description")
        );
        Assert.Equal("\"Norway\"", schemas.At("article", "definitions/Summit.Place/properties/country/default"));
        Assert.Equal("""["town"]""", schemas.At("article", "definitions/Summit.Place/required"));
        Assert.Equal("", schemas.At("article", "properties/computed"));
    }

    [Fact]
    public void An_entry_needs_no_id_and_unknown_keys_are_valid_if_the_program_allows_them()
    {
        var schemas = DataSchemas.Of(
            new CorpusProject()
                .With("a.yaml", "id: one\nname: One\n")
                .With("b.yaml", "name: Two\nmore: 2\n")
                .WithCode(
                    Usings
                        + """
                        [CorpusCollection("a.yaml")]
                        public sealed partial record Strict
                        {
                            public required string Id { get; init; }
                            public required string Name { get; init; }
                        }
                        [CorpusCollection("b.yaml", AllowOtherKeys = true)]
                        public sealed partial record Loose
                        {
                            public required string Name { get; init; }
                        }
                        """
                )
        );
        Assert.Equal("""["name"]""", schemas.At("stricts", "definitions/Summit.Strict/required"));
        Assert.Equal("false", schemas.At("stricts", "definitions/Summit.Strict/additionalProperties"));
        Assert.Equal("", schemas.At("looses", "definitions/Summit.Loose/additionalProperties"));
        Assert.Equal(
            JsonSerializer.Serialize(s_text),
            schemas.At("looses", "definitions/Summit.Loose/properties/id/type")
        );
    }

    [Fact]
    public void A_text_that_is_an_article_as_well_has_the_keys_of_both()
    {
        var build = (
            new CorpusProject { HasJsonSchemas = true }
                .With("posts/a.md", "---\ntopic: sea\nterms: [all]\n---\nThis is \"all\".\n")
                .WithCode(
                    Usings
                        + """
                        [CorpusCollection("posts/*.md", AsArticles = true)]
                        public sealed partial record Post
                        {
                            public required string Topic { get; init; }
                            public string? Title { get; init; }
                        }
                        """
                )
        ).Build();
        Assert.Empty(build.Problems);
        var schemas = DataSchemas.Of(build);
        Assert.Equal("""["topic"]""", schemas.At("posts", "definitions/Summit.Post/required"));
        Assert.NotEmpty(schemas.At("posts", "definitions/Summit.Post/properties/terms"));
        Assert.Equal("", schemas.At("posts", "definitions/Summit.Post/properties/title/description"));
    }

    [Fact]
    public void No_data_can_end_a_literal_or_hide_in_the_file()
    {
        const string id = "\"; } /* \\ \u202e \u2028 */ 𝒩";
        var build = (
            new CorpusProject { HasJsonSchemas = true }
                .With("events.json", JsonSerializer.Serialize(new[] { new { id = "plain" }, new { id } }))
                .WithCode(
                    Usings
                        + """
                        public enum Word { [CorpusKey("a\"\\\n\u202e\ud83d")] Odd }
                        [CorpusCollection("events.json")]
                        public sealed partial record Event
                        {
                            public Event? Next { get; init; }
                            public Word Word { get; init; }
                        }
                        """
                )
        ).Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
        var schemas = DataSchemas.Of(build);
        Assert.DoesNotContain(
            schemas.Texts["events"].Replace("𝒩", "", StringComparison.Ordinal),
            c => c is '\u202e' or '\u2028' || char.IsSurrogate(c)
        );
        Assert.All(build.Sources["JsonSchemas.g.cs"], c => Assert.InRange(c, '\n', '~'));
        using var ids = JsonDocument.Parse(schemas.At("events", "definitions/Summit.Event.id/enum"));
        Assert.Contains(id, ids.RootElement.EnumerateArray().Select(item => item.GetString()));
    }

    [Fact]
    public void A_comment_in_the_code_rewrites_the_schemas_and_binds_no_data()
    {
        var before = (SchemaSample.Project with { HasJsonSchemas = true }).Build();
        var code = SchemaSample.Declarations.Replace(
            "public required string Name",
            "/// <summary>What it is called.</summary>\n    public required string Name",
            StringComparison.Ordinal
        );
        var after = before.After(
            (CorpusProject.Seeds with { Files = SchemaSample.Project.Files, HasJsonSchemas = true }).WithCode(
                code,
                "Schema.cs"
            )
        );
        Assert.Equal(
            "\"What it is called.\"",
            DataSchemas.Of(after).At("events", "definitions/Summit.Event/properties/name/description")
        );
        Assert.Equal("1 Modified", after.Step(GeneratorStepNames.DescribeSchema));
        Assert.DoesNotContain("Modified", after.Step(StepNames.BindData), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_quote_rewrites_no_schema_and_a_new_person_does()
    {
        var before = (SchemaSample.Project with { HasJsonSchemas = true }).Build();
        var quoted = before.Project.Edit("000_1597e04da5133f28.yaml", "cue: stated", "cue: added");
        Assert.DoesNotContain(
            "Modified",
            before.After(quoted).Step(GeneratorStepNames.CollectIds),
            StringComparison.Ordinal
        );

        var joined = before.After(before.Project.With("more.people.yaml", "- id: ann-lee\n  name: Ann Lee\n"));
        Assert.Equal("1 Modified", joined.Step(GeneratorStepNames.CollectIds));
        Assert.Contains(
            "\"ann-lee\"",
            DataSchemas.Of(joined).At("article", "definitions/Person.id/enum"),
            StringComparison.Ordinal
        );
    }
}
