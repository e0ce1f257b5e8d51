using System.Globalization;
using System.Text;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>
/// A collection beyond what an assembly holds is an error of ours at an entry, and not one of the compiler at none.
/// </summary>
public class CollectionSizeTests
{
    [Fact]
    public void The_first_entry_that_there_is_no_room_for_is_named()
    {
        var rows = new StringBuilder("id,text\n");
        for (var i = 0; i < 16; i++)
        {
            _ = rows.Append(CultureInfo.InvariantCulture, $"e{i},").Append('x', 950_000).Append('\n');
        }

        var build = (
            SchemaProject.Of(
                "[CorpusCollection(\"big.csv\")] public sealed partial record Entry { public string? Text { get; init; } }"
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
