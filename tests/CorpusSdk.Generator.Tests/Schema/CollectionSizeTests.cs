using System.Globalization;
using System.Text;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>
/// A collection that exceeds the capacity of an assembly is an error at an entry, not one of the compiler without a
/// location.
/// </summary>
[Trait("Category", "Slow")]
public class CollectionSizeTests
{
    [Fact]
    public void The_first_entry_beyond_the_capacity_is_reported()
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
            .Build();
        var problem = Assert.Single(build.Problems);
        Assert.StartsWith(
            "big.csv(16,1)-(16,4): CORP1008: from this entry on, the facts of the corpus exceed 13,999,",
            problem,
            StringComparison.Ordinal
        );
        Assert.Empty(build.CompilerErrors);
        _ = build.Load();
    }
}
