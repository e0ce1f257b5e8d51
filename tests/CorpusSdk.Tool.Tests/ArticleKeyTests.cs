using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests;

/// <summary>The commands in a program that changes the keys of articles.</summary>
public sealed class ArticleKeyTests
{
    private const string Text =
        "No ferry before spring\n\n\"We will not run a boat that is not safe,\" said Jane Doe.\n\n"
        + "Omar Aziz agreed.\n";

    private static TestFolder Site(string keys) =>
        new TestFolder()
            .With("Summit.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"></Project>")
            .With(
                "Keys.cs",
                $"using CorpusSdk;\n[assembly: CorpusKeys({keys})]\nnamespace Summit;\n"
                    + "public sealed partial record Article\n{\n    [CorpusKey(\"aliases\")]\n"
                    + "    public System.Collections.Immutable.ImmutableArray<string> Old { get; init; } = [];\n}\n"
            )
            .With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe }\n- { id: omar-aziz, name: Omar Aziz }\n")
            .With("seeds/ferry.md", "---\nlang: en\naliases: [/old]\n---\n" + Text);

    [Fact]
    public async Task Check_and_export_know_the_names()
    {
        using var folder = Site("Language = \"lang\", Aliases = null");
        var run = await ToolRun.OfAsync("check", folder.Path);
        Assert.Contains("no problems", run.Output, StringComparison.Ordinal);
        var export = await ToolRun.OfAsync("export", folder.Path, "--format", "json");
        Assert.Contains("\"/old\"", export.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_reports_what_the_build_reports()
    {
        using var folder = Site("Language = \"lang\"");
        var run = await ToolRun.OfAsync("check", folder.Path);
        Assert.Contains(
            "Keys.cs(7,64): error CORP6003: property 'Old' has the key 'aliases'",
            run.Output,
            StringComparison.Ordinal
        );
        _ = folder.With("Keys.cs", "[assembly: CorpusKeys(Language = \"\")]\n");
        run = await ToolRun.OfAsync("check", folder.Path);
        Assert.Contains("Keys.cs(1,34): error CORP6012: invalid Language", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotate_and_pin_write_the_names()
    {
        using var folder = Site("Language = \"lang\", Aliases = null, Quotes = \"said\", Pin = \"hash\"");
        var run = await ToolRun.OfAsync("annotate", folder.Path);
        Assert.Equal("", run.Error);
        _ = await ToolRun.OfAsync("pin", folder.Path);
        var written = folder.Read("seeds/ferry.md");
        Assert.Contains("\nsaid:\n", written, StringComparison.Ordinal);
        Assert.Contains("\nhash: ", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\nquotes:", written, StringComparison.Ordinal);
        Assert.Contains("no problems", (await ToolRun.OfAsync("check", folder.Path)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_switched_off_is_not_written()
    {
        using var folder = Site("Language = \"lang\", Aliases = null, Quotes = null, Pin = null");
        var before = folder.Read("seeds/ferry.md");
        _ = await ToolRun.OfAsync("annotate", folder.Path);
        var run = await ToolRun.OfAsync("pin", folder.Path);
        Assert.Contains("the key is switched off", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, folder.Read("seeds/ferry.md"));
    }

    [Fact]
    public async Task Front_matter_in_TOML_is_checked_but_not_changed()
    {
        const string Toml = "+++\nlang = \"en\"\naliases = [\"/old\"]\n+++\n" + Text;
        using var folder = Site("Language = \"lang\", Aliases = null").With("seeds/ferry.md", Toml);
        Assert.Contains("no problems", (await ToolRun.OfAsync("check", folder.Path)).Output, StringComparison.Ordinal);
        var run = await ToolRun.OfAsync("pin", folder.Path);
        Assert.Contains("only YAML front matter can be edited", run.Output, StringComparison.Ordinal);
        _ = await ToolRun.OfAsync("annotate", folder.Path);
        Assert.Equal(Toml, folder.Read("seeds/ferry.md"));
    }

    [Fact]
    public async Task Init_describes_the_keys()
    {
        using var folder = Site("Language = \"lang\", Aliases = null, AllowOtherKeys = true");
        _ = await ToolRun.OfAsync("init", folder.Path);
        var schema = folder.Read("seeds/.schemas/article.schema.json");
        Assert.Contains("\"lang\"", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("\"language\"", schema, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_not_read_are_named_once()
    {
        using var folder = Site("Language = \"lang\", Aliases = null")
            .With("seeds/a.html", "<p>")
            .With("seeds/b/c.docx", "x")
            .With("seeds/d", "x")
            .With("seeds/e.RST", "x")
            .With("seeds/f.markdown", "Text.\n")
            .With("seeds/g.mdx", "Text.\n");
        var run = await ToolRun.OfAsync("check", folder.Path);
        Assert.Contains("3 articles", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "note: 4 files that look like articles are not read: seeds/a.html, seeds/b/c.docx, seeds/d, …; "
                + "save articles",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("people.json", "people are read from 'people.yaml'")]
    [InlineData("b/People.TOML", "people are read from 'People.yaml'")]
    [InlineData("crew.people.csv", "people are read from 'crew.people.yaml'")]
    [InlineData("persons.json", "people are read from 'people.yaml'")]
    [InlineData("ferry.json", "the annotations of 'ferry.md' are read from 'ferry.yaml'")]
    [InlineData("ferry.xml", "the annotations of 'ferry.md' are read from 'ferry.yaml'")]
    [InlineData("ships/anna.toml", "the collection 'Ship' reads 'anna.yaml'")]
    [InlineData("ships/anna.json", "the collection 'Ship' reads 'anna.yaml'")]
    public async Task A_file_that_is_nearly_read_is_named_with_the_right_name(string path, string expected)
    {
        using var folder = WithShips().With("seeds/" + path, "");
        Assert.Equal(
            $"note: a file is not read: seeds/{path} ({expected}); convert and rename what the corpus should read, and "
                + "keep other files outside the corpus folder\n",
            (await ToolRun.OfAsync("check", folder.Path)).Error
        );
    }

    [Theory]
    [InlineData("ports.json")]
    [InlineData("notes/anna.toml")]
    [InlineData(".people.json")]
    [InlineData("ships/anna.png")]
    [InlineData("ferry.jpg")]
    [InlineData("ships/anna.yaml")]
    [InlineData("ferry.yml")]
    public async Task Other_files_are_not_named(string path)
    {
        using var folder = WithShips().With("seeds/" + path, "");
        Assert.Equal("", (await ToolRun.OfAsync("check", folder.Path)).Error);
    }

    [Fact]
    public async Task Annotations_that_may_be_people_say_how_to_call_the_file()
    {
        using var folder = WithShips().With("seeds/persons.yaml", "- id: ann-lee\n  name: Ann Lee\n");
        var run = await ToolRun.OfAsync("check", folder.Path);
        Assert.Contains(
            "persons.yaml(1,1): error CORP1009: 'persons.yaml' has no article: there is no 'persons.txt' or "
                + "'persons.md' next to it; if this file lists people, rename it to 'people.yaml'",
            run.Output,
            StringComparison.Ordinal
        );
    }

    private static TestFolder WithShips() =>
        new TestFolder()
            .With("Summit.csproj", "<Project />")
            .With("Ship.cs", "[CorpusCollection(\"ships/*.yaml\")] public partial record Ship;\n")
            .With("seeds/ships/berta.yaml", "{}\n")
            .With("seeds/people.yaml", "[]\n")
            .With("seeds/ferry.md", "---\ntitle: The ferry\n---\nThe ferry sank.\n");

    [Fact]
    public async Task Front_matter_that_is_read_as_text_is_named_once()
    {
        using var folder = Site("Language = \"lang\", Aliases = null")
            .With("seeds/a.txt", "---\ntitle: A\n---\nText.\n")
            .With("seeds/b.md", "---json\n{ \"title\": \"A\" }\n---\nText.\n")
            .With("seeds/c.md", ";;;\ntitle = 1\n;;;\nText.\n");
        var run = await ToolRun.OfAsync("check", folder.Path);
        Assert.Contains(
            "note: a text begins with front matter behind a line '---json', which is read as text: seeds/b.md; "
                + "front matter is read",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(3, run.Error.Split("note: a text begins with front matter behind").Length - 1);
        _ = folder
            .With("seeds/a.txt", "---\nA ship came.\n---\nText.\n")
            .With("seeds/b.md", "Text\n---\ntitle: A\n---\n")
            .With("seeds/c.md", "---\ntitle: A\n---\nText.\n");
        run = await ToolRun.OfAsync("check", folder.Path);
        Assert.DoesNotContain("front matter", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_no_articles_are_not_named()
    {
        using var folder = Site("Language = \"lang\", Aliases = null")
            .With("seeds/LICENSE", "x")
            .With("seeds/README.rst", "x")
            .With("seeds/.hidden", "x")
            .With("seeds/picture.png", "x")
            .With("seeds/README.markdown", "x");
        var run = await ToolRun.OfAsync("check", folder.Path);
        Assert.DoesNotContain("not read", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 article,", run.Output, StringComparison.Ordinal);
    }
}
