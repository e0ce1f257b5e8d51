using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace CorpusSdk.Tool.Lsp;

/// <summary>
/// The messages of the Language Server Protocol: JSON behind a header with its length. Unlike its base, it survives
/// what is no message: it answers with an error, and goes on with the next header.
/// </summary>
internal sealed class LspMessageHandler : HeaderDelimitedMessageHandler
{
    /// <summary>The longest message; what claims to be longer is no message.</summary>
    private const int MaxContentLength = 256 * 1024 * 1024;

    /// <summary>The longest line of a header that is looked at.</summary>
    private const int MaxLine = 1024;

    private const string ContentLength = "Content-Length:";

    /// <summary>How long the end waits for the answers to what was asked before it.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<RequestId, bool> _asked = new();
    private readonly ConcurrentDictionary<RequestId, bool> _unanswered = new();
    private readonly SynchronizationContext _handling;
    private RequestId? _answered;

    /// <param name="output">To the client.</param>
    /// <param name="input">From the client.</param>
    /// <param name="formatter">Reads and writes messages.</param>
    /// <param name="handling">Where messages are handled, one after the other.</param>
    public LspMessageHandler(
        Stream output,
        Stream input,
        IJsonRpcMessageFormatter formatter,
        SynchronizationContext handling
    )
        : base(output, input, formatter) => _handling = handling;

    protected override void Write(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        if (content is JsonRpcRequest { IsResponseExpected: true } request)
        {
            _asked[request.RequestId] = true;
        }

        base.Write(content, cancellationToken);
        _answered = content switch
        {
            JsonRpcResult result => result.RequestId,
            JsonRpcError error => error.RequestId,
            _ => null,
        };
    }

    protected override async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        try
        {
            await base.FlushAsync(cancellationToken);
        }
        finally
        {
            if (_answered is { } id)
            {
                _ = _unanswered.TryRemove(id, out _);
            }
        }
    }

    /// <summary>Completes when the client has the answers to all that it has asked.</summary>
    public async Task AnsweredAsync(CancellationToken cancellationToken)
    {
        var end = DateTime.UtcNow + s_patience;
        while (!_unanswered.IsEmpty && DateTime.UtcNow < end)
        {
            await Task.Delay(10, cancellationToken);
        }
    }

    /// <returns>Null at the end of the input.</returns>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        var message = await ReadMessageAsync(cancellationToken);
        if (message is JsonRpcRequest { IsResponseExpected: true } request)
        {
            _unanswered[request.RequestId] = true;
        }
        else if (message is null)
        {
            // The connection ends with the input: first, everything in it is handled.
            TaskCompletionSource handled = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _handling.Post(_ => handled.TrySetResult(), null);
            await handled.Task.WaitAsync(cancellationToken);
            await AnsweredAsync(cancellationToken);
        }

        return message;
    }

    private async ValueTask<JsonRpcMessage?> ReadMessageAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await ReadLengthAsync(cancellationToken) is not { } length)
            {
                return null;
            }

            var read = await Reader!.ReadAtLeastAsync(length, cancellationToken);
            if (read.Buffer.Length < length)
            {
                return null;
            }

            // What the formatter returns refers to these bytes until it has been handled.
            var content = read.Buffer.Slice(0, length).ToArray();
            var message = Deserialize(content, out var reason);
            Reader.AdvanceTo(read.Buffer.GetPosition(length));
            if (message is not null && !IsUnexpected(message))
            {
                return message;
            }

            if (reason is not null)
            {
                await ReportAsync(reason, cancellationToken);
            }
        }
    }

    /// <summary>The length of the next message; null at the end of the input.</summary>
    private async ValueTask<int?> ReadLengthAsync(CancellationToken cancellationToken)
    {
        int? length = null;
        while (await ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length == 0)
            {
                if (length is not null)
                {
                    return length;
                }

                continue;
            }

            // What stands in front of it is the rest of a message with a wrong length.
            var at = line.LastIndexOf(ContentLength, StringComparison.OrdinalIgnoreCase);
            if (
                at >= 0
                && int.TryParse(
                    line.AsSpan(at + ContentLength.Length).Trim(),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var given
                )
                && given <= MaxContentLength
            )
            {
                length = given;
            }
        }

        return null;
    }

    /// <summary>The next line without its end, shortened at its start; null at the end of the input.</summary>
    private async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await Reader!.ReadAsync(cancellationToken);
            if (read.Buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = read.Buffer.Slice(0, end);
                var kept = line.Slice(Math.Max(0, line.Length - MaxLine));
                var text = Encoding.Latin1.GetString(kept).TrimEnd('\r');
                Reader.AdvanceTo(read.Buffer.GetPosition(1, end));
                return text;
            }

            if (read.IsCompleted)
            {
                return null;
            }

            // A line without an end must not fill the memory.
            var excess = Math.Max(0, read.Buffer.Length - MaxLine);
            Reader.AdvanceTo(read.Buffer.GetPosition(excess), read.Buffer.End);
        }
    }

    private JsonRpcMessage? Deserialize(byte[] content, out string? reason)
    {
        try
        {
            reason = null;
            EnsureReadable(content);
            return Formatter.Deserialize(new ReadOnlySequence<byte>(content));
        }
#pragma warning disable CA1031 // Whatever the formatter makes of such bytes: they are no message.
        catch (Exception e)
#pragma warning restore CA1031
        {
            reason = e.Message;
            return null;
        }
    }

    /// <summary>
    /// The library reads the names of parameters late. If one of them is no text, it refuses all messages from then on.
    /// </summary>
    /// <exception cref="JsonException">The content is not JSON.</exception>
    /// <exception cref="InvalidOperationException">A name is no text.</exception>
    private static void EnsureReadable(byte[] content)
    {
        Utf8JsonReader reader = new(content);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                _ = reader.GetString();
            }
        }
    }

    /// <summary>Whether it answers a question that was not asked, for which the connection would be closed.</summary>
    private bool IsUnexpected(JsonRpcMessage message) =>
        message switch
        {
            JsonRpcResult result => !_asked.TryRemove(result.RequestId, out _),
            JsonRpcError error => !_asked.TryRemove(error.RequestId, out _),
            JsonRpcRequest request => string.IsNullOrEmpty(request.Method),
            _ => true,
        };

    private async Task ReportAsync(string reason, CancellationToken cancellationToken) =>
        await WriteAsync(
            new JsonRpcError
            {
                RequestId = RequestId.Null,
                Error = new()
                {
                    Code = JsonRpcErrorCode.ParseError,
                    Message = $"not a message of JSON-RPC 2.0: {reason}",
                },
            },
            cancellationToken
        );
}
