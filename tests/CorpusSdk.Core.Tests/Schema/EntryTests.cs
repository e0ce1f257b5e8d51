using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Tests.Reading;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>
/// The entries of a collection's file: their names, their locations, and errors in their form.
/// </summary>
public class EntryTests
{
    internal static CorpusSchema Events { get; } =
        Declared.Schema(
            Declared.Collection(
                "Event",
                "events/**/*.*",
                Declared.Text("Name"),
                Declared.Field("Guests", Declared.Of(FieldKinds.Integer, "int"))
            )
        );

    [Theory]
    [InlineData("events/vostochny.yaml", "name: x", "vostochny Vostochny")]
    [InlineData("events/asia/pyong-yang.yaml", "name: x", "asia/pyong-yang AsiaPyongYang")]
    [InlineData("events/asia/index.md", "---\nname: x\n---\n", "asia Asia")]
    [InlineData("events/asia/Index.txt", "x", "asia Asia")]
    [InlineData("events/index.yaml", "name: x", "index Index")]
    [InlineData(
        "events/all.yaml",
        "- id: first\n- name: x\n- id: a b\n- id:\n- id: '!'",
        "first First|all/2 |a b AB|all/4 |! "
    )]
    [InlineData("events/all.json", "[{\"id\": 42}, {}]", "42 _42|all/2 ")]
    [InlineData("events/all.csv", "id,name\nx,\n,y\n", "x X|all/2 ")]
    [InlineData("events/none.yaml", "# nothing", "")]
    [InlineData("events/none.yaml", "~", "")]
    [InlineData("events/none.csv", " \n", "")]
    [InlineData("events/none.csv", "id,name", "")]
    [InlineData("events/empty.md", "", "empty Empty")]
    [InlineData("events/empty.md", "---\n~\n---\n", "empty Empty")]
    [InlineData("events/empty.yaml", "- ~\n- {}", "empty/1 |empty/2 ")]
    [InlineData("events/x.yaml", "id: given", "given Given")]
    public void An_entry_is_named_after_its_id_or_its_path(string file, string content, string names)
    {
        var data = Events.Read(file, content);
        Assert.Empty(Declared.Format(data.Problems));
        Assert.Equal(names, string.Join('|', data.Entries.Select(entry => $"{entry.Id} {entry.Name}")));
        Assert.True(data.IsComplete);
    }

    [Theory]
    [InlineData("events/a.yaml", "name: x\n", null, 0)]
    [InlineData("events/a.json", "{}", null, 0)]
    [InlineData("events/a.csv", "name\nx", null, 0)]
    [InlineData("events/a.md", "Text", "events/a.md", 0)]
    [InlineData("events/a.txt", "---\nname: x\n---\n", "events/a.txt", 0)]
    [InlineData("events/a.md", "---\r\nname: é\r\n---\r\nText", "events/a.md", 17)]
    public void The_text_of_an_entry_begins_after_its_front_matter(string file, string content, string? path, int start)
    {
        var entry = Assert.Single(Events.Read(file, content).Entries);
        Assert.Equal((path, start), (entry.TextPath, entry.TextByteStart));
    }

    [Theory]
    [InlineData(
        "events/a.yaml",
        "- name: x\n- { name: y, id: b }\n",
        "seeds/events/a.yaml:1 1,3-1,7|seeds/events/a.yaml:2 2,18-2,19"
    )]
    [InlineData("events/a.yaml", "{}", "seeds/events/a.yaml:1 1,1-1,3")]
    [InlineData("events/a.csv", "name,id\n,\nx,b\n,c\n", "seeds/events/a.csv:3 3,3-3,4|seeds/events/a.csv:4 4,2-4,3")]
    public void The_location_of_an_entry_is_its_id_or_its_first_key(string file, string content, string places) =>
        Assert.Equal(
            places,
            string.Join(
                '|',
                Events
                    .Read(file, content)
                    .Entries.Select(entry =>
                        $"{entry.Location} {Given.Places([entry.Location.Problem(Rules.InvalidYaml, "")])[0][..^9]}"
                    )
            )
        );

    [Theory]
    [InlineData(
        "- name: x\n- just a text\n",
        "2,3-2,14 CORP1005: 'event' must be a mapping of keys to values (name, guests), but is text"
    )]
    [InlineData("id: [a]\n", "1,5-1,8 CORP1005: 'id' must be text (in quotes if it starts with '['), but is a list")]
    [InlineData(
        "id: \"a\\u0007b\"\n",
        "1,5-1,15 CORP1005: 'id' must be text without control characters, but is 'a<U+0007>b'"
    )]
    public void An_invalid_entry_is_reported_and_the_file_counts_as_incomplete(string yaml, string problem)
    {
        var data = Events.Read("events/a.yaml", yaml);
        Assert.Equal([problem], Declared.Format(data.Problems));
        Assert.False(data.IsComplete);
        Assert.DoesNotContain(data.Entries, entry => entry.Location.Start.Line == data.Problems[0].Start.Line);
    }

    [Theory]
    [InlineData(false, "1,1-1,4 CORP1003: unknown key 'nam' in an event; did you mean 'name'?")]
    [InlineData(true, "")]
    public void Unknown_keys_are_errors_unless_the_collection_allows_them(bool allowsOthers, string problem)
    {
        var record = Events.Records[0];
        var schema = Declared.Schema(
            record with
            {
                Collection = record.Collection! with { AllowsOtherKeys = allowsOthers },
            }
        );
        Assert.Equal(problem, string.Join('|', Declared.Format(schema.Read("events/a.yaml", "nam: x\n").Problems)));
    }

    [Fact]
    public void The_value_of_a_mistyped_key_is_not_a_second_error()
    {
        var data = Events.Read("events/a.yaml", "gests: many\n");
        Assert.Equal(
            ["1,1-1,6 CORP1003: unknown key 'gests' in an event; did you mean 'guests'?"],
            Declared.Format(data.Problems)
        );
        Assert.Equal("- -", Facts.Show(data.Entries[0].Fields, Events.Records[0], Events));
        Assert.Equal(
            "- 7",
            Facts.Show(Events.Read("events/a.yaml", "gests: 7\n").Entries[0].Fields, Events.Records[0], Events)
        );
    }

    [Theory]
    [InlineData("Text", "name: x", "a")]
    [InlineData("Text", "id: b", "b")]
    [InlineData("Integer", "id: 7", "7")]
    [InlineData("Dictionary", "id: { a: b }", "{a=b}")]
    public void A_property_called_Id_holds_the_id(string kind, string yaml, string value)
    {
        var schema = Declared.Schema(
            Declared.Collection(
                "Entry",
                "*.yaml",
                Declared.Field(
                    "Id",
                    Declared.Of(Declared.Kind(kind), "int") with
                    {
                        Item = Declared.Of(FieldKinds.Text),
                    }
                ) with
                {
                    IsRequired = true,
                },
                Declared.Text("Name")
            )
        );
        var data = schema.Read("a.yaml", yaml);
        Assert.Empty(Declared.Format(data.Problems));
        var entry = Assert.Single(data.Entries);
        Assert.Equal(kind == "Dictionary" ? "a" : value, entry.Id);
        Assert.StartsWith(value, Facts.Show(entry.Fields, schema.Records[0], schema), StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_may_have_another_key()
    {
        var schema = Declared.Schema(
            Declared.Collection("Entry", "*.yaml", Declared.Text("Id") with { Key = "uri" }, Declared.Text("Name"))
        );
        Assert.Equal("b", Assert.Single(schema.Read("a.yaml", "uri: b").Entries).Id);
        Assert.Equal(["CORP1003"], schema.Read("a.yaml", "id: b").Problems.Select(problem => problem.Rule.Id));
    }

    [Fact]
    public void An_id_that_is_a_number_must_be_given()
    {
        var schema = Declared.Schema(
            Declared.Collection(
                "Entry",
                "*.yaml",
                Declared.Field("Id", Declared.Of(FieldKinds.Integer, "byte")) with
                {
                    IsRequired = true,
                },
                Declared.Text("Name")
            )
        );
        Assert.Equal(
            ["1,1-1,5 CORP1004: entry has no 'id'; add 'id' (a whole number from 0 to 255)"],
            Declared.Format(schema.Read("a.yaml", "name: x").Problems)
        );
    }

    [Theory]
    [InlineData("Record")]
    [InlineData("ImmutableArray")]
    [InlineData("ReadOnlyList")]
    public void In_foreign_data_the_key_id_may_hold_something_else(string kind)
    {
        var type = new FieldType(Declared.Kind(kind), "")
        {
            Record = "Summit.Ids",
            Item = Declared.Of(FieldKinds.Text),
        };
        var schema = Declared.Schema(
            Declared.Collection("Entry", "*.yaml", Declared.Field("Id", type)),
            new("Summit.Ids", "Ids", RecordRole.Value, EquatableArray.Of(Declared.Text("Guide")))
        );
        var data = schema.Read("a.yaml", kind == "Record" ? "id: { guide: x }" : "id: [x]");
        Assert.Empty(Declared.Format(data.Problems));
        Assert.Equal("a", Assert.Single(data.Entries).Id);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void An_invalid_id_counts_as_an_unknown_key_if_those_are_allowed(bool allowsOthers, int problems)
    {
        var record = Events.Records[0];
        var schema = Declared.Schema(
            record with
            {
                Collection = record.Collection! with { AllowsOtherKeys = allowsOthers },
            }
        );
        Assert.Equal(problems, schema.Read("events/a.yaml", "id: { a: b }").Problems.Count);
        Assert.Equal("b", Assert.Single(schema.Read("events/a.yaml", "id: b").Entries).Id);
    }

    [Theory]
    [InlineData("Name", "name: ' A name '", "A name")]
    [InlineData("Name Title", "name: a\ntitle: t", "t")]
    [InlineData("Slug Name", "name: n\nslug: s", "n")]
    [InlineData("Slug", "slug: s", "")]
    [InlineData("Slug!", "slug: s", "s")]
    [InlineData("Name", "name: [a]", "")]
    [InlineData("Name", "name: ~", "")]
    [InlineData("Id Name", "id: b", "")]
    public void The_label_of_an_entry_is_its_title_or_name_or_first_required_text(
        string properties,
        string yaml,
        string label
    )
    {
        var fields = properties
            .Split(' ')
            .Select(property => Declared.Text(property.TrimEnd('!')) with { IsRequired = property.EndsWith('!') });
        Assert.Equal(
            label,
            Declared.Schema(Declared.Collection("Entry", "*.yaml", [.. fields])).Read("a.yaml", yaml).Entries[0].Label
        );
    }

    [Fact]
    public void A_label_has_two_hundred_characters_at_most() =>
        Assert.Equal(
            new string('x', 199) + "…",
            Events.Read("events/a.yaml", "name: " + new string('x', 201)).Entries[0].Label
        );

    [Fact]
    public void A_reference_has_its_location()
    {
        var schema = Declared.Schema(
            Declared.Collection(
                "Entry",
                "*.yaml",
                Declared.Field("Hosts", Declared.ListOf(Declared.RefersTo("Person")))
            )
        );
        var entry = schema.Read("a.yaml", "hosts: [kim, ' putin ']\n").Entries[0];
        Assert.Equal(
            ["Person kim seeds/a.yaml:1", "Person putin seeds/a.yaml:1"],
            entry.Fields.References.Select(reference => $"{reference.Target} {reference.Id} {reference.Place}")
        );
        Assert.Equal(new TextRange(13, 9), entry.Fields.References[1].Place.Range);
        Assert.Equal(
            $"[#{StableHash.Of("kim"):x16},#{StableHash.Of("putin"):x16}]",
            Facts.Show(entry.Fields, schema.Records[0], schema)
        );
    }

    [Fact]
    public void A_missing_key_is_not_an_error_after_a_syntax_error()
    {
        var schema = Declared.Schema(
            Declared.Collection(
                "Entry",
                "*.*",
                Declared.Text("Name") with
                {
                    IsRequired = true,
                },
                Declared.Text("Other")
            )
        );
        Assert.Equal(
            ["CORP1002"],
            schema.Read("a.yaml", "- other: x\n- other: [a\n").Problems.Select(problem => problem.Rule.Id)
        );
        Assert.Equal(["CORP1002"], schema.Read("a.md", "---\nother: x\n").Problems.Select(problem => problem.Rule.Id));
        Assert.Equal(
            ["1,1-1,4 CORP1002: not valid YAML: front matter is not closed; put a line '---' between it and the text"],
            Declared.Format(schema.Read("a.md", "---\nother: x\n").Problems)
        );
        Assert.Equal(
            ["1,1-1,6 CORP1004: entry has no 'name'; add 'name' (text)"],
            Declared.Format(schema.Read("a.yaml", "other: x").Problems)
        );
        Assert.Equal(
            ["1,1-1,1 CORP1004: entry has no 'name'; add 'name' (text)"],
            Declared.Format(schema.Read("a.md", "Text").Problems)
        );
    }

    [Fact]
    public void A_file_that_could_not_be_decoded_has_no_entries()
    {
        var file = Given.File("", "events/a.yaml");
        var data = EntryBinder.Bind(
            DataReader.Unreadable(
                file,
                "Summit.Event",
                EquatableArray.Of(Problem.At(file, default, Rules.InvalidUtf8, "a", ""))
            ),
            Events,
            CollectionFiles.Of(Events)
        );
        Assert.Equal((0, 1, false), (data.Entries.Count, data.Problems.Count, data.IsComplete));
    }

    [Fact]
    public void The_files_of_a_broken_record_have_no_entries_and_no_further_errors()
    {
        var data = Declared.Schema(Events.Records[0] with { IsInvalid = true }).Read("events/a.yaml", "nam: [\n");
        Assert.Equal(
            (0, 0, "events/a.yaml", true),
            (data.Entries.Count, data.Problems.Count, data.RelativePath, data.IsComplete)
        );
    }

    [Theory]
    [InlineData(DefaultId.Name, "intro Intro")]
    [InlineData(DefaultId.Path, "events-guides-intro EventsGuidesIntro")]
    public void A_text_that_is_an_article_as_well_has_the_articles_id_and_its_keys(DefaultId ids, string name)
    {
        var record = Events.Records[0];
        var schema = Declared.Schema(record with { Collection = record.Collection! with { AsArticles = true } });
        var file = Given.File("---\nquotes: []\nname: x\nguests: many\n---\nText", "events/guides/intro.md");
        var data = EntryBinder.Bind(DataReader.Read(file, "Summit.Event"), schema, CollectionFiles.Of(schema), ids);
        Assert.Equal([name], data.Entries.Select(entry => $"{entry.Id} {entry.Name}"));
        var plain = EntryBinder.Bind(
            DataReader.Read(Given.File("Text", "events/guides/intro.md"), "Summit.Event"),
            schema,
            CollectionFiles.Of(schema),
            ids
        );
        Assert.Equal([name], plain.Entries.Select(entry => $"{entry.Id} {entry.Name}"));
        Assert.Equal(
            ["4,9-4,13 CORP1005: 'guests' must be a whole number from -2147483648 to 2147483647, but is 'many'"],
            Declared.Format(data.Problems)
        );

        // The errors in the form of the file are reported when it is read as an article.
        Assert.Empty(
            EntryBinder
                .Bind(
                    DataReader.Read(Given.File("---\nname: [\n---\n", "events/a.md"), "Summit.Event"),
                    schema,
                    CollectionFiles.Of(schema)
                )
                .Problems
        );
        Assert.Equal(
            ["1,1-1,6 CORP1003: unknown key 'quote' in an event; known keys: name, guests, id"],
            Declared.Format(schema.Read("events/a.yaml", "quote: x").Problems)
        );
    }
}
