using System.Runtime.CompilerServices;

namespace CorpusSdk.Tests.Verification;

public sealed class StreamingTests
{
    private const string Text = """
        # The answer

        Doe said: “We will open in May.” And later:

        > We will open the gates
        > in June.

        — Jane Doe

        - "The ramp is safe," she said,
        - "and the boats are old."

        “We wait,

        “and we sail,” he said. "An open one

        goes on here.

        And here.

        And here.

        ```
        "code"
        ```

        Doe: we will open
        Aziz: no

        "Last."
        """;

    private static readonly QuotationVerifier s_verifier = new([
        new FakeArticle("gates")
        {
            Text = "“We will open in May,” said Doe. “The ramp is safe, and the boats are old.”",
        },
    ]);

    [Fact]
    public async Task Every_split_gives_the_same_as_the_whole()
    {
        var text = Text.ReplaceLineEndings("\n");
        var whole = s_verifier.Verify(text);
        Assert.True(whole.Quotations.Count > 5);
        var expected = whole.Quotations.Select(Describe).ToList();
        for (var first = 0; first <= text.Length; first++)
        {
            foreach (var second in new[] { first, (first + text.Length) / 2 })
            {
                var parts = await Collect([text[..first], text[first..second], text[second..]]);
                Assert.Equal(text, string.Concat(parts.Select(part => part.Text)));
                Assert.Equal(expected, parts.SelectMany(part => part.Quotations).Select(Describe));
            }
        }

        var letters = await Collect([.. text.Select(letter => letter.ToString())]);
        Assert.Equal(expected, letters.SelectMany(part => part.Quotations).Select(Describe));
        Assert.True(letters.Count > 4);
    }

    [Fact]
    public async Task A_paragraph_is_returned_before_the_next_one_is_complete()
    {
        var seen = 0;
        var parts = 0;
        await foreach (var part in s_verifier.VerifyAsync(Pieces()))
        {
            Assert.Equal(++parts, Math.Min(seen, 3) - 1 + (seen > 3 ? 1 : 0));
        }

        Assert.Equal(3, parts);

        async IAsyncEnumerable<string> Pieces()
        {
            foreach (var piece in new[] { "“We open.”\n\n", "Then more\n\n", "“We close.”\n" })
            {
                seen++;
                yield return piece;
                await Task.Yield();
            }

            seen++;
        }
    }

    [Fact]
    public async Task Cancellation_stops_a_stream()
    {
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in s_verifier.VerifyAsync(Endless(), source.Token))
            {
                await source.CancelAsync();
            }
        });

        static async IAsyncEnumerable<string> Endless([EnumeratorCancellation] CancellationToken token = default)
        {
            while (true)
            {
                token.ThrowIfCancellationRequested();
                yield return "“We open.”\n\nMore\n\n";
                await Task.Yield();
            }
        }
    }

    private static string Describe(VerifiedQuotation quotation) =>
        $"{quotation} {quotation.Text} {quotation.OuterSpan}";

    private static async Task<List<VerifiedPart>> Collect(string[] pieces)
    {
        List<VerifiedPart> parts = [];
        await foreach (var part in s_verifier.VerifyAsync(Stream(pieces)))
        {
            parts.Add(part);
        }

        return parts;
    }

    private static async IAsyncEnumerable<string> Stream(string[] pieces)
    {
        foreach (var piece in pieces)
        {
            yield return piece;
        }

        await Task.CompletedTask;
    }
}
