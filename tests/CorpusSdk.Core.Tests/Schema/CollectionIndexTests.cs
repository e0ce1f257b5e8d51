using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Tests.Reading;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>All entries of a corpus: their order, their unique ids, and their references.</summary>
public class CollectionIndexTests
{
    private static readonly SchemaRecord s_event = Declared.Collection("Event", "events/*.*", Declared.Text("Name"));
    private static readonly SchemaRecord s_page = Declared.Collection("Page", "pages/*.md", Declared.Text("Title"));
    private static readonly CorpusSchema s_schema = Declared.Schema(s_event, s_page);

    [Fact]
    public void Entries_are_in_the_order_of_their_files_in_every_host()
    {
        BoundData[] files =
        [
            File("events/b.yaml", "- id: z\n- id: y"),
            File("events/a.yaml", "id: x"),
            File("pages/c.md", "Text"),
            File("events/a.yaml", "id: x"),
        ];
        var index = CollectionIndex.Build(files, s_schema);
        Assert.Equal(
            ["Event: x z y True", "Page: c True"],
            index.Collections.Select(all =>
                $"{all.Record.Name}: {string.Join(' ', all.Entries.Select(entry => entry.Id))} {all.IsComplete}"
            )
        );
        Assert.Empty(index.Problems);
        Assert.Equal(index, CollectionIndex.Build(files.Reverse(), s_schema));
    }

    [Fact]
    public void A_duplicate_id_is_reported_and_a_shared_name_is_too()
    {
        var index = CollectionIndex.Build(
            [File("events/a.yaml", "- id: x\n- id: x\n- id: a b\n- id: a.b\n"), File("pages/x.md", "")],
            s_schema
        );
        Assert.Equal(
            [
                "2,7-2,8 CORP2001: duplicate event id 'x', first used at seeds/events/a.yaml:1; "
                    + "give one of them a different 'id'",
                "4,7-4,10 CORP2003: event ids 'a.b' and 'a b' (seeds/events/a.yaml:3) both become the C# name 'AB', "
                    + "so Corpus.Events has a member for neither, and both are found by id only; "
                    + "choose other ids for entries that need a member",
            ],
            Declared.Format(index.Problems)
        );
        Assert.Equal(Severity.Warning, index.Problems[1].Rule.Severity);
        Assert.Equal(["x X", "a b ", "a.b "], index.Collections[0].Entries.Select(entry => $"{entry.Id} {entry.Name}"));
    }

    [Fact]
    public void Shared_names_are_one_warning_per_collection_with_their_number()
    {
        const string Ids = "id,name\na,Ann\nA,Bob\nann-lee,X\nAnnLee,Y\nANN-LEE,Z\nzoe,Z\n";
        var index = CollectionIndex.Build(
            [
                File("events/a.csv", Ids),
                File("pages/x.md", "---\nid: b\n---\n"),
                File("pages/y.md", "---\nid: B\n---\n"),
            ],
            s_schema
        );
        Assert.Equal(
            [
                "3,1-3,2 CORP2003: event ids 'A' and 'a' (seeds/events/a.csv:2) both become the C# name 'A', "
                    + "so Corpus.Events has a member for neither, and both are found by id only; "
                    + "choose other ids for entries that need a member; "
                    + "4 entries of the collection share names like this",
                "2,5-2,6 CORP2003: page ids 'B' and 'b' (seeds/pages/x.md:2) both become the C# name 'B', "
                    + "so Corpus.Pages has a member for neither, and both are found by id only; "
                    + "choose other ids for entries that need a member",
            ],
            Declared.Format(index.Problems)
        );
        Assert.Equal(
            ["a ", "A ", "ann-lee ", "AnnLee ", "ANN-LEE ANNLEE", "zoe Zoe"],
            index.Collections[0].Entries.Select(entry => $"{entry.Id} {entry.Name}")
        );
    }

    [Fact]
    public void Entries_without_an_id_share_no_name() =>
        Assert.Empty(
            CollectionIndex
                .Build(
                    [
                        File(
                            "events/a.yaml",
                            "- { name: A }\n- { name: B }\n- { id: '!', name: C }\n- { id: '?', name: D }\n"
                        ),
                    ],
                    s_schema
                )
                .Problems
        );

    [Fact]
    public void After_a_syntax_error_an_entry_may_be_missing()
    {
        var index = CollectionIndex.Build([File("events/a.yaml", "id: ["), File("pages/x.md", "")], s_schema);
        Assert.Equal((false, true), (index.Collections[0].IsComplete, index.Collections[1].IsComplete));
        Assert.Equal("CORP1002", Assert.Single(index.Problems).Rule.Id);
    }

    [Fact]
    public void The_same_error_in_many_files_is_reported_five_times()
    {
        var index = CollectionIndex.Build(
            Enumerable.Range(0, 7).Select(i => File($"events/{i}.yaml", "layout: x")),
            s_schema
        );
        Assert.Equal(5, index.Problems.Count);
        Assert.Equal(
            "unknown key 'layout' in an event; known keys: name, id (and in 2 more places)",
            index.Problems[4].Message
        );
    }

    [Fact]
    public void The_first_entry_beyond_the_capacity_of_an_assembly_is_reported()
    {
        var index = CollectionIndex.Build(
            [File("events/a.yaml", "- id: x\n- id: y\n  name: Long\n"), File("pages/c.md", "")],
            s_schema
        );
        var (first, second) = (index.Collections[0].Entries[0].Bytes, index.Collections[0].Entries[1].Bytes);
        Assert.Equal(first + 5, second);
        var all = index.Collections.Sum(collection => collection.Entries.Sum(entry => entry.Bytes));
        Assert.Same(index, index.Within(all));

        var less = index.Within(first + second - 1);
        Assert.Equal((1, 0), (less.Collections[0].Entries.Count, less.Collections[1].Entries.Count));
        Assert.Equal(
            [
                $"2,7-2,8 CORP1008: from this entry on, the facts of the corpus exceed {first + second - 1} bytes, "
                    + "the most that an assembly can hold; shorten them, or split the corpus in two",
            ],
            Declared.Format(less.Problems)
        );
        Assert.Equal(
            ["1,1-1,1"],
            index.Within(first + second).Problems.Select(problem => Given.Places([problem])[0][..^9])
        );
    }

    [Theory]
    [InlineData("Person", "kin", "kim putin", "unknown person 'kin'; did you mean 'kim'?", "CORP3001")]
    [InlineData(
        "Summit.PressRelease",
        "kin",
        "kim putin",
        "unknown press release 'kin'; did you mean 'kim'?",
        "CORP3003"
    )]
    [InlineData("Summit.PressRelease", "zebra", "kim putin", "unknown press release 'zebra'", "CORP3003")]
    [InlineData(
        "Summit.PressRelease",
        "zebra",
        "",
        "unknown press release 'zebra'; the corpus has no press release yet",
        "CORP3003"
    )]
    [InlineData("Person", "kim", "kim putin", null, null)]
    [InlineData("Person", "kin", null, null, null)]
    public void An_unknown_reference_is_reported_with_the_nearest_id(
        string target,
        string id,
        string? known,
        string? message,
        string? rule
    )
    {
        var problems = FieldReferences.Check(
            [new(target, id, Place()), new(target, id, Place())],
            asked =>
            {
                Assert.Equal(target, asked);
                return known?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
        );
        Assert.Equal(message is null ? 0 : 2, problems.Count);
        Assert.All(problems, problem => Assert.Equal((rule, message), (problem.Rule.Id, problem.Message)));
    }

    [Fact]
    public void The_nearest_id_is_searched_a_hundred_times_at_most()
    {
        var problems = FieldReferences.Check(
            Enumerable.Range(0, 102).Select(_ => new FieldReference("Person", "kin", Place())),
            _ => ["kim"]
        );
        Assert.Equal(
            100,
            problems.Count(problem => problem.Message.EndsWith("did you mean 'kim'?", StringComparison.Ordinal))
        );
        Assert.Equal(102, problems.Count);
    }

    [Fact]
    public void The_keys_of_a_record_are_its_properties()
    {
        var schema = Declared.Schema(
            new("Summit.Article", "Article", RecordRole.Article, EquatableArray.Of(Declared.Text("Desk"))),
            new("Summit.Person", "Person", RecordRole.Person, EquatableArray.Of(Declared.Text("Party"))),
            new("Summit.Quote", "Quote", RecordRole.Quote, EquatableArray.Of(Declared.Text("Tone"))),
            new("Summit.Delegation", "Delegation", RecordRole.Delegation, EquatableArray.Of(Declared.Text("Size"))),
            s_event,
            s_page with
            {
                Collection = s_page.Collection! with { AsArticles = true },
                Fields = EquatableArray.Of(Declared.Text("Title"), Declared.Text("Slug"), Declared.Text("Desk")),
            }
        );
        var keys = schema.Keys();
        Assert.Equal(
            "desk|party|tone|size",
            $"{keys.Of(RecordRole.Article)[0]}|{keys.Of(RecordRole.Person)[0]}|"
                + $"{keys.Of(RecordRole.Quote)[0]}|{keys.Of(RecordRole.Delegation)[0]}"
        );
        Assert.Empty(keys.Of(RecordRole.Collection));
        Assert.Equal(["desk", "title", "slug"], keys.In("Summit.Page").Article);
        Assert.Same(keys, keys.In("Summit.Event"));
        Assert.Equal("", string.Concat(Enum.GetValues<RecordRole>().SelectMany(SchemaKeys.None.Of)));
    }

    [Fact]
    public void A_file_belongs_to_the_first_collection_that_matches()
    {
        var files = CollectionFiles.Of(
            Declared.Schema(
                s_event,
                Declared.Collection("Other", "events/a/**/*.yaml"),
                s_page with
                {
                    Collection = s_page.Collection! with { AsArticles = true },
                }
            )
        );
        Assert.Equal(
            ("Summit.Event", "events/"),
            (files.CollectionOf("events/a.yaml"), files.FolderOf("events/a.yaml"))
        );
        Assert.Equal(
            ("Summit.Other", "events/a/"),
            (files.CollectionOf("events/a/b.yaml"), files.FolderOf("events/a/b.yaml"))
        );
        Assert.Null(files.CollectionOf("c.yaml"));
        Assert.Null(CollectionFiles.None.CollectionOf("c.yaml"));
        Assert.Equal((false, true), (files.IsArticle("Summit.Other"), files.IsArticle("Summit.Page")));
        Assert.Equal(CollectionFiles.Of(s_schema), CollectionFiles.Of(s_schema));
        Assert.Equal(CollectionFiles.Of(s_schema).GetHashCode(), CollectionFiles.Of(s_schema).GetHashCode());
        Assert.NotEqual(CollectionFiles.Of(s_schema), files);
        Assert.False(files.Equals(null));
    }

    [Theory]
    [InlineData("Summit.Event", "Event", "Summit")]
    [InlineData("Event", "Event", "")]
    public void A_record_is_in_a_namespace(string type, string name, string expected) =>
        Assert.Equal(
            expected,
            new SchemaRecord(type, name, RecordRole.Value, EquatableArray<SchemaField>.Empty).Namespace
        );

    private static BoundData File(string path, string content) =>
        EntryBinder.Bind(
            DataReader.Read(
                Given.File(content, path),
                path.StartsWith("pages", StringComparison.Ordinal) ? s_page.Type : s_event.Type
            ),
            s_schema,
            CollectionFiles.Of(s_schema)
        );

    private static FileLocation Place() => FileLocation.Of(Given.File("x"), new(0, 1));
}
