using System.Diagnostics;
using System.Text;

namespace CorpusSdk.Tests.Verification;

public sealed class HostileTextTests
{
    private static readonly QuotationVerifier s_verifier = new([
        .. Enumerable
            .Range(0, 200)
            .Select(i => new FakeArticle("a" + i)
            {
                Text = $"“We will do it and they will not, number {i},” said the mayor of the town.",
            }),
    ]);

    public static TheoryData<string> Units =>
        [
            "\"",
            "“",
            "”",
            "“we ",
            "“we … ",
            "“[a] ",
            "\\u201c",
            "\\\"",
            "`",
            "```\n",
            "<q",
            "&ldquo;",
            "“a\n\n",
            "> “x\n",
            "«» ",
            "'a ",
            "“we will do it” ",
            "“the of and” ",
            "((((",
            "[[[[",
            "](",
            "“\uD800 ",
            "\0“\0 ",
            "— a, dit b. ",
            "\"The € ferry\" ",
            "\"The € ferry\" said Omar Aziz. ",
        ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Any_text_is_verified_in_linear_time(string unit)
    {
        var text = new StringBuilder().Insert(0, unit, 300_000 / unit.Length).ToString();
        var watch = Stopwatch.StartNew();
        var report = s_verifier.Verify(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed} for {unit}");
        Assert.All(
            report.Quotations,
            quotation => Assert.InRange(quotation.Span.End, quotation.Span.Start, text.Length)
        );
    }

    [Fact]
    public void Random_texts_are_verified()
    {
        var random = new Random(42);
        string[] pieces =
        [
            "\"",
            "“",
            "”",
            "«",
            "»",
            "'",
            "’",
            "…",
            "[",
            "]",
            "(",
            ")",
            "\\",
            "`",
            "&quot;",
            "\\u201d",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "we will",
            "do it",
            "not",
            " ",
            "said the mayor",
            ": ",
            ", ",
            ".",
            "\uD83D",
            "\uDE00",
            "*",
            "_",
            "<b>",
            "number 7",
            "🚀",
            " 🇰🇵 ",
        ];
        for (var i = 0; i < 3_000; i++)
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)])
            );
            var report = s_verifier.Verify(text);
            Assert.All(report.Quotations, quotation => Assert.Equal(quotation.Text, text.Substring(quotation.Span)));
            foreach (var repair in Enum.GetValues<QuotationRepair>())
            {
                _ = report.Render(repair);
            }
        }
    }

    [Fact]
    public void More_quotations_than_can_be_looked_up_are_undecided_and_not_dropped()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 60_000; i++)
        {
            _ = text.Append("“we it ").Append(i).Append("” ");
        }

        var report = s_verifier.Verify(text.ToString());
        Assert.Equal(60_000, report.Quotations.Count);
        Assert.False(report.IsClean);
    }
}
