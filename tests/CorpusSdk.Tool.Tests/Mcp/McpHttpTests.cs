using System.Net;
using System.Net.Sockets;
using System.Text;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Mcp;

/// <summary>Who is served over HTTP.</summary>
public sealed class McpHttpTests(McpFixture server) : IClassFixture<McpFixture>
{
    private const string Initialize = """
        {
          "jsonrpc": "2.0", "id": 1, "method": "initialize",
          "params": {
            "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": { "name": "test", "version": "1" }
          }
        }
        """;

    [Theory]
    [InlineData(null, null, HttpStatusCode.OK)]
    [InlineData("localhost", null, HttpStatusCode.OK)]
    [InlineData("[::1]:3001", null, HttpStatusCode.OK)]
    [InlineData(null, "http://localhost:6274", HttpStatusCode.OK)]
    [InlineData(null, "https://127.0.0.1", HttpStatusCode.OK)]
    [InlineData("evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData("localhost.evil.example:3001", null, HttpStatusCode.Forbidden)]
    [InlineData("192.168.0.1", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData(null, "http://localhost.evil.example", HttpStatusCode.Forbidden)]
    [InlineData(null, "http://evil.example#localhost", HttpStatusCode.Forbidden)]
    [InlineData(null, "null", HttpStatusCode.Forbidden)]
    [InlineData(null, "file:///index.html", HttpStatusCode.Forbidden)]
    public async Task Only_this_machine_is_served(string? host, string? origin, HttpStatusCode status)
    {
        using var response = await SendAsync(host, origin, Initialize);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Large_requests_are_refused()
    {
        using var response = await SendAsync(null, null, new string(' ', 1_100_000));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.DoesNotContain("too large", server.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("unhandled", server.Errors, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":3}""")]
    public async Task Other_than_JSON_RPC_is_an_error_of_the_client(string body)
    {
        using var response = await SendAsync(null, null, body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_port_in_use_is_an_error_that_helps()
    {
        using TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        using var folder = TestFolder.WithSeeds();
        var run = await ToolRun.OfAsync("mcp", folder.Corpus, "--http", $"{port}");
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"error: port {port} cannot be used (", run.Error, StringComparison.Ordinal);
        Assert.Contains("choose another one with --http", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("seeds")]
    public async Task A_port_is_a_number(string port)
    {
        var run = await ToolRun.OfAsync("mcp", "--http", port);
        Assert.Equal(2, run.Code);
        Assert.StartsWith(
            $"error: option '--http' must be a port from 0 to 65535, but is '{port}'",
            run.Error,
            StringComparison.Ordinal
        );
    }

    private async Task<HttpResponseMessage> SendAsync(string? host, string? origin, string body)
    {
        using HttpClient client = new();
        using HttpRequestMessage request = new(HttpMethod.Post, server.Address);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        request.Headers.Host = host;
        if (origin is not null)
        {
            _ = request.Headers.TryAddWithoutValidation("Origin", origin);
        }

        return await client.SendAsync(request);
    }
}
