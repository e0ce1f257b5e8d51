using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CorpusSdk.Benchmarks.Reference;
using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Rivals;

/// <summary>A tool whose content can be read only by its own server.</summary>
internal sealed class RivalServer(string folder, string script, NodeRuntime node)
{
    /// <summary>From the start of the process to its first answer.</summary>
    public (TimeSpan Elapsed, long Memory) FirstQuote(ReferenceArticle article)
    {
        var port = FreePort();
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        var clock = Stopwatch.StartNew();
        using var process = Command.Start(
            folder,
            node.Program,
            [script],
            [
                .. node.Variables,
                KeyValuePair.Create("HOST", "127.0.0.1"),
                KeyValuePair.Create("PORT", port.ToString(CultureInfo.InvariantCulture)),
            ]
        );
        using var watch = new MemoryWatch(process.Id, TimeSpan.FromMilliseconds(40));
        try
        {
            while (true)
            {
                try
                {
                    var answer = client
                        .GetStringAsync(new Uri($"http://127.0.0.1:{port}/quote.txt?article={article.Stem}"))
                        .GetAwaiter()
                        .GetResult();
                    var elapsed = clock.Elapsed;
                    Check(answer, article);
                    return (elapsed, watch.Peak);
                }
                catch (HttpRequestException) when (clock.Elapsed < TimeSpan.FromMinutes(1))
                {
                    Thread.Sleep(5);
                }
            }
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    /// <exception cref="InvalidOperationException">The answer is not the article's first quote, whether edited
    /// or not.</exception>
    public static void Check(string answer, ReferenceArticle article)
    {
        if (!answer.Contains(article.Quotes[0].Text, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"the answer is not the first quote of {article.Stem}: {answer}");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
