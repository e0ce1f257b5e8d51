using CorpusSdk.Core.Text;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;

namespace CorpusSdk.Tool.Mcp;

/// <summary>Writes warnings and errors to standard error, since standard output belongs to the protocol.</summary>
internal static class McpLogging
{
    public static ILoggingBuilder AddErrors(this ILoggingBuilder builder, TextWriter error) =>
        builder
            .ClearProviders()
            .SetMinimumLevel(LogLevel.Warning)
            // What it writes when the port is in use is thrown too.
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None)
            .AddProvider(new Provider(TextWriter.Synchronized(error)));

    private sealed class Provider(TextWriter error) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new Logger(error);

        public void Dispose() { }
    }

    private sealed class Logger(TextWriter error) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Warning and < LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            // An error of the protocol is what the client asked for, and the answer says so.
            if (IsEnabled(logLevel) && exception is not McpException)
            {
                var cause = exception is null ? "" : $": {exception.Message}";
                var level = logLevel == LogLevel.Warning ? "warning" : "error";
                error.WriteLine($"{level}: {VisibleText.Of(formatter(state, exception) + cause)}");
            }
        }
    }
}
