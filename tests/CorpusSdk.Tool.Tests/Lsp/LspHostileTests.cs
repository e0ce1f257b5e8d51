using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tool.Lsp;
using CorpusSdk.Tool.Tests.Harness;
using Nerdbank.Streams;

namespace CorpusSdk.Tool.Tests.Lsp;

/// <summary>
/// Whatever a client sends, the server goes on. <c>CORPUSSDK_FUZZ</c> sets the number of messages, and
/// <c>CORPUSSDK_FUZZ_SEED</c> the seed.
/// </summary>
public sealed class LspHostileTests
{
    private static readonly string[] s_methods =
    [
        "initialize",
        "initialized",
        "textDocument/didOpen",
        "textDocument/didChange",
        "textDocument/didSave",
        "textDocument/didClose",
        "textDocument/codeAction",
        "textDocument/completion",
        "completionItem/resolve",
        "textDocument/hover",
        "textDocument/definition",
        "textDocument/references",
        "textDocument/documentSymbol",
        "textDocument/foldingRange",
        "textDocument/inlayHint",
        "textDocument/semanticTokens/full",
        "textDocument/semanticTokens/range",
        "textDocument/prepareRename",
        "textDocument/rename",
        "workspace/didChangeConfiguration",
        "workspace/didChangeWatchedFiles",
        "workspace/didChangeWorkspaceFolders",
        "$/cancelRequest",
        "$/setTrace",
        "$/nothing",
        "rpc.discover",
        "",
    ];

    [Theory]
    [InlineData("garbage\r\n\r\n")]
    [InlineData("Content-Length: x\r\n\r\n{}")]
    [InlineData("Content-Length: -1\r\n\r\n")]
    [InlineData("Content-Length: 99999999999999\r\n\r\n")]
    [InlineData("Content-Length: 2147483647\r\n\r\n")]
    [InlineData("Content-Length: 0\r\n\r\n")]
    [InlineData("Content-Length: 3\r\n\r\n{a}")]
    [InlineData("Content-Length: 2\r\n\r\n[]")]
    [InlineData("Content-Length: 4\r\n\r\nnull")]
    [InlineData("Content-Length: 2\r\n\r\n{}")]
    [InlineData("Content-Length: 10\r\n\r\n{\"jsonrpc\":\"2.0\"}")]
    [InlineData("Content-Length: 36\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":9,\"result\":{}}")]
    [InlineData("Content-Type: utf-7\r\nContent-Length: 2\r\n\r\n{}")]
    public async Task What_is_no_message_is_survived(string sent)
    {
        using var folder = TestFolder.WithSeeds();
        await using RawClient client = new(folder.Path);
        await client.SendAsync(Encoding.UTF8.GetBytes(sent));
        Assert.Contains("positionEncoding", await client.InitializeAsync(), StringComparison.Ordinal);
    }

    /// <summary>All messages may be there before the first one is read, and the input may end behind them.</summary>
    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task Everything_is_answered_before_the_end_of_the_input(bool isPolite, int code)
    {
        using var folder = TestFolder.WithSeeds();
        var root = DocumentUri.Of(folder.Path);
        var uri = DocumentUri.Of(folder.PathOf("seeds/people.yaml"));
        string[] messages =
        [
            $$$$"""{"id":1,"method":"initialize","params":{"rootUri":"{{{{root}}}}","capabilities":{}}}""",
            $$$$"""{"id":2,"method":"textDocument/documentSymbol","params":{"textDocument":{"uri":"{{{{uri}}}}"}}}""",
            .. isPolite ? ["""{"id":3,"method":"shutdown"}""", """{"method":"exit"}"""] : Array.Empty<string>(),
        ];
        using MemoryStream input = new([
            .. messages.SelectMany(message => Message("{\"jsonrpc\":\"2.0\"," + message[1..])),
        ]);
        using MemoryStream output = new();
        Assert.Equal(code, await LspStdio.RunAsync(null, input, output, CancellationToken.None));
        var answers = Encoding.UTF8.GetString(output.ToArray());
        Assert.Contains("\"serverInfo\"", answers, StringComparison.Ordinal);
        Assert.Contains("Vladimir Putin", answers, StringComparison.Ordinal);
        Assert.Equal(isPolite, answers.Contains("\"id\":3,\"result\":null", StringComparison.Ordinal));

        static byte[] Message(string content) =>
            Encoding.UTF8.GetBytes(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Content-Length: {Encoding.UTF8.GetByteCount(content)}\r\n\r\n{content}"
                )
            );
    }

    [Fact]
    public async Task Nothing_is_answered_before_the_client_has_introduced_itself()
    {
        using var folder = TestFolder.WithSeeds();
        await using RawClient client = new(folder.Path);
        Assert.Contains("-32002", await client.AskAsync("textDocument/hover", Place), StringComparison.Ordinal);
        _ = await client.InitializeAsync();
        Assert.Contains("-32600", await client.InitializeAsync(), StringComparison.Ordinal);
        Assert.Contains("-32602", await client.AskAsync("textDocument/hover", "{}"), StringComparison.Ordinal);
        Assert.Contains("-32602", await client.AskAsync("textDocument/hover", "[1]"), StringComparison.Ordinal);
        Assert.Contains("-32601", await client.AskAsync("textDocument/nothing", "{}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_survives_any_messages()
    {
        var count = Fuzzing.CountOr(1_500);
        Random random = new(Fuzzing.FirstSeedOr(1));
        using var folder = TestFolder.WithSeeds();
        var files = Directory.GetFiles(folder.Corpus);
        await using RawClient client = new(folder.Path);
        _ = await client.InitializeAsync();
        for (var i = 0; i < count; i++)
        {
            var message = Message(random, files);
            await client.SendAsync(Mutate(message, random));
            if (i % 100 == 99)
            {
                var answer = await client.AskAsync(
                    "textDocument/documentSymbol",
                    $"{{\"textDocument\":{{\"uri\":\"{DocumentUri.Of(files[0])}\"}}}}"
                );
                Assert.True(answer.Contains("\"result\"", StringComparison.Ordinal), answer);
            }
        }
    }

    private const string Place = """{"textDocument":{"uri":"file:///a.yaml"},"position":{"line":0,"character":0}}""";

    private static string Message(Random random, string[] files)
    {
        var uri = DocumentUri.Of(files[random.Next(files.Length)]);
        var id = random.Next(3) == 0 ? "" : $"\"id\":{100_000 + random.Next(1_000_000)},";
        var place = $"{{\"line\":{Number()},\"character\":{Number()}}}";
        var range = $"{{\"start\":{place},\"end\":{{\"line\":{Number()},\"character\":{Number()}}}}}";
        var text = JsonSerializer.Serialize(
            random.Next(3) == 0 ? File.ReadAllText(files[random.Next(files.Length)]) : "x: [\n"
        );
        var parameters =
            $"{{\"textDocument\":{{\"uri\":\"{uri}\",\"version\":{Number()},\"text\":{text}}},"
            + $"\"position\":{place},\"range\":{range},\"newName\":\"a-{random.Next(9)}\","
            + $"\"contentChanges\":[{{\"text\":{text}"
            + (random.Next(2) == 0 ? $",\"range\":{range}" : "")
            + "}],\"event\":{\"added\":[],\"removed\":[]},\"context\":{},\"value\":\"off\"}";
        return $"{{\"jsonrpc\":\"2.0\",{id}\"method\":\"{s_methods[random.Next(s_methods.Length)]}\","
            + $"\"params\":{parameters}}}";

        int Number() => random.Next(10) == 0 ? random.Next(int.MinValue, int.MaxValue) : random.Next(40);
    }

    private static byte[] Mutate(string message, Random random)
    {
        var content = Encoding.UTF8.GetBytes(message);
        switch (random.Next(4))
        {
            case 0:
                content[random.Next(content.Length)] = (byte)random.Next(256);
                break;
            case 1:
                content = content[..random.Next(content.Length)];
                break;
        }

        // A wrong length swallows what follows; the server must find its way back.
        var length = content.Length + (random.Next(20) == 0 ? random.Next(-20, 20) : 0);
        return
        [
            .. Encoding.ASCII.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"Content-Length: {length}\r\n\r\n")
            ),
            .. content,
        ];
    }

    /// <summary>A client that sends bytes, and repeats a question until it is answered.</summary>
    private sealed class RawClient : IAsyncDisposable
    {
        private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

        private readonly Stream _stream;
        private readonly Task<int> _server;
        private readonly StringBuilder _received = new();
        private readonly string _folder;
        private int _id;

        public RawClient(string folder)
        {
            _folder = folder;
            (_stream, var its) = FullDuplexStream.CreatePair();
            _server = LspStdio.RunAsync(null, its, its, CancellationToken.None);
            _ = Task.Run(ReceiveAsync);
        }

        public async Task SendAsync(byte[] bytes)
        {
            await _stream.WriteAsync(bytes);
            await _stream.FlushAsync();
        }

        public Task<string> InitializeAsync() =>
            AskAsync("initialize", $"{{\"rootUri\":\"{DocumentUri.Of(_folder)}\",\"capabilities\":{{}}}}");

        /// <summary>The answer. A message before it with a wrong length can swallow a question.</summary>
        public async Task<string> AskAsync(string method, string parameters)
        {
            var watch = Stopwatch.StartNew();
            while (watch.Elapsed < s_patience)
            {
                var id = ++_id;
                var content = Encoding.UTF8.GetBytes(
                    $"{{\"jsonrpc\":\"2.0\",\"id\":{id},\"method\":\"{method}\",\"params\":{parameters}}}"
                );
                await SendAsync([.. Encoding.ASCII.GetBytes($"Content-Length: {content.Length}\r\n\r\n"), .. content]);
                var end = watch.Elapsed + TimeSpan.FromSeconds(5);
                while (watch.Elapsed < end)
                {
                    if (AnswerTo(id) is { } answer)
                    {
                        return answer;
                    }

                    await Task.Delay(5);
                }
            }

            throw new TimeoutException($"the server does not answer {method}");
        }

        public async ValueTask DisposeAsync()
        {
            await _stream.DisposeAsync();
            _ = await _server.WaitAsync(s_patience);
        }

        private string? AnswerTo(int id)
        {
            lock (_received)
            {
                return _received
                    .ToString()
                    .Split("Content-Length: ")
                    .FirstOrDefault(message =>
                        message.Contains($"\"id\":{id},", StringComparison.Ordinal) && message.EndsWith('}')
                    );
            }
        }

        private async Task ReceiveAsync()
        {
            var buffer = new byte[65_536];
            try
            {
                while (await _stream.ReadAsync(buffer) is var count and > 0)
                {
                    lock (_received)
                    {
                        _ = _received.Append(Encoding.UTF8.GetString(buffer, 0, count));
                        if (_received.Length > 2_000_000)
                        {
                            _ = _received.Remove(0, _received.Length - 1_000_000);
                        }
                    }
                }
            }
            catch (ObjectDisposedException)
            {
                // The test is over.
            }
        }
    }
}
