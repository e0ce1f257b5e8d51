using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Syntax.Yaml;

namespace CorpusSdk.Editing;

/// <summary>Adds quotes to the annotations of an article.</summary>
internal static class QuoteAppender
{
    /// <summary>The file with the quotes at the end of its list; null if it cannot be edited.</summary>
    /// <param name="file">The annotations: a sidecar, or a text with front matter. Empty for a new sidecar.</param>
    /// <param name="keys">What the program calls the keys of articles.</param>
    /// <param name="quotes">The words with white space folded, and the ids of the speakers.</param>
    public static EditableFile? Append(
        EditableFile file,
        ArticleKeys keys,
        IReadOnlyList<(string Words, string? Speaker)> quotes
    )
    {
        var key = keys.Display("quotes");
        List<YamlValue> items = [.. quotes.Select(quote => Quote(quote.Words, quote.Speaker))];
        if (file.Content.Length == 0)
        {
            return file.With(YamlWriter.Document(new YamlMap([(key, new YamlList(items))])));
        }

        try
        {
            var editor = YamlEditor.Open(file);
            if (editor.Root is not (null or YamlMapping))
            {
                return null;
            }

            editor.Append(editor.Root as YamlMapping, key, items, [.. keys.Names]);
            var edit = editor.Apply();
            return edit.Refused.Count == 0 ? edit.File : null;
        }
        catch (EditException)
        {
            return null;
        }
    }

    private static YamlMap Quote(string words, string? speaker)
    {
        List<(string, YamlValue)> entries = [("text", new YamlText(words))];
        if (speaker is not null)
        {
            entries.Add(("speaker", YamlText.Token(speaker)));
        }

        return new(entries);
    }
}
