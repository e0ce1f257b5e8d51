using System.Text.Json;
using CorpusSdk.Tool.Lsp;
using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Tests.Lsp;

/// <summary>Places in texts, and edits of files.</summary>
internal static class LspPlaces
{
    /// <summary>The position of an offset.</summary>
    public static LspPosition At(string text, int offset)
    {
        var before = text[..offset];
        var line = before.Count(c => c == '\n');
        return new(line, offset - (before.LastIndexOf('\n') + 1));
    }

    /// <summary>The position behind the first characters of words that occur in a file, the n-th time.</summary>
    public static LspPosition In(string path, string words, int within = 1, int occurrence = 1)
    {
        var text = File.ReadAllText(path);
        var at = -1;
        for (var i = 0; i < occurrence; i++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{words}' occurs {i} times in {path}");
        }

        return At(text, at + within);
    }

    /// <summary>The characters of a file in a range.</summary>
    public static string TextAt(LspLocation location)
    {
        var text = File.ReadAllText(DocumentUri.ToPath(location.Uri)!);
        var (start, end) = location.Range;
        return text[OpenDocument.OffsetOf(text, start)..OpenDocument.OffsetOf(text, end)];
    }

    /// <summary>Does on disk what an editor does with an edit.</summary>
    public static void Apply(LspWorkspaceEdit edit)
    {
        foreach (var change in edit.DocumentChanges ?? [])
        {
            var json = (JsonElement)change;
            if (json.TryGetProperty("kind", out _))
            {
                var rename = json.Deserialize<RenameFile>(LspStdio.Json)!;
                File.Move(DocumentUri.ToPath(rename.OldUri)!, DocumentUri.ToPath(rename.NewUri)!);
            }
            else
            {
                var edits = json.Deserialize<TextDocumentEdit>(LspStdio.Json)!;
                Apply(DocumentUri.ToPath(edits.TextDocument.Uri)!, edits.Edits);
            }
        }

        foreach (var (uri, edits) in edit.Changes ?? new Dictionary<string, IReadOnlyList<LspTextEdit>>())
        {
            Apply(DocumentUri.ToPath(uri)!, edits);
        }
    }

    /// <summary>A text after edits, none of which overlap.</summary>
    public static string After(string text, IEnumerable<LspTextEdit> edits)
    {
        foreach (var edit in edits.OrderByDescending(edit => edit.Range.Start))
        {
            var start = OpenDocument.OffsetOf(text, edit.Range.Start);
            text = text[..start] + edit.NewText + text[OpenDocument.OffsetOf(text, edit.Range.End)..];
        }

        return text;
    }

    private static void Apply(string path, IReadOnlyList<LspTextEdit> edits) =>
        File.WriteAllText(path, After(File.ReadAllText(path), edits));
}
