using System.Net;
using Microsoft.AspNetCore.Http;

namespace CorpusSdk.Tool.Mcp;

/// <summary>
/// Refuses requests that a web page has sent by DNS rebinding: its name leads to this machine, but the browser still
/// sends the name, and the page's origin.
/// </summary>
internal static class LoopbackGuard
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (IsLoopback(context.Request.Host.Host) && HasAllowedOrigin(context.Request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("Host and Origin must be this machine", context.RequestAborted);
    }

    private static bool HasAllowedOrigin(HttpRequest request) =>
        request.Headers.Origin.All(origin =>
            Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && IsLoopback(uri.Host)
        );

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
