using System.Net;
using CorpusSdk.Tool.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol.AspNetCore;

namespace CorpusSdk.Tool.Mcp;

/// <summary>The server over streamable HTTP, for clients on this machine.</summary>
internal static class McpHttp
{
    public const string Path = "/mcp";

    /// <summary>An answer to verify has at most 100,000 characters.</summary>
    private const int MaxRequestBytes = 1_000_000;

    private const int MaxIdleSessions = 100;

    /// <summary>Serves clients until the operation is cancelled.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="port">The port; 0 for a free one.</param>
    /// <param name="error">Receives the address, and errors.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <exception cref="ToolException">The port is in use.</exception>
    public static async Task RunAsync(McpCorpus corpus, int port, TextWriter error, CancellationToken cancellation)
    {
        await using var app = Create(corpus, port, error);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException exception)
        {
            throw new ToolException(
                $"port {port} cannot be used ({exception.Message}); choose another one with --http"
            );
        }

        error.WriteLine($"serving {app.Urls.First()}{Path}; press Ctrl+C to stop");
        try
        {
            await app.WaitForShutdownAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            // The way to stop it.
        }
    }

    /// <summary>Answers as the server would, which also logs a client's fault as its own error.</summary>
    private static async Task RefuseTooLargeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = e.StatusCode;
        }
    }

    private static WebApplication Create(McpCorpus corpus, int port, TextWriter error)
    {
        // Without the settings in the current folder and in the environment, which are those of other programs.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Logging.AddErrors(error);
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Limits.MaxRequestBodySize = MaxRequestBytes;
            options.AddServerHeader = false;
            if (port == 0)
            {
                options.Listen(IPAddress.Loopback, port);
            }
            else
            {
                // Clients may try IPv6 first.
                options.ListenLocalhost(port);
            }
        });
        builder.Services.AddRoutingCore();
        builder
            .Services.AddMcpServer(options => McpServerSettings.Configure(options, corpus))
            .WithHttpTransport(options =>
            {
                // Clients before the protocol of 2026-07-28 expect a session.
                options.SessionMode = HttpServerSessionMode.StatefulForInitializeClients;
#pragma warning disable MCP9006 // For these clients only.
                options.MaxIdleSessionCount = MaxIdleSessions;
#pragma warning restore MCP9006
            });
        var app = builder.Build();
        app.Use(LoopbackGuard.InvokeAsync);
        app.Use(RefuseTooLargeAsync);
        app.UseRouting();
        app.MapMcp(Path);
        return app;
    }
}
