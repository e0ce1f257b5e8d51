using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Lsp;

/// <summary>A document as the editor has it, saved or not.</summary>
/// <param name="Uri">The address by which the editor names it.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Version">Its version.</param>
/// <param name="Text">Its characters, with their line ends.</param>
internal sealed record OpenDocument(string Uri, string Path, int Version, string Text)
{
    /// <summary>The document after changes, one after the other.</summary>
    public OpenDocument After(IReadOnlyList<TextDocumentContentChangeEvent> changes, int version)
    {
        var text = Text;
        foreach (var change in changes)
        {
            text = change.Range is { } range ? Replace(text, range, change.Text) : change.Text;
        }

        return this with
        {
            Text = text,
            Version = version,
        };
    }

    private static string Replace(string text, LspRange range, string replacement)
    {
        var start = OffsetOf(text, range.Start);
        var end = Math.Max(start, OffsetOf(text, range.End));
        return string.Concat(text.AsSpan(0, start), replacement, text.AsSpan(end));
    }

    /// <summary>
    /// The offset of a position. As the protocol says, a position behind the end of a line is the end of that line;
    /// one behind the last line is the end of the text.
    /// </summary>
    public static int OffsetOf(string text, LspPosition position)
    {
        var line = 0;
        var at = 0;
        while (line < position.Line)
        {
            var end = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (end < 0)
            {
                return text.Length;
            }

            at += end + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            line++;
        }

        var length = text.AsSpan(at).IndexOfAny('\r', '\n');
        return at + Math.Clamp(position.Character, 0, length < 0 ? text.Length - at : length);
    }
}
