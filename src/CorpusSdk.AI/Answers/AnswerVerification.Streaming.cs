using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace CorpusSdk.AI;

internal sealed partial class AnswerVerification
{
    /// <summary>The updates of a streamed answer; those with text are joined to verified parts.</summary>
    public async IAsyncEnumerable<ChatResponseUpdate> AnnotateAsync(
        IAsyncEnumerable<ChatResponseUpdate> updates,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var reader = new UpdateReader(updates.GetAsyncEnumerator(cancellationToken));
        while (await reader.ReadAsync().ConfigureAwait(false))
        {
            if (!reader.IsText)
            {
                yield return reader.Current;
                continue;
            }

            var pending = new PendingUpdates();
            var text = reader.ReadTextAsync(pending);
            await foreach (var part in verifier.VerifyAsync(text, cancellationToken).ConfigureAwait(false))
            {
                var replacements = options.Repair is { } repair ? part.GetReplacements(repair, options.Note) : [];
                var verified = Select(part.Span.Start, part.Quotations, replacements);
                foreach (var update in pending.Take(verified, part.Span))
                {
                    yield return update;
                }
            }

            foreach (var update in pending.TakeWithoutText())
            {
                yield return update;
            }
        }
    }
}
