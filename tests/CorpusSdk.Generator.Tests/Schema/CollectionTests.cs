using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>Collections: the files of their entries, their names, and how a program accesses them.</summary>
public class CollectionTests
{
    private const string Event = """
        [CorpusCollection("events/**/*.{yaml,json,csv}")]
        public sealed partial record Event
        {
            public required string Name { get; init; }
            public int? Guests { get; init; }
            public ImmutableArray<string> Tags { get; init; } = [];
        }
        """;

    [Fact]
    public void A_YAML_file_is_an_entry_named_after_its_path() =>
        Assert.Equal(
            "asia/pyongyang vostochny | Vostochny | 7 | seeds/events/vostochny.yaml:1:1 | 2",
            SchemaProject
                .Of(
                    Event,
                    "string.Join(' ', Corpus.Events.Select(e => e.Id))} | {Corpus.Events.Vostochny.Name} | "
                        + "{Corpus.Events.AsiaPyongyang.Guests} | {Corpus.Events[\"vostochny\"].Location} | "
                        + "{Corpus.Events.Count"
                )
                .With("events/vostochny.yaml", "name: Vostochny\n")
                .With("events/asia/pyongyang.yaml", "name: Pyongyang\nguests: 7\n")
                .Run()
        );

    [Fact]
    public void A_list_has_an_entry_for_each_item_with_its_id() =>
        Assert.Equal(
            "first all/2 third | True",
            SchemaProject
                .Of(
                    Event,
                    "string.Join(' ', Corpus.Events.Select(e => e.Id))} | "
                        + "{ReferenceEquals(Corpus.Events.First, Corpus.Events[0])"
                )
                .With("events/all.yaml", "- id: first\n  name: One\n- name: Two\n- id: third\n  name: Three\n")
                .Run()
        );

    [Fact]
    public void JSON_is_read_as_it_is_written() =>
        Assert.Equal(
            "🎉 \"x\" / é|5|a+b;B|0|",
            SchemaProject
                .Of(
                    Event,
                    "string.Join(\";\", Corpus.Events.Select(e => e.Name + \"|\" + (e.Guests ?? 0) + \"|\" + "
                        + "string.Join(\"+\", e.Tags)))"
                )
                .With(
                    "events/e.json",
                    """[{"id": "a", "name": "\ud83c\udf89 \"x\" \/ \u00e9", "guests": 5, "tags": ["a", "b"]}, """
                        + """{"name": "B", "guests": null}]"""
                )
                .Run()
        );

    [Fact]
    public void CSV_has_its_keys_in_the_first_row_and_lists_with_semicolons() =>
        Assert.Equal(
            "Summit, the first|12|a+b;He said \"no\"\nand left|0|",
            SchemaProject
                .Of(
                    Event,
                    "string.Join(\";\", Corpus.Events.Select(e => e.Name + \"|\" + (e.Guests ?? 0) + \"|\" + "
                        + "string.Join(\"+\", e.Tags)))"
                )
                .With(
                    "events/e.csv",
                    "id,name,guests,tags\r\na,\"Summit, the first\",12,a; b\r\n,\"He said \"\"no\"\"\nand left\",,\r\n"
                )
                .Run()
        );

    [Fact]
    public void A_Markdown_file_has_an_entry_in_its_front_matter_and_a_text() =>
        Assert.Equal(
            "guides guides/intro index | Intro | # Hello\n\nWörld.\n |  | 3",
            SchemaProject
                .Of(
                    """
                    [CorpusCollection("docs/**/*.md")]
                    public sealed partial record Page { public string? Title { get; init; } }
                    """,
                    "string.Join(' ', Corpus.Pages.Select(e => e.Id))} | {Corpus.Pages.GuidesIntro.Title} | "
                        + "{Corpus.Pages.GuidesIntro.Text} | {Corpus.Pages.Index.Text} | {Corpus.Pages.Count"
                )
                .With("docs/guides/intro.md", "---\ntitle: Intro\n---\n# Hello\n\nWörld.\n")
                .With("docs/index.md", "")
                .With("docs/guides/index.md", "Guides.")
                .Run()
        );

    [Fact]
    public void A_text_is_decoded_once() =>
        Assert.Equal(
            "Text True",
            SchemaProject
                .Of(
                    "[CorpusCollection(\"docs/*.md\")] public partial record Page;",
                    "Corpus.Pages[0].Text} {ReferenceEquals(Corpus.Pages[0].Text, Corpus.Pages[0].Text)"
                )
                .With("docs/a.md", "Text")
                .Run()
        );

    [Fact]
    public void Files_of_a_collection_are_not_articles_and_all_others_are() =>
        Assert.Equal(
            "1 1",
            SchemaProject
                .Of(
                    "[CorpusCollection(\"docs/*.md\")] public partial record Page;",
                    "Corpus.Articles.Count} {Corpus.Pages.Count"
                )
                .With("docs/a.md", "Text")
                .Run()
        );

    [Fact]
    public void An_id_may_be_any_text_and_is_a_member_if_it_can_be_a_name() =>
        Assert.Equal(
            "http://x/1 | 42 Q42 _42 | 3",
            SchemaProject
                .Of(
                    """
                    [CorpusCollection("e.yaml", Name = "Things")]
                    public sealed partial record Thing { [CorpusKey("uri")] public required string Id { get; init; } }
                    """,
                    "Corpus.Things[0].Id} | {Corpus.Things[\"42\"]} {Corpus.Things.Q42} "
                        + "{(object)Corpus.Things._42 == Corpus.Things[1]} | {Corpus.Things.Count".Replace(
                            "{(object)Corpus.Things._42 == Corpus.Things[1]}",
                            "{(Corpus.Things._42.Id == \"42\" ? \"_42\" : \"\")}",
                            StringComparison.Ordinal
                        )
                )
                .With("e.yaml", "- uri: http://x/1\n- uri: 42\n- uri: Q42\n")
                .Run()
        );

    [Theory]
    [InlineData("Articles")]
    [InlineData("Search")]
    [InlineData("SearchIndex")]
    [InlineData("Verify")]
    [InlineData("QuotationVerifier")]
    public void A_set_cannot_have_the_name_of_a_member_of_Corpus(string name)
    {
        var build = SchemaProject
            .Of($"[CorpusCollection(\"e.yaml\", Name = \"{name}\")] public partial record Thing;")
            .Build();

        Assert.Contains($"'Corpus.{name}'", Assert.Single(build.Problems), StringComparison.Ordinal);
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void Two_ids_with_the_same_name_have_no_member_and_are_found_by_id()
    {
        var project = SchemaProject
            .Of(Event, "Corpus.Events[\"a_b\"].Name + Corpus.Events[\"a.b\"].Name")
            .With("events/e.yaml", "- { id: a_b, name: One }\n- { id: a.b, name: Two }\n");
        Assert.Equal("OneTwo", project.Build().Run<string>("Summit.Test", "Run"));
        Assert.Empty(
            project.Build().Compilation.GetTypeByMetadataName("Summit.CorpusSets+EventsSet_")!.GetMembers("AB")
        );
        Assert.StartsWith(
            "events/e.yaml(2,9)-(2,12): CORP2003: event ids 'a.b' and 'a_b' (seeds/events/e.yaml:1) both become ",
            Assert.Single(project.Build().Problems),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_duplicate_id_is_reported_with_both_locations() =>
        Assert.Equal(
            [
                "events/e.yaml(2,9)-(2,10): CORP2001: duplicate event id 'a', first used at "
                    + "seeds/events/e.yaml:1; give one of them a different 'id'",
            ],
            SchemaProject
                .Of(Event)
                .With("events/e.yaml", "- { id: a, name: One }\n- { id: a, name: Two }\n")
                .Build()
                .Problems
        );

    [Fact]
    public void An_unknown_id_at_run_time_names_the_nearest()
    {
        var build = SchemaProject
            .Of(Event, "Corpus.Events[\"vostochni\"].Name")
            .With("events/vostochny.yaml", "name: Vostochny\n")
            .Build();
        var thrown = Assert.Throws<System.Reflection.TargetInvocationException>(() =>
            build.Run<string>("Summit.Test", "Run")
        );
        Assert.Equal(
            "no event 'vostochni'; did you mean 'vostochny'?",
            Assert.IsType<KeyNotFoundException>(thrown.InnerException).Message
        );
    }

    [Theory]
    [InlineData(
        "public sealed partial record Event(string Name, int Guests = 5, ImmutableArray<string> Tags = "
            + "default, int? Rooms = null, Desk Desk = Desk.B);",
        "V 5 0 True B"
    )]
    [InlineData(
        "public partial record Event { public required string Name { get; init; } public int Guests { get; "
            + "set; } = 5; public ImmutableArray<string> Tags { get; init; } public int? Rooms { get; init; } public "
            + "Desk Desk { get; internal init; } = Desk.B; }",
        "V 5 0 True B"
    )]
    [InlineData(
        "internal sealed partial record Event : Base { public string Name { get; init; } = null!; public "
            + "IReadOnlyList<string> List { get; init; } public int? Rooms => null; } public record Base { public "
            + "int Guests { get; init; } = 5; public ImmutableArray<string> Tags { get; init; } public Desk Desk { "
            + "get; init; } = Desk.B; }",
        "V 5 0 True B"
    )]
    public void Records_may_be_declared_in_any_style(string record, string expected) =>
        Assert.Equal(
            expected,
            SchemaProject
                .Of(
                    "public enum Desk { A, B }\n[CorpusCollection(\"events/*.yaml\")]\n" + record,
                    "Corpus.Events.V.Name} {Corpus.Events.V.Guests} {Corpus.Events.V.Tags.Length} "
                        + "{Corpus.Events.V.Rooms is null} {Corpus.Events.V.Desk"
                )
                .With("events/v.yaml", "name: V\n")
                .Run()
        );

    [Fact]
    public void Nested_records_keep_the_defaults_that_the_data_leave_out() =>
        Assert.Equal(
            "Tsiolkovsky RU 3 | Pyongyang KP 0 2 inner | 1.5,2 True",
            SchemaProject
                .Of(
                    """
                    [CorpusCollection("events/*.yaml")]
                    public sealed partial record Event
                    {
                        public required Place Place { get; init; }
                        public IReadOnlyList<Place> Others { get; init; } = [];
                        public Point? Point { get; init; }
                        public Point? None { get; init; }
                    }
                    public sealed record Place(string Town)
                    {
                        public string Country { get; init; } = "RU";
                        public int Gates { get; init; } = 3;
                        public ImmutableArray<Place> Parts { get; init; }
                    }
                    public readonly record struct Point(double X, double Y);
                    """,
                    "Corpus.Events.V.Place.Town} {Corpus.Events.V.Place.Country} {Corpus.Events.V.Place.Gates} "
                        + "| {Corpus.Events.V.Others[0].Town} {Corpus.Events.V.Others[0].Country} "
                        + "{Corpus.Events.V.Others[0].Gates} {Corpus.Events.V.Others[0].Parts.Length} "
                        + "{Corpus.Events.V.Others[0].Parts[1].Town} | "
                        + "{Corpus.Events.V.Point!.Value.X},{Corpus.Events.V.Point!.Value.Y} {Corpus.Events.V.None "
                        + "is null"
                )
                .With(
                    "events/v.yaml",
                    "place: { town: Tsiolkovsky }\nothers:\n  - { town: Pyongyang, country: KP, gates: 0, "
                        + "parts: [{ town: x }, { town: inner }] }\npoint: { x: 1.5, y: 2 }\n"
                )
                .Run()
        );

    [Fact]
    public void A_record_may_be_in_another_namespace_and_have_members_of_its_own() =>
        Assert.Equal(
            "VOSTOCHNY vostochny! True 5",
            SchemaProject
                .Of(
                    "",
                    "Corpus.Events.Vostochny.Shouted} {Corpus.Events.Vostochny} "
                        + "{Corpus.Events.Vostochny.Equals(Corpus.Events[0])} {Corpus.Events.Vostochny.Text"
                )
                .WithCode(
                    "namespace Other.@class { [global::CorpusSdk.CorpusCollectionAttribute(\"events/*.yaml\")] "
                        + "public sealed partial record Event { public string Shouted => Id.ToUpperInvariant(); "
                        + "public override string ToString() => Id + \"!\"; public int Text { get; init; } } }"
                )
                .With("events/vostochny.yaml", "text: 5\n")
                .Run()
        );

    [Fact]
    public void A_pattern_takes_precedence_over_sidecars_but_not_over_people() =>
        Assert.Equal(
            "2 1",
            SchemaProject
                .Of(
                    "[CorpusCollection(\"*.yaml\")] public partial record Note { public string? Title { get; init; } }",
                    "Corpus.Notes.Count} {Corpus.People.Count"
                )
                .With("b.yaml", "title: B")
                .With("c.yaml", "")
                .With("d.yaml", "title: D")
                .Run()
        );

    [Theory]
    [InlineData("@event", "Events", "e")]
    [InlineData(
        "\u0926\u0938\u094D\u0924\u093E\u0935\u0947\u091C",
        "\u0926\u0938\u094D\u0924\u093E\u0935\u0947\u091Cs",
        "e"
    )]
    [InlineData("Ereignis", "Ereignises", "e")]
    public void A_record_may_have_any_name_that_CSharp_allows(string name, string set, string expected) =>
        Assert.Equal(
            expected,
            SchemaProject
                .Of(
                    $"[CorpusCollection(\"events/*.yaml\"{(name[0] == '@' ? ", Name = \"Events\"" : "")})] "
                        + $"public sealed partial record {name} {{ public {name}? Next {{ get; init; }} }}",
                    $"Corpus.{set}.E.Next!.Id"
                )
                .With("events/e.yaml", "next: e\n")
                .Run()
        );

    [Theory]
    [InlineData("int Id", "42", "42 True")]
    [InlineData("Guid Id", "0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e True")]
    [InlineData("string Id", "x y", "x y True")]
    public void A_property_called_Id_may_have_another_type(string property, string id, string expected) =>
        Assert.Equal(
            expected,
            SchemaProject
                .Of(
                    $"[CorpusCollection(\"e.csv\")] public sealed partial record Entry {{ public required "
                        + $"{property} {{ get; init; }} public Entry? Next {{ get; init; }} }}",
                    $"Corpus.Entries[\"{id}\"].Id}} {{ReferenceEquals(Corpus.Entries[0].Next, Corpus.Entries[0])"
                )
                .With("e.csv", $"id,next\n{id},{id}\n")
                .Run()
        );

    [Fact]
    public void An_id_that_is_a_number_must_be_given() =>
        Assert.Equal(
            [
                "e.yaml(1,1)-(1,5): CORP1004: entry has no 'id'; add 'id' (a whole number from -2147483648 to "
                    + "2147483647)",
            ],
            SchemaProject
                .Of(
                    "[CorpusCollection(\"e.yaml\")] public sealed partial record Entry { public required int "
                        + "Id { get; init; } public string? Name { get; init; } }"
                )
                .With("e.yaml", "name: x\n")
                .Build()
                .Problems
        );

    [Theory]
    [InlineData(
        "public sealed record Ids(string Bioguide); [CorpusCollection(\"e.yaml\", Name = \"Members\")] public "
            + "sealed partial record Member { public required Ids Id { get; init; } }",
        "Corpus.Members[\"e/1\"].Id.Bioguide",
        "B000944"
    )]
    [InlineData(
        "[CorpusCollection(\"e.yaml\", AllowOtherKeys = true)] public sealed partial record Member;",
        "Corpus.Members[0].Id",
        "e/1"
    )]
    public void The_key_id_may_hold_something_else(string record, string expression, string expected) =>
        Assert.Equal(
            expected,
            SchemaProject.Of(record, expression).With("e.yaml", "- id: { bioguide: B000944 }\n").Run()
        );
}
