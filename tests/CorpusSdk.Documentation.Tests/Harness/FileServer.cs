using System.Net;
using System.Net.Sockets;

namespace CorpusSdk.Documentation.Tests.Harness;

/// <summary>A web server over a folder, on this machine only.</summary>
internal sealed class FileServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;

    public FileServer(string folder)
    {
        _folder = folder;
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = new($"http://localhost:{((IPEndPoint)probe.LocalEndpoint).Port}/");
        }

        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                _ = AnswerAsync(context);
            }
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
        {
            // The server was closed.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var response = context.Response;
        var file = Path.Combine(_folder, context.Request.Url!.AbsolutePath.TrimStart('/'));
        if (!File.Exists(file))
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }

        // Browsers run a module only if it is declared as a script.
        response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".js" => "text/javascript",
            ".css" => "text/css",
            ".json" => "application/json",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
        var content = await File.ReadAllBytesAsync(file);
        try
        {
            await response.OutputStream.WriteAsync(content);
        }
        catch (HttpListenerException)
        {
            // The browser has left.
        }
    }
}
