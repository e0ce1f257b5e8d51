using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace CorpusSdk.AI;

/// <summary>Verifies the quotations in the answers of another client.</summary>
internal sealed class VerifiedQuotationsChatClient(
    IChatClient innerClient,
    QuotationVerifier verifier,
    VerifiedQuotationsOptions verification
) : DelegatingChatClient(innerClient)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var conversation = new Conversation(messages, options);
        if (conversation.IsJson)
        {
            return await base.GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        }

        UsageDetails? usage = null;
        for (var round = 0; ; round++)
        {
            var response = await base.GetResponseAsync(conversation.Messages, conversation.Options, cancellationToken)
                .ConfigureAwait(false);
            var answer = new AnswerVerification(verifier, verification);
            var annotated = answer.Annotate(response.Messages, cancellationToken);
            var isLast = IsAccepted(answer, round) || !Conversation.CanContinue(response);
            usage = round == 0 && isLast ? response.Usage : Sum(usage, response.Usage);
            if (isLast)
            {
                return Copy(response, annotated, usage);
            }

            conversation = conversation.Continue(response, RequestOf(answer));
        }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        var conversation = new Conversation(messages, options);
        for (var round = 0; ; round++)
        {
            var updates = base.GetStreamingResponseAsync(
                conversation.Messages,
                conversation.Options,
                cancellationToken
            );
            if (conversation.IsJson)
            {
                await foreach (var update in updates.ConfigureAwait(false))
                {
                    yield return update;
                }

                yield break;
            }

            var answer = new AnswerVerification(verifier, verification);
            var canAsk = verification.AskAgain && round < verification.MaxRounds;
            List<ChatResponseUpdate> original = [];
            List<ChatResponseUpdate> annotated = [];
            var source = canAsk ? Recorded(updates, original, cancellationToken) : updates;
            await foreach (var update in answer.AnnotateAsync(source, cancellationToken).ConfigureAwait(false))
            {
                if (canAsk)
                {
                    annotated.Add(update);
                }
                else
                {
                    yield return update;
                }
            }

            var response = original.ToChatResponse();
            var isLast = IsAccepted(answer, round) || !Conversation.CanContinue(response);
            foreach (var update in isLast ? annotated : UsageOf(original))
            {
                yield return update;
            }

            if (isLast)
            {
                yield break;
            }

            conversation = conversation.Continue(response, RequestOf(answer));
        }
    }

    private bool IsAccepted(AnswerVerification answer, int round) =>
        !verification.AskAgain || round >= verification.MaxRounds || answer.Unacceptable.Count == 0;

    private string RequestOf(AnswerVerification answer) =>
        (verification.Request ?? RequestText.Of)(answer.Unacceptable);

    private static async IAsyncEnumerable<ChatResponseUpdate> Recorded(
        IAsyncEnumerable<ChatResponseUpdate> updates,
        List<ChatResponseUpdate> record,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var update in updates.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            record.Add(update);
            yield return update;
        }
    }

    /// <summary>What an answer that is not shown has cost.</summary>
    private static IEnumerable<ChatResponseUpdate> UsageOf(IEnumerable<ChatResponseUpdate> updates) =>
        updates
            .Select(update => update.Contents.OfType<UsageContent>().ToList<AIContent>())
            .Where(usage => usage.Count > 0)
            .Select(usage => new ChatResponseUpdate(ChatRole.Assistant, usage));

    private static UsageDetails? Sum(UsageDetails? sum, UsageDetails? usage)
    {
        if (usage is not null)
        {
            (sum ??= new()).Add(usage);
        }

        return sum;
    }

    private static ChatResponse Copy(ChatResponse response, List<ChatMessage> messages, UsageDetails? usage) =>
        new(messages)
        {
            ResponseId = response.ResponseId,
            ConversationId = response.ConversationId,
            ModelId = response.ModelId,
            CreatedAt = response.CreatedAt,
            FinishReason = response.FinishReason,
            Usage = usage,
            ContinuationToken = response.ContinuationToken,
            RawRepresentation = response.RawRepresentation,
            AdditionalProperties = response.AdditionalProperties,
        };
}
