using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CorpusSdk.Package.Tests.Harness;

/// <summary>A web service of a test, and a client of it.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private RunningService(Process process, int port)
    {
        _process = process;
        Client = new() { BaseAddress = new($"http://127.0.0.1:{port}") };
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public HttpClient Client { get; }

    /// <summary>What the service has printed.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts a service, and waits until it answers.</summary>
    public static async Task<RunningService> Start(string folder, string program, params string[] arguments)
    {
        var port = FreePort();
        RunningService service = new(
            Process.Start(
                new ProcessStartInfo(program, [.. arguments, "--urls", $"http://127.0.0.1:{port}"])
                {
                    WorkingDirectory = folder,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!,
            port
        );
        await service.WaitUntilReady();
        return service;
    }

    /// <summary>The status and the body of an answer.</summary>
    public async Task<(HttpStatusCode Status, string Body)> Get(string url)
    {
        var response = await Client.GetAsync(new Uri(url, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task WaitUntilReady()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                _ = await Client.GetAsync(new Uri("/", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (attempt < 300 && !_process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    private void Add(string? line)
    {
        lock (_output)
        {
            _ = _output.AppendLine(line);
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
