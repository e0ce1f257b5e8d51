using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusSdk.Tool.Tests.Harness;
using static CorpusSdk.Tool.Tests.Diffing.EditedFolder;

namespace CorpusSdk.Tool.Tests.Diffing;

/// <summary>Each kind of change, as <c>diff</c> prints it for two folders.</summary>
public sealed class DiffTests
{
    private static readonly JsonSerializerOptions s_compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public async Task Equal_corpora_do_not_differ()
    {
        var run = await DiffAsync(_ => { });
        Assert.Equal(
            (ExitCode.Success, "OLD -> NEW: no differences that a program can notice\n", ""),
            (run.Code, run.Output, run.Error)
        );
    }

    [Fact]
    public Task A_removed_article_takes_its_quotes_with_it() =>
        AssertAsync(
            folder => folder.Delete("ferry.txt").Delete("ferry.yaml"),
            "major (4 members removed)",
            "Major: seeds/ferry.txt:1: removed Corpus.Articles.Ferry, with 2 quotes"
        );

    [Fact]
    public Task An_article_with_the_same_text_was_renamed() =>
        AssertAsync(
            folder => folder.Edit("seeds/ferry.yaml", "published", "id: no-ferry\npublished"),
            "major (4 members renamed)",
            "Major: seeds/ferry.txt:1: renamed Corpus.Articles.Ferry -> Corpus.Articles.NoFerry, with 2 quotes"
        );

    [Fact]
    public Task A_folder_was_renamed_if_its_articles_are_in_another_one() =>
        AssertAsync(
            folder => folder.Move("north/fees", "south/fees"),
            "major (5 members renamed)",
            "Major: renamed Corpus.Articles.North -> Corpus.Articles.South, with 1 article and 1 quote"
        );

    [Fact]
    public Task An_article_that_becomes_a_folder_changes_its_type() =>
        AssertAsync(
            folder => folder.Move("ferry", "ferry/may"),
            "major (2 members renamed, 2 members of another type, 2 members added)",
            "Major: seeds/ferry.txt:1: the type of Corpus.Articles.Ferry was Article, is "
                + "CorpusSets.ArticleFolders.Ferry_"
        );

    [Fact]
    public Task A_quote_with_the_same_words_was_renamed() =>
        AssertAsync(
            folder => folder.Edit("seeds/ferry.yaml", "id: safe", "id: boat"),
            "major (1 member renamed)",
            "Major: seeds/ferry.yaml:3: renamed Corpus.Quotes.Ferry.Safe -> Corpus.Quotes.Ferry.Boat"
        );

    [Fact]
    public Task A_quote_at_the_same_place_was_renamed_and_says_something_else() =>
        AssertAsync(
            folder =>
                folder
                    .Edit("seeds/ferry.txt", "It is as simple", "This is as simple")
                    .Edit("seeds/ferry.yaml", "It is as simple", "This is as simple"),
            "major (1 member renamed, 1 quote changed, 1 fact changed)",
            "Major: seeds/ferry.yaml:6: renamed Corpus.Quotes.Ferry.ItIsAsSimpleAsThat -> "
                + "Corpus.Quotes.Ferry.ThisIsAsSimpleAsThat",
            "Quotes: seeds/ferry.yaml:6: Corpus.Quotes.Ferry.ThisIsAsSimpleAsThat",
            "Quotes: - [-It-] is as simple as that.",
            "Quotes: + {+This+} is as simple as that."
        );

    [Fact]
    public Task Other_words_under_the_same_member_are_minor() =>
        AssertAsync(
            folder =>
                folder
                    .Edit("seeds/ferry.txt", "that is not safe", "that isn't safe")
                    .Edit("seeds/ferry.yaml", "that is not safe", "that isn't safe"),
            "minor (1 quote changed, 1 fact changed)",
            "Quotes: seeds/ferry.yaml:3: Corpus.Quotes.Ferry.Safe",
            "Quotes: - We will not run a boat that [-is not-] safe,",
            "Quotes: + We will not run a boat that {+isn't+} safe,",
            "Patch: seeds/ferry.txt:3: Corpus.Articles.Ferry: text: '…We will not run a boat that is not safe,"
        );

    [Fact]
    public Task Another_speaker_is_minor() =>
        AssertAsync(
            folder =>
                folder.Edit(
                    "seeds/ferry.yaml",
                    "  - text: It is as simple as that.\n    speaker: jane-doe",
                    "  - text: It is as simple as that.\n    source: the ministry\n    kind: partial"
                ),
            "minor (1 quote changed)",
            "Quotes: seeds/ferry.yaml:6: Corpus.Quotes.Ferry.ItIsAsSimpleAsThat",
            "Quotes: speaker: 'jane-doe' -> none",
            "Quotes: source: none -> 'the ministry'",
            "Quotes: kind: 'direct' -> 'partial'"
        );

    [Fact]
    public Task The_last_quote_of_an_article_takes_the_member_of_its_quotes_with_it() =>
        AssertAsync(
            folder =>
                folder.With("seeds/north/fees.yaml", "delegations: [{ id: mission, party: Port, head: omar-aziz }]\n"),
            "major (3 members removed)",
            "Major: removed Corpus.Quotes.North",
            "Major: seeds/north/fees.yaml:2: removed Corpus.Quotes.North.Fees.WeNeedHigherFees"
        );

    [Fact]
    public Task A_person_of_the_same_name_was_renamed() =>
        AssertAsync(
            folder =>
                folder
                    .Edit("seeds/people.yaml", "id: omar-aziz", "id: aziz")
                    .Edit("seeds/north/fees.yaml", "speaker: omar-aziz", "speaker: aziz")
                    .Edit("seeds/north/fees.yaml", "head: omar-aziz", "head: aziz"),
            "major (1 member renamed)",
            "Major: seeds/people.yaml:4: renamed Corpus.People.OmarAziz -> Corpus.People.Aziz"
        );

    [Fact]
    public Task Facts_are_patches() =>
        AssertAsync(
            folder =>
                folder
                    .Edit("seeds/people.yaml", "title: Minister", "title: Secretary")
                    .Edit("seeds/ferry.yaml", "2024-01-16", "2024-01-17")
                    .Edit("seeds/stations.csv", "North Station", "Old Station")
                    .Edit("seeds/north/fees.yaml", "head: omar-aziz", "head: jane-doe"),
            "patch (4 facts changed)",
            "Patch: seeds/ferry.txt:1: Corpus.Articles.Ferry: published: '2024-01-16' -> '2024-01-17'",
            "Patch: seeds/north/fees.yaml:4: Corpus.Delegations.Mission: head: 'omar-aziz' -> 'jane-doe'",
            "Patch: seeds/people.yaml:1: Corpus.People.JaneDoe: roles: 'Minister' -> 'Secretary'",
            "Patch: seeds/stations.csv:2: Corpus.Stations.North: values of your own properties changed"
        );

    [Fact]
    public Task Words_that_nobody_quotes_are_a_patch() =>
        AssertAsync(
            folder => folder.Edit("seeds/ferry.txt", "No ferry", "Still no ferry"),
            "patch (2 facts changed)",
            "Patch: seeds/ferry.txt:1: Corpus.Articles.Ferry: text: 'No ferry before May' -> "
                + "'Still no ferry before May'"
        );

    [Fact]
    public Task Line_ends_and_white_space_of_quotes_are_no_changes_of_words() =>
        AssertAsync(
            folder => folder.Edit("seeds/ferry.txt", "as simple as", "as simple\nas"),
            "patch (1 fact changed)",
            "Patch: seeds/ferry.txt:3: "
        );

    [Fact]
    public Task New_entries_are_minor() =>
        AssertAsync(
            folder =>
                folder
                    .With("seeds/new.txt", "A new article\n\nJane Doe said \"yes.\"\n")
                    .With("seeds/new.yaml", "quotes: [{ text: yes. }]\n")
                    .Edit("seeds/stations.csv", "north,", "south,South Station\nnorth,"),
            "minor (4 members added)",
            "Minor: seeds/new.txt:1: added Corpus.Articles.New, with 1 quote",
            "Minor: seeds/stations.csv:2: added Corpus.Stations.South"
        );

    [Fact]
    public Task The_schema_adds_removes_and_changes_members() =>
        AssertAsync(
            folder => folder.Edit("Schema.cs", "(string Name)", "([CorpusKey(\"name\")] string Title, int? Since)"),
            "major (1 member renamed, 1 member added)",
            "Major: renamed Summit.Station.Name -> Summit.Station.Title",
            "Minor: added Summit.Station.Since"
        );

    [Fact]
    public Task Another_namespace_breaks_all_code() =>
        AssertAsync(
            folder =>
                folder.Edit("Summit.csproj", "</Nullable>", "</Nullable><CorpusNamespace>Harbour</CorpusNamespace>"),
            "major (1 member of another type)",
            "Major: the type of Corpus was global::Summit.Corpus, is global::Harbour.Corpus"
        );

    [Fact]
    public async Task A_new_corpus_with_errors_breaks_all_code()
    {
        var run = await DiffAsync(folder => folder.With("seeds/lost.yaml", "title: Lost\n"));
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Equal(
            "OLD -> NEW: major (errors)\n"
                + "NEW has 1 error: it does not build, and neither does any program that uses it; "
                + "only its valid entries are compared\n",
            run.Output
        );
    }

    [Fact]
    public async Task An_old_corpus_with_errors_is_compared_as_far_as_it_is_valid()
    {
        var run = await DiffAsync(
            folder => folder.With("seeds/lost.txt", "Found\n"),
            folder => folder.With("seeds/lost.yaml", "title: Lost\n")
        );
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.StartsWith(
            """
            OLD -> NEW: minor (1 member added)
            OLD has 1 error: it did not build, so no program can have used it; only its valid entries are compared

            """,
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("major", ExitCode.Success)]
    [InlineData("minor", ExitCode.Errors)]
    [InlineData("patch", ExitCode.Errors)]
    public async Task Fails_on_a_level(string level, int code)
    {
        var run = await DiffAsync(folder => folder.With("seeds/new.txt", "A text\n"), null, "--fail-on", level);
        Assert.Equal(code, run.Code);
    }

    [Fact]
    public async Task A_folder_without_a_project_is_read_with_the_schema_of_the_other()
    {
        using var project = Base();
        using var copy = Base();
        File.Delete(copy.PathOf("Summit.csproj"));
        File.Delete(copy.PathOf("Schema.cs"));
        foreach (var arguments in new string[][] { [project.Corpus, copy.Corpus], [copy.Corpus, project.Corpus] })
        {
            var run = await ToolRun.OfAsync(["diff", .. arguments]);
            Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
            Assert.EndsWith(": no differences that a program can notice\n", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Control_characters_in_the_data_are_escaped()
    {
        var run = await DiffAsync(folder =>
            folder
                .Edit("seeds/ferry.txt", "No ferry", "\u001b[31mNo ferry\u202e [/]")
                .Edit("seeds/people.yaml", "title: Minister", "title: \"\\e[red] [/]\"")
        );
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.DoesNotContain(run.Output, c => (char.IsControl(c) && c != '\n') || c == '\u202e');
    }

    [Fact]
    public async Task Json_has_the_documented_form()
    {
        var run = await DiffAsync(
            folder =>
                folder
                    .Edit("seeds/ferry.txt", "It is as simple", "This is as simple")
                    .Edit("seeds/ferry.yaml", "It is as simple", "This is as simple"),
            null,
            "--format",
            "json"
        );
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal(
            ["old", "new", "level", "members", "quotes", "facts"],
            root.EnumerateObject().Select(property => property.Name)
        );
        Assert.Equal("""{"corpus":"OLD","errors":0}""", Compact(root.GetProperty("old")));
        Assert.Equal("major", root.GetProperty("level").GetString());
        Assert.Equal(
            string.Concat(
                """
                {"level":"major","change":"renamed",
                "before":{"member":"Corpus.Quotes.Ferry.ItIsAsSimpleAsThat","kind":"quote","type":"Quote",
                "file":"OLD/seeds/ferry.yaml","line":6},
                "after":{"member":"Corpus.Quotes.Ferry.ThisIsAsSimpleAsThat","kind":"quote","type":"Quote",
                "file":"NEW/seeds/ferry.yaml","line":6},"implied":[]}
                """.Split('\n')
            ),
            Compact(Assert.Single(root.GetProperty("members").EnumerateArray()))
        );
        var quote = Assert.Single(root.GetProperty("quotes").EnumerateArray());
        Assert.Equal("minor", quote.GetProperty("level").GetString());
        Assert.Equal(
            """{"before":"It is as simple as that.","after":"This is as simple as that."}""",
            Compact(quote.GetProperty("text"))
        );
        Assert.Equal(
            string.Concat(
                """
                [{"in":"before","text":"It"},{"in":"after","text":"This"},
                {"in":"both","text":" is as simple as that."}]
                """.Split('\n')
            ),
            Compact(quote.GetProperty("words"))
        );
        var fact = Assert.Single(root.GetProperty("facts").EnumerateArray());
        Assert.Equal(("patch", "text"), (fact.GetProperty("level").GetString(), fact.GetProperty("fact").GetString()));
    }

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json, s_compact);
}
