using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace CorpusSdk.AI.Tests.Harness;

/// <summary>Answers with what a test has prepared, and records what it was asked.</summary>
internal sealed class ScriptedChatClient : IChatClient
{
    private readonly Queue<Func<CancellationToken, IAsyncEnumerable<ChatResponseUpdate>>> _streams = [];
    private readonly Queue<ChatResponse> _responses = [];

    public List<(List<ChatMessage> Messages, ChatOptions? Options)> Requests { get; } = [];

    public ScriptedChatClient Answer(params AIContent[] contents) =>
        Answer(new ChatResponse(new ChatMessage(ChatRole.Assistant, contents)));

    public ScriptedChatClient Answer(ChatResponse response)
    {
        _responses.Enqueue(response);
        return this;
    }

    public ScriptedChatClient Stream(params ChatResponseUpdate[] updates)
    {
        _streams.Enqueue(_ => updates.ToAsyncEnumerable());
        return this;
    }

    public ScriptedChatClient Stream(Func<CancellationToken, IAsyncEnumerable<ChatResponseUpdate>> updates)
    {
        _streams.Enqueue(updates);
        return this;
    }

    public IChatClient Verified(VerifiedQuotationsOptions? options = null) =>
        this.AsBuilder().UseVerifiedQuotations(Harbour.Verifier, options).Build();

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        Requests.Add(([.. messages], options));
        return Task.FromResult(_responses.Dequeue());
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        Requests.Add(([.. messages], options));
        await foreach (var update in _streams.Dequeue()(cancellationToken))
        {
            await Task.Yield();
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() { }
}
