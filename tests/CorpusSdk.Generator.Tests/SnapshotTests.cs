using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Generator.Tests.Harness.Verification;
using CorpusSdk.Generator.Tests.Schema;

namespace CorpusSdk.Generator.Tests;

/// <summary>All the code generated for two corpora, in the same bytes on every version of Roslyn.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void The_seeds_generate_the_stored_code() => Snapshots.Verify("seeds", CorpusProject.Seeds.Build().Sources);

    [Fact]
    public void The_schema_sample_generates_the_stored_code() =>
        Snapshots.Verify("schema", SchemaSample.Project.Build().Sources);

    [Fact]
    public void A_schema_generates_the_stored_json_schemas() =>
        Snapshots.Verify(
            "json-schemas",
            DataSchemas
                .Of(SchemaSample.Project)
                .Texts.ToDictionary(schema => schema.Key + ".json", schema => schema.Value)
        );

    [Theory]
    [InlineData("a\nb", "a\nc", "x.cs(2,1) differs\n    stored:    b\n    generated: c")]
    [InlineData("a", "a\nb", "x.cs(2,1) differs\n    stored:    (end of the file)\n    generated: b")]
    public void A_failure_shows_the_first_line_that_differs(string stored, string generated, string expected) =>
        Assert.Equal(expected, Snapshots.FirstDifference("x.cs", stored, generated));

    [Fact]
    public void A_failure_shows_a_part_of_a_long_line()
    {
        var line = new string('a', 500);
        var difference = Snapshots.FirstDifference("x.cs", line + "b" + line, line + "c" + line)!;
        Assert.StartsWith("x.cs(1,501) differs", difference, StringComparison.Ordinal);
        Assert.All(difference.Split('\n'), shown => Assert.InRange(shown.Length, 1, 120));
    }
}
