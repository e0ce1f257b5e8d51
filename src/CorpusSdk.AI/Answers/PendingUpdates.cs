using Microsoft.Extensions.AI;

namespace CorpusSdk.AI;

/// <summary>The updates of a text of which not all has been verified.</summary>
internal sealed class PendingUpdates
{
    private readonly Queue<(ChatResponseUpdate Update, TextSpan Span)> _updates = [];
    private int _end;

    public void Add(ChatResponseUpdate update)
    {
        var span = new TextSpan(_end, update.Contents.OfType<TextContent>().Sum(content => content.Text.Length));
        _updates.Enqueue((update, span));
        _end = span.End;
    }

    /// <summary>
    /// Takes the updates of a part: one with its text, followed by those of the model that say more than their text.
    /// </summary>
    public IEnumerable<ChatResponseUpdate> Take(VerifiedText text, TextSpan part)
    {
        foreach (var update in TakeWithoutText())
        {
            yield return update;
        }

        List<TextPiece> pieces = [];
        List<ChatResponseUpdate> taken = [];
        ChatResponseUpdate? first = null;
        var (isWhole, texts) = (true, 0);
        while (_updates.TryPeek(out var pending) && (pending.Span.Start < part.End || pending.Span.Length == 0))
        {
            first ??= pending.Update;
            if (pending.Span.Length > 0)
            {
                pieces.AddRange(PiecesOf(pending.Update, pending.Span.Start, part));
                texts++;
            }

            isWhole &= part.Contains(pending.Span);
            if (pending.Span.End > part.End)
            {
                break;
            }

            taken.Add(_updates.Dequeue().Update);
        }

        if (first is null)
        {
            yield break;
        }

        var content = text.Join(pieces, part.End);
        if (isWhole && texts == 1)
        {
            // What most clients send for a short answer: nothing has to be joined.
            yield return first.Contents is [var only] && ReferenceEquals(only, content)
                ? first
                : With(first, [content, .. OthersOf(first)]);
            foreach (var update in taken.Skip(1))
            {
                yield return update;
            }

            yield break;
        }

        var joined = With(first, [content]);
        (joined.FinishReason, joined.ContinuationToken, joined.RawRepresentation) = (null, null, null);
        yield return joined;
        foreach (var update in taken)
        {
            var rest = With(update, OthersOf(update));
            if (rest.Contents.Count > 0 || !update.Contents.Any() || SaysMore(rest, joined))
            {
                yield return rest;
            }
        }
    }

    /// <summary>Takes the updates before the next text, such as the one with the reason why an answer ends.</summary>
    public IEnumerable<ChatResponseUpdate> TakeWithoutText()
    {
        while (_updates.TryPeek(out var pending) && pending.Span.Length == 0)
        {
            yield return _updates.Dequeue().Update;
        }
    }

    private static IEnumerable<TextPiece> PiecesOf(ChatResponseUpdate update, int start, TextSpan part)
    {
        foreach (var content in update.Contents.OfType<TextContent>())
        {
            var from = Math.Max(start, part.Start);
            var to = Math.Min(start + content.Text.Length, part.End);
            if (from < to)
            {
                yield return new(content, TextSpan.FromBounds(from - start, to - start));
            }

            start += content.Text.Length;
        }
    }

    private static List<AIContent> OthersOf(ChatResponseUpdate update) =>
        [.. update.Contents.Where(content => content is not TextContent { Text.Length: > 0 })];

    private static ChatResponseUpdate With(ChatResponseUpdate update, IList<AIContent> contents)
    {
        var copy = update.Clone();
        copy.Contents = contents;
        return copy;
    }

    private static bool SaysMore(ChatResponseUpdate update, ChatResponseUpdate than) =>
        update.FinishReason is not null
        || update.ContinuationToken is not null
        || (update.AdditionalProperties is { } properties && properties != than.AdditionalProperties)
        || (update.ResponseId is { } response && response != than.ResponseId)
        || (update.ConversationId is { } conversation && conversation != than.ConversationId)
        || (update.ModelId is { } model && model != than.ModelId);
}
