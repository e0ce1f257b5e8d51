using Microsoft.Extensions.AI;

namespace CorpusSdk.AI;

/// <summary>Reads the updates of a streamed answer, and the texts of its messages.</summary>
/// <remarks>A text ends where the message ends, or another content, such as a function call, follows.</remarks>
internal sealed class UpdateReader(IAsyncEnumerator<ChatResponseUpdate> updates) : IAsyncDisposable
{
    // The parts of an update that has both text and other contents.
    private readonly Queue<ChatResponseUpdate> _parts = [];
    private bool _isReadAgain;
    private ChatRole? _role;
    private string? _messageId;
    private string? _authorName;

    public ChatResponseUpdate Current { get; private set; } = null!;

    /// <summary>Whether <see cref="Current"/> has text of the model.</summary>
    public bool IsText => (_role is null || _role == ChatRole.Assistant) && HasText(Current);

    private bool IsNewMessage { get; set; }

    public async ValueTask<bool> ReadAsync()
    {
        if (_isReadAgain)
        {
            _isReadAgain = false;
            return true;
        }

        if (_parts.Count == 0)
        {
            if (!await updates.MoveNextAsync().ConfigureAwait(false))
            {
                return false;
            }

            foreach (var part in Split(updates.Current))
            {
                _parts.Enqueue(part);
            }
        }

        Current = _parts.Dequeue();
        IsNewMessage =
            Differ(_role?.Value, Current.Role?.Value)
            || Differ(_messageId, Current.MessageId)
            || Differ(_authorName, Current.AuthorName);
        _role = Current.Role ?? (IsNewMessage ? null : _role);
        _messageId = NullIfEmpty(Current.MessageId) ?? (IsNewMessage ? null : _messageId);
        _authorName = NullIfEmpty(Current.AuthorName) ?? (IsNewMessage ? null : _authorName);
        return true;
    }

    /// <summary>Reads the text that begins with <see cref="Current"/>.</summary>
    /// <param name="pending">Receives the updates that were read.</param>
    public async IAsyncEnumerable<string> ReadTextAsync(PendingUpdates pending)
    {
        do
        {
            pending.Add(Current);
            foreach (var text in Current.Contents.OfType<TextContent>().Where(content => content.Text.Length > 0))
            {
                yield return text.Text;
            }

            if (!await ReadAsync().ConfigureAwait(false))
            {
                yield break;
            }
        } while (!IsNewMessage && (IsText || Current.Contents.All(HasNoMeaningForText)));

        _isReadAgain = true;
    }

    public ValueTask DisposeAsync() => updates.DisposeAsync();

    private static bool HasText(ChatResponseUpdate update) =>
        update.Contents.Any(content => content is TextContent { Text.Length: > 0 });

    /// <summary>Whether text goes on behind a content. Clients send annotations as empty texts.</summary>
    private static bool HasNoMeaningForText(AIContent content) => content is UsageContent or TextContent { Text: "" };

    /// <summary>An update for each text, and for what is between.</summary>
    private static IEnumerable<ChatResponseUpdate> Split(ChatResponseUpdate update)
    {
        if (!HasText(update) || update.Contents.All(content => content is TextContent or UsageContent))
        {
            yield return update;
            yield break;
        }

        for (int start = 0, end; start < update.Contents.Count; start = end)
        {
            var isText = IsOfText(start);
            for (end = start + 1; end < update.Contents.Count && IsOfText(end) == isText; end++) { }

            var part = update.Clone();
            part.Contents = [.. update.Contents.Skip(start).Take(end - start)];
            if (end < update.Contents.Count)
            {
                part.FinishReason = null;
                part.ContinuationToken = null;
            }

            yield return part;
        }

        bool IsOfText(int index) => update.Contents[index] is TextContent or UsageContent;
    }

    private static bool Differ(string? known, string? other) =>
        !string.IsNullOrEmpty(known) && !string.IsNullOrEmpty(other) && known != other;

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
