using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Tests.Reading;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>The entries of a collection's file: their names, locations, and problems of form.</summary>
public class EntryTests
{
    private static readonly CorpusSchema s_events = Declared.Schema(
        Declared.Collection(
            "Event",
            "events/**/*.*",
            Declared.Text("Name"),
            Declared.Field("Guests", Declared.Of(FieldKind.WholeNumber, "int"))
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
    public void An_entry_is_named_by_its_id_or_its_path(string file, string content, string names)
    {
        var data = s_events.Read(file, content);
        Assert.Empty(Declared.Messages(data.Problems));
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
    public void The_text_of_an_entry_begins_behind_its_front_matter(
        string file,
        string content,
        string? path,
        int start
    )
    {
        var entry = Assert.Single(s_events.Read(file, content).Entries);
        Assert.Equal((path, start), (entry.TextPath, entry.TextByteStart));
    }

    [Theory]
    [InlineData(
        "events/a.yaml",
        "- name: x\n- { name: y, id: b }\n",
        "seeds/events/a.yaml:1 1,3-1,7|seeds/events/a.yaml:2 2,18-2,19"
    )]
    [InlineData("events/a.yaml", "{}", "seeds/events/a.yaml:1 1,1-1,3")]
    [InlineData("events/a.csv", "name,id\n,\nx,b\n", "seeds/events/a.csv:2 2,1-2,2|seeds/events/a.csv:3 3,3-3,4")]
    public void An_entry_is_located_at_its_id_or_its_first_key(string file, string content, string places) =>
        Assert.Equal(
            places,
            string.Join(
                '|',
                s_events
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
    public void An_entry_without_id_or_keys_is_dropped_and_the_file_is_incomplete(string yaml, string expected)
    {
        var data = s_events.Read("events/a.yaml", yaml);
        Assert.Equal([expected], Declared.Messages(data.Problems));
        Assert.False(data.IsComplete);
        Assert.DoesNotContain(data.Entries, entry => entry.Location.Start.Line == data.Problems[0].Start.Line);
    }

    [Theory]
    [InlineData(false, "1,1-1,4 CORP1003: unknown key 'nam' in an event; did you mean 'name'?")]
    [InlineData(true, "")]
    public void Other_keys_are_mistakes_unless_the_collection_allows_them(bool allowsOthers, string expected)
    {
        var record = s_events.Records[0];
        var schema = Declared.Schema(
            record with
            {
                Collection = record.Collection! with { AllowsOtherKeys = allowsOthers },
            }
        );
        Assert.Equal(expected, string.Join('|', Declared.Messages(schema.Read("events/a.yaml", "nam: x\n").Problems)));
    }

    [Fact]
    public void A_mistyped_key_has_no_second_error_for_its_value()
    {
        var data = s_events.Read("events/a.yaml", "gests: many\n");
        Assert.Equal(
            ["1,1-1,6 CORP1003: unknown key 'gests' in an event; did you mean 'guests'?"],
            Declared.Messages(data.Problems)
        );
        Assert.Equal("- -", Facts.Show(data.Entries[0].Fields, s_events.Records[0], s_events));
        Assert.Equal(
            "- 7",
            Facts.Show(s_events.Read("events/a.yaml", "gests: 7\n").Entries[0].Fields, s_events.Records[0], s_events)
        );
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
    public void An_entrys_label_is_its_title_or_name_or_first_required_text(
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
            s_events.Read("events/a.yaml", "name: " + new string('x', 201)).Entries[0].Label
        );

    [Fact]
    public void References_have_their_locations()
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
    public void A_missing_key_is_not_reported_if_the_file_could_not_be_read()
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
            Declared.Messages(schema.Read("a.md", "---\nother: x\n").Problems)
        );
        Assert.Equal(
            ["1,1-1,6 CORP1004: entry has no 'name'; add 'name' (text)"],
            Declared.Messages(schema.Read("a.yaml", "other: x").Problems)
        );
        Assert.Equal(
            ["1,1-1,1 CORP1004: entry has no 'name'; add 'name' (text)"],
            Declared.Messages(schema.Read("a.md", "Text").Problems)
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
            s_events,
            CollectionFiles.Of(s_events)
        );
        Assert.Equal((0, 1, false), (data.Entries.Count, data.Problems.Count, data.IsComplete));
    }

    [Fact]
    public void The_files_of_a_record_that_is_broken_have_no_entries_and_no_second_mistake()
    {
        var data = Declared.Schema(s_events.Records[0] with { IsBroken = true }).Read("events/a.yaml", "nam: [\n");
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
        var record = s_events.Records[0];
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
            Declared.Messages(data.Problems)
        );

        // The form of the file is reported for the article.
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
            Declared.Messages(schema.Read("events/a.yaml", "quote: x").Problems)
        );
    }

    [Theory]
    [InlineData("a.yaml", true, false)]
    [InlineData("a.yml", true, false)]
    [InlineData("a.JSON", true, false)]
    [InlineData("a.csv", true, false)]
    [InlineData("a.md", true, true)]
    [InlineData("a.txt", true, true)]
    [InlineData("a.b/c", false, false)]
    [InlineData("a.png", false, false)]
    [InlineData("md", false, false)]
    public void A_collection_has_files_of_these_kinds(string file, bool isData, bool hasText) =>
        Assert.Equal((isData, hasText), (DataReader.IsData(file), DataReader.HasText(file)));

    [Fact]
    public void Parsed_data_are_equal_for_the_same_file_and_collection()
    {
        static ParsedData Read(string content, string collection = "A") =>
            DataReader.Read(Given.File(content, "a.yaml"), collection);
        Assert.Equal(Read("a: b"), Read("a: b"));
        Assert.Equal(Read("a: b").GetHashCode(), Read("a: b").GetHashCode());
        Assert.NotEqual(Read("a: b"), Read("a: c"));
        Assert.NotEqual(Read("a: b"), Read("a: b", "B"));
        Assert.NotEqual(
            Read("a: b"),
            DataReader.Unreadable(
                Given.File("a: b", "a.yaml"),
                "A",
                EquatableArray.Of(Problem.At(Given.File("", "a.yaml"), default, Rules.InvalidUtf8, "", ""))
            )
        );
        Assert.False(Read("a: b").Equals(null));
        Assert.True(Read("a: b").Equals((object)Read("a: b")));
    }
}
