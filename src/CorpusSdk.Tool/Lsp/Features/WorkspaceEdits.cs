using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Lsp.Features;

/// <summary>Edits in the form that a client understands.</summary>
internal sealed class WorkspaceEdits(ClientCapabilities? client)
{
    private readonly bool _hasDocumentChanges = client?.Workspace?.WorkspaceEdit?.DocumentChanges == true;

    /// <summary>Whether the client can rename files.</summary>
    public bool CanRename =>
        _hasDocumentChanges && client?.Workspace?.WorkspaceEdit?.ResourceOperations?.Contains("rename") == true;

    /// <summary>The edits that turn files into others.</summary>
    public LspWorkspaceEdit Of(LspSnapshot snapshot, IEnumerable<(EditableFile Before, EditableFile After)> files) =>
        Of(snapshot, files.Select(file => (file.Before.Source.Path, EditsOf(file.Before, file.After.Content))), []);

    /// <summary>Renames a file; null if the client cannot do it.</summary>
    public LspWorkspaceEdit? Rename(LspSnapshot snapshot, string from, string to) =>
        CanRename ? Of(snapshot, [], [(from, to)]) : null;

    /// <summary>Edits of files, and after them new names of files.</summary>
    public LspWorkspaceEdit Of(
        LspSnapshot snapshot,
        IEnumerable<(string Path, IReadOnlyList<LspTextEdit> Edits)> files,
        IEnumerable<(string From, string To)> renamed
    )
    {
        if (!_hasDocumentChanges)
        {
            return new(
                Changes: files.ToDictionary(
                    file => snapshot.UriOf(file.Path),
                    file => file.Edits,
                    StringComparer.Ordinal
                )
            );
        }

        return new(
            DocumentChanges:
            [
                .. files.Select(file => new TextDocumentEdit(
                    new(snapshot.UriOf(file.Path), snapshot.Documents.GetValueOrDefault(file.Path)?.Version),
                    file.Edits
                )),
                .. renamed.Select(file => new RenameFile(snapshot.UriOf(file.From), DocumentUri.Of(file.To))),
            ]
        );
    }

    /// <summary>The edit of what differs, which leaves the cursor and the marks of the editor where they are.</summary>
    public static IReadOnlyList<LspTextEdit> EditsOf(EditableFile before, string after)
    {
        var old = before.Content;
        var start = old.AsSpan().CommonPrefixLength(after);

        // Never between the halves of a line end or of a surrogate pair.
        while (start > 0 && IsWithinPair(old, after, start))
        {
            start--;
        }

        var end = 0;
        while (
            end < Math.Min(old.Length, after.Length) - start
            && old[old.Length - 1 - end] == after[after.Length - 1 - end]
        )
        {
            end++;
        }

        while (end > 0 && (IsSecond(old[^end]) || IsSecond(after[^end])))
        {
            end--;
        }

        return
        [
            new(new(PositionOf(old, start), PositionOf(old, old.Length - end)), after[start..(after.Length - end)]),
        ];
    }

    private static bool IsWithinPair(string old, string after, int at) =>
        (at < old.Length && IsSecond(old[at])) || (at < after.Length && IsSecond(after[at]));

    private static bool IsSecond(char c) => c == '\n' || char.IsLowSurrogate(c);

    private static LspPosition PositionOf(string text, int offset)
    {
        var lines = SourceFile.Create("", "", "", text[..offset]);
        var position = lines.PositionOf(lines.Text.Length);
        return new(position.Line, position.Column);
    }
}
