using System.Diagnostics;

namespace CorpusSdk.Benchmarks.Budgets;

/// <summary>
/// Prints each finding when it is available, because some take minutes, and a table of all findings at the end.
/// </summary>
internal sealed class Report(TextWriter output)
{
    private readonly List<Finding> _findings = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    public bool Holds => _findings.All(finding => finding.Holds != false);

    public void Add(Finding finding)
    {
        _findings.Add(finding);
        output.WriteLine(
            $"[{_clock.Elapsed:mm\\:ss}] {finding.Point}: {finding.What}: {finding.Measured}"
                + (finding.Budget.Length == 0 ? "" : $", budget {finding.Budget}, {finding.Verdict}")
        );
    }

    public void AddAll(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>
    /// Measures a point. A failure does not affect other points, but a budget that was not measured does not hold.
    /// </summary>
    public void Measure(string point, Func<IEnumerable<Finding>> measure)
    {
        output.WriteLine($"[{_clock.Elapsed:mm\\:ss}] {point} …");
        try
        {
            AddAll(measure());
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Add(new(point, "could not be measured", "", failure.Message, Holds: false));
        }
    }

    public void WriteTable()
    {
        string[][] rows =
        [
            ["", "measured what", "budget", "measured", "verdict"],
            .. _findings.Select(finding =>
                new[] { finding.Point, finding.What, finding.Budget, finding.Measured.Split('\n')[0], finding.Verdict }
            ),
        ];
        var widths = Enumerable
            .Range(0, rows[0].Length)
            .Select(column => rows.Max(row => row[column].Length))
            .ToArray();
        output.WriteLine();
        for (var i = 0; i < rows.Length; i++)
        {
            output.WriteLine(
                "| " + string.Join(" | ", rows[i].Zip(widths, (cell, width) => cell.PadRight(width))) + " |"
            );
            if (i == 0)
            {
                output.WriteLine("|" + string.Join("|", widths.Select(width => new string('-', width + 2))) + "|");
            }
        }
    }
}
