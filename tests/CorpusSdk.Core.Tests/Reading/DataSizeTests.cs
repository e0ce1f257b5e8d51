using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Tests.Schema;

namespace CorpusSdk.Core.Tests.Reading;

/// <summary>How much the file of a collection may hold.</summary>
[Trait("Category", "Slow")]
public class DataSizeTests
{
    private static readonly CorpusSchema s_schema = Declared.Schema(
        Declared.Collection("Entry", "e.*", Declared.Text("A"))
    );

    [Theory]
    [InlineData(YamlLimits.Nodes / 2, true)]
    [InlineData((YamlLimits.Nodes / 2) + 5, false)]
    public void A_table_has_a_million_values(int rows, bool isRead)
    {
        var data = DataReader.Read(
            Given.File("a\n" + string.Concat(Enumerable.Repeat("1\n", rows)), "e.csv"),
            "Summit.Entry"
        );
        Assert.Equal(
            isRead
                ? []
                :
                [
                    $"{(YamlLimits.Nodes / 2) + 2},1-{(YamlLimits.Nodes / 2) + 2},2 CORP1008: a file may "
                        + "contain at most 1,000,000 values; split it",
                ],
            Declared.Format(data.Problems)
        );
        Assert.Equal(
            (YamlLimits.Nodes / 2, isRead),
            (Assert.IsType<YamlSequence>(data.Root).Items.Count, data.IsComplete)
        );
    }

    [Theory]
    [InlineData(YamlLimits.Nodes - 1, true)]
    [InlineData(YamlLimits.Nodes, false)]
    public void A_file_of_JSON_has_a_million_values(int items, bool isRead)
    {
        var data = DataReader.Read(
            Given.File("[" + string.Join(",", Enumerable.Repeat("1", items)) + "]", "e.json"),
            "Summit.Entry"
        );
        Assert.Equal(
            isRead ? [] : ["CORP1008 a file may contain at most 1,000,000 values; split it"],
            data.Problems.Select(problem => $"{problem.Rule.Id} {problem.Message}")
        );
        Assert.Equal(isRead, data.IsComplete);
    }

    [Fact]
    public void A_text_of_a_million_characters_is_the_longest()
    {
        Assert.Empty(s_schema.Read("e.yaml", "a: " + new string('x', 1_000_000)).Problems);
        Assert.Equal(
            "'a' may have at most 1,000,000 characters, but has 1,000,001; shorten it",
            Assert.Single(s_schema.Read("e.yaml", "a: " + new string('x', 1_000_001)).Problems).Message
        );
    }
}
