using Microsoft.Extensions.AI;

namespace CorpusSdk.AI;

/// <summary>What a model is asked: by the caller, and then by a report on its own answer.</summary>
internal sealed class Conversation(IEnumerable<ChatMessage> messages, ChatOptions? options)
{
    // Enumerated again in each round.
    public IReadOnlyList<ChatMessage> Messages { get; } = messages as IReadOnlyList<ChatMessage> ?? [.. messages];

    public ChatOptions? Options => options;

    public bool IsJson => options?.ResponseFormat is ChatResponseFormatJson;

    /// <summary>
    /// Whether an answer is complete: a model that waits for the result of a function, or still works in the
    /// background, cannot be asked something else.
    /// </summary>
    public static bool CanContinue(ChatResponse response)
    {
        if (response.ContinuationToken is not null || response.Messages.Count == 0)
        {
            return false;
        }

        HashSet<string> results = [];
        List<string> calls = [];
        foreach (var content in response.Messages.SelectMany(message => message.Contents))
        {
            switch (content)
            {
                case FunctionCallContent call:
                    calls.Add(call.CallId);
                    break;
                case FunctionResultContent result:
                    _ = results.Add(result.CallId);
                    break;
                case InputRequestContent:
                    return false;
            }
        }

        return calls.TrueForAll(results.Contains);
    }

    public Conversation Continue(ChatResponse response, string request)
    {
        var asked = new ChatMessage(ChatRole.User, request);
        if (response.ConversationId is not { } id)
        {
            return new([.. Messages, .. response.Messages, asked], options);
        }

        // The service has the messages so far.
        var continued = options?.Clone() ?? new();
        continued.ConversationId = id;
        return new([asked], continued);
    }
}
