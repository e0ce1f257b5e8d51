using System.IO.Pipelines;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Mcp;
using CorpusSdk.Tool.Tests.Harness;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace CorpusSdk.Tool.Tests.Mcp;

/// <summary>A server in this process, over streams in memory and over HTTP, of a corpus with 103 articles.</summary>
public sealed class McpFixture : IAsyncLifetime, IDisposable
{
    private readonly TestFolder _folder = TestFolder.WithSeeds();
    private readonly CancellationTokenSource _stop = new();
    private readonly ErrorWriter _errors = new();
    private readonly Pipe _toServer = new();
    private readonly Pipe _fromServer = new();
    private Task _servers = Task.CompletedTask;

    public McpClient Streams { get; private set; } = null!;

    public McpClient Http { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    /// <summary>What the servers have written to standard error.</summary>
    internal string Errors => _errors.ToString();

    public async Task InitializeAsync()
    {
        for (var number = 1; number <= 98; number++)
        {
            _ = _folder.With($"seeds/note-{number:00}.md", $"# Note {number}\n\nThe harbour is open.\n");
        }

        var corpus = McpCorpus.Load(CorpusLocation.Find(_folder.Corpus), _stop.Token);
        var streams = McpStdio.RunAsync(
            corpus,
            _toServer.Reader.AsStream(),
            _fromServer.Writer.AsStream(),
            _errors,
            _stop.Token
        );
        var http = McpHttp.RunAsync(corpus, 0, _errors, _stop.Token);
        _servers = Task.WhenAll(streams, http);
        Streams = await McpClient.CreateAsync(
            new StreamClientTransport(_toServer.Writer.AsStream(), _fromServer.Reader.AsStream())
        );
        while (!Errors.Contains("press Ctrl+C", StringComparison.Ordinal))
        {
            if (http.IsCompleted)
            {
                await http;
            }

            await Task.Delay(20);
        }

        Address = new(Errors.Split(' ', ';')[1]);
        Http = await McpClient.CreateAsync(new HttpClientTransport(new() { Endpoint = Address }));
    }

    public async Task DisposeAsync()
    {
        await Http.DisposeAsync();
        await Streams.DisposeAsync();
        await _stop.CancelAsync();
        try
        {
            await _servers;
        }
        catch (OperationCanceledException)
        {
            // As Ctrl+C ends it.
        }
    }

    public void Dispose()
    {
        _stop.Dispose();
        _errors.Dispose();
        _folder.Dispose();
    }

    /// <summary>Servers write on several threads, while a test reads.</summary>
    private sealed class ErrorWriter : StringWriter
    {
        private readonly Lock _lock = new();

        public override void WriteLine(string? value)
        {
            lock (_lock)
            {
                base.WriteLine(value);
            }
        }

        public override string ToString()
        {
            lock (_lock)
            {
                return base.ToString();
            }
        }
    }
}
