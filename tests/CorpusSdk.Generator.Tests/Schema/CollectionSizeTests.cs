using System.Globalization;
using System.Text;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>
/// A collection whose facts exceed the 16 MB of strings of an assembly. What exceeds the assembly itself is an error at
/// an entry: see the tests of <c>CollectionIndex</c>.
/// </summary>
[Trait("Category", "Slow")]
public class CollectionSizeTests
{
    [Fact]
    public void Entries_beyond_the_strings_of_an_assembly_are_read_from_its_metadata()
    {
        var rows = new StringBuilder("id,text\n");
        for (var i = 0; i < 16; i++)
        {
            _ = rows.Append(CultureInfo.InvariantCulture, $"e{i},").Append('x', 950_000).Append('\n');
        }

        var build = (
            SchemaProject.Of(
                "[CorpusCollection(\"big.csv\")] public sealed partial record Entry { public string? Text { "
                    + "get; init; } }"
            ) with
            {
                TracksSteps = false,
            }
        )
            .With("big.csv", rows.ToString())
            .WithCode(
                """
                using System.Linq;
                using Summit;

                public static class Probe
                {
                    public static string Read() =>
                        $"{Corpus.Entries.Count} {Corpus.Entries.E15.Id} {Corpus.Entries["e7"].Text!.Length}";
                }
                """
            )
            .Build();
        Assert.Empty(build.Problems);
        Assert.Equal("16 e15 950000", build.Run<string>("Probe", "Read"));
    }
}
