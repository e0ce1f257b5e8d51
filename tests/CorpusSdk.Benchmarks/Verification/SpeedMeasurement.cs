using System.Diagnostics;
using System.Text;
using CorpusSdk.Benchmarks.Budgets;
using CorpusSdk.Benchmarks.Search;

namespace CorpusSdk.Benchmarks.Verification;

/// <summary>Point 3 of the contract: the time and memory for a text, the index, and hostile texts.</summary>
internal sealed class SpeedMeasurement(IReadOnlyList<SearchArticle> articles, AnswerGenerator answers)
{
    private const string Point = "verify-speed";
    private const int Rounds = 15;

    /// <summary>As many texts until the runtime has compiled, and compiled again, what they run through.</summary>
    private const int WarmUp = 45;
    private const int HostileLength = 1_000_000;

    public IEnumerable<Finding> Measure()
    {
        var start = Stopwatch.GetTimestamp();
        var index = new SearchIndex<SearchArticle>(articles);
        index.Build();
        var searching = Stopwatch.GetElapsedTime(start);
        var verifier = QuotationVerifier.ForIndex(index);
        verifier.Build();
        var building = Stopwatch.GetElapsedTime(start);
        yield return Finding.AtMost(
            Point,
            "index of the verifier, as a multiple of that of the search",
            building / searching,
            2,
            "times",
            $"{Finding.Show(searching.TotalMilliseconds)} ms; it is shared"
        );
        yield return First(verifier);
        yield return Answers(verifier, "100 verbatim quotations", answers.Verbatim);
        yield return Answers(verifier, "100 altered quotations", answers.Altered);
        foreach (var (name, unit) in s_hostile)
        {
            yield return Hostile(verifier, name, new StringBuilder().Insert(0, unit, HostileLength / unit.Length));
        }

        yield return Hostile(verifier, "different quotations of frequent words", FrequentWords());
        yield return Hostile(verifier, "fences, each shorter than the last", ShorterFences());
        yield return Hostile(verifier, "10 MB of quotation marks", new StringBuilder().Append('"', 10_000_000), 10);
    }

    private static readonly (string Name, string Unit)[] s_hostile =
    [
        ("quotation marks", "\""),
        ("opening marks", "“"),
        ("unclosed quotations", "“we will\n\n"),
        ("ellipses", "“we … "),
        ("brackets", "“[we "),
        ("escapes", "\\u201c"),
        ("accents", "` ``x "),
        ("equal quotations in one paragraph", "\"The € ferry\" "),
        ("equal quotations with a speaker", "\"The € ferry\" said Omar Aziz. "),
        ("lines of block quotes", "> The € ferry\n"),
    ];

    private static Finding Answers(QuotationVerifier verifier, string what, Func<int, List<string>> quotations)
    {
        var times = new Times();
        long bytes = 0;
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            var text = AnswerGenerator.Text(quotations(round));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            _ = verifier.Verify(text);
            if (round >= WarmUp)
            {
                times.Add(Stopwatch.GetElapsedTime(start));
                bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        var note = $"median of {Rounds} texts; {Finding.Show(bytes / 1e6)} MB allocated for one";
        return Finding.AtMost(Point, what, times.MedianMilliseconds, 50, "ms", note);
    }

    /// <summary>What who runs the tool once waits for.</summary>
    private Finding First(QuotationVerifier verifier)
    {
        var text = AnswerGenerator.Text(answers.Altered(-1));
        var start = Stopwatch.GetTimestamp();
        _ = verifier.Verify(text);
        return Finding.AtMost(
            Point,
            "100 altered quotations, first text of the process",
            Stopwatch.GetElapsedTime(start).TotalMilliseconds,
            1_000,
            "ms",
            "with the compilation by the runtime"
        );
    }

    private static Finding Hostile(QuotationVerifier verifier, string name, StringBuilder content, double budget = 1)
    {
        var text = content.ToString();
        var start = Stopwatch.GetTimestamp();
        var report = verifier.Verify(text);
        return Finding.AtMost(
            Point,
            $"hostile: {name}",
            Stopwatch.GetElapsedTime(start).TotalSeconds,
            budget,
            "s",
            $"{report.Quotations.Count:N0} quotations"
        );
    }

    private static StringBuilder ShorterFences()
    {
        var text = new StringBuilder();
        for (var length = (int)Math.Sqrt(2 * HostileLength); length >= 3; length--)
        {
            _ = text.Append('`', length).Append('\n');
        }

        return text;
    }

    private StringBuilder FrequentWords()
    {
        var frequent = articles
            .Take(50)
            .SelectMany(article => article.Text.Split(' '))
            .GroupBy(word => word, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Take(20)
            .Select(group => group.Key)
            .ToArray();
        var random = new Random(1);
        var text = new StringBuilder();
        while (text.Length < HostileLength)
        {
            _ = text.Append('“')
                .AppendJoin(' ', Enumerable.Range(0, 6).Select(_ => frequent[random.Next(frequent.Length)]))
                .Append("” ");
        }

        return text;
    }
}
