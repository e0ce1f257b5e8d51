using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;

namespace CorpusSdk.Core.Tests.Reading;

/// <summary>Tabs are allowed and forbidden where the YAML specification says so.</summary>
public class YamlTabTests
{
    [Theory]
    [InlineData("a: 1\n\t\nb: 2\n", "{a: 1, b: 2}")]
    [InlineData("a: 1\n \t \nb: 2\n", "{a: 1, b: 2}")]
    [InlineData(" \t\na: 1\n", "{a: 1}")]
    [InlineData("a: 1\n\t\n", "{a: 1}")]
    [InlineData("a: 1\n\t", "{a: 1}")]
    [InlineData("a: 1\n\t\n# comment\n\t\nb: 2\n", "{a: 1, b: 2}")]
    [InlineData("- a\n\t\n- b\n", "[a, b]")]
    [InlineData("a:\n  - b: 1\n\t\t\n    c: 2\n", "{a: [{b: 1, c: 2}]}")]
    [InlineData("a: [\n\t\n  b,\n\t\n  c\n  ]\n", "{a: [b, c]}")]
    [InlineData("a: [\n  b,\n  \tc\n  ]\n", "{a: [b, c]}")]
    [InlineData("[\n\ta\n\t]\n", "[a]")]
    [InlineData("a: \"b\n  \tc\"\n", "{a: b c}")]
    [InlineData("a: \"b\n \t \n  c\"\n", "{a: b|c}")]
    [InlineData("a: 'b\n\t\n  c'\n", "{a: b|c}")]
    [InlineData("a:\n  b\n  \t\n  c\n", "{a: b|c}")]
    [InlineData("a: 1\t\nb:\t2\t# c\n", "{a: 1, b: 2}")]
    [InlineData("-\ta\n-\t-1\n", "[a, -1]")]
    // Block scalars keep their tabs.
    [InlineData("a: |\n  b\n  \tc\n", "{a: b|\tc|}")]
    [InlineData("a: |\n  b\n  \t\n  c\n", "{a: b|\t|c|}")]
    [InlineData("- k: >-\n    b\n    \tc\n  l: d\n\t\n- e\n", "[{k: b|\tc, l: d}, e]")]
    [InlineData("- |\n b\n \t\n c\n- d\n\t\n- e\n", "[b|\t|c|, d, e]")]
    public void Tabs_that_indent_nothing_are_read(string yaml, string expected)
    {
        var (root, problems) = Read(yaml);
        Assert.Empty(problems.Select(problem => problem.Message));
        Assert.Equal(expected, Show(root!));
    }

    [Theory]
    [InlineData("a:\n\tb: 1\n", "2,1-2,2")]
    [InlineData("a:\n  b: 1\n  \tc: 2\n", "3,3-3,4")]
    [InlineData("a: \"b\n\tc\"\n", "2,1-2,2")]
    [InlineData("a: 'b\n\tc'\n", "2,1-2,2")]
    [InlineData("a:\n  - 'b\n \tc'\n", "3,2-3,3")]
    [InlineData("- [\n\ta,\n b\n ]\n", "2,1-2,2")]
    [InlineData("a: {\n  b: [\n\tc\n  ]\n  }\n", "3,1-3,2")]
    [InlineData("-\t-\n", "1,2-1,3")]
    [InlineData("-\t- a\n", "1,2-1,3")]
    [InlineData("- \t- a\n", "1,3-1,4")]
    [InlineData("a:\n  -\t- b\n", "2,4-2,5")]
    [InlineData("a: |\n\t\nb: 1\n", "2,1-2,2")]
    public void Tabs_in_place_of_indentation_are_reported(string yaml, string place)
    {
        var (_, problems) = Read(yaml);
        Assert.Equal([place + " CORP1002"], Given.Places(problems));
        Assert.Equal("not valid YAML: tabs cannot be used for indentation; use spaces", problems[0].Message);
    }

    private static (YamlNode? Root, List<Problem> Problems) Read(string yaml)
    {
        List<Problem> problems = [];
        var file = Given.File(yaml);
        return (YamlReader.Read(file, 0, file.Text.Length, problems).Root, problems);
    }

    private static string Show(YamlNode node) =>
        node switch
        {
            YamlScalar scalar => scalar.Value.Replace('\n', '|'),
            YamlSequence list => $"[{string.Join(", ", list.Items.Select(Show))}]",
            YamlMapping map =>
                $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Show(entry.Value)}"))}}}",
            _ => "?",
        };
}
