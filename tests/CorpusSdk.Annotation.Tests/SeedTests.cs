using CorpusSdk.Annotation.Benchmarks;

namespace CorpusSdk.Annotation.Tests;

/// <summary>
/// Minimum precision and recall on the articles in <c>seeds</c>. Raise the minimums when the annotator improves; never
/// change the annotations to match it.
/// </summary>
public class SeedTests
{
    private static readonly SeedComparison s_seeds = SeedComparison.Run();

    public static TheoryData<string, double, double> Minimums =>
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
    [MemberData(nameof(Minimums))]
    public void Precision_and_recall_do_not_decrease(string measure, double precision, double recall)
    {
        var figure = (SeedFigure)typeof(SeedComparison).GetProperty(measure)!.GetValue(s_seeds)!;

        Assert.True(
            figure.Precision >= precision && figure.Recall >= recall,
            $"{measure}: {figure.Precision:f3}, {figure.Recall:f3} ({figure})"
        );
    }

    [Fact]
    public void The_stated_counts_of_delegations_are_found()
    {
        var text = File.ReadAllText(Path.Combine(SeedComparison.Folder(), "000_1597e04da5133f28.txt"));

        Assert.Equal(
            [("North Korea", 6), ("Russia", 13)],
            Annotator.Propose(text).Delegations.Select(d => (d.Party, d.Count ?? 0))
        );
    }
}
