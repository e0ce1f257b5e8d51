using CorpusSdk.Annotation.Benchmarks;

namespace CorpusSdk.Annotation.Tests;

/// <summary>
/// What is reached on the five articles of the repository. The annotations there stay the truth; the floors may only
/// rise.
/// </summary>
public class SeedTests
{
    private static readonly SeedComparison s_seeds = SeedComparison.Run();

    public static TheoryData<string, double, double> Floors =>
        new()
        {
            { nameof(SeedComparison.People), 0.96, 0.99 },
            { nameof(SeedComparison.Quotes), 0.80, 0.90 },
            { nameof(SeedComparison.Speakers), 0.92, 0.95 },
            { nameof(SeedComparison.Kinds), 1.00, 1.00 },
            { nameof(SeedComparison.Cues), 0.95, 0.95 },
            { nameof(SeedComparison.Members), 0.99, 0.99 },
            { nameof(SeedComparison.MemberRoles), 0.91, 0.91 },
            { nameof(SeedComparison.Terms), 0.80, 0.65 },
        };

    [Theory]
    [MemberData(nameof(Floors))]
    public void The_figures_do_not_fall(string measure, double precision, double recall)
    {
        var figure = (SeedFigure)typeof(SeedComparison).GetProperty(measure)!.GetValue(s_seeds)!;

        Assert.True(
            figure.Precision >= precision && figure.Recall >= recall,
            $"{measure}: {figure.Precision:f3}, {figure.Recall:f3} ({figure})"
        );
    }

    [Fact]
    public void Every_count_that_the_annotations_state_is_read()
    {
        var text = File.ReadAllText(Path.Combine(SeedComparison.Folder(), "000_1597e04da5133f28.txt"));

        Assert.Equal(
            [("North Korea", 6), ("Russia", 13)],
            Annotator.Propose(text).Delegations.Select(d => (d.Party, d.Count ?? 0))
        );
    }
}
