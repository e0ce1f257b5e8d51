using System.Diagnostics;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Toml;
using CorpusSdk.Core.Syntax.Yaml;

namespace CorpusSdk.Core.Tests.Reading;

/// <summary>Front matter in TOML.</summary>
public class TomlTests
{
    [Fact]
    public void Front_matter_in_TOML_is_read()
    {
        var parsed = Given.Markdown(
            """"
            +++
            # Zola
            title = "The \"ferry\"\u2014a story"
            published = 2024-05-01T10:00:00+02:00
            url = 'https://example.org/ferry'
            captions = [
                "One", # with a comment
                'Two',
            ]
            aliases.Kim = "kim-jong-un"

            [[quotes]]
            text = "It was old"
            marks = "none"

            [[quotes]]
            text = """
            It \
              sank"""

            [[delegations]]
            id = "harbour"
            count = 2
            members = [{ person = "jane-doe", role = "Captain" }]
            +++
            It was old. It sank.
            """"
        );
        Given.IsFine(parsed.Problems);
        var article = parsed.FrontMatter!;
        Assert.Equal("The \"ferry\"—a story", article.Title?.Value);
        Assert.Equal("2024-05-01T10:00:00+02:00", article.Published?.Value.ToString());
        Assert.Equal("https://example.org/ferry", article.Url?.Value);
        Assert.Equal(["One", "Two"], article.Captions.Select(caption => caption.Value));
        Assert.Equal("Kim", Assert.Single(article.Aliases).Name.Value);
        Assert.Equal(["It was old", "It sank"], article.Quotes.Select(quote => quote.Text.Value));
        Assert.Equal(2, Assert.Single(article.Delegations).Count?.Value);
        Assert.Equal("Captain", Assert.Single(article.Delegations[0].Members).Role?.Value);
        Assert.Equal("It was old. It sank.", parsed.Text);
        var url = article.Url!.Range;
        Assert.Equal("'https://example.org/ferry'", parsed.File.Text.Substring(url.Start, url.Length));
    }

    [Theory]
    [InlineData("a = 1", "1")]
    [InlineData("a = +1_000", "1000")]
    [InlineData("a = 0xFF", "255")]
    [InlineData("a = 0o17", "15")]
    [InlineData("a = 0b101", "5")]
    [InlineData("a = -1.5e3", "-1.5e3")]
    [InlineData("a = -inf", "-.inf")]
    [InlineData("a = true", "true")]
    [InlineData("a = 2024-05-01", "2024-05-01")]
    [InlineData("a = 2024-05-01 10:00:00Z", "2024-05-01T10:00:00Z")]
    [InlineData("a = 10:30:00", "10:30:00")]
    [InlineData("a = \"\\t\\x41\\U0001F600\"", "\tA😀")]
    [InlineData("a = '\\n'", "\\n")]
    [InlineData("a = '''\nb'c''''", "b'c'")]
    [InlineData("\"a\" = ''", "")]
    public void Values_are_those_of_YAML_and_JSON(string toml, string value) =>
        Assert.Equal(value, Assert.IsType<YamlScalar>(Read(toml).Entries[0].Value).Value);

    [Fact]
    public void Text_that_looks_like_another_value_is_text() =>
        Assert.False(Assert.IsType<YamlScalar>(Read("a = 'null'").Entries[0].Value).IsNull);

    [Theory]
    [InlineData("title = A", "2,9-2,10", "'A' is not a number, date or Boolean; put text in quotes")]
    [InlineData("title =", "2,8-2,8", "a value is missing after '='")]
    [InlineData("title = \"A", "2,9-2,10", "the quotation mark is not closed; put \" at the end of the text")]
    [InlineData("title: A", "2,6-2,7", "expected '=', but found ':'")]
    [InlineData("title", "2,6-2,6", "expected '=', but the line ends")]
    [InlineData("title = 'A' 'B'", "2,13-2,14", "expected the end of the line after the value, but found '''")]
    [InlineData("decks = ['A'", "2,9-2,10", "the bracket is not closed; put ']' at its end")]
    [InlineData("decks = ['A' 'B']", "2,14-2,15", "expected ',', but found '''")]
    [InlineData("a = { b = 1", "2,5-2,6", "the bracket is not closed; put '}' at its end")]
    [InlineData("title = 'A'\ntitle = 2", "3,1-3,6", "'title' is already in line 2; write it once")]
    [InlineData("[aliases]\nB = '1'\n[aliases]", "4,2-4,9", "'aliases' is already in line 2; write it once")]
    [InlineData("aliases = { B = '1' }\n[aliases]", "3,2-3,9", "'aliases' is already in line 2; write it once")]
    [InlineData("a = 2024-02-30", "2,5-2,6", "'2024-02-30' is not a number, date or Boolean; put text in quotes")]
    [InlineData("a = True", "2,5-2,6", "'True' is not a value; write 'true'")]
    [InlineData(
        "a = '\u0001'",
        "2,6-2,7",
        "a control character is not allowed here; remove it or write it as an escape"
    )]
    [InlineData("é = 1", "2,1-2,2", "expected a key, but found 'é'; put keys with other characters in quotes")]
    [InlineData("a = 01", "2,5-2,6", "'01' is not a number, date or Boolean; put text in quotes")]
    public void An_error_has_its_place_and_the_way_out(string toml, string place, string reason)
    {
        var parsed = Given.Markdown($"+++\n{toml}\n+++\nText\n");
        Given.IsWrong(parsed.Problems, place + " CORP1002", "not valid TOML: " + reason);
        Assert.Equal("Text\n", parsed.Text);
        Assert.False(parsed.IsComplete);
    }

    [Fact]
    public void What_precedes_an_error_is_read() =>
        Assert.Equal("A", Given.Markdown("+++\ntitle = 'A'\nid =\n+++\nText\n").FrontMatter?.Title?.Value);

    [Theory]
    [InlineData("lang = 'de'", "2,1-2,5 CORP1003")]
    [InlineData("title = ['A']", "2,9-2,14 CORP1005")]
    [InlineData("quotes = [{ text = 'A', kind = 'odd' }]", "2,32-2,37 CORP1005")]
    [InlineData("[[quotes]]\ntext = 'A'\n[quotes.extra]\nb = 1", "4,9-4,14 CORP1003")]
    [InlineData("published = 10:00:00", "2,13-2,21 CORP1007")]
    public void Annotations_are_checked_at_their_places(string toml, string place) =>
        Assert.Equal([place], Given.Places(Given.Markdown($"+++\n{toml}\n+++\nA\n").Problems));

    [Theory]
    [InlineData("[", "")]
    [InlineData("{a=", "")]
    [InlineData("a.", "a")]
    public void Depth_has_a_limit(string opening, string end)
    {
        var nested = string.Concat(Enumerable.Repeat(opening, 100_000)) + end;
        var toml = opening == "a." ? $"[{nested}]" : "a = " + nested;
        var problem = Assert.Single(
            Given.Markdown($"+++\n{toml}\n+++\n").Problems,
            problem => problem.Rule == Rules.LimitExceeded
        );
        Assert.Contains("nested at most 64 levels deep", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_within_the_limit_is_read() =>
        Assert.Single(Read("a = " + new string('[', 60) + new string(']', 60)).Entries);

    [Fact]
    public void Large_input_takes_linear_time()
    {
        var watch = Stopwatch.StartNew();
        var entries = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"k{i} = [1, 2]\n"));
        Assert.Equal(100_000, Read(entries).Entries.Count);
        _ = Given.Markdown("+++\na = \"" + new string('\\', 1_000_000) + "\n+++\n");
        _ = Given.Markdown("+++\n" + string.Concat(Enumerable.Repeat("[[a]]\n", 200_000)) + "+++\n");
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    private static YamlMapping Read(string toml)
    {
        List<Problem> problems = [];
        var file = Given.File(toml, "a.md");
        var document = TomlReader.Read(file, 0, file.Text.Length, problems);
        Assert.Empty(problems.Select(problem => problem.Message));
        return Assert.IsType<YamlMapping>(document.Root);
    }
}

/// <summary>Front matter in JSON.</summary>
public class JsonFrontMatterTests
{
    [Theory]
    [InlineData("{\n  \"title\": \"A\"\n}\nText\n", "Text\n")]
    [InlineData("{\"title\":\"A\"}   \n\nText {\"b\": 1}\n", "\nText {\"b\": 1}\n")]
    [InlineData("{ \"title\": \"A\" } Text\n", " Text\n")]
    public void An_object_before_the_text_is_front_matter(string file, string text)
    {
        var parsed = Given.Markdown(file);
        Given.IsFine(parsed.Problems);
        Assert.Equal("A", parsed.FrontMatter?.Title?.Value);
        Assert.Equal(text, parsed.Text);
        var title = parsed.FrontMatter!.Title!.Range;
        Assert.Equal("\"A\"", parsed.File.Text.Substring(title.Start, title.Length));
    }

    [Theory]
    [InlineData("{{< note >}}\nText\n")]
    [InlineData("{Curly} text\n")]
    [InlineData("{\"A quote,\" she said.}\n")]
    [InlineData("{")]
    public void A_text_may_begin_with_a_brace(string file)
    {
        var parsed = Given.Markdown(file);
        Given.IsFine(parsed.Problems);
        Assert.Null(parsed.FrontMatter);
        Assert.Equal(file, parsed.Text);
    }

    [Fact]
    public void A_txt_file_is_text() =>
        Assert.Null(ArticleReader.ReadText(Given.File("{ \"title\": \"A\" }\nText\n", "visit.txt")).FrontMatter);

    [Theory]
    [InlineData("{\n  \"title\": A\n}\nText\n", "2,12-2,13 CORP1002", "Text\n")]
    [InlineData("{\n  \"title\": \"A\",\n}\nText\n", "2,15-2,16 CORP1002", "Text\n")]
    [InlineData("{\n  \"titel\": \"A\"\n}\nText\n", "2,3-2,10 CORP1003", "Text\n")]
    [InlineData("{\n  \"title\": \"A\"", "2,15-2,15 CORP1002", "{\n  \"title\": \"A\"")]
    public void An_error_has_its_place(string file, string place, string text)
    {
        var parsed = Given.Markdown(file);
        Assert.Equal([place], Given.Places(parsed.Problems));
        Assert.Equal(text, parsed.Text);
    }
}
