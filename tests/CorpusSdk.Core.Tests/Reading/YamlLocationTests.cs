using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Reading;

/// <summary>Every value has the range of its token, in UTF-16 code units of the folded text.</summary>
public class YamlLocationTests
{
    private static (YamlMapping Root, string Text) Read(string yaml)
    {
        var file = Given.File(yaml);
        var problems = new List<Problem>();
        var document = YamlReader.Read(file, 0, file.Text.Length, problems);
        Assert.Empty(problems.Select(problem => problem.Message));
        Assert.True(document.IsComplete);
        return (Assert.IsType<YamlMapping>(document.Root), file.Text);
    }

    private static string Written(string text, YamlNode node) => text.Substring(node.Range.Start, node.Range.Length);

    [Theory]
    [InlineData("k: plain text  # comment\n", "plain text", "plain text")]
    [InlineData("k: two\n  lines   \n\nl: x\n", "two\n  lines", "two lines")]
    [InlineData("k: 'it''s'\n", "'it''s'", "it's")]
    [InlineData("k: \"a \\\"b\\\"\" # c\n", "\"a \\\"b\\\"\"", "a \"b\"")]
    [InlineData("k: |\n  a\n   b\n\n\nl: x\n", "|\n  a\n   b", "a\n b\n")]
    [InlineData("k: >-\n  a\n  b\n", ">-\n  a\n  b", "a b")]
    [InlineData("k: |", "|", "")]
    [InlineData("k: &anchor text\nl: *anchor\n", "text", "text")]
    [InlineData("k: !!str &anchor 'text'\nl: *anchor\n", "'text'", "text")]
    [InlineData("k: &anchor # comment\n  text\nl: *anchor\n", "text", "text")]
    [InlineData("😀: 😀 😀x\n", "😀 😀x", "😀 😀x")]
    [InlineData("{ 😀: [], k: 😀 }\n", "😀", "😀")]
    [InlineData("\uFEFFk: after a mark\n", "after a mark", "after a mark")]
    [InlineData("k: two\r\n  lines\r\n", "two\n  lines", "two lines")]
    [InlineData("k: a\u2028b\u0085c\n", "a\u2028b\u0085c", "a\u2028b\u0085c")]
    [InlineData("k: \"\\u2028\\n\"\n", "\"\\u2028\\n\"", "\u2028\n")]
    public void A_text_is_found_where_it_is_written(string yaml, string written, string value)
    {
        var (root, text) = Read(yaml);
        var scalar = Assert.IsType<YamlScalar>(root.Entries.First(entry => entry.Value is YamlScalar).Value);
        Assert.Equal(written, Written(text, scalar));
        Assert.Equal(value, scalar.Value);
    }

    [Theory]
    [InlineData("k: [a, b ]  # c\n", "[a, b ]")]
    [InlineData("k: [\n  a,\n]\nl: x\n", "[\n  a,\n]")]
    [InlineData("k:\n  - a\n  - b: c\n\n# d\nl: x\n", "- a\n  - b: c")]
    [InlineData("k:\n- a\n- b\nl: x\n", "- a\n- b")]
    [InlineData("k: { a: b, }\n", "{ a: b, }")]
    [InlineData("k:\n  a: b\n  c: 'd'\n\nl: x\n", "a: b\n  c: 'd'")]
    [InlineData("k: &x [a]\nl: *x\n", "[a]")]
    public void A_list_or_mapping_reaches_from_its_first_to_its_last_token(string yaml, string written)
    {
        var (root, text) = Read(yaml);
        Assert.Equal(written, Written(text, root.Entries[0].Value));
    }

    [Fact]
    public void A_mapping_without_braces_in_a_list_has_a_place()
    {
        var (root, text) = Read("k: [ a: b, c ]\n");
        var items = Assert.IsType<YamlSequence>(root.Entries[0].Value).Items;
        Assert.Equal(["a: b", "c"], items.Select(item => Written(text, item)));
    }

    [Theory]
    [InlineData("k:\nl: x\n", 2)]
    [InlineData("k: # c\n\nl: x\n", 2)]
    [InlineData("{ k: , l: x }\n", 5)]
    public void An_empty_value_is_an_empty_place(string yaml, int start)
    {
        var (root, _) = Read(yaml);
        var empty = Assert.IsType<YamlScalar>(root.Entries[0].Value);
        Assert.True(empty.IsNull);
        Assert.Equal(0, empty.Range.Length);
        Assert.True(empty.Range.Start >= start);
    }

    [Fact]
    public void A_text_that_an_alias_repeats_is_located_at_the_alias()
    {
        var (root, text) = Read("k: &x a\nl: *x\n");
        Assert.Equal("*x", Written(text, root.Entries[1].Value));
        Assert.Equal("a", Assert.IsType<YamlScalar>(root.Entries[1].Value).Value);
    }

    [Fact]
    public void A_list_that_an_alias_repeats_is_the_same_list()
    {
        var (root, _) = Read("k: &x [a]\nl: *x\nm: &x [b]\nn: *x\n");
        Assert.Same(root.Entries[0].Value, root.Entries[1].Value);
        Assert.Same(root.Entries[2].Value, root.Entries[3].Value);
    }

    [Fact]
    public void A_merged_key_is_located_where_it_is_written()
    {
        var (root, _) = Read("k: &x { a: b }\n<<: *x\n");
        Assert.Equal(["k", "a"], root.Entries.Select(entry => entry.Key.Value));
        Assert.Equal(8, root.Entries[1].Key.Range.Start);
    }

    [Fact]
    public void Problems_have_the_same_location_whatever_the_line_ends()
    {
        const string Yaml = "id: a\nquotes:\n  - text: x\n    kind: \"😀\" # c\n";
        foreach (var ends in new[] { "\n", "\r\n", "\r" })
        {
            var file = "\uFEFF" + Yaml.Replace("\n", ends, StringComparison.Ordinal);
            var problem = Assert.Single(Given.Sidecar(file).Problems);
            Assert.Equal("4,11-4,15 CORP1005", Given.Places([problem])[0]);
            Assert.Equal("\"😀\"", file[1..].Substring(problem.Range.Start, problem.Range.Length));
        }
    }

    [Fact]
    public void A_range_over_line_ends_is_found_again_in_the_file()
    {
        const string Original = "a\r\nb\rc\nd\r\n";
        var file = Given.File(Original);
        Assert.Equal("a\nb\nc\nd\n", file.Text);
        Assert.Equal("b\rc\nd", Original.Substring(file.Locate(new(2, 5)).Start, file.Locate(new(2, 5)).Length));
        Assert.Equal(new TextRange(0, Original.Length), file.Locate(new(0, file.Text.Length)));
        Assert.Equal(new TextRange(1, 2), file.Locate(new(1, 1)));
    }
}
