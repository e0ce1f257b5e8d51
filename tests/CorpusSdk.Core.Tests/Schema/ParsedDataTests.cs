using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Tests.Reading;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>The files of collections as they are parsed, before their entries are known.</summary>
public class ParsedDataTests
{
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
    public void The_data_are_equal_if_the_file_and_its_collection_are()
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
