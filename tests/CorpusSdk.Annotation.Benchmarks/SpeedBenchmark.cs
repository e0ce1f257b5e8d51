using System.Text;

namespace CorpusSdk.Annotation.Benchmarks;

/// <summary>Measures how fast articles are annotated, in processor time.</summary>
internal static class SpeedBenchmark
{
    public static void Print(IReadOnlyList<string> articles)
    {
        foreach (var text in articles.Take(100))
        {
            Annotator.Propose(text);
        }

        var bytes = articles.Sum(Encoding.UTF8.GetByteCount);
        var rates = Enumerable
            .Range(0, 5)
            .Select(_ =>
                bytes
                / 1e6
                / Measure(() =>
                {
                    foreach (var text in articles)
                    {
                        Annotator.Propose(text);
                    }
                })
            )
            .Order()
            .ToArray();
        Console.WriteLine(
            $"  {articles.Count} articles, {bytes / 1e6:f1} MB: {rates[2]:f1} MB/s "
                + $"(median of 5; {rates[0]:f1} to {rates[4]:f1})"
        );

        var one = Join(articles, 1_000_000);
        var ten = Join(articles, 10_000_000);
        var small = Enumerable.Range(0, 5).Select(_ => Measure(() => Annotator.Propose(one))).Order().ToArray()[2];
        var large = Enumerable.Range(0, 3).Select(_ => Measure(() => Annotator.Propose(ten))).Order().ToArray()[1];
        Console.WriteLine(
            $"  one text of 1 MB: {small:f3} s; one of 10 MB: {large:f3} s, {large / small:f1} times as much"
        );
        foreach (var (name, text) in AdversarialTexts.Create(200_000))
        {
            var shorter = AdversarialTexts.Create(20_000).First(t => t.Name == name).Text;
            var a = Enumerable.Range(0, 5).Min(_ => Measure(() => Annotator.Propose(shorter)));
            var b = Enumerable.Range(0, 3).Min(_ => Measure(() => Annotator.Propose(text)));
            Console.WriteLine(
                $"  {name, -36} {text.Length / 1000, 5} k characters: {b * 1000, 7:f1} ms "
                    + $"({b / a:f1} times as much as a tenth of it)"
            );
        }
    }

    private static string Join(IReadOnlyList<string> articles, int bytes)
    {
        StringBuilder joined = new();
        for (var i = 0; joined.Length < bytes; i++)
        {
            joined.Append(articles[i % articles.Count]).Append("\n\n");
        }

        joined.Length = bytes;
        return joined.ToString();
    }

    /// <summary>Returns the processor time of all threads, which other programs on the machine do not affect.</summary>
    private static double Measure(Action action)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }
}
